import { createDice } from '../dice.ts'
import { createExchange, type ExchangeSize } from './exchange.ts'
import type { Load } from './load.ts'
import { createPayments } from './payments.ts'

/** Of all intents. */
const PAYMENTS = 0.7

/** Seven payments to three swaps, by the same accounts; of those who pay, the first ones trade. */
export function createMixed(seed: number, size: ExchangeSize = {}): Load {
  const dice = createDice(seed ^ 0x5eed)
  const payments = createPayments(seed, size)
  const exchange = createExchange(seed + 1, size)
  return {
    ...exchange,
    name: 'mixed',
    meanGas: Math.round(PAYMENTS * payments.meanGas + (1 - PAYMENTS) * exchange.meanGas),
    next: () => (dice.real() < PAYMENTS ? payments : exchange).next(),
  }
}
