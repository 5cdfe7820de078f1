import type { PolicyLimits } from './defaults.ts'
import { ONE, portionOf } from './fixed.ts'

/**
 * Gas that a chain may spend in a tick on sending objects away (A21): a small share of what it can do; up to a larger one as it falls behind while others do not, since there what does
 * not leave waits longer than it would travel. Where all are as full, moving helps nobody.
 */
export function churnBudget(
  { level, mean, capacity }: { level: number; mean: number; capacity: number },
  { churn, rescueChurn }: PolicyLimits,
): number {
  const overload = Math.min(ONE, Math.max(0, level - Math.max(ONE, mean)))
  return portionOf(capacity, churn + Math.floor(((rescueChurn - churn) * overload) / ONE))
}
