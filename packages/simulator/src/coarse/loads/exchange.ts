import { costs } from '../costs.ts'
import { createDice } from '../dice.ts'
import { createDraw, zipfShares } from '../zipf.ts'
import { type Load, SHARE_CAP } from './load.ts'

/** How many of a trader's swaps are at the same pair as the one before; and of the others, how many are at another pair that the trader knows. */
const STAY = 0.97
const KNOWN = 2 / 3
/** Pairs that a trader knows. */
const FAVOURITES = 3

/**
 * Swaps at 1,000 pairs, as popular as Zipf's law with 0.6 has it. A trader trades at one pair, sometimes at one of two others, and now and then comes to know a new
 * one in place of an old one.
 */
export function createExchange(seed: number, { traders = 20_000, pairs = 1_000 } = {}): Load {
  const dice = createDice(seed)
  const draw = createDraw(zipfShares(pairs, 0.6, SHARE_CAP))
  const known = Int32Array.from({ length: traders * FAVOURITES }, () => draw(dice))
  const current = new Uint8Array(traders)
  const wander = (trader: number) => {
    if (dice.real() < STAY) return
    const place = dice.below(FAVOURITES)
    if (dice.real() >= KNOWN) known[trader * FAVOURITES + place] = draw(dice)
    current[trader] = place
  }
  return {
    ...{ name: 'exchange', accounts: traders, objects: pairs, belongings: 2, words: 6 },
    isWarm: true,
    purse: 1_000,
    meanGas: costs.swap,
    next() {
      const sender = dice.below(traders)
      wander(sender)
      const pair = known[sender * FAVOURITES + (current[sender] ?? 0)] ?? 0
      return { sender, objects: [traders + pair], gas: costs.swap }
    },
  }
}
