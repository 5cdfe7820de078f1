import { DEVNET_ACCOUNTS, devnetAccounts } from '@metalayer/devnet'
import { type Address, type Hex, hexToBigInt, hexToNumber } from 'viem'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import type { SignerChoice } from '../command/signer-option.ts'
import { CliError } from '../errors.ts'
import { formatDuration } from '../format/amount.ts'
import { chooseSigner } from '../network/choose-signer.ts'
import {
  noncesOf,
  PAYMENT_GAS,
  type PaymentTerms,
  paymentOf,
  planFunding,
} from '../replay/fund-senders.ts'
import { createNodePool, type NodePool } from '../replay/node-pool.ts'
import { createProgressBar } from '../replay/progress-bar.ts'
import { type Latency, type ReplayReport, summarizeReplay } from '../replay/replay-report.ts'
import { runPayments } from '../replay/run-payments.ts'
import type { Payment, PaymentRecord, SendOptions } from '../replay/send-payments.ts'
import { readTrace, type TracePayment } from '../replay/trace.ts'
import { createTraceAccounts, type TraceAccount } from '../replay/trace-account.ts'

type Values = {
  file: string
  rate: number | undefined
  limit: number | undefined
  inFlight: number
  from: SignerChoice | undefined
}

/** Wei of ERA that each payment of a replay moves. */
const PAYMENT_VALUE = 1_000_000_000_000n
/** How much the base fee may rise during a replay. */
const FEE_HEADROOM = 8n
/** Funding payments under way at a time, each sender's first among them. */
const FUNDING_IN_FLIGHT_MAX = 1_000

/** `era replay FILE`. */
export async function replayTrace(values: Values, context: CommandContext): Promise<Outcome> {
  const trace = readTrace(values.file)
  const payments = trace.payments.slice(0, values.limit)
  const { signal, devnet, rpc } = context
  const urls = devnet?.rpc === rpc ? devnet.nodes.map((node) => node.rpc) : [rpc]
  const nodes = createNodePool(urls, { now: Date.now, signal })
  try {
    const terms = await readTerms(nodes)
    const accountOf = createTraceAccounts()
    await fund(payments, { accountOf, nodes, terms, values, context })
    const planned = await planPayments(payments, { accountOf, nodes, terms })
    const options = { rate: values.rate, inFlightMax: values.inFlight }
    const records = await run('replaying', planned, options, { nodes, context })
    const report = summarizeReplay(records, trace.skipped)
    const isClean = report.lost === 0 && report.rejected === 0
    return { value: report, text: describe(report), exitCode: isClean ? 0 : 1 }
  } finally {
    nodes.close()
  }
}

async function readTerms(nodes: NodePool): Promise<PaymentTerms> {
  const [chainId, tip, { baseFeePerGas }] = await Promise.all([
    nodes.request<Hex>('eth_chainId'),
    nodes.request<Hex>('eth_maxPriorityFeePerGas'),
    nodes.request<{ baseFeePerGas: Hex }>('eth_getBlockByNumber', ['latest', false]),
  ])
  const maxPriorityFeePerGas = hexToBigInt(tip)
  return {
    chainId: hexToNumber(chainId),
    maxPriorityFeePerGas,
    maxFeePerGas: hexToBigInt(baseFeePerGas) * FEE_HEADROOM + maxPriorityFeePerGas,
  }
}

type Replay = { accountOf(number: number): TraceAccount; nodes: NodePool; terms: PaymentTerms }

