import { createDecay } from './decay.ts'
import type { PolicyLimits } from './defaults.ts'

/** Of how much gas what comes of late is made at a time: the mean of transactions, each as often as it has gas, as `noiseOf` needs it. */
export type Grain = {
  note(gas: number, tick: number): void
  /** 0: nothing has come. */
  of(tick: number): number
}

/** Squares are kept in so many units of gas: those of the largest transactions stay below what a sum may come to. */
const unit = 1_024

/** See `Grain`. */
export function createGrain({ paceKeep }: PolicyLimits): Grain {
  const decay = createDecay(paceKeep)
  const gasSum = { sum: 0, tick: 0 }
  const squareSum = { sum: 0, tick: 0 }
  return {
    note(gas, tick) {
      decay.add(gasSum, gas, tick)
      decay.add(squareSum, Math.floor((gas * gas) / unit), tick)
    },
    of(tick) {
      const gas = decay.at(gasSum, tick)
      return gas === 0 ? 0 : Math.floor((decay.at(squareSum, tick) / gas) * unit)
    },
  }
}
