import { setTimeout as delay } from 'node:timers/promises'
import { signTransaction } from '@metalayer/chain'
import { keccak256 } from '@metalayer/protocol'
import { createRandom } from '@metalayer/testing/random'
import { type Address, type Hex, zeroAddress } from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import type { Devnet } from '../../src/devnet.ts'
import { exchange, token } from '../apps-user.ts'
import { type BlockWatch, watchBlocks } from './block-watch.ts'
import { submitAnywhere } from './submit-anywhere.ts'
import type { Floor, Pair } from './trading-floor.ts'

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

/** Traders who swap in pools of their choice, one swap after the other each. */
export type TradeLoad = {
  readonly trades: readonly Trade[]
  readonly blocks: BlockWatch
  readonly refusals: ReadonlyMap<string, number>
  /** Gives every trader ERA and a token, which they allow the exchange to take; resolves when all of it is final. */
  fund(): Promise<void>
  start(): void
  /** Begins no more trades; resolves when all that were begun are final. */
  stop(timeoutMs: number): Promise<void>
  end(): Promise<void>
}

type Trader = PrivateKeyAccount & { key: Hex; nonce: number; own: Address }
type Order = { to: Address; value?: bigint; data?: Hex; gas?: bigint }

const GWEI = 10n ** 9n
const ERA = 10n ** 18n
const TERMS = { maxFeePerGas: 100n * GWEI, maxPriorityFeePerGas: GWEI }
const swapGas = 600_000n
const callGas = 150_000n
const gift = { era: 3n * ERA, tokens: 1_000n * ERA }
const slipShare = 0.1
const fundingMs = 180_000

/** Creates a load on a floor; it watches blocks at once, and trades nothing yet. */
export function createTradeLoad(
  devnet: Devnet,
  floor: Floor,
  { seed, traders: count, pauseMs }: TradeLoadOptions,
): TradeLoad {
  const random = createRandom(seed)
  const chainId = devnet.info.chainId
  const nodes = (): string[] => [...devnet.nodes.values()].map(({ rpc }) => rpc)
  const anywhere = submitAnywhere(nodes, random)
  const waiting = new Map<Hex, (isSuccess: boolean) => void>()
  const trades: Trade[] = []
  const stopping = new AbortController()
  let running: Promise<unknown> = Promise.resolve()
  const blocks = watchBlocks(nodes, ({ transactionHash, status }) =>
    waiting.get(transactionHash)?.(status === '0x1'),
  )
  const traderOf = (key: Hex, own: Address): Trader => {
    return { ...privateKeyToAccount(key), key, nonce: 0, own }
  }
  const traders = Array.from({ length: count }, (_, index) =>
    traderOf(
      keccak256(Buffer.from(`trader ${seed} ${index}`)),
      floor.tokens[index % floor.tokens.length] ?? zeroAddress,
    ),
  )

  /** Sends; resolves once it is final, with whether it succeeded. `onSent` is told of its hash before it leaves. */
  async function run(
    trader: Trader,
    { to, value = 0n, data = '0x', gas = 21_000n }: Order,
    onSent?: (hash: Hex) => void,
  ): Promise<boolean> {
    const nonce = trader.nonce++
    const order = { chainId, nonce, to, value, data, gas, ...TERMS }
    const { raw, hash } = signTransaction(order, trader.key)
    onSent?.(hash)
    const final = new Promise<boolean>((resolve) => waiting.set(hash, resolve))
    await anywhere.submit(raw, `${hash} of ${trader.address}, nonce ${nonce},`)
    return final
  }

  async function trade(trader: Trader): Promise<void> {
    const isMine = (asset: Address) => asset === zeroAddress || asset === trader.own
    const [first, second] = random.pick(floor.pairs.filter((pair: Pair) => pair.some(isMine)))
    const isForward = isMine(first) && (!isMine(second) || random.chance(0.5))
    const [given, wanted] = isForward ? [first, second] : [second, first]
    const amount = 10n ** 14n + BigInt(random.below(10 ** 14))
    const slips = random.chance(slipShare)
    const least = slips ? 10n ** 27n : 1n
    const data = exchange.swap([given, wanted], amount, least, trader.address)
    const value = given === zeroAddress ? amount : 0n
    const { address } = trader
    const record: Trade = {
      ...{ hash: '0x', trader: address, given, wanted, slips },
      sentAt: performance.now(),
    }
    const isSuccess = await run(trader, { to: floor.app, value, data, gas: swapGas }, (hash) => {
      record.hash = hash
      trades.push(record)
    })
    record.final = { at: performance.now(), isSuccess }
  }

  async function goOn(trader: Trader): Promise<void> {
    while (!stopping.signal.aborted) {
      await delay(2 * random.real() * pauseMs)
      if (!stopping.signal.aborted) await trade(trader)
    }
  }

  return {
    trades,
    blocks,
    refusals: anywhere.refusals,
    async fund() {
      const users = devnet.info.accounts.map(({ privateKey }) => traderOf(privateKey, zeroAddress))
      for (const user of users) {
        const params = [user.address, 'latest']
        user.nonce = Number(await anywhere.ask<Hex>('eth_getTransactionCount', params))
      }
      const userOf = (index: number, owner?: PrivateKeyAccount): Trader => {
        const found = owner
          ? users.find(({ address }) => address === owner.address)
          : users[index % users.length]
        if (found === undefined) throw new Error('There is no such user.')
        return found
      }
      const gifts = traders.flatMap(({ address, own }, index) => [
        run(userOf(index), { to: address, value: gift.era }),
        run(userOf(index, floor.makers[floor.tokens.indexOf(own)]), {
          ...{ to: own, data: token.transfer(address, gift.tokens), gas: callGas },
        }),
      ])
      await within(fundingMs, 'gifts', Promise.all(gifts))
      const allowances = traders.map((trader) =>
        run(trader, { to: trader.own, data: token.approve(floor.app, gift.tokens), gas: callGas }),
      )
      const allowed = await within(fundingMs, 'allowances', Promise.all(allowances))
      if (!allowed.every(Boolean)) throw new Error('An allowance failed.')
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
    async end() {
      stopping.abort()
      await blocks.stop()
      anywhere.close()
    },
  }
}

/** Rejects where it takes longer, in milliseconds. */
async function within<Result>(ms: number, what: string, work: Promise<Result>): Promise<Result> {
  const over = new AbortController()
  const late = delay(ms, undefined, { signal: over.signal }).then(() => {
    throw new Error(`After ${ms} ms, some ${what} are not final.`)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    over.abort()
    // It was cut off: nobody is late any more.
    late.catch(() => undefined)
  }
}
