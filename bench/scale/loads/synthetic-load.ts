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
import { atOnceIn, giveMoneyTo, mostOf, pay, payFirst, sendFirst } from './pay.ts'
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

/** No pair has more of all traders at a time, but where they are very few. */
const shareMax = 1 / 60
const crowdMin = 2
/** Pairs of tokens, each with a pool. */
const pairsCount = 1_000
/** Swaps of each trader, on average, that came before the load: so many that most have been at each of the pairs that they know. */
const swapsBefore = 100
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
  const next = () => {
    const intent = load.next()
    if (intent === undefined) throw new RangeError('The load has come to an end.')
    return intent
  }
  const accounts = createAccounts(seed, load.accounts)
  const pairs = name === 'payments' ? [] : pairTokens(pairsCount)
  const visits: Visit[] = []
  while (pairs.length > 0 && visits.length < swapsBefore * options.traders) {
    const intent = next()
    const pair = pairOf(intent, pairs, accounts.length)
    if (pair !== undefined) visits.push({ sender: intent.sender, pair })
  }
  // As after a while of operation, traders are at the pair where they were last, and what they pay with at the others is at these.
  const before = swapsOfLast(visits)
  const intents = Array.from({ length: neededOf(meanGas[name]) }, next)
  const paying = payingIn(intents, pairs, accounts.length)
  const receiverOf = ({ receiver = -1 }: Intent) => accounts[receiver]?.address ?? zeroAddress
  const deedOf = (place: number, apps: Apps): Deed => {
    const intent = intentAt(intents, place)
    const pair = pairOf(intent, pairs, accounts.length)
    if (pair === undefined) return { sender: intent.sender, ...pay(receiverOf(intent)) }
    return swapOf({ sender: intent.sender, pair, token: paying[place] ?? 0 }, apps)
  }
  const swapOf = ({ sender, pair, token }: Swap, apps: Apps): Deed => {
    return { sender, ...swap(pair, token, accounts[sender]?.address ?? zeroAddress, apps) }
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
    historyOf(configuration: Configuration, apps: Apps, window: number): History {
      const paid = intents.map(({ sender }, place) => ({ sender, token: paying[place] ?? -1 }))
      const spending = [...before, ...paid].map(({ sender, token }) => {
        return { sender, cost: mostOf(token < 0 ? pay(zeroAddress) : swapTerms) }
      })
      const gifts = [
        ...giveMoneyTo(configuration, accounts, {
          deeds: spending,
          atOnce: atOnceIn([...before, ...intents], window),
        }),
        ...payFirst(configuration, accounts, intents),
        ...pairs.flatMap((pair) => openPool(pair, configuration, apps)),
      ]
      const opening = tokensPaid([...before, ...paid]).map(({ sender, token }) => {
        return { sender, ...openToken(token, apps) }
      })
      const swaps = before.map((one) => swapOf(one, apps))
      return { gifts, deeds: [...sendFirst(accounts, accounts.keys()), ...opening, ...swaps] }
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

/** Somebody trades at a pair; and with which of its tokens. */
type Visit = { sender: number; pair: Pair }
type Swap = Visit & { token: number }

/** A swap with each token of a pair where somebody traded, once for each pair, in the order in which each was there last. */
export function swapsOfLast(visits: readonly Visit[]): Swap[] {
  const last = new Map<string, Visit>()
  for (const visit of visits) {
    const name = `${visit.sender} ${visit.pair}`
    last.delete(name)
    last.set(name, visit)
  }
  return [...last.values()].flatMap((visit) => visit.pair.map((token) => ({ ...visit, token })))
}

/** With what each sender ever pays, each token once; a token below 0 is none. */
export function tokensPaid(
  payments: readonly { sender: number; token: number }[],
): { sender: number; token: number }[] {
  const known = new Set<string>()
  return payments.flatMap(({ sender, token }) => {
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
