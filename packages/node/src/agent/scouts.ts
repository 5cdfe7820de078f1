import type { ObjectName } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { createApartIndex } from './apart-index.ts'
import type { MeetingPlaces } from './meeting.ts'
import { pauseAfter } from './pauses.ts'
import type { PoolTransaction } from './pool.ts'
import type { Rehearse } from './rehearsal.ts'
import { type Sight, scout } from './scout.ts'

/**
 * What this node has found out of the steps that wait. Looking takes a chain's answers, so it goes on behind what agents do: they act on what is known, and
 * hear of what is new.
 */
export type Scouts = {
  /** What was found last, on the chain that is its sender's home now. */
  sight(hash: Hex, home: number): Seen | undefined
  /** All that was found. */
  all(): Iterable<Seen>
  /** What runs with a part of its sender's money elsewhere: belongings that have enough there for that. */
  scattered(): Iterable<{ sender: Address; names: readonly ObjectName[] }>
  /** Of those that do not find together what they need, which may concern the chain. */
  apart(chainId: number): Iterable<Seen>
  /** Will look at those that nobody has looked at, or that waited when they were looked at last, some checkpoints before: in this order, and before those who wait for later. */
  want(wanted: readonly Wanted[], when: When): void
  /** Its last run was not what the sight had promised. */
  forget(hash: Hex): void
  /** What it was to run with is not there now: it is looked at again from the next checkpoint on. */
  doubt(hash: Hex): void
  /** Forgets what does not wait any more. */
  prune(): void
}

/** `now`: what a chain of this node could run next. `later`: whatever else waits, when there is nothing of those; `age`: checkpoints before it is looked at again. */
export type When = { turn: 'now' } | { turn: 'later'; age: number }

/** `nonce`: of the sender's account when this was wanted. */
export type Wanted = { pooled: PoolTransaction; home: number; nonce: number }
export type Seen = Wanted & { sight: Sight }

export type ScoutsDeps = {
  rehearse: Rehearse
  /** Where something may meet. */
  places: () => MeetingPlaces
  /** Number of the newest checkpoint: what waits is looked at again once there is another one. */
  checkpoint: () => number
  /** Number of the newest block of a chain. */
  newest: (chainId: number) => number
  /** What a sender has waiting. */
  pendingOf: (sender: Address) => readonly PoolTransaction[]
  onSight: (seen: Seen) => void
  onError: (chainId: number, error: unknown) => void
}

/** Looks of a sender's transaction that failed, and at which checkpoint the last one did. */
type Failures = { sender: Address; checkpoint: number; count: number }

/** `losses`: how many times in a row it was found to need what no chain has. */
type Record = Seen & { checkpoint: number; losses: number; isDoubted: boolean }

/** Rehearsals at one time on one chain, which runs them one after the other anyway. A chain that does not answer holds up no other. */
const rehearsalsMax = 3
/**
 * The same on all chains, of those that were begun since the checkpoint before the newest: answers of chains that this node waits for itself, to follow blocks and to vote, wait behind those of all rehearsals. What
 * has taken longer is with a chain that does not answer.
 */
const rehearsalsOfAllMax = 16
const promptCheckpoints = 2
/** Transactions that wait to be looked at, of each of the two sorts. */
const wantedMax = 1_024
/** Failed looks, one a checkpoint, at a chain that does answer, after which a step runs unseen: the kernel judges it all the same. */
const failuresMax = 3