/** Gives each sender what its payments may cost, whatever it receives meanwhile. */
async function fund(
  payments: readonly TracePayment[],
  {
    accountOf,
    nodes,
    terms,
    values,
    context,
  }: Replay & { values: Values; context: CommandContext },
): Promise<void> {
  const cost = PAYMENT_VALUE + PAYMENT_GAS * terms.maxFeePerGas
  const needs = new Map<Address, bigint>()
  for (const { from } of payments) {
    const { address } = accountOf(from)
    needs.set(address, (needs.get(address) ?? 0n) + cost)
  }
  const gifts = await planFunding(
    [...needs].map(([address, amount]) => ({ address, amount })),
    fundersOf(values, context),
    nodes,
    terms,
  )
  const options = { rate: undefined, inFlightMax: FUNDING_IN_FLIGHT_MAX }
  const records = await run('funding  ', gifts, options, { nodes, context })
  const { succeeded, rejections } = summarizeReplay(records, {})
  if (succeeded === gifts.length) return
  throw new CliError(
    'funding-failed',
    `Only ${succeeded} of ${gifts.length} senders could be funded${Object.keys(rejections)[0] ? `: ${Object.keys(rejections)[0]}` : '.'}`,
  )
}

function fundersOf({ from }: Values, { environment }: CommandContext): TraceAccount[] {
  if (!from && !environment.ERA_PRIVATE_KEY) return devnetAccounts('users', DEVNET_ACCOUNTS)
  const { address } = chooseSigner(from, { environment })
  const known = devnetAccounts('users', DEVNET_ACCOUNTS)
  const privateKey =
    from && 'privateKey' in from
      ? from.privateKey
      : (known.find((user) => user.address === address)?.privateKey ??
        (environment.ERA_PRIVATE_KEY as Hex))
  return [{ address, privateKey }]
}

async function planPayments(
  payments: readonly TracePayment[],
  { accountOf, nodes, terms }: Replay,
): Promise<Payment[]> {
  const senders = [...new Set(payments.map(({ from }) => from))]
  const first = await noncesOf(
    nodes,
    senders.map((number) => accountOf(number).address),
  )
  const nonces = new Map(senders.map((number, index) => [number, first[index] ?? 0]))
  return payments.map(({ from, to }) => {
    const nonce = nonces.get(from) ?? 0
    nonces.set(from, nonce + 1)
    const payment = { to: accountOf(to).address, value: PAYMENT_VALUE, nonce }
    return paymentOf(accountOf(from), payment, terms)
  })
}

async function run(
  title: string,
  payments: readonly Payment[],
  options: SendOptions,
  { nodes, context }: { nodes: NodePool; context: CommandContext },
): Promise<PaymentRecord[]> {
  const startedAt = Date.now()
  const { note: write, isTerminal, signal } = context
  const bar = createProgressBar(title, { write, isTerminal, now: Date.now })
  try {
    return await runPayments(payments, options, {
      nodes,
      now: Date.now,
      signal,
      onProgress(done, total) {
        const seconds = Math.max((Date.now() - startedAt) / 1_000, 0.001)
        bar.show(done, total, `${Math.round(done / seconds)}/s`)
      },
    })
  } finally {
    bar.end()
  }
}

function describe(report: ReplayReport): string {
  const { payments, succeeded, failed, rejected, lost, durationMs } = report
  const rest = Object.entries(report.skipped).map(([kind, count]) => `${count} ${kind}`)
  return [
    `${payments} payments in ${formatDuration(durationMs)}: ${report.throughput.toFixed(1)} final a second.`,
    `  succeeded ${succeeded}, failed ${failed}, refused ${rejected}, lost ${lost}`,
    `  sent to accepted  ${describeLatency(report.accepted)}`,
    `  sent to final     ${describeLatency(report.final)}`,
    `  gas ${report.gasUsed}`,
    ...(rest.length > 0 ? [`  not payments, so not sent: ${rest.join(', ')}`] : []),
    ...Object.entries(report.rejections).map(([why, count]) => `  refused ${count}: ${why}`),
    ...report.lostHashes.map((hash) => `  lost ${hash}`),
  ].join('\n')
}

function describeLatency({ p50, p90, p99, max }: Latency): string {
  return `p50 ${formatDuration(p50)}, p90 ${formatDuration(p90)}, p99 ${formatDuration(p99)}, max ${formatDuration(max)}`
}
