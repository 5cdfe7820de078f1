import { tieOf } from '@metalayer/policy'
import { costs } from '../costs.ts'
import { createDice } from '../dice.ts'
import { BIRTH_SEED } from '../world.ts'
import type { Load } from './load.ts'
import { createPayments } from './payments.ts'

/** Payments everywhere, and from one tick on many more by the accounts that live on one chain. */
export type HotSpot = Load & {
  /** How many come in a tick. */
  countAt(tick: number): number
  isHot(account: number): boolean
}

/** `times`: what comes on top, in capacities of the chain; `share`: of all capacity, what comes anyway. */
export function createHotSpot(
  seed: number,
  options: { chains: number; capacity: number; share: number; times: number; from: number },
): HotSpot {
  const { chains, capacity, share, times, from } = options
  const payments = createPayments(seed)
  const dice = createDice(seed ^ 0x407)
  const isHot = (account: number) => tieOf(BIRTH_SEED, account) % chains === 0
  const hot = Array.from({ length: payments.accounts }, (_, id) => id).filter(isHot)
  const usual = Math.round((share * chains * capacity) / costs.payment)
  const more = Math.round((times * capacity) / costs.payment)
  let drawn = 0
  return {
    ...payments,
    name: 'hot spot',
    isHot,
    countAt: (tick) => usual + (tick >= from ? more : 0),
    next() {
      const place = drawn++ - from * usual
      const intent = payments.next()
      if (place < 0 || place % (usual + more) >= more || intent === undefined) return intent
      return { ...intent, sender: hot[dice.below(hot.length)] ?? 0 }
    },
  }
}
