import type { Configuration } from '@metalayer/protocol'
import {
  createExchange,
  createMixed,
  createPayments,
  type Intent,
  type SimulatedLoad,
} from '@metalayer/simulator'
import { zeroAddress } from 'viem'
import { createAccounts } from '../signed-load.ts'
import type { Apps, Deed, DevnetLoad, History, SyntheticName } from './load.ts'
import { giveMoneyTo, mostOf, pay, payFirst, sendFirst } from './pay.ts'
import {
  openPool,
  openToken,
  type Pair,
  pairTokens,
  poolId,
  swap,
  swapTerms,
  tokensOf,
} from './pools.ts'

export type SyntheticOptions = {
  load: SyntheticName
  seed: number
  /** Who pay; and those who trade, the first of them. */
  accounts: number
  traders: number
}

/** Of one sender, that wait at a time: many more have something to send. */
const atOnce = 8
/** No pair has more of all traders at a time, but where they are very few. */
const shareMax = 1 / 60
const crowdMin = 2
/** Pairs of tokens, each with a pool. */
const pairsCount = 1_000
/** What a transaction takes of capped blocks: a payment as in the simulator, a swap of this exchange 102,000, its part of its bundle with it. */
const meanGas: Record<SyntheticName, number> = {
  payments: 21_700,
  exchange: 102_000,
  mixed: 46_000,
}

/** The simulator's load of that name: as many intents of it as are needed, by what one of them takes. */
export function createSyntheticLoad(
  options: SyntheticOptions,
  neededOf: (meanGas: number) => number,
): DevnetLoad {
  const { seed, load: name } = options
  const load = simulated(options)
  const accounts = createAccounts(seed, load.accounts)
  const pairs = name === 'payments' ? [] : pairTokens(pairsCount)
  const intents = Array.from({ length: neededOf(meanGas[name]) }, () => {
    const intent = load.next()
    if (intent === undefined) throw new RangeError('The load has come to an end.')
    return intent
  })
  const paying = payingIn(intents, pairs, accounts.length)
  const receiverOf = ({ receiver = -1 }: Intent) => accounts[receiver]?.address ?? zeroAddress
  const deedOf = (place: number, apps: Apps): Deed => {
    const intent = intentAt(intents, place)
    const pair = pairOf(intent, pairs, accounts.length)
    if (pair === undefined) return { sender: intent.sender, ...pay(receiverOf(intent)) }
    const own = accounts[intent.sender]?.address ?? zeroAddress
    return { sender: intent.sender, ...swap(pair, paying[place] ?? 0, own, apps) }
  }
  return {
    ...{ accounts, intents, meanGas: meanGas[name] },
    needs: { tokens: tokensOf(pairs), exchange: pairs.length > 0, counter: false },
    deedOf,
    creditOf(place) {
      const intent = intentAt(intents, place)
      return intent.receiver === undefined
        ? undefined
        : { to: receiverOf(intent), asset: zeroAddress }
    },
    historyOf(configuration: Configuration, apps: Apps): History {
      const gifts = [
        ...giveMoneyTo(configuration, accounts, {
          senders: intents.map(({ sender }) => sender),
          costOf: (place) =>
            (paying[place] ?? -1) < 0 ? mostOf(pay(zeroAddress)) : mostOf(swapTerms),
          atOnce,
        }),
        ...payFirst(configuration, accounts, intents),
        ...pairs.flatMap((pair) => openPool(pair, configuration, apps)),
      ]
      const opened = tokensPaid(intents, paying)
      const opening = opened.map(({ sender, token }) => ({ sender, ...openToken(token, apps) }))
      // As after a while of operation, traders are where they trade, with what they pay: a swap brings each there.
      const met = firstSwaps(intents, paying).map((place) => deedOf(place, apps))
      return { gifts, deeds: [...sendFirst(accounts, accounts.keys()), ...opening, ...met] }
    },
    objectIds: (apps) => pairs.map((pair) => poolId(pair, apps)),
  }
}

function simulated({ load, seed, accounts, traders }: SyntheticOptions): SimulatedLoad {
  const crowds = { pairs: pairsCount, crowdMax: Math.max(crowdMin, Math.floor(traders * shareMax)) }
  switch (load) {
    case 'payments':
      return createPayments(seed, { accounts })
    case 'exchange':
      return createExchange(seed, { ...crowds, accounts: traders })
    case 'mixed':
      return createMixed(seed, { ...crowds, accounts, traders })
  }
}

function pairOf({ objects }: Intent, pairs: readonly Pair[], accounts: number): Pair | undefined {
  return pairs[(objects[0] ?? -1) - accounts]
}

/** With what each swap is paid: at each pair with one token and the other in turn, so that prices stay. -1 for what is no swap. */
export function payingIn(
  intents: readonly Intent[],
  pairs: readonly Pair[],
  accounts: number,
): number[] {
  const counts = new Map<Pair, number>()
  return intents.map((intent) => {
    const pair = pairOf(intent, pairs, accounts)
    if (pair === undefined) return -1
    const count = counts.get(pair) ?? 0
    counts.set(pair, count + 1)
    return pair[count % 2 === 0 ? 0 : 1]
  })
}

/** Places of the first swaps of each who trades at the pair of the very first: one with each token that is ever paid there. */
export function firstSwaps(intents: readonly Intent[], paying: readonly number[]): number[] {
  const pairs = new Map<number, number>()
  const known = new Set<string>()
  return intents.flatMap(({ sender, objects: [pair = -1] }, place) => {
    const token = paying[place] ?? -1
    if (token < 0) return []
    const first = pairs.get(sender) ?? pair
    pairs.set(sender, first)
    const name = `${sender} ${token}`
    if (pair !== first || known.has(name)) return []
    known.add(name)
    return [place]
  })
}

/** With what each sender ever pays, each token once. */
export function tokensPaid(
  intents: readonly Intent[],
  paying: readonly number[],
): { sender: number; token: number }[] {
  const known = new Set<string>()
  return intents.flatMap(({ sender }, place) => {
    const token = paying[place] ?? -1
    if (token < 0 || known.has(`${sender} ${token}`)) return []
    known.add(`${sender} ${token}`)
    return [{ sender, token }]
  })
}

function intentAt(intents: readonly Intent[], place: number): Intent {
  const intent = intents[place]
  if (intent === undefined) throw new RangeError(`The load has no intent ${place}.`)
  return intent
}
