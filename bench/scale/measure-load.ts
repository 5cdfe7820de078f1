import { loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { JsonRpcClient } from '@metalayer/chain'
import type { Devnet, DevnetChain } from '@metalayer/devnet'
import type { Hex } from 'viem'
import { type ChainUse, readChainUse } from './chain-use.ts'
import { type CountedUse, countFinal, type KnownWords } from './count-final.ts'
import { startFeeder } from './feeder.ts'
import { watchFinal } from './final-watch.ts'
import type { Apps, DevnetLoad } from './loads/load.ts'
import { tickMs } from './pace.ts'
import type { PartOptions, PartResult } from './part.ts'
import { type PlanFile, type Planner, startPlanning } from './plan-placement.ts'
import { type ProcessorTime, readProcessorTime, usedBetween } from './processor-time.ts'
import type { SignedDeed } from './signed-load.ts'

/** Without load, after the history and before the load. */
const idleMs = 20_000
const finalMaxMs = 120_000

export type Clients = { nodes: JsonRpcClient[]; chains: JsonRpcClient[] }

/** A network on which a load has only to be sent. */
export type Subject = {
  devnet: Devnet
  chains: readonly DevnetChain[]
  clients: Clients
  load: DevnetLoad
  apps: Apps
  signed: readonly SignedDeed[]
  /** Transactions under way at a time. */
  window: number
  /** That there are before the load. */
  words: KnownWords
  /** What decides where everything is to be, where nodes do not. */
  plan: { planner: Planner; file: PlanFile } | undefined
}

type Run = { note: (line: string) => void; signal: AbortSignal }
type Measured = Omit<PartResult, keyof PartOptions | 'history' | 'setUpSeconds' | 'bound'>

/** Caps the chains, sees what they take without load, and then what they do with it. */
export async function measureLoad(
  subject: Subject,
  options: PartOptions,
  { note, signal }: Run,
): Promise<Measured> {
  const { chains } = subject
  await Promise.all(chains.map((chain) => chain.setGasLimit(options.gasLimit)))
  // Blocks that were full of history are over by then.
  await sleep(idleMs, undefined, { signal })
  const calm = markOf(subject)
  await sleep(idleMs, undefined, { signal })
  const idle = usedBetween(calm.processor, markOf(subject).processor)

  const { before, after, ...run } = await runLoad(subject, options, { note, signal })
  const used = usedBetween(before.processor, after.processor)
  const seconds = (after.at - before.at) / 1_000
  const blocks = run.uses.reduce((sum, one) => sum + one.blocks, 0)
  return {
    ...run,
    ticks: (run.ticks * tickMs) / 1_000 / seconds,
    processor: { ...shares(used, seconds), load: loadavg()[0] ?? 0 },
    msPerBlock: (used.chains * 1_000) / blocks,
    idleMsPerChainSecond: ((idle.chains + idle.nodes) * 1e6) / (idleMs * chains.length),
  }
}

async function runLoad(subject: Subject, options: PartOptions, { note, signal }: Run) {
  const { clients, signed, load, apps, words, plan } = subject
  const [node] = clients.nodes
  if (node === undefined) throw new Error('The devnet has no node.')
  const final = new Set<Hex>()
  const places = new Map(signed.map(({ hash }, place) => [hash, place]))
  const feeder = startFeeder(signed, clients.nodes)
  const watch = watchFinal(node, (hashes) => {
    for (const hash of hashes) final.add(hash)
    feeder.onFinal(hashes)
    plan?.planner.note(hashes.flatMap((hash) => places.get(hash) ?? []))
  })
  const planning = plan && startPlanning(plan.planner, { ...plan, sent: () => feeder.counts.sent })
  try {
    const begin = markOf(subject)
    feeder.setWindow(subject.window)
    await sleep(options.warmUpMs, undefined, { signal })
    note(`warm: ${feeder.counts.final} of ${feeder.counts.sent} are final`)
    const before = markOf(subject)
    await sleep(options.countedMs, undefined, { signal })
    const after = markOf(subject)
    if (feeder.isSpent()) throw new Error('The load ended before what was to be measured did.')
    feeder.end()
    const uses = await readUses(subject, { begin, before, after })
    const ran = uses.flatMap(({ counted }) => counted.ran)
    await allFinal(ran, final, signal)
    for (const [words, times] of feeder.refusals) note(`refused ${times} times: ${words}`)
    const isFinal = (hash: Hex) => final.has(hash)
    return {
      ...{ before, after },
      ...countFinal({ load, apps, signed, uses, isFinal, words }),
      ticks: watch.blocks.filter(({ at }) => at > before.at && at <= after.at).length,
      refusals: [...feeder.refusals.values()].reduce((sum, count) => sum + count, 0),
      uses: uses.map(({ counted }) => summaryOf(counted)),
    }
  } finally {
    planning?.stop()
    feeder.end()
    await watch.stop()
  }
}

type Mark = ReturnType<typeof markOf>

/** One chain after the other: fifty that answer at once, with thousands of receipts each, would take longer than clients wait. */
async function readUses(
  { chains, clients }: Subject,
  { begin, before, after }: { begin: Mark; before: Mark; after: Mark },
): Promise<CountedUse[]> {
  const uses: CountedUse[] = []
  for (const place of chains.keys()) {
    const client = clients.chains[place]
    if (client === undefined) throw new Error('A chain has no client.')
    const heads = [begin, before, after].map(({ heads }) => heads[place] ?? 0)
    const [from = 0, middle = 0, to = 0] = heads
    const counted = await readChainUse(client, { from: middle, to })
    uses.push({ before: await readChainUse(client, { from, to: middle }), counted })
  }
  return uses
}

function summaryOf({ ran, gathered, ...use }: ChainUse) {
  return { ...use, ran: ran.length, gathered: gathered.length }
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

function markOf({ devnet, chains }: Pick<Subject, 'devnet' | 'chains'>) {
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
