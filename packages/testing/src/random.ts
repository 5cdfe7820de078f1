import { createDice, type Dice } from '@metalayer/devnet/random'
import type { Hex } from 'viem'

/** Seeded randomness of a test: the same seed gives the same run. */
export type Random = Dice & {
  bytes(length: number): Uint8Array
  /** `length` random bytes. */
  hex(length: number): Hex
  /** An integer of a random width up to `bits`, edges included often. */
  uint(bits: number): bigint
}

/** Dice that also make bytes. */
export function createRandom(seed: number): Random {
  const dice = createDice(seed)
  const random: Random = {
    ...dice,
    bytes: (length) => Uint8Array.from({ length }, () => dice.below(256)),
    hex: (length) => `0x${Buffer.from(random.bytes(length)).toString('hex')}`,
    uint(bits) {
      const width = dice.below(bits + 1)
      const top = 1n << BigInt(width)
      if (dice.below(4) === 0) return top - 1n
      if (dice.below(6) === 0) return width === bits ? 0n : top
      return BigInt(random.hex(Math.ceil(bits / 8) || 1)) % top
    },
  }
  return random
}
