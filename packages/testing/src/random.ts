import type { Hex } from 'viem'

/** Seeded randomness of a test: the same seed gives the same run. */
export type Random = {
  /** From 0 to below 1. */
  real(): number
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number
  /** A whole number, both ends included. */
  between(min: number, max: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  bytes(length: number): Uint8Array
  /** `length` random bytes. */
  hex(length: number): Hex
  /** An integer of a random width up to `bits`, edges included often. */
  uint(bits: number): bigint
}

/** Mulberry32 behind a small interface. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const real = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const random: Random = {
    real,
    below: (bound) => Math.floor(real() * bound),
    between: (min, max) => min + random.below(max - min + 1),
    chance: (probability) => real() < probability,
    pick(items) {
      const item = items[random.below(items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    bytes: (length) => Uint8Array.from({ length }, () => random.below(256)),
    hex: (length) => `0x${Buffer.from(random.bytes(length)).toString('hex')}`,
    uint(bits) {
      const width = random.below(bits + 1)
      const top = 1n << BigInt(width)
      if (random.below(4) === 0) return top - 1n
      if (random.below(6) === 0) return width === bits ? 0n : top
      return BigInt(random.hex(Math.ceil(bits / 8) || 1)) % top
    },
  }
  return random
}
