/** Seeded randomness: the same seed gives the same run. */
export type Dice = {
  /** From 0 to below 1. */
  real(): number
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number
  /** A whole number, both ends included. */
  between(min: number, max: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
}

/** Mulberry32 behind a small interface. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0
  const real = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number) => Math.floor(real() * bound)
  return {
    real,
    below,
    between: (min, max) => min + below(max - min + 1),
    chance: (probability) => real() < probability,
    pick<Item>(items: readonly Item[]): Item {
      const item = items[below(items.length)]
      if (item === undefined) throw new RangeError('There is nothing to pick from.')
      return item
    },
  }
}