/** See `Scouts`. */
export function createScouts(deps: ScoutsDeps): Scouts {
  const seen = new Map<Hex, Record>()
  const scattered = new Map<Hex, { sender: Address; names: readonly ObjectName[] }>()
  const apart = createApartIndex()
  const failures = new Map<Hex, Failures>()
  const queues = { now: new Map<Hex, Wanted>(), later: new Map<Hex, Wanted>() }
  const underWay = new Map<Hex, { home: number; since: number }>()
  let twins = { checkpoint: -1, sights: new Map<string, Promise<Sight>>() }

  const forget = (hash: Hex): void => {
    seen.delete(hash)
    scattered.delete(hash)
    apart.forget(hash)
  }

  const sightOf = (hash: Hex, home: number): Record | undefined => {
    const last = seen.get(hash)
    return last?.home === home ? last : undefined
  }

  const isFresh = ({ pooled, home, nonce }: Wanted, age: number): boolean => {
    const { hash, transaction } = pooled
    if (failures.get(hash)?.checkpoint === deps.checkpoint()) return true
    const last = sightOf(hash, home)
    if (last === undefined) return false
    if (last.sight.kind !== 'runs' || last.isDoubted) {
      // Chains are not seen at one moment, and what is nowhere now may be made yet.
      const pause = last.losses === 0 ? age : Math.max(age, pauseAfter(last.losses))
      return deps.checkpoint() < last.checkpoint + pause
    }
    return !isOutrun(last) || nonce !== transaction.nonce
  }

  const note = (wanted: Wanted, checkpoint: number, sight: Sight): void => {
    const { hash } = wanted.pooled
    const losses = sight.kind === 'lost' ? (seen.get(hash)?.losses ?? 0) + 1 : 0
    const record = { ...wanted, sight, checkpoint, losses, isDoubted: false }
    seen.set(hash, record)
    apart.note(record)
    if (sight.kind === 'runs' && sight.scattered.length > 0)
      scattered.set(hash, { sender: wanted.pooled.transaction.from, names: sight.scattered })
    else scattered.delete(hash)
    deps.onSight(record)
  }

  /** Calls that are the same, of one sender, come out the same between two blocks of its chain. */
  const scoutOnce = ({ pooled, home }: Wanted, checkpoint: number): Promise<Sight> => {
    if (twins.checkpoint !== checkpoint) twins = { checkpoint, sights: new Map() }
    const { sights } = twins
    const key = `${deps.newest(home)} ${keyOf(pooled, home)}`
    const known = sights.get(key)
    if (known !== undefined) return known
    const before = sightOf(pooled.hash, home)?.sight
    const last = before?.kind === 'meets' ? before.needs : undefined
    const sight = scout(pooled.transaction, home, deps.rehearse, { places: deps.places(), last })
    sights.set(key, sight)
    sight.catch(() => sights.delete(key))
    return sight
  }

  const lookAt = async (wanted: Wanted): Promise<void> => {
    const { hash } = wanted.pooled
    const checkpoint = deps.checkpoint()
    try {
      note(wanted, checkpoint, await scoutOnce(wanted, checkpoint))
      failures.delete(hash)
    } catch (error) {
      deps.onError(wanted.home, error)
      // What is down now will be looked at when it is back: unseen, it might fail for want of what could have been brought.
      const count = (failures.get(hash)?.count ?? 0) + (isSilence(error) ? 0 : 1)
      failures.set(hash, { sender: wanted.pooled.transaction.from, checkpoint, count })
      if (count >= failuresMax) note(wanted, checkpoint, seenByNobody)
    }
  }

  /** The next one whose chain has room. */
  const takeNext = (): Wanted | undefined => {
    const counts = new Map<number, number>()
    let prompt = 0
    for (const { home, since } of underWay.values()) {
      counts.set(home, (counts.get(home) ?? 0) + 1)
      if (deps.checkpoint() < since + promptCheckpoints) prompt += 1
    }
    if (prompt >= rehearsalsOfAllMax) return undefined
    for (const queue of [queues.now, queues.later]) {
      for (const [hash, wanted] of queue) {
        if ((counts.get(wanted.home) ?? 0) >= rehearsalsMax) continue
        queue.delete(hash)
        const { from } = wanted.pooled.transaction
        if (deps.pendingOf(from).some((pending) => pending.hash === hash)) return wanted
      }
    }
    return undefined
  }

  /** Keeps as many rehearsals under way as there may be. */
  const goOn = (): void => {
    for (let wanted = takeNext(); wanted !== undefined; wanted = takeNext()) {
      const { home } = wanted
      const { hash } = wanted.pooled
      underWay.set(hash, { home, since: deps.checkpoint() })
      lookAt(wanted)
        .catch((error: unknown) => deps.onError(home, error))
        .finally(() => {
          underWay.delete(hash)
          goOn()
        })
    }
  }

  return {
    sight: sightOf,
    all: () => seen.values(),
    scattered: () => scattered.values(),
    apart: apart.of,
    want(wanted, when) {
      const queue = queues[when.turn]
      for (const one of wanted) {
        const { hash } = one.pooled
        if (underWay.has(hash) || isFresh(one, when.turn === 'now' ? 1 : when.age)) continue
        if (queue.size >= wantedMax && !queue.has(hash)) break
        queue.set(hash, one)
      }
      goOn()
    },
    forget,
    doubt(hash) {
      const last = seen.get(hash)
      if (last !== undefined) last.isDoubted = true
    },
    prune() {
      const bySender = Map.groupBy(seen.values(), ({ pooled }) => pooled.transaction.from)
      for (const [sender, records] of bySender) {
        const pending = new Set(deps.pendingOf(sender).map(({ hash }) => hash))
        for (const { pooled } of records) if (!pending.has(pooled.hash)) forget(pooled.hash)
      }
      for (const [hash, { sender }] of failures) {
        if (!deps.pendingOf(sender).some((pending) => pending.hash === hash)) failures.delete(hash)
      }
    },
  }
}

/**
 * Whether what the sender sends before it may spend what the step was seen to have enough of: some of its money is elsewhere, so what is here may not do for both.
 * Only a look after all of that has run tells.
 */
export function isOutrun({ pooled, nonce, sight }: Seen): boolean {
  return sight.kind === 'runs' && sight.scattered.length > 0 && nonce !== pooled.transaction.nonce
}

/** Whether an error comes of a chain's node that does not answer at all. */
function isSilence(error: unknown): boolean {
  if (Array.isArray(error)) return error.every(isSilence)
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === 'rpc-transport') || isSilence(error.cause)
}

function keyOf({ transaction }: PoolTransaction, home: number): string {
  const { from, to, value, data, gasLimit, accessList } = transaction
  return [home, from, to, value, gasLimit, JSON.stringify(accessList), data].join(' ')
}

const seenByNobody: Sight = {
  ...{ kind: 'runs', succeeds: false },
  ...{ names: [], apps: [], parts: [], awaited: [], scattered: [] },
}
