import { createDecay, type Decay, type Decayed } from './decay.ts'
import type { PolicyLimits } from './defaults.ts'
import { ONE, portionOf, ratioOf } from './fixed.ts'

/**
 * Tells how much gas a tick may bring to a chain, at its upper end. Fed once a tick. A wrong one costs performance and nothing else: what may move, and how much, does
 * not hang on it (A24).
 */
export type Forecast = {
  /** What came in a tick. */
  note(gas: number, tick: number): void
  /** Something with this pace has come, from a chain with that ramp; or, where it is negative, has gone. */
  shift(pace: number, tick: number, ramp: number): void
  /** Gas per tick, soon: the mean and some deviations, or what it has risen to. */
  upper(tick: number): number
  /** How many times its mean comes by now, as a ratio, at least `ONE`: each of those who bring it is thought to bring as many times its pace. */
  ramp(tick: number): number
}

/**
 * The mean of late, and how far from it ticks were. If five times as much comes all at once, the mean shows half of it after 8 ticks, and chains that were given what it told are too full by then:
 * so the last few ticks count by themselves, as far as they are above it by more than ticks are. Seasons are for a better one, behind the same calls.
 */
export function createMeanForecast(limits: PolicyLimits): Forecast {
  const decay = createDecay(limits.paceKeep)
  const quick = createDecay(limits.rampKeep)
  const mean = { sum: 0, tick: 0 }
  const lately = { sum: 0, tick: 0 }
  const deviation = { sum: 0, tick: 0 }
  let isFresh = true
  const risenTo = (tick: number) =>
    Math.max(0, quick.pace(lately, tick) - decay.pace(deviation, tick))
  return {
    note(gas, tick) {
      if (!isFresh) decay.add(deviation, Math.abs(gas - decay.pace(mean, tick - 1)), tick)
      isFresh = false
      decay.add(mean, gas, tick)
      quick.add(lately, gas, tick)
    },
    shift(pace, tick, ramp) {
      shiftBy(mean, { pace, tick }, decay)
      shiftBy(lately, { pace: Math.floor((pace * ramp) / ONE), tick }, quick)
    },
    upper(tick) {
      const usual = decay.pace(mean, tick)
      const spread = portionOf(decay.pace(deviation, tick), limits.spread)
      return Math.max(usual + spread, risenTo(tick))
    },
    ramp: (tick) => Math.max(ONE, ratioOf(risenTo(tick), decay.pace(mean, tick))),
  }
}

function shiftBy(
  decayed: Decayed,
  { pace, tick }: { pace: number; tick: number },
  decay: Decay,
): void {
  decayed.sum = Math.max(0, decay.at(decayed, tick) + decay.sumOf(pace))
  decayed.tick = Math.max(decayed.tick, tick)
}
