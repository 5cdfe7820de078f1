import { loadavg } from 'node:os'
import { createJsonRpcClient, type JsonRpcClient } from '@metalayer/chain'
import type { DevnetInfo } from '@metalayer/devnet'
import { createRandom } from '@metalayer/testing/random'
import { type Hex, hexToNumber, keccak256 } from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { atMost, figure, type Measurement } from '../measurement.ts'
import { percentile } from '../percentile.ts'
import { homesOf } from './homes-of.ts'
import { openPool, swapGas } from './open-pool.ts'
import type { PlannedPayment } from './plan-payments.ts'
import { sendPlanned } from './send-planned.ts'
import type { SentPayment } from './watch-payments.ts'

const seed = 20_260_102
const tradersCount = 40
/** In which the first swaps are sent, and then as long for the next ones. */
const durationMs = 30_000
/** Wei of ERA. */
const stake = 2n * 10n ** 18n
const swapped = 10n ** 15n
/** What a receipt takes beyond the block and the tick that it waits for, as for payments. */
const marginMs = 300

/** Swaps of ERA for a token, by accounts that live on other chains than the pool: the first one brings its trader there, the next one finds it there. */
export async function runSwaps(
  info: DevnetInfo,
  client: JsonRpcClient,
  note: (line: string) => void,
): Promise<Measurement[]> {
  note('latency: opening a pool')
  const pool = await openPool(info, client)
  const all = await settleTraders(info, client)
  const homes = await homesOf(
    client,
    all.map(({ address }) => address),
  )
  const traders = all.filter((_, index) => homes[index]?.chainId !== pool.chainId)
  note(`latency: ${traders.length} traders of other chains, twice over ${durationMs / 1_000} s`)
  const random = createRandom(seed)
  const swapAtRandom = (from: PrivateKeyAccount): PlannedPayment => ({
    ...{ atMs: random.real() * durationMs, from, to: pool.exchange, value: swapped },
    ...{ data: pool.swapData(from.address, swapped), gas: swapGas },
  })
  const pace = await startPace(info, client, pool.chainId)
  const first = await sendPlanned(info, client, traders.map(swapAtRandom))
  const next = await sendPlanned(info, client, traders.map(swapAtRandom))
  return report(first, next, await pace())
}

/** Gives traders ERA, and has each spend some, so that it lives somewhere with all that it has. */
async function settleTraders(
  info: DevnetInfo,
  client: JsonRpcClient,
): Promise<PrivateKeyAccount[]> {
  const funders = info.accounts.map(({ privateKey }) => privateKeyToAccount(privateKey))
  const traders = Array.from({ length: tradersCount }, (_, index) =>
    privateKeyToAccount(keccak256(Buffer.from(`latency trader ${index}`))),
  )
  const gifts = traders.flatMap(({ address: to }, index) => {
    const from = funders[index % funders.length]
    return from === undefined ? [] : [{ atMs: 0, from, to, value: stake }]
  })
  await sendPlanned(info, client, gifts)
  const births = traders.map((from) => ({ atMs: 0, from, to: from.address, value: 1n }))
  await sendPlanned(info, client, births)
  return traders
}

/** How long a tick of the network and a block of a chain take. */
type Pace = { tickMs: number; blockMs: number }

/** Begins to measure; what it resolves with ends it. */
async function startPace(
  info: DevnetInfo,
  network: JsonRpcClient,
  chainId: number,
): Promise<() => Promise<Pace>> {
  const rpc = info.chains.find((chain) => chain.chainId === chainId)?.rpc
  if (rpc === undefined) throw new Error(`There is no chain ${chainId}.`)
  const numberOf = async (client: JsonRpcClient) => {
    const number = hexToNumber(await client.request<Hex>('eth_blockNumber'))
    return { number, at: performance.now() }
  }
  const chain = createJsonRpcClient({ url: rpc })
  const started = { tick: await numberOf(network), block: await numberOf(chain) }
  return async () => {
    const ended = { tick: await numberOf(network), block: await numberOf(chain) }
    chain.close()
    const each = (kind: 'tick' | 'block') =>
      (ended[kind].at - started[kind].at) / (ended[kind].number - started[kind].number)
    return { tickMs: each('tick'), blockMs: each('block') }
  }
}

function report(
  first: readonly SentPayment[],
  next: readonly SentPayment[],
  { tickMs, blockMs }: Pace,
): Measurement[] {
  const times = (swaps: readonly SentPayment[]) =>
    swaps.map(({ sentAt, receiptAt = Number.POSITIVE_INFINITY }) => receiptAt - sentAt)
  const describe = (values: readonly number[]) =>
    `p95 ${Math.round(percentile(values, 0.95))} ms, max ${Math.round(percentile(values, 1))} ms`
  const [gathering, settled] = [times(first), times(next)]
  const pace = `a tick took ${Math.round(tickMs)} ms, a block ${Math.round(blockMs)} ms`
  return [
    figure('a first swap, in ticks', percentile(gathering, 0.5) / tickMs, 'ticks', pace),
    atMost(3 * tickMs + 2 * blockMs, {
      name: 'a first swap that gathers, sent to receipt, p50',
      value: percentile(gathering, 0.5),
      unit: 'ms',
      detail: `3 ticks and 2 blocks; ${first.length} swaps, ${describe(gathering)}; load ${loadavg()[0]?.toFixed(1)}`,
    }),
    atMost(tickMs + blockMs + marginMs, {
      name: 'the next swap, sent to receipt, p50',
      value: percentile(settled, 0.5),
      unit: 'ms',
      detail: `as a payment; ${describe(settled)}`,
    }),
  ]
}
