import { setTimeout as delay } from 'node:timers/promises'
import { keccak256 } from '@metalayer/protocol'
import { type Address, type Hex, zeroAddress } from 'viem'
import type { Dice } from '../random.ts'
import { exchange, token } from './app-calls.ts'
import { LoadError } from './load-error.ts'
import type { Floor, Pair } from './trading-floor.ts'
import type { Signer, Transactor } from './transactor.ts'

/** One swap, and what became of it; times in milliseconds. */
export type Trade = {
  hash: Hex
  trader: Address
  given: Address
  wanted: Address
  /** Asks for more than there is: the whole of it has to be undone. */
  slips: boolean
  sentAt: number
  final?: { at: number; isSuccess: boolean }
}

export type TradeLoadOptions = {
  seed: number
  traders: number
  /** Between two trades of one trader, on average, in milliseconds. */
  pauseMs: number
}

/** What trades are made with. */
export type TradeLoadDependencies = {
  transactor: Transactor
  floor: Floor
  dice: Dice
  /** Who gives traders what they trade with. */
  users: readonly Signer[]
}

/** Traders who swap in pools of their choice, one swap after the other each. */
export type TradeLoad = {
  readonly trades: readonly Trade[]
  /** Gives every trader ERA and a token, which they allow the exchange to take; resolves when all of it is final. */
  fund(): Promise<void>
  start(): void
  /** Begins no more trades; resolves when all that were begun are final. */
  stop(timeoutMs: number): Promise<void>
}

type Trader = Signer & { own: Address }

const ERA = 10n ** 18n
const swapGas = 600_000n
const callGas = 150_000n
const gift = { era: 3n * ERA, tokens: 1_000n * ERA }
const slipShare = 0.1
const fundingMs = 180_000

/** Creates a load on a floor; it trades nothing yet. */
export function createTradeLoad(
  { seed, traders: count, pauseMs }: TradeLoadOptions,
  { transactor, floor, dice, users }: TradeLoadDependencies,
): TradeLoad {
  const trades: Trade[] = []
  const stopping = new AbortController()
  let running: Promise<unknown> = Promise.resolve()
  let traders: Trader[] = []

  async function createTrader(index: number): Promise<Trader> {
    const signer = await transactor.signer(keccak256(Buffer.from(`trader ${seed} ${index}`)))
    return { ...signer, own: floor.tokens[index % floor.tokens.length] ?? zeroAddress }
  }

  async function trade(trader: Trader): Promise<void> {
    const isMine = (asset: Address) => asset === zeroAddress || asset === trader.own
    const [first, second] = dice.pick(floor.pairs.filter((pair: Pair) => pair.some(isMine)))
    const isForward = isMine(first) && (!isMine(second) || dice.chance(0.5))
    const [given, wanted] = isForward ? [first, second] : [second, first]
    const amount = 10n ** 14n + BigInt(dice.below(10 ** 14))
    const slips = dice.chance(slipShare)
    const least = slips ? 10n ** 27n : 1n
    const data = exchange.swap([given, wanted], amount, least, trader.address)
    const value = given === zeroAddress ? amount : 0n
    const record: Trade = {
      ...{ hash: '0x', trader: trader.address, given, wanted, slips },
      sentAt: performance.now(),
    }
    const order = { to: floor.app, value, data, gas: swapGas }
    const { status } = await transactor.run(trader, order, (hash) => {
      record.hash = hash
      trades.push(record)
    })
    record.final = { at: performance.now(), isSuccess: status === '0x1' }
  }

  async function goOn(trader: Trader): Promise<void> {
    while (!stopping.signal.aborted) {
      await delay(2 * dice.real() * pauseMs, undefined, { signal: stopping.signal }).catch(() => {
        // Nothing more is begun.
      })
      if (!stopping.signal.aborted) await trade(trader)
    }
  }

  async function give(trader: Trader, index: number): Promise<void> {
    const { address, own } = trader
    const user = users[index % users.length]
    const maker = floor.makers[floor.tokens.indexOf(own)]
    if (!user || !maker) throw new LoadError('load-failed', 'Nobody can give to the traders.')
    const data = token.transfer(address, gift.tokens)
    const given = await Promise.all([
      transactor.run(user, { to: address, value: gift.era }),
      transactor.run(maker, { to: own, data, gas: callGas }),
    ])
    const approve = { to: own, data: token.approve(floor.app, gift.tokens), gas: callGas }
    const allowed = await transactor.run(trader, approve)
    const isFine = [...given, allowed].every(({ status }) => status === '0x1')
    if (!isFine) throw new LoadError('load-failed', `Trader ${address} has nothing to trade with.`)
  }

  return {
    trades,
    async fund() {
      traders = await Promise.all(Array.from({ length: count }, (_, index) => createTrader(index)))
      await within(fundingMs, 'gifts', Promise.all(traders.map(give)))
    },
    start() {
      running = Promise.all(traders.map(goOn))
      // Whoever stops it hears of a failure.
      running.catch(() => undefined)
    },
    async stop(timeoutMs) {
      stopping.abort()
      await within(timeoutMs, 'trades', running)
    },
  }
}

/** Rejects where it takes longer, in milliseconds. */
async function within<Result>(ms: number, what: string, work: Promise<Result>): Promise<Result> {
  const over = new AbortController()
  const late = delay(ms, undefined, { signal: over.signal }).then(() => {
    throw new LoadError('load-not-final', `After ${ms} ms, some ${what} are not final.`)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    over.abort()
    // It was cut off: nobody is late any more.
    late.catch(() => undefined)
  }
}
