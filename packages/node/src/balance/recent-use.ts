import { type ObjectName, objectId, type SignedTransaction } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { createBoundedMap } from '../simulation/bounded-map.ts'

/** What a step of an app needs, besides its sender: ids of shared objects, the one that it is about first; and belongings of the sender. */
export type StepUse = {
  transaction: SignedTransaction
  shared: readonly Hex[]
  belongings: readonly ObjectName[]
}

/** What was used of late, by anyone: what is not in it, nobody need move. */
export type RecentUse = {
  note(use: { id: Hex; tick: number }): void
  /** Remembers what its sender needs of its own. */
  bring(step: StepUse): void
  /** An account pays another one, of whom its chain has a word already. */
  pay(payment: { from: Address; to: Address; tick: number }): void
  /** Whom it has paid so since the tick. */
  payeesOf(owner: Address, since: number): Address[]
  /** Ids that were used in the last so many ticks, newest first. */
  since(tick: number): Hex[]
  /** Belongings that go where their owner goes. */
  belongingsOf(owner: Address): ObjectName[]
}

/** Accounts and objects whose last use is remembered; owners, and belongings and payees of each. */
const usedMax = 65_536
const ownersMax = 65_536
const belongingsMax = 8
const payeesMax = 8

/** See `RecentUse`. */
export function createRecentUse(): RecentUse {
  // In the order of their last use.
  const used = new Map<Hex, number>()
  const belongings = createBoundedMap<Address, ObjectName[]>(ownersMax)
  const payees = createBoundedMap<Address, { to: Address; tick: number }[]>(ownersMax)
  return {
    note({ id, tick }) {
      used.delete(id)
      used.set(id, tick)
      const [oldest] = used.keys()
      if (used.size > usedMax && oldest !== undefined) used.delete(oldest)
    },
    bring({ transaction: { from }, belongings: names }) {
      if (names.length === 0) return
      const ids = new Set(names.map(objectId))
      const others = (belongings.get(from) ?? []).filter((name) => !ids.has(objectId(name)))
      belongings.set(from, [...names, ...others].slice(0, belongingsMax))
    },
    pay({ from, to, tick }) {
      const others = (payees.get(from) ?? []).filter((one) => one.to !== to)
      payees.set(from, [{ to, tick }, ...others].slice(0, payeesMax))
    },
    payeesOf: (owner, since) =>
      (payees.get(owner) ?? []).flatMap(({ to, tick }) => (tick >= since ? [to] : [])),
    since(tick) {
      const ids: Hex[] = []
      for (const [id, last] of [...used].reverse()) {
        if (last < tick) break
        ids.push(id)
      }
      return ids
    },
    belongingsOf: (owner) => belongings.get(owner) ?? [],
  }
}
