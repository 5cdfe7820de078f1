import type { Hex } from 'viem'

/** Work that is to go from one chain to another, by agreement of their agents, and cannot be seen in any block yet: gas per tick. */
export type Pledge = { id: Hex; from: number; to: number; work: number; tick: number }

/** Counts work where it will be, from the agreement on until what carries it is seen to set out. */
export type Pledges = {
  add(pledge: Pledge): void
  /** It has set out: from now on, its journey tells. */
  seen(id: Hex): void
  /** What agreements bring to a chain, less what they take from it. `workOf`: what it has come to since, as far as it is known: what waits for it grows until it leaves. */
  of(chainId: number, tick: number, workOf?: (id: Hex, from: number) => number): number
}

/** Ticks after which an agreement that nothing has come of is forgotten. */
const pledgeTicksMax = 16
/** Agreements that are counted. */
const pledgesMax = 4_096

/** See `Pledges`. */
export function createPledges(): Pledges {
  const pledges = new Map<Hex, Pledge>()
  return {
    add(pledge) {
      pledges.delete(pledge.id)
      pledges.set(pledge.id, pledge)
      const [oldest] = pledges.keys()
      if (pledges.size > pledgesMax && oldest !== undefined) pledges.delete(oldest)
    },
    seen: (id) => void pledges.delete(id),
    of(chainId, now, workOf = () => 0) {
      let sum = 0
      for (const [id, { from, to, work, tick }] of pledges) {
        if (now - tick > pledgeTicksMax) pledges.delete(id)
        else if (to === chainId) sum += Math.max(work, workOf(id, from))
        else if (from === chainId) sum -= Math.max(work, workOf(id, from))
      }
      return sum
    },
  }
}
