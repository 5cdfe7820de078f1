import type { PolicyLimits } from './defaults.ts'
import { portionOf } from './fixed.ts'
import { acceptLevel, type ChainView, fillOf } from './level.ts'
import type { Offer } from './shed.ts'
import { compareKeys, type Key, tieOf } from './tie.ts'

/** What an agent sees when it decides what its chain takes in. */
export type AdmitInputs = {
  seed: number
  tick: number
  /** The chain itself, as it is now: what it has accepted and what is still on its way counts. */
  here: ChainView
  /** `meanFill` of the chains. */
  mean: number
  offers: readonly Offer[]
  /** When it accepted something last. */
  acceptedAt?: number
}

/**
 * Which offers a chain accepts: as many as its headroom holds (A20), those with the greatest worth first, ties by lot; and then nothing until what has come can be seen in its load, so
 * that chains do not all pour into the one that looked empty.
 */
export function admit(inputs: AdmitInputs, limits: PolicyLimits): Key[] {
  const { seed, tick, here, mean, acceptedAt } = inputs
  if (!here.isOpen) return []
  if (acceptedAt !== undefined && tick - acceptedAt < limits.recoveryTicks) return []
  let headroom = portionOf(here.capacity, Math.max(0, acceptLevel(mean, limits) - fillOf(here)))
  const ranked = [...inputs.offers].sort(
    (a, b) =>
      b.worth - a.worth ||
      tieOf(seed, tick, a.id) - tieOf(seed, tick, b.id) ||
      compareKeys(a.id, b.id),
  )
  const accepted: Key[] = []
  for (const { id, to, work } of ranked) {
    if (to !== here.chainId || work > headroom) continue
    headroom -= work
    accepted.push(id)
  }
  return accepted
}
