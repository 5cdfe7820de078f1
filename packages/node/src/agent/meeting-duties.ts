import {
  birthAddress,
  lowerCase,
  type ObjectName,
  objectId,
  objectIn,
  type SignedTransaction,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { answering } from '../fences/answering.ts'
import { toldPlace } from '../fences/told-place.ts'
import type { ChainGeneration, Follow, VerifiedBlock } from '../follow/interface.ts'
import { calldataGas, departObjectsDuty, objectsGas, objectsMax } from './depart-objects.ts'
import type { Duty, Effect } from './duties.ts'
import { spareOf } from './duty-gas.ts'
import { gatherCall, sweepAssetCall } from './kernel-calls.ts'
import type { Luggage } from './luggage.ts'
import type { Departure, Meeting } from './meeting.ts'
import type { PoolTransaction } from './pool.ts'
import { lightWordsMax, type Sight } from './scout.ts'

/** A transaction that does not find together what it needs, as its sight says. */
export type Stray = {
  pooled: PoolTransaction
  /** Its sender's chain, and whether it was the next transaction of an account there at the chain's newest block. */
  home: number
  isNext: boolean
  sight: Extract<Sight, { kind: 'meets' }>
}

export type MeetingContext = {
  chain: ChainGeneration
  block: VerifiedBlock
  follow: Pick<Follow, 'wordAt' | 'fences'>
  inFlight: readonly Effect[]
  /** Seconds. */
  minimumStay: number
  birthChain: (address: Address) => number
  /** Whether anything sets out for it (`createPays`). */
  pays: (pooled: PoolTransaction) => boolean
  /** Whether it will be the next transaction of an account that is here, once what is in flight is mined. */
  isDue: (transaction: SignedTransaction) => boolean
  /** Where an object goes, by whose turn it is; undefined: it stays. */
  turnOf: (id: Hex) => number | undefined
  /** Chains that may be gone: nothing sets out for them, and who wants something there has no turn. */
  still: ReadonlySet<number>
  /** What a sender who sets out takes along for what runs behind. */
  luggage: Luggage
  /** Whether what others own may be brought for this transaction: not for ever, if it does not run (P31). */
  mayBorrow: (transaction: SignedTransaction) => boolean
}

/** Gas above what was measured (contracts/snapshots). What `spareOf` does not give back keeps its room in a block from others. */
const gasOf = {
  gather: 500_000n,
  sweep: 400_000n,
  owner: 60_000n,
}
/** As many as a message holds. */
const sweepOwnersMax = 64

/** What the agent of a chain does there so that strays meet: senders set out, objects set out, money is sent home. Nothing that is under way is done again. */
export function meetingDuties(
  context: MeetingContext,
  strays: readonly Stray[],
  scattered: readonly ObjectName[],
): Duty[] {
  return [
    ...gatherDuties(context, strays),
    ...departDuties(context, strays),
    ...assetSweepDuties(context, [...strays.flatMap(({ sight }) => sight.scattered), ...scattered]),
  ]
}

/** Senders who set out, each behind all that it has sent before. */
export function gatherDuties(context: MeetingContext, strays: readonly Stray[]): Duty[] {
  return strays.flatMap((stray) => gatherDuty(context, stray))
}

function gatherDuty(context: MeetingContext, { pooled, home, sight }: Stray): Duty[] {
  const { chain } = context
  const { meeting } = sight
  if (meeting.kind !== 'gather' || home !== chain.chainId || meeting.next === home) return []
  if (context.still.has(meeting.next)) return []
  // The kernel asks for the account's nonce, and not who pays.
  if (!context.isDue(pooled.transaction) || !context.pays(pooled)) return []
  const belongings = [...meeting.belongings, ...luggageOf(context, pooled, meeting)]
  return [setOut(context, pooled, meeting.next, belongings.slice(0, objectsMax))]
}

/** What is light, and may leave; nothing of one that comes back here. */
function luggageOf(
  context: MeetingContext,
  { transaction }: Pick<PoolTransaction, 'transaction'>,
  { belongings, at }: Extract<Meeting, { kind: 'gather' }>,
): ObjectName[] {
  const { chain, follow } = context
  if (at === chain.chainId) return []
  const taken = new Set(belongings.map(objectId))
  return context.luggage(transaction).filter((name) => {
    const id = objectId(name)
    const { status, size } = objectIn(follow.wordAt(chain.chainId, id), chain.generation)
    return status === 'here' && size <= lightWordsMax && isFree(context, id) && !taken.has(id)
  })
}

/** Whoever has signed the transaction, which is due, goes to a chain with these belongings. */
export function setOut(
  context: Pick<MeetingContext, 'chain' | 'follow'>,
  { transaction }: Pick<PoolTransaction, 'transaction'>,
  to: number,
  belongings: readonly ObjectName[],
): Duty {
  const data = gatherCall(transaction.raw, to, belongings)
  const objects = objectsGas(context, belongings)
  return {
    data,
    gas: gasOf.gather + objects.gas + calldataGas(data),
    spare: spareOf.gather + objects.spare,
    effect: {
      ...{ kind: 'gather', owner: transaction.from, nonce: transaction.nonce },
      ids: belongings.map(objectId),
    },
  }
}

/** Objects that nobody has to accompany, by where they go. */
function departDuties(context: MeetingContext, strays: readonly Stray[]): Duty[] {
  const { inFlight } = context
  const taken = new Set(inFlight.flatMap((effect) => (effect.kind === 'depart' ? effect.ids : [])))
  const byDestination = new Map<number, { names: ObjectName[]; borrowers: SignedTransaction[] }>()
  for (const stray of strays) {
    const { meeting } = stray.sight
    if (meeting.kind !== 'gather' || context.still.has(meeting.at)) continue
    const group = byDestination.get(meeting.at) ?? { names: [], borrowers: [] }
    byDestination.set(meeting.at, group)
    for (const { name, isLent } of leavingFor(context, stray)) {
      const id = objectId(name)
      if (taken.has(id) || !isFree(context, id) || group.names.length >= objectsMax) continue
      // One that several want in several places goes where it is due. What is lent goes at once, or not at all.
      if (!isLent && context.turnOf(id) !== meeting.at) continue
      taken.add(id)
      group.names.push(name)
      if (isLent) group.borrowers.push(stray.pooled.transaction)
    }
  }
  return [...byDestination].flatMap(([chainId, { names, borrowers }]) => {
    return names.length === 0 ? [] : [departObjectsDuty(context, chainId, names, borrowers)]
  })
}

/** What is to leave the chain for a stray. What others own leaves for the next transaction of its sender alone. */
function leavingFor(
  { chain, pays, mayBorrow }: MeetingContext,
  { pooled, isNext, sight: { meeting } }: Stray,
): { name: ObjectName; isLent: boolean }[] {
  if (meeting.kind !== 'gather') return []
  const here = (all: readonly Departure[]) =>
    all.filter(({ chainId }) => chainId === chain.chainId).flatMap(({ names }) => names)
  const lent = isNext && mayBorrow(pooled.transaction) ? here(meeting.lent) : []
  const shared = here(meeting.departures)
  if (shared.length + lent.length === 0 || !pays(pooled)) return []
  return [
    ...shared.map((name) => ({ name, isLent: false })),
    ...lent.map((name) => ({ name, isLent: true })),
  ]
}

/** Whether the kernel lets it go: it asks the same. */
function isFree({ chain, block, follow, minimumStay }: MeetingContext, id: Hex): boolean {
  const word = objectIn(follow.wordAt(chain.chainId, id), chain.generation)
  return word.status !== 'away' && !word.pinned && word.since + minimumStay <= block.time
}

/** Amounts of assets on the chain whose owners cannot spend at home for want of them (P8). */
function assetSweepDuties(
  { chain, follow, inFlight, birthChain }: MeetingContext,
  scattered: readonly ObjectName[],
): Duty[] {
  const taken = new Set(
    inFlight.flatMap((effect) => (effect.kind === 'sweep-asset' ? effect.ids : [])),
  )
  const groups = new Map<string, { chainId: number; names: ObjectName[] }>()
  for (const name of scattered) {
    const id = objectId(name)
    const word = objectIn(follow.wordAt(chain.chainId, id), chain.generation)
    if (taken.has(id) || word.amount === 0n || word.status === 'here') continue
    const told = toldPlace(word, () => birthChain(birthAddress(name)))
    const { chainId } = answering(follow.fences, told, id)
    if (chainId === chain.chainId) continue
    taken.add(id)
    const key = `${chainId} ${lowerCase(name.app)} ${name.key}`
    const group = groups.get(key) ?? { chainId, names: [] }
    if (group.names.length < sweepOwnersMax) group.names.push(name)
    groups.set(key, group)
  }
  return [...groups.values()].flatMap(({ chainId, names }) => {
    const [asset] = names
    if (asset === undefined) return []
    const owners = names.map(({ owner }) => owner)
    const data = sweepAssetCall(chainId, asset, owners)
    const gas = gasOf.sweep + gasOf.owner * BigInt(owners.length) + calldataGas(data)
    const effect = { kind: 'sweep-asset' as const, ids: names.map(objectId) }
    return [{ data, gas, spare: spareOf.sweep, effect }]
  })
}
