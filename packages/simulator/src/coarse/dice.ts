import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Seeded randomness: the same seed throws the same. */
export type Dice = {
  /** From 0 to below 1. */
  real(): number
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number
}

export function createDice(seed: number): Dice {
  const generator = xoroshiro128plus(seed)
  const real = () => (generator.next() >>> 0) / 2 ** 32
  return { real, below: (bound) => Math.floor(real() * bound) }
}
