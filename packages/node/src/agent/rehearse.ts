import {
  accountIn,
  encodeAccountWord,
  encodeObjectWord,
  genesisGeneration,
  type ObjectName,
  objectAddress,
  objectId,
  objectIn,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { answering } from '../fences/answering.ts'
import type { Follow } from '../follow/interface.ts'
import type { Ledger } from '../ledger/interface.ts'
import type { Debits } from '../simulation/debits.ts'
import type { SimulationRequest, SimulationResult, TouchedObject } from '../view.ts'
import type { Rehearsal, Rehearse, RehearsedObject, Supposition } from './rehearsal.ts'

export type RehearseDeps = {
  follow: Pick<Follow, 'chainIds' | 'newest' | 'kernel' | 'wordAt' | 'fences'>
  ledger: Pick<Ledger, 'home' | 'assets'>
  simulate: (request: SimulationRequest) => Promise<SimulationResult>
  debited: Debits
  /** The chain on which an address is born (P4). */
  birthChain: (address: Address) => number
}

/** Slots of one step of which it is guessed what they are. */
const guessesMax = 32

/** Simulates steps as agents need it: on a chain of their choice, over suppositions of where things are. */
export function createRehearse(deps: RehearseDeps): Rehearse {
  return async ({ from, to, value, data, gasLimit: gas, accessList }, chainId) => {
    const request = { from, to, value, data, gas, accessList, chainId }
    const newestOf = (id: number) => deps.follow.newest(id)?.hash
    const begun = new Map(deps.follow.chainIds.map((id) => [id, newestOf(id)]))
    const whole = await deps.simulate(request)
    const { success, gasUsed, result } = whole
    const comparedWith = { success, gasUsed, result }
    const objects = [
      ...whole.objects.map((touched) => describe(deps, touched, chainId)),
      ...guessAll(deps, whole),
    ]
    const byId = new Map(objects.map((object) => [object.id, object]))
    const rehearsal: Rehearsal = {
      whole,
      objects,
      apps: whole.apps,
      suppose(suppositions) {
        const words = new Map<Hex, bigint>()
        for (const [id, supposition] of suppositions) {
          const object = byId.get(id)
          if (object !== undefined) words.set(id, wordFor(deps, object, supposition, chainId))
        }
        return deps.simulate({ ...request, words, comparedWith })
      },
      isOfOneMoment: () =>
        [chainId, ...objects.map((object) => object.chainId)].every((id) => {
          return newestOf(id) === begun.get(id)
        }),
      debited: (ids) => deps.debited(request, ids),
    }
    return rehearsal
  }
}

function describe(
  { ledger }: RehearseDeps,
  touched: TouchedObject,
  chainId: number,
): RehearsedObject {
  const { id, home } = touched
  const common = { id, state: home.state, chainId: home.chainId, isGuess: false }
  if (touched.kind === 'account') {
    return { ...common, address: touched.account, isPinned: false, size: 0, isScattered: false }
  }
  const { app, owner, key, pinned } = touched
  const name: ObjectName = { app, owner, key }
  const { pockets, inFlight, size } = ledger.assets.object(name)
  // Of what is elsewhere, the money on this chain is a pocket; it is the chain where it is that counts.
  const isScattered = inFlight > 0n || pockets.some((pocket) => pocket.chainId !== home.chainId)
  const isShort = isScattered && home.chainId === chainId
  return { ...common, name, isPinned: pinned, size, isScattered: isShort }
}

/**
 * What slots may be of which nobody can say: shared objects that are not born, which tell by their ids where they will be; and what such an object owns of the assets of
 * the apps that were called.
 */
function guessAll(
  { birthChain, follow }: RehearseDeps,
  { unnamed, apps }: Pick<SimulationResult, 'unnamed' | 'apps'>,
): RehearsedObject[] {
  const guesses = unnamed.slice(0, guessesMax)
  const owned = new Map<Hex, ObjectName>()
  for (const owner of guesses.map(objectAddress)) {
    for (const app of apps) {
      const name = { app, owner, key: 0n }
      owned.set(objectId(name), name)
    }
  }
  return guesses.map((id) => {
    const name = owned.get(id)
    const birth = {
      chainId: birthChain(name?.owner ?? objectAddress(id)),
      generation: genesisGeneration,
    }
    const { chainId } = answering(follow.fences, birth, id)
    const nothing = { isPinned: false, size: 0, isScattered: false }
    const common = { id, chainId, state: 'unborn' as const, ...nothing }
    return name === undefined ? { ...common, isGuess: true } : { ...common, name, isGuess: false }
  })
}

/** The word of an object on a chain; of one that is on its way there, the word that it will have. */
function arrivedIn(
  ledger: RehearseDeps['ledger'],
  name: ObjectName | undefined,
  local: bigint,
  chainId: number,
  generation: number,
): bigint {
  const home = name && ledger.assets.object(name)
  if (home?.state !== 'travelling' || home.chainId !== chainId) return local
  const { version, size, pinned } = home
  const amount = home.amount + objectIn(local, generation).amount
  const nothing = { generation, since: 0, chainId: 0, chainGeneration: 0 }
  return encodeObjectWord({ ...nothing, status: 'here', amount, version, size, pinned })
}

function wordFor(
  { follow, ledger }: RehearseDeps,
  { id, address, name }: RehearsedObject,
  supposition: Supposition,
  chainId: number,
): bigint {
  const { generation } = follow.kernel(chainId)
  const local = follow.wordAt(chainId, id)
  if (supposition === 'local') return arrivedIn(ledger, name, local, chainId, generation)
  const nothing = { generation, since: 0, chainId: 0, chainGeneration: 0 }
  if (supposition === 'away') {
    const { balance } = accountIn(local, generation)
    return encodeAccountWord({ ...nothing, status: 'away', balance, version: 1, nonce: 0 })
  }
  if (name === undefined) {
    const home = address === undefined ? undefined : ledger.home(address)
    const pockets = home?.pockets.reduce((sum, pocket) => sum + pocket.balance, home.inFlight) ?? 0n
    const { nonce } = home ?? { nonce: 0 }
    const balance = (home?.balance ?? 0n) + pockets
    const version = Math.max(home?.version ?? 0, 1)
    return encodeAccountWord({ ...nothing, status: 'here', balance, version, nonce })
  }
  const home = ledger.assets.object(name)
  const amount = ledger.assets.amount(name)
  const { size, pinned } = home.state === 'unborn' ? objectIn(0n, generation) : home
  const version = Math.max(home.version, 1)
  return encodeObjectWord({ ...nothing, status: 'here', amount, version, size, pinned })
}
