import { loadavg } from 'node:os'
import { createJsonRpcClient, type JsonRpcClient } from '@metalayer/chain'
import type { DevnetInfo } from '@metalayer/devnet'
import type { Address } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { atMost, figure, type Measurement } from '../measurement.ts'
import { percentile } from '../percentile.ts'
import { startDevnetProcess } from './devnet-process.ts'
import { homesOf } from './homes-of.ts'
import { measureMessages } from './measure-messages.ts'
import { freshAddresses, planPayments } from './plan-payments.ts'
import { runSwaps } from './run-swaps.ts'
import { sendPlanned } from './send-planned.ts'
import type { SentPayment } from './watch-payments.ts'

const seed = 20_260_101
const paymentsCount = 200
const durationMs = 60_000
const chainsCount = 8
/** Of the devnet: both are its defaults. */
const [blockMs, tickMs] = [1_000, 1_000]
/** Accounts that only receive. */
const settledCount = 3

/** Payments over a devnet of real processes: how long until a chain has run them, and until they have receipts. */
export async function runLatency(note: (line: string) => void): Promise<Measurement[]> {
  note(`latency: starting ${chainsCount} chains and 4 nodes`)
  const { info, stop } = await startDevnetProcess(chainsCount)
  const client = createJsonRpcClient({ url: info.rpc })
  try {
    const people = await settle(info, client)
    const input = { seed, count: paymentsCount, durationMs, ...people }
    const planned = planPayments(input)
    note(`latency: ${paymentsCount} payments over ${durationMs / 1_000} s, seed ${seed}`)
    const payments = report(await sendPlanned(info, client, planned))
    note('latency: messages between the chains')
    const { senders } = people
    const messages = await measureMessages({ info, client, senders, seed, blockMs, tickMs })
    return [...payments, ...messages, ...(await runSwaps(info, client, note))]
  } finally {
    client.close()
    await stop()
  }
}

/** Has every funded account spend once, so that it lives somewhere, and finds out where. */
async function settle(info: DevnetInfo, client: JsonRpcClient) {
  const accounts = info.accounts.map(({ privateKey }) => privateKeyToAccount(privateKey))
  const [nobody] = freshAddresses(seed + 1, 1) as [Address]
  const births = accounts.map((from) => ({ atMs: 0, from, to: nobody, value: 1n }))
  await sendPlanned(info, client, births)
  const homes = await homesOf(
    client,
    accounts.map(({ address }) => address),
  )
  const living = accounts.map((account, index) => {
    return { account, address: account.address, chainId: homes[index]?.chainId ?? 0 }
  })
  return {
    senders: living.slice(settledCount),
    settled: living.slice(0, settledCount),
    fresh: await homesOf(client, freshAddresses(seed, 2 * paymentsCount)),
  }
}

function report(payments: readonly SentPayment[]): Measurement[] {
  const since = (at: (payment: SentPayment) => number | undefined): number[] =>
    payments.map((payment) => (at(payment) ?? Number.POSITIVE_INFINITY) - payment.sentAt)
  const spread = (times: readonly number[]): string =>
    `p95 ${Math.round(percentile(times, 0.95))} ms, max ${Math.round(percentile(times, 1))} ms`
  const accepted = since(({ acceptedAt }) => acceptedAt)
  const included = since(({ includedAt }) => includedAt)
  const final = since(({ receiptAt }) => receiptAt)
  const load = `${payments.length} payments; load ${loadavg()[0]?.toFixed(1)}`
  return [
    figure('sent to accepted, p50', percentile(accepted, 0.5), 'ms', spread(accepted)),
    atMost(blockMs + 150, {
      name: 'sent to included, p50',
      value: percentile(included, 0.5),
      unit: 'ms',
      detail: `${spread(included)}; ${load}`,
    }),
    atMost(blockMs + tickMs + 300, {
      name: 'sent to receipt, p50',
      value: percentile(final, 0.5),
      unit: 'ms',
      detail: spread(final),
    }),
    atMost(0, {
      name: "not in the balance at the receipt's block",
      value: countMissing(payments),
      unit: 'payments',
      detail: `of ${payments.length}, all to other chains than their senders'`,
    }),
  ]
}

/** A balance must grow at each block by just what payments with receipts in that block brought: not later, and not before. */
function countMissing(payments: readonly SentPayment[]): number {
  const brought = new Map<string, bigint>()
  const keyOf = ({ to, block }: SentPayment): string => `${to} ${block}`
  for (const payment of payments) {
    brought.set(keyOf(payment), (brought.get(keyOf(payment)) ?? 0n) + payment.value)
  }
  return payments.filter((payment) => payment.growth !== brought.get(keyOf(payment))).length
}
