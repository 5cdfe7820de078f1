import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createJsonRpcClient, type JsonRpcClient } from '@metalayer/chain'
import {
  createDice,
  type Devnet,
  type DevnetOptions,
  defaultDevnetOptions,
  startLocalDevnet,
} from '@metalayer/devnet'
import { accountSlot, addressOf, keccak256, lowerCase } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { homesOf } from '../latency/homes-of.ts'
import { atMost, figure, type Measurement } from '../measurement.ts'
import { percentile } from '../percentile.ts'
import { watchInclusions } from './inclusions.ts'
import { countWasted, type Move, watchMoves } from './moves.ts'
import { createPayers, type Payer, type Payment } from './payers.ts'
import { planHomes } from './plan-homes.ts'

export type HotSpotOptions = Pick<
  DevnetOptions,
  'chains' | 'validators' | 'blockTimeMs' | 'gasLimit'
> & {
  /** Of the capacity of all chains, what comes anyway; and what comes on top, in capacities of the hot one. */
  share: number
  times: number
  /** Accounts that are born on each chain. */
  perChain: number
  /** Before, and after, one chain gets more to do than it can. */
  quietMs: number
  hotMs: number
}

/** So many chains that what the hot one has too much of finds room on the others. */
export const hotSpotOptions: HotSpotOptions = {
  ...{ chains: 12, validators: 4, blockTimeMs: 4_000, gasLimit: 2_000_000 },
  ...{ share: 0.5, times: 5, perChain: 60, quietMs: 40_000, hotMs: 70_000 },
}

/** Gas of a payment, by `npm run bench -- gas`. */
const paymentGas = 27_700
const seed = 20_260_104
/** Payments are told of by when they were due, in stretches of so long. */
const stretchMs = 2_000
/** At the end, so long must be calm: of what was sent last, little can have waited long. */
const calmMs = 10_000
const fundMaxMs = 120_000

/** How accounts of a chain fared that got five times as much to do as it can run. Seconds. */
type Result = {
  placement: string
  idle: number
  worst: number
  /** From the beginning until all that was sent from then on was included within twice the idle time. */
  recovered: number | undefined
  moves: number
  wasted: number
  refused: number
  cpu: number
}

const rulesUrl = (name: string): string => new URL(`rules/${name}.ts`, import.meta.url).href

