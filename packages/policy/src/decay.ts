import { ONE } from './fixed.ts'

/** A sum in which what is old counts less: `sum` as it was at `tick`. */
export type Decayed = { sum: number; tick: number }

/** How sums with one half-life fade. */
export type Decay = {
  /** What the sum has come down to. */
  at(decayed: Decayed, tick: number): number
  /** Adds to the sum, in place. A tick before its own counts as its own. */
  add(decayed: Decayed, amount: number, tick: number): void
  /** Of a steady use, how much it is per tick. */
  pace(decayed: Decayed, tick: number): number
  /** The other way round: the sum of a steady use of so much per tick. */
  sumOf(pace: number): number
}

/** `keep`: what is left of a sum after one tick, in 1/65,536. Whole numbers throughout. */
export function createDecay(keep: number): Decay {
  const powers = [ONE]
  for (let power = ONE; power > 0; ) {
    power = Math.floor((power * keep) / ONE)
    powers.push(power)
  }
  const at = ({ sum, tick }: Decayed, now: number) =>
    now <= tick ? sum : Math.floor((sum * (powers[now - tick] ?? 0)) / ONE)
  return {
    at,
    add(decayed, amount, tick) {
      decayed.sum = Math.min(SUM_MAX, at(decayed, tick) + amount)
      decayed.tick = Math.max(decayed.tick, tick)
    },
    pace: (decayed, tick) => Math.floor((at(decayed, tick) * (ONE - keep)) / ONE),
    sumOf: (pace) => Math.floor((pace * ONE) / (ONE - keep)),
  }
}

/** Above it, products with ratios would not be exact. */
const SUM_MAX = 2 ** 36
