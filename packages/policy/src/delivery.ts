import type { PolicyLimits } from './defaults.ts'
import { ONE } from './fixed.ts'

/**
 * Every how many ticks a chain is brought a checkpoint for what has come in lanes: as often as there is one, as long as proving it takes no more than a small share of its gas.
 * On a small chain journeys take longer instead.
 */
export function deliveryTicks(
  { checkpointGas, capacity }: { checkpointGas: number; capacity: number },
  { checkpointShare }: PolicyLimits,
): number {
  return Math.max(1, Math.ceil((checkpointGas * ONE) / Math.max(1, capacity * checkpointShare)))
}
