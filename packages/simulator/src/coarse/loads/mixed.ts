import { createDice } from '../dice.ts'
import { createExchange } from './exchange.ts'
import type { Load } from './load.ts'
import { createPayments } from './payments.ts'

/** Of all intents. */
const PAYMENTS = 0.7

/** Seven payments to three swaps, by the same accounts. */
export function createMixed(seed: number): Load {
  const dice = createDice(seed ^ 0x5eed)
  const [payments, exchange] = [createPayments(seed), createExchange(seed + 1)]
  return {
    ...exchange,
    name: 'mixed',
    meanGas: Math.round(PAYMENTS * payments.meanGas + (1 - PAYMENTS) * exchange.meanGas),
    next: () => (dice.real() < PAYMENTS ? payments : exchange).next(),
  }
}
