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
 * `traders`: the first accounts, all of them where nothing else is said. `crowdMax`: who trade at a pair at a time, at most; any number of them where nothing else is
 * said, as is well with many: with few, chance alone makes pairs busier than their share.
 */
export type ExchangeSize = {
  accounts?: number
  traders?: number
  pairs?: number
  crowdMax?: number
}

/**
 * Swaps at 1,000 pairs, as popular as Zipf's law with 0.6 has it. A trader trades at one pair, sometimes at one of two others, and now and then comes to know a new
 * one in place of an old one.
 */
export function createExchange(seed: number, size: ExchangeSize = {}): Load {
  const { accounts = 20_000, pairs = 1_000, traders = accounts } = size
  const { crowdMax = traders } = size
  if (crowdMax * pairs < 2 * traders) throw new RangeError('There is too little room at pairs.')
  const dice = createDice(seed)
  const draw = createDraw(zipfShares(pairs, 0.6, SHARE_CAP))
  const crowds = new Int32Array(pairs)
  const isFull = (pair: number) => (crowds[pair] ?? 0) >= crowdMax
  const count = (pair: number, change: number) => {
    crowds[pair] = (crowds[pair] ?? 0) + change
  }
  const drawOpen = () => {
    for (;;) {
      const pair = draw(dice)
      if (!isFull(pair)) return pair
    }
  }
  const known = Int32Array.from({ length: traders * FAVOURITES }, (_, place) => {
    if (place % FAVOURITES !== 0) return draw(dice)
    const pair = drawOpen()
    count(pair, 1)
    return pair
  })
  const current = new Uint8Array(traders)
  const pairOf = (trader: number) => known[trader * FAVOURITES + (current[trader] ?? 0)] ?? 0
  const wander = (trader: number) => {
    if (dice.real() < STAY) return
    const place = dice.below(FAVOURITES)
    count(pairOf(trader), -1)
    const slot = trader * FAVOURITES + place
    if (dice.real() >= KNOWN || isFull(known[slot] ?? 0)) known[slot] = drawOpen()
    current[trader] = place
    count(pairOf(trader), 1)
  }
  return {
    ...{ name: 'exchange', accounts, objects: pairs, belongings: 2, words: 6 },
    isWarm: true,
    purse: 1_000,
    meanGas: costs.swap,
    next() {
      const sender = dice.below(traders)
      wander(sender)
      return { sender, objects: [accounts + pairOf(sender)], gas: costs.swap }
    },
  }
}
