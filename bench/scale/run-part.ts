import { loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { createJsonRpcClient, type JsonRpcClient } from '@metalayer/chain'
import {
  DEVNET_NETWORK_ID,
  type Devnet,
  type DevnetChain,
  defaultDevnetOptions,
  startLocalDevnet,
} from '@metalayer/devnet'
import { birthPlace } from '@metalayer/protocol'
import { createPayments } from '@metalayer/simulator'
import type { Hex } from 'viem'
import { readChainUse } from './chain-use.ts'
import { startFeeder } from './feeder.ts'
import { watchFinal } from './final-watch.ts'
import { giveMoney } from './give-money.ts'
import type { PartOptions, PartResult } from './part.ts'
import { planHistory } from './plan-history.ts'
import { type ProcessorTime, readProcessorTime, usedBetween } from './processor-time.ts'
import { type Account, createAccounts, type SignedPayment, signPayments } from './signed-load.ts'

/** Gas of a payment to somebody whose word is not new, by `npm run bench -- gas`. */
export const paymentGas = 27_700
/** So many blocks' worth of payments are under way at a time: they wait, run, and become final. */
const windowBlocks = 4
/** More than a bench of gas has fits into blocks: payments share what is around them. */
const spare = 1.15
/** While everyone is given money, the machine is the limit. */
const setUpGasLimit = 30_000_000
/** Without load, after the history and before the load. */
const idleMs = 20_000
const finalMaxMs = 120_000

type Subject = {
  devnet: Devnet
  chains: readonly DevnetChain[]
  clients: { nodes: JsonRpcClient[]; chains: JsonRpcClient[] }
  accounts: readonly Account[]
  payments: readonly SignedPayment[]
  window: number
}

type Note = (line: string) => void

/** Runs a load of payments on a devnet of its own, until the signal aborts. */
export async function runPart(
  options: PartOptions,
  note: Note,
  signal: AbortSignal,
): Promise<PartResult> {
  const { chains, validators, blockTimeMs, seed, placement } = options
  const accounts = createAccounts(seed, options.accounts)
  const perBlock = (options.gasLimit / paymentGas) * chains
  const blocks = (options.warmUpMs + options.countedMs) / blockTimeMs
  const load = createPayments(seed, { accounts: accounts.length })
  const needed = Math.ceil(perBlock * (blocks + windowBlocks + 2) * spare)
  const planned = Array.from({ length: needed }, () => {
    const { sender = 0, receiver = 0 } = load.next() ?? {}
    return { sender, receiver }
  })
  const payments = signPayments(DEVNET_NETWORK_ID, accounts, planned)
  note(`${payments.length} payments are signed`)
  const rules = new URL(`../hotspot/rules/${placement}.ts`, import.meta.url).href
  const devnet = await startLocalDevnet(
    {
      ...defaultDevnetOptions,
      ...{ chains, validators, blockTimeMs, gasLimit: setUpGasLimit, port: 0, profile: 'slow' },
      ...(placement !== 'metalayer' && { rules }),
    },
    {},
    signal,
  )
  const clients = {
    chains: devnet.info.chains.map(({ rpc }) => createJsonRpcClient({ url: rpc, batchMax: 10 })),
    nodes: devnet.info.nodes.map(({ rpc }) => createJsonRpcClient({ url: rpc })),
  }
  try {
    const named = devnet.info.chains.flatMap(({ name }) => devnet.chains.get(name) ?? [])
    const window = Math.ceil(perBlock * windowBlocks)
    const subject = { devnet, clients, accounts, payments, window, chains: named }
    return await measure(subject, options, { note, signal })
  } finally {
    for (const client of [...clients.chains, ...clients.nodes]) client.close()
    await devnet.stop()
  }
}

async function measure(
  subject: Subject,
  options: PartOptions,
  { note, signal }: { note: Note; signal: AbortSignal },
): Promise<PartResult> {
  const { devnet, clients, chains, accounts, payments } = subject
  const startedAt = performance.now()
  const gifts = planHistory(devnet.deployment.configuration, accounts, payments)
  note(`${gifts.length} payments come before`)
  await giveMoney(devnet, { gifts, nodes: clients.nodes, signal })
  const setUpSeconds = (performance.now() - startedAt) / 1_000
  await Promise.all(chains.map((chain) => chain.setGasLimit(options.gasLimit)))
  note(`capped after ${Math.round(setUpSeconds)} s`)
  // Blocks that were full of history are over by then.
  await sleep(idleMs, undefined, { signal })
  const calm = markOf(subject)
  await sleep(idleMs, undefined, { signal })
  const idle = usedBetween(calm.processor, markOf(subject).processor)

  const run = await runLoad(subject, options, { note, signal })
  const { before, after } = run
  const used = usedBetween(before.processor, after.processor)
  const seconds = (after.at - before.at) / 1_000
  const blocks = run.uses.reduce((sum, one) => sum + one.blocks, 0)
  return {
    ...options,
    ...run.counted,
    ...{ uses: run.uses, refusals: run.refusals, ticks: run.ticks / seconds },
    ...{ history: gifts.length - accounts.length, setUpSeconds },
    processor: { ...shares(used, seconds), load: loadavg()[0] ?? 0 },
    msPerBlock: (used.chains * 1_000) / blocks,
    idleMsPerChainSecond: ((idle.chains + idle.nodes) * 1e6) / (idleMs * chains.length),
  }
}

async function runLoad(
  subject: Subject,
  options: PartOptions,
  { note, signal }: { note: Note; signal: AbortSignal },
) {
  const { clients, chains, payments } = subject
  const [node] = clients.nodes
  if (node === undefined) throw new Error('The devnet has no node.')
  const final = new Set<Hex>()
  const feeder = startFeeder(payments, clients.nodes)
  const watch = watchFinal(node, (hashes) => {
    for (const hash of hashes) final.add(hash)
    feeder.onFinal(hashes)
  })
  try {
    feeder.setWindow(subject.window)
    await sleep(options.warmUpMs, undefined, { signal })
    note(`warm: ${feeder.counts.final} of ${feeder.counts.sent} are final`)
    const before = markOf(subject)
    await sleep(options.countedMs, undefined, { signal })
    const after = markOf(subject)
    const isSpent = feeder.isSpent()
    const uses = await Promise.all(
      chains.map((_, place) => {
        const client = clients.chains[place]
        if (client === undefined) throw new Error('A chain has no client.')
        return readChainUse(client, {
          from: before.heads[place] ?? 0,
          to: after.heads[place] ?? 0,
        })
      }),
    )
    if (isSpent) throw new Error('The load ended before what was to be measured did.')
    feeder.end()
    const ran = uses.flatMap((use) => use.ran)
    await allFinal(ran, final, signal)
    const ticks = watch.blocks.filter(({ at }) => at > before.at && at <= after.at).length
    const refusals = [...feeder.refusals.values()].reduce((sum, count) => sum + count, 0)
    const summaries = uses.map(({ ran: own, ...use }) => ({ ...use, payments: own.length }))
    return {
      ...{ before, after, ticks, refusals, uses: summaries },
      counted: count(subject, uses, final),
    }
  } finally {
    feeder.end()
    await watch.stop()
  }
}

/** Waits until everything that ran is final, for so long. */
async function allFinal(
  ran: readonly Hex[],
  final: ReadonlySet<Hex>,
  signal: AbortSignal,
): Promise<void> {
  const deadline = performance.now() + finalMaxMs
  while (performance.now() < deadline && !ran.every((hash) => final.has(hash))) {
    await sleep(500, undefined, { signal })
  }
}

/** Payments of the load that chains ran and that are final, by the chains' own clocks. */
function count(
  { chains, payments, accounts }: Subject,
  uses: readonly { ran: readonly Hex[]; seconds: number }[],
  final: ReadonlySet<Hex>,
): Pick<PartResult, 'final' | 'lost' | 'perSecond' | 'cross'> {
  const known = new Map(payments.map((payment) => [payment.hash, payment]))
  const birth = (account: number) => birthPlace(accounts[account]?.address ?? '0x', chains.length)
  const counts = { final: 0, lost: 0, perSecond: 0, cross: 0 }
  for (const { ran, seconds } of uses) {
    const own = ran.flatMap((hash) => known.get(hash) ?? [])
    const kept = own.filter(({ hash }) => final.has(hash))
    counts.final += kept.length
    counts.lost += own.length - kept.length
    counts.perSecond += kept.length / Math.max(1, seconds)
    counts.cross += kept.filter((one) => birth(one.sender) !== birth(one.receiver)).length
  }
  return { ...counts, cross: counts.cross / Math.max(1, counts.final) }
}

function markOf({ devnet, chains }: Subject) {
  return {
    at: performance.now(),
    heads: chains.map(({ head }) => head.number),
    processor: readProcessorTime(devnet.info),
  }
}

const shares = (used: ProcessorTime, seconds: number) => ({
  chains: used.chains / seconds,
  nodes: used.nodes / seconds,
  bench: used.bench / seconds,
  machine: used.busy / used.all,
})
