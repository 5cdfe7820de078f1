import { type ChainView, decide, type Offer } from '@metalayer/policy'
import {
  accountSlot,
  type Configuration,
  compareKeys,
  decodeMessage,
  headStatuses,
  objectId,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { CommittedDecision } from '../agent/kernel-calls.ts'
import type { Clock } from '../clock.ts'
import type { ChainGeneration, Follow } from '../follow/interface.ts'
import type { Admission } from './admission.ts'
import { type CandidatesDeps, type Clump, candidatesOf } from './candidates.ts'
import type { DecisionLog } from './decision-log.ts'
import { gasCosts } from './gas-costs.ts'
import { type NetworkLoad, viewOf } from './network-load.ts'
import { offersMax } from './offer-codec.ts'
import { type ResidentsDeps, residentsOf } from './residents.ts'

export type DrainerDeps = Omit<CandidatesDeps, 'limits' | 'tickMs' | 'isTaken' | 'follow'> & {
  follow: CandidatesDeps['follow'] &
    ResidentsDeps['follow'] &
    Pick<Follow, 'chainIds' | 'kernel' | 'lane' | 'messages' | 'pockets'>
  genesis: Pick<Configuration, 'chains' | 'parameters'>
  clock: Pick<Clock, 'now'>
  load: NetworkLoad
  log: DecisionLog
  admission: Admission
  tickMs: () => number
  isTaken: (chainId: number, id: Hex) => boolean
  leave: (chainId: number, clump: Clump, to: number, untilMs: number) => void
  sweep: (chainId: number, owners: readonly Address[]) => void
  /** Senders with something pending whose home is the chain. */
  senders: (chainId: number) => Iterable<Address>
  /** Newest first. */
  decisions: () => readonly Pick<CommittedDecision, 'heads'>[]
}

/** Empties chains that leave the network (P13): everything that lives there goes to where the policy places what has no home yet, as far as that takes it. */
export type Drainer = {
  isDraining(chain: ChainGeneration): boolean
  /** Whether it is, and something is still there that should leave, is about to arrive, or has something to send. */
  isEmptying(chain: ChainGeneration): boolean
  /** Once a tick. Resolves once the agents of the destinations have answered. */
  drain(chain: ChainGeneration, signal: AbortSignal): Promise<void>
  /** Where who is about to be born on a chain that leaves goes instead; undefined: nowhere is open. */
  placeOf(chain: ChainGeneration, owner: Address): number | undefined
}

/** Accounts and objects of their own, with what is theirs, that are offered in one tick besides those in use. */
const householdsMax = 1_024
/** Pockets that are sent home in one tick. */
const pocketsMax = 512
/** Ticks for which what was agreed on may wait for room to leave; what has not left then is offered again. */
const leaveTicksMax = 4

/** What is to leave: `company`: the chain where what it is used with is. */
type Goer = Pick<Offer, 'members' | 'work' | 'leaveGas'> & {
  id: Hex
  clump: Clump
  company?: number | undefined
}

/** See `Drainer`. */
export function createDrainer(deps: DrainerDeps): Drainer {
  const { load, log, clock, follow } = deps
  const { limits } = log
  const seed = deps.genesis.parameters.networkId
  const isOfGenesis = new Set(deps.genesis.chains.map(({ chainId }) => chainId))

  /** Chains that the kernel knows to be live: it shows itself no others any more. */
  const openTo = (chain: ChainGeneration): ChainView[] => {
    const { met } = follow.kernel(chain.chainId)
    return load
      .chains()
      .map(viewOf)
      .filter(({ chainId, isOpen }) => {
        const known = met.find((peer) => peer.chainId === chainId)
        const leads = known ? known.status === headStatuses.live : isOfGenesis.has(chainId)
        return isOpen && leads && chainId !== chain.chainId
      })
  }

  /** Those in use first: as nothing is before them in their lanes yet, they are away for the shortest time. */
  const goersOf = (chain: ChainGeneration): Goer[] => {
    const isTaken = (id: Hex) => deps.isTaken(chain.chainId, id)
    const used = candidatesOf(
      chain,
      { isForCompany: false, others: openTo(chain).map(({ chainId }) => chainId) },
      { ...deps, limits, tickMs: deps.tickMs(), isTaken },
    )
    const inUse = used.candidates.flatMap((candidate): Goer[] => {
      const clump = used.clumps.get(candidate.id)
      if (clump === undefined) return []
      const [company] = [...candidate.ties]
        .filter(({ chainId }) => chainId !== chain.chainId)
        .sort((a, b) => b.gas - a.gas || a.chainId - b.chainId)
      const { members, work, leaveGas } = candidate
      const id = candidate.id as Hex
      return [{ id, clump, members, work, leaveGas, company: company?.chainId }]
    })
    const taken = new Set(
      inUse.flatMap(({ clump }) => [
        ...clump.accounts.map(accountSlot),
        ...clump.objects.map(objectId),
      ]),
    )
    const isPassed = (id: Hex) => taken.has(id) || isTaken(id)
    const idle = residentsOf(chain, { max: householdsMax, isPassed }, deps).flatMap(
      ({ accounts, objects, address }): Goer[] => {
        const id = accountSlot(address)
        // What its owner leaves behind follows once it is known where the owner is.
        if (isPassed(id)) return []
        const leaveGas =
          accounts.length * gasCosts.accountLeaves + objects.length * gasCosts.objectLeaves
        const members = accounts.length + objects.length
        const company = accounts.length > 0 ? undefined : deps.place(address).chainId
        return [{ id, clump: { accounts, objects }, members, work: 0, leaveGas, company }]
      },
    )
    return [...inUse, ...idle]
  }

  const destinationOf = (
    chain: ChainGeneration,
    { id, company }: Pick<Goer, 'id' | 'company'>,
    chains: readonly ChainView[],
  ): number | undefined => {
    const inputs = { seed, id, chains, ...(company !== undefined && { company }) }
    const decision = decide('place', inputs, limits)
    log.add(decision, chain.chainId)
    return decision.outcome
  }

  const isDraining = (chain: ChainGeneration): boolean => {
    const head = deps.decisions()[0]?.heads.find((one) => compareKeys(one, chain) === 0)
    return head?.status === headStatuses.draining
  }

  return {
    isDraining,
    isEmptying(chain) {
      if (!isDraining(chain)) return false
      const [sender] = deps.senders(chain.chainId)
      return (
        sender !== undefined ||
        residentsOf(chain, { max: 1 }, deps).length > 0 ||
        isAboutToArrive(chain, follow)
      )
    },
    placeOf: (chain, owner) => destinationOf(chain, { id: accountSlot(owner) }, openTo(chain)),
    async drain(chain, signal) {
      const from = chain.chainId
      const chains = openTo(chain)
      const goers = new Map<unknown, Goer>()
      const offers: Offer[] = []
      for (const goer of goersOf(chain)) {
        const to = destinationOf(chain, goer, chains)
        if (to === undefined) break
        const { id, members, work, leaveGas } = goer
        goers.set(id, goer)
        offers.push({ ...{ id, from, to, members, work, leaveGas }, gain: 0, worth: 0 })
      }
      const untilMs = clock.now() + leaveTicksMax * deps.tickMs()
      const asked = [...Map.groupBy(offers, ({ to }) => to).values()].map(async (some) => {
        const accepted = await deps.admission.ask(some.slice(0, offersMax), deps.tickMs(), signal)
        for (const { id, to, work } of accepted) {
          const goer = goers.get(id)
          if (goer === undefined) continue
          load.pledge({ id: goer.id, from, to, work, tick: load.tick() })
          deps.leave(from, goer.clump, to, untilMs)
        }
      })
      deps.sweep(from, firstOf(follow.pockets(from), pocketsMax))
      await Promise.all(asked)
    },
  }
}

/** Whether an account or an object is in a lane to the chain. */
function isAboutToArrive(
  chain: ChainGeneration,
  follow: Pick<Follow, 'chainIds' | 'kernel' | 'lane' | 'messages'>,
): boolean {
  return follow.chainIds.some((chainId) => {
    if (chainId === chain.chainId) return false
    const source = { chainId, generation: follow.kernel(chainId).generation }
    const { sent, delivered: first } = follow.lane(source, chain)
    return follow.messages(source, chain, { first, count: sent - first }).some((bytes) => {
      const { kind } = decodeMessage(bytes)
      return kind === 'account' || kind === 'object'
    })
  })
}

function firstOf(pockets: Iterable<{ owner: Address }>, max: number): Address[] {
  const owners: Address[] = []
  for (const { owner } of pockets) {
    if (owners.length === max) break
    owners.push(owner)
  }
  return owners
}