/** One chain of a network gets five times its capacity at once: with the network's own rules, and with others in the same run. */
export async function runHotspot(
  note: (line: string) => void,
  options: HotSpotOptions = hotSpotOptions,
): Promise<Measurement[]> {
  const directory = mkdtempSync(join(tmpdir(), 'metalayer-hotspot-'))
  const plan = join(directory, 'plan.json')
  const foresight = `${rulesUrl('foresight')}?plan=${encodeURIComponent(plan)}`
  const placements: [string, string | undefined][] = [
    ['MetaLayer', undefined],
    ['static hashing', rulesUrl('stay')],
    ['random', rulesUrl('random')],
    ['perfect knowledge', foresight],
  ]
  try {
    const results: Result[] = []
    for (const [placement, rules] of placements) {
      note(`hotspot: ${placement}, ${options.chains} chains`)
      const result = await runOne({ placement, rules, plan }, options)
      note(`hotspot: ${JSON.stringify(result)}`)
      results.push(result)
    }
    return results.flatMap(report)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

async function runOne(
  { placement, rules, plan }: { placement: string; rules: string | undefined; plan: string },
  options: HotSpotOptions,
): Promise<Result> {
  const { chains, validators, blockTimeMs, gasLimit } = options
  const devnet = await startLocalDevnet({
    ...defaultDevnetOptions,
    ...{ chains, validators, blockTimeMs, gasLimit, port: 0 },
    ...(rules !== undefined && { rules }),
  })
  const clients = {
    chains: devnet.info.chains.map(({ rpc }) => createJsonRpcClient({ url: rpc })),
    nodes: devnet.info.nodes.map(({ rpc }) => createJsonRpcClient({ url: rpc })),
  }
  try {
    return { placement, ...(await burst(devnet, clients, plan, options)) }
  } finally {
    for (const client of [...clients.chains, ...clients.nodes]) client.close()
    await devnet.stop()
  }
}

async function burst(
  devnet: Devnet,
  clients: { chains: JsonRpcClient[]; nodes: JsonRpcClient[] },
  plan: string,
  options: HotSpotOptions,
): Promise<Omit<Result, 'placement'>> {
  const { info, deployment } = devnet
  const [node] = clients.nodes
  const [hot] = info.chains
  if (node === undefined || hot === undefined) throw new Error('The devnet is empty.')
  const dice = createDice(seed)
  const payers = createPayers({ networkId: info.chainId, dice, nodes: clients.nodes })
  const inclusions = watchInclusions(clients.chains, deployment.addresses.kernel)
  const all = await createAccounts(node, devnet, options)
  await fund(devnet, payers, all, inclusions.seenAt)
  const crowd = all.filter(({ chainId }) => chainId === hot.chainId)
  const capacity = (options.gasLimit / paymentGas) * (1_000 / options.blockTimeMs)
  const { share, times } = options
  const usual = share * capacity * options.chains
  const rateOf = ({ chainId }: Payer) =>
    usual / all.length + (chainId === hot.chainId ? (times * capacity) / crowd.length : 0)
  const uses = all.map((payer) => ({
    id: accountSlot(payer.address),
    ...{ chainId: payer.chainId, rate: rateOf(payer) },
  }))
  writeFileSync(
    plan,
    JSON.stringify(
      planHomes(
        uses,
        info.chains.map(({ chainId }) => chainId),
      ),
    ),
  )

  const moves = watchMoves(
    node,
    all.map(({ address }) => address),
  )
  const sending = new AbortController()
  const from = performance.now()
  const cpuBefore = busyShare()
  const streams = [
    payers.stream({ senders: all, receivers: all, perSecond: usual }, sending.signal),
  ]
  await sleep(options.quietMs)
  const hotAt = performance.now()
  streams.push(
    payers.stream({ senders: crowd, receivers: all, perSecond: times * capacity }, sending.signal),
  )
  await sleep(options.hotMs)
  const end = performance.now()
  sending.abort()
  await Promise.all(streams)
  const cpu = busyShare(cpuBefore)
  const seen = await moves.stop()
  await inclusions.stop()
  const hotOnes = new Set(crowd.map(({ address }) => address))
  const own = payers.payments.filter(
    ({ from: sender, dueAt }) => hotOnes.has(sender) && dueAt >= from,
  )
  return {
    ...waitsOf(own, inclusions.seenAt, { from: from + options.quietMs / 2, hotAt, end }),
    ...movesOf(seen),
    refused: [...payers.refusals.values()].reduce((sum, count) => sum + count, 0),
    cpu,
  }
}

/** Accounts whose birth chains are those of the network, as many of each. */
async function createAccounts(
  node: JsonRpcClient,
  { info }: Devnet,
  { perChain, chains }: HotSpotOptions,
): Promise<Payer[]> {
  const keys = Array.from({ length: perChain * chains * 2 }, (_, index) =>
    keccak256(Buffer.from(`hotspot ${seed} ${index}`)),
  )
  const homes = await homesOf(node, keys.map(addressOf))
  return info.chains.flatMap(({ chainId }) => {
    const own = keys.flatMap((key, index): Payer[] => {
      if (homes[index]?.chainId !== chainId) return []
      const address = lowerCase(addressOf(key))
      return [{ key, address, chainId, nonce: 0, turn: Promise.resolve() }]
    })
    if (own.length < perChain) throw new Error('Too few accounts are born on a chain.')
    return own.slice(0, perChain)
  })
}

/** Gives everybody money, and has everybody spend some: who never spent anything is not there to be moved. */
async function fund(
  { info }: Devnet,
  payers: ReturnType<typeof createPayers>,
  all: readonly Payer[],
  seenAt: ReadonlyMap<Hex, number>,
): Promise<void> {
  const givers = info.accounts.map(({ privateKey, address }): Payer => {
    return { key: privateKey, address, chainId: 0, nonce: 0, turn: Promise.resolve() }
  })
  await payers.readNonces(givers)
  const given = all.map(({ address }, index) =>
    payers.pay(givers[index % givers.length] as Payer, address, 10n ** 19n),
  )
  await included(await Promise.all(given), seenAt)
  await included(await Promise.all(all.map((payer) => payers.pay(payer, payer.address))), seenAt)
}

async function included(payments: readonly Payment[], seenAt: ReadonlyMap<Hex, number>) {
  const deadline = performance.now() + fundMaxMs
  while (!payments.every(({ hash }) => seenAt.has(hash))) {
    if (performance.now() > deadline) throw new Error('The accounts are not funded in time.')
    await sleep(200)
  }
}

/** Times to inclusion, in seconds, of payments by when they were due. What was not included until the end has waited until then, and longer. */
function waitsOf(
  payments: readonly Payment[],
  seenAt: ReadonlyMap<Hex, number>,
  { from, hotAt, end }: { from: number; hotAt: number; end: number },
): Pick<Result, 'idle' | 'worst' | 'recovered'> {
  const p95 = (start: number, until: number): number => {
    const some = payments.filter(({ dueAt }) => dueAt >= start && dueAt < until)
    if (some.length === 0) return 0
    return percentile(
      some.map(({ hash, dueAt }) => ((seenAt.get(hash) ?? end) - dueAt) / 1_000),
      0.95,
    )
  }
  const idle = p95(from, hotAt)
  const stretches = Array.from({ length: Math.floor((end - hotAt) / stretchMs) }, (_, index) =>
    p95(hotAt + index * stretchMs, hotAt + (index + 1) * stretchMs),
  )
  // Of what was sent last, nothing that waits long can be known yet.
  const told = stretches.slice(0, -Math.ceil((2 * idle * 1_000) / stretchMs))
  const last = told.findLastIndex((wait) => wait > 2 * idle)
  const isOver = (told.length - 1 - last) * stretchMs >= calmMs
  return {
    idle,
    worst: Math.max(...stretches),
    recovered: isOver ? ((last + 1) * stretchMs) / 1_000 : undefined,
  }
}

const movesOf = (moves: readonly Move[]) => ({ moves: moves.length, wasted: countWasted(moves) })

type Times = { busy: number; all: number }

/** Processor time of the machine so far; since `before`, the share that was used. */
function busyShare(): Times
function busyShare(before: Times): number
function busyShare(before?: Times): Times | number {
  const sums = cpus().map(({ times: { user, nice, sys, idle, irq } }) => {
    return { busy: user + nice + sys + irq, all: user + nice + sys + irq + idle }
  })
  const busy = sums.reduce((sum, one) => sum + one.busy, 0)
  const all = sums.reduce((sum, one) => sum + one.all, 0)
  return before === undefined ? { busy, all } : (busy - before.busy) / (all - before.all)
}

function report({
  placement,
  idle,
  worst,
  recovered,
  moves,
  wasted,
  refused,
  cpu,
}: Result): Measurement[] {
  const isOurs = placement === 'MetaLayer'
  const load = `load ${loadavg()[0]?.toFixed(1)}, CPU ${Math.round(cpu * 100)} %`
  const name = `${placement}: p95 back to twice idle`
  const value = recovered ?? Number.POSITIVE_INFINITY
  const detail = `${recovered === undefined ? 'not in this run; ' : ''}${refused} times refused at the door; ${load}`
  const wastedShare = moves === 0 ? 0 : (wasted / moves) * 100
  return [
    figure(`${placement}: time to inclusion, idle p95`, idle, 's'),
    figure(`${placement}: the same at worst`, worst, 's'),
    isOurs ? atMost(30, { name, value, unit: 's', detail }) : figure(name, value, 's', detail),
    isOurs
      ? atMost(5, {
          name: `${placement}: moves wasted`,
          value: wastedShare,
          unit: '%',
          detail: `${wasted} of ${moves}`,
        })
      : figure(`${placement}: moves wasted`, wastedShare, '%', `${wasted} of ${moves}`),
  ]
}
