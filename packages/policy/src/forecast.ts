import { createDecay } from './decay.ts'
import type { PolicyLimits } from './defaults.ts'
import { ONE, portionOf } from './fixed.ts'

/**
 * Tells how much gas a tick may bring to a chain, at its upper end. Fed once a tick. A wrong one costs performance and nothing else: what may move, and how much, does
 * not hang on it (A24).
 */
export type Forecast = {
  /** What came in a tick. */
  note(gas: number, tick: number): void
  /** Something that brings as much gas per tick has come; or, where it is negative, has gone. */
  shift(gas: number, tick: number): void
  /** Gas per tick, soon: the mean and some deviations. */
  upper(tick: number): number
}

/** The mean of late, and how far from it ticks were. Ramps and seasons are for a better one, behind the same two calls. */
export function createMeanForecast(limits: PolicyLimits): Forecast {
  const decay = createDecay(limits.paceKeep)
  const mean = { sum: 0, tick: 0 }
  const deviation = { sum: 0, tick: 0 }
  let isFresh = true
  return {
    note(gas, tick) {
      if (!isFresh) decay.add(deviation, Math.abs(gas - decay.pace(mean, tick - 1)), tick)
      isFresh = false
      decay.add(mean, gas, tick)
    },
    shift(gas, tick) {
      const sum = Math.floor((gas * ONE) / (ONE - limits.paceKeep))
      mean.sum = Math.max(0, decay.at(mean, tick) + sum)
      mean.tick = Math.max(mean.tick, tick)
    },
    upper: (tick) => decay.pace(mean, tick) + portionOf(decay.pace(deviation, tick), limits.spread),
  }
}
