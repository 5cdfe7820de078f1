import type { Hex } from 'viem'
import type { Clock } from '../clock.ts'

/** Transactions that were refused lately, so that they are not tried again at once. */
export interface Refusals {
  add(hash: Hex): void
  has(hash: Hex): boolean
}

/** Remembers at most `countMax`, each for `forMs`; the oldest go first. */
export function createRefusals(
  { forMs, countMax }: { forMs: number; countMax: number },
  { clock }: { clock: Clock },
): Refusals {
  const until = new Map<Hex, number>()
  return {
    add(hash) {
      until.delete(hash)
      const [oldest] = until.keys()
      if (until.size >= countMax && oldest !== undefined) until.delete(oldest)
      until.set(hash, clock.now() + forMs)
    },
    has(hash) {
      const end = until.get(hash)
      return end !== undefined && clock.now() < end
    },
  }
}
