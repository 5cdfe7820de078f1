import type { PolicyLimits } from './defaults.ts'
import { RATIO_MAX } from './fixed.ts'
import { type ChainView, excessOf } from './level.ts'

/**
 * What a chain has lost, for each unit of gas that it could have sent away and did not: its excess, added up over ticks, and forgotten once it has none. Something
 * moves when what it has lost so is as much as its move costs: whatever happens next, that is at most twice what somebody pays who knew it (rent or buy).
 */
export function nextRegret(
  before: number,
  { mean, ...chain }: Pick<ChainView, 'level' | 'noise'> & { mean: number },
  limits: PolicyLimits,
): number {
  const excess = excessOf(chain, mean, limits)
  return excess === 0 ? 0 : Math.min(RATIO_MAX, before + excess)
}
