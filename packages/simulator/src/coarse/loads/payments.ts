import { costs } from '../costs.ts'
import { createDice } from '../dice.ts'
import { createDraw, zipfShares } from '../zipf.ts'
import { type Load, SHARE_CAP } from './load.ts'

/** Payments among 20,000 accounts: any of them pays, and receivers are as popular as Zipf's law with 0.8 has it. */
export function createPayments(
  seed: number,
  { accounts = 20_000, purse = 1_000 }: { accounts?: number; purse?: number } = {},
): Load {
  const dice = createDice(seed)
  const draw = createDraw(zipfShares(accounts, 0.8, SHARE_CAP))
  return {
    ...{ name: 'payments', accounts, objects: 0, belongings: 0, words: 0 },
    ...{ isWarm: true, purse },
    meanGas: costs.payment,
    next: () => ({
      sender: dice.below(accounts),
      // Popularity has nothing to do with where somebody is born.
      receiver: (draw(dice) * 7_919) % accounts,
      objects: [],
      gas: costs.payment,
    }),
  }
}
