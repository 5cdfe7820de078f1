import { DEVNET_ACCOUNTS, devnetAccounts } from '@metalayer/devnet'
import type { TraceRow } from '@metalayer/simulator'
import { type Address, type Hex, hexToBigInt, hexToNumber } from 'viem'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import type { SignerChoice } from '../command/signer-option.ts'
import { CliError } from '../errors.ts'
import { chooseSigner } from '../network/choose-signer.ts'
import { chooseTokens } from '../replay/choose-tokens.ts'
import { type DeployedApps, deployApps } from '../replay/deploy-apps.ts'
import { describeReplay } from '../replay/describe-replay.ts'
import { noncesOf, type PaymentTerms, paymentOf, planFunding } from '../replay/fund-senders.ts'
import type { ReplayKind } from '../replay/kinds.ts'
import { createNodePool, type NodePool } from '../replay/node-pool.ts'
import { type Cast, costOf, orderOf, tokenNeeds, transferOf } from '../replay/plan-rows.ts'
import { createProgressBar } from '../replay/progress-bar.ts'
import { countRejections, explainLost, summarizeReplay } from '../replay/replay-report.ts'
import { runPayments } from '../replay/run-payments.ts'
import type { Payment, PaymentRecord, SendOptions } from '../replay/send-payments.ts'
import { readTrace } from '../replay/trace.ts'
import { createTraceAccounts, type TraceAccount } from '../replay/trace-account.ts'

type Values = {
  file: string
  kinds: readonly ReplayKind[]
  rate: number | undefined
  limit: number | undefined
  inFlight: number
  from: SignerChoice | undefined
}

/** How much the base fee may rise during a replay. */
const FEE_HEADROOM = 8n
/** Funding transactions under way at a time, each sender's first among them. */
const FUNDING_IN_FLIGHT_MAX = 1_000
const fundingOptions: SendOptions = { rate: undefined, inFlightMax: FUNDING_IN_FLIGHT_MAX }

/** `era replay FILE`. */
export async function replayTrace(values: Values, context: CommandContext): Promise<Outcome> {
  const trace = readTrace(values.file, values.kinds)
  const rows = trace.rows.slice(0, values.limit)
  const { signal, devnet, rpc } = context
  const urls = devnet?.rpc === rpc ? devnet.nodes.map((node) => node.rpc) : [rpc]
  const nodes = createNodePool(urls, { now: Date.now, signal })
  try {
    const run: Run = (title, payments, options = fundingOptions) =>
      sendAll(title, payments, options, { nodes, context })
    const terms = await readTerms(nodes)
    const funders = fundersOf(values, context)
    const choice = chooseTokens(rows)
    const needsCounter = rows.some(({ kind }) => kind === 'call')
    const apps = await deployApps({ contracts: choice.chosen, needsCounter }, funders, {
      nodes,
      terms,
      signal,
      run,
    })
    const stage: Stage = { accountOf: createTraceAccounts(), choice, apps, nodes, terms, run }
    await fund(rows, funders, stage)
    await fundTokens(rows, stage)
    const planned = await planRows(rows, stage)
    const options = { rate: values.rate, inFlightMax: values.inFlight }
    const records = await run('replaying', planned, options)
    const report = summarizeReplay(records, {
      skipped: trace.skipped,
      apps: appsOf(apps, choice.distinct),
      lostTransactions: await explainLost(records, nodes),
    })
    const isClean = report.lost === 0 && report.rejected === 0
    return { value: report, text: describeReplay(report), exitCode: isClean ? 0 : 1 }
  } finally {
    nodes.close()
  }
}

/** Sends transactions and waits for them, under a title. */
type Run = (
  title: string,
  payments: readonly Payment[],
  options?: SendOptions,
) => Promise<PaymentRecord[]>

/** What all parts of a replay need. */
type Stage = Cast & { nodes: NodePool; terms: PaymentTerms; run: Run }

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

/** Gives each sender the ERA that its transactions may cost, whatever it receives meanwhile. */
async function fund(
  rows: readonly TraceRow[],
  funders: readonly TraceAccount[],
  { accountOf, nodes, terms, run }: Stage,
): Promise<void> {
  const needs = new Map<Address, bigint>()
  for (const row of rows) {
    const { address } = accountOf(row.from)
    needs.set(address, (needs.get(address) ?? 0n) + costOf(row, terms.maxFeePerGas))
  }
  const list = [...needs].map(([address, amount]) => ({ address, amount }))
  const gifts = await planFunding(list, funders, nodes, terms)
  checkFunded(await run('funding  ', gifts), 'with ERA')
}

/** Gives each sender of transfers the amounts that they move, from those who have all of it. */
async function fundTokens(rows: readonly TraceRow[], stage: Stage): Promise<void> {
  const { apps, nodes, terms, run } = stage
  const holders = [...new Set(apps.tokens.map(({ holder }) => holder))]
  const first = await noncesOf(
    nodes,
    holders.map(({ address }) => address),
  )
  const nonces = new Map(holders.map((holder, place) => [holder, first[place] ?? 0]))
  const gifts: Payment[] = []
  for (const [place, needs] of tokenNeeds(rows, stage)) {
    const token = apps.tokens[place]
    if (!token) continue
    for (const [address, amount] of needs) {
      const nonce = nonces.get(token.holder) ?? 0
      nonces.set(token.holder, nonce + 1)
      gifts.push(paymentOf(token.holder, transferOf(token, address, { nonce, amount }), terms))
    }
  }
  checkFunded(await run('tokens   ', gifts), 'with tokens')
}

/** @throws CliError `funding-failed` unless all arrived. */
function checkFunded(records: readonly PaymentRecord[], what: string): void {
  const succeeded = records.filter(({ isSuccess }) => isSuccess).length
  if (succeeded === records.length) return
  const [why] = Object.keys(countRejections(records))
  throw new CliError(
    'funding-failed',
    `Only ${succeeded} of ${records.length} senders could be funded ${what}${why ? `: ${why}` : '.'}`,
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

async function planRows(rows: readonly TraceRow[], stage: Stage): Promise<Payment[]> {
  const { accountOf, nodes, terms } = stage
  const senders = [...new Set(rows.map(({ from }) => from))]
  const first = await noncesOf(
    nodes,
    senders.map((number) => accountOf(number).address),
  )
  const nonces = new Map(senders.map((number, index) => [number, first[index] ?? 0]))
  return rows.map((row) => {
    const nonce = nonces.get(row.from) ?? 0
    nonces.set(row.from, nonce + 1)
    return paymentOf(accountOf(row.from), orderOf(row, nonce, stage), terms)
  })
}

function appsOf({ tokens, counter }: DeployedApps, tokenContracts: number) {
  const addresses = tokens.map(({ address }) => address)
  return { tokens: addresses, tokenContracts, ...(counter !== undefined && { counter }) }
}

async function sendAll(
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
