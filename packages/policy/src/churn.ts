import type { PolicyLimits } from './defaults.ts'
import { ONE, portionOf } from './fixed.ts'

/**
 * Gas that a chain may spend in a tick on sending objects away (A21): a small share of what it can do; and about half of what it falls behind by in that tick while others do not, since what
 * does not leave there waits longer than it would travel. Where all are as full, moving helps nobody.
 */
export function churnBudget(
  { level, mean, capacity }: { level: number; mean: number; capacity: number },
  { churn, rescueChurn, rescueMax }: PolicyLimits,
): number {
  const overload = Math.min(rescueMax, Math.max(0, level - Math.max(ONE, mean)))
  return portionOf(capacity, churn + portionOf(overload, rescueChurn - churn))
}
