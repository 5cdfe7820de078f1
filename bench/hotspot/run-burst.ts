import { writeFileSync } from 'node:fs'
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
import { percentile } from '../percentile.ts'
import { type ProcessorTime, readProcessorTime, usedBetween } from '../scale/processor-time.ts'
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

/** Gas of a payment, by `npm run bench -- gas`. */
const paymentGas = 21_700
const seed = 20_260_104
/** While accounts are given money, and spend some, blocks are large: that is no part of what is measured. */
const setUpGasLimit = 30_000_000
/** Between that and what is measured: full blocks of before are over by then. */
const settleMs = 10_000
/** Payments are told of by when they were due, in stretches of so long. */
const stretchMs = 2_000
/** At the end, so long must be calm: of what was sent last, little can have waited long. */
const calmMs = 10_000
const fundMaxMs = 120_000

/** How accounts of a chain fared that got five times as much to do as it can run. Seconds. */
export type BurstResult = {
  placement: string
  idle: number
  worst: number
  /** From the beginning until all that was sent from then on was included within twice the idle time. */
  recovered: number | undefined
  moves: number
  wasted: number
  refused: number
  /** p95 of each stretch from the beginning on; and moves that were seen in it. */
  waits: number[]
  moved: number[]
  /** Shares of the machine's processors: all that ran there, and what this bench ran. */
  cpu: number
  ownCpu: number
}

/** The burst on a devnet of its own, whose nodes decide by these rules. */
export async function runBurst(
  { placement, rules, plan }: { placement: string; rules: string | undefined; plan: string },
  options: HotSpotOptions,
): Promise<BurstResult> {
  const { chains, validators, blockTimeMs } = options
  const devnet = await startLocalDevnet({
    ...defaultDevnetOptions,
    ...{ chains, validators, blockTimeMs, gasLimit: setUpGasLimit, port: 0, profile: 'slow' },
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
): Promise<Omit<BurstResult, 'placement'>> {
  const { info, deployment } = devnet
  const [node] = clients.nodes
  const [hot] = info.chains
  if (node === undefined || hot === undefined) throw new Error('The devnet is empty.')
  const dice = createDice(seed)
  const payers = createPayers({ networkId: info.chainId, dice, nodes: clients.nodes })
  const inclusions = watchInclusions(clients.chains, deployment.addresses.kernel)
  const all = await createAccounts(node, devnet, options)
  await fund(devnet, payers, all, inclusions.seenAt)
  await acquaint(payers, all, options, inclusions.seenAt)
  const named = info.chains.flatMap(({ name }) => devnet.chains.get(name) ?? [])
  await Promise.all(named.map((chain) => chain.setGasLimit(options.gasLimit)))
  await sleep(settleMs)
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
  const before = readProcessorTime(info)
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
  payers.end()
  const used = usedBetween(before, readProcessorTime(info))
  const seen = await moves.stop()
  await inclusions.stop()
  const hotOnes = new Set(crowd.map(({ address }) => address))
  const own = payers.payments.filter(
    ({ from: sender, dueAt }) => hotOnes.has(sender) && dueAt >= from,
  )
  return {
    ...waitsOf(own, inclusions.seenAt, { from: from + options.quietMs / 2, hotAt, end }),
    ...movesOf(seen, { hotAt, end }),
    refused: [...payers.refusals.values()].reduce((sum, count) => sum + count, 0),
    ...sharesOf(used),
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

/** As after a while of operation, somebody of each chain has paid everybody: no word that a payment writes is new, wherever its sender moves. */
async function acquaint(
  payers: ReturnType<typeof createPayers>,
  all: readonly Payer[],
  { perChain }: HotSpotOptions,
  seenAt: ReadonlyMap<Hex, number>,
): Promise<void> {
  const payments = all.flatMap((payer, index) =>
    all
      .filter((_, other) => other % perChain === index % perChain)
      .map(({ address }) => payers.pay(payer, address)),
  )
  await included(await Promise.all(payments), seenAt)
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
): Pick<BurstResult, 'idle' | 'worst' | 'recovered' | 'waits'> {
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
    waits: stretches.map((wait) => Math.round(wait * 10) / 10),
    recovered: isOver ? ((last + 1) * stretchMs) / 1_000 : undefined,
  }
}

function sharesOf({ chains, nodes, bench, busy, all }: ProcessorTime) {
  return { cpu: busy / all, ownCpu: (chains + nodes + bench) / all }
}

function movesOf(moves: readonly Move[], { hotAt, end }: { hotAt: number; end: number }) {
  const moved = Array.from({ length: Math.floor((end - hotAt) / stretchMs) }, (_, index) => {
    const from = hotAt + index * stretchMs
    return moves.filter(({ at }) => at >= from && at < from + stretchMs).length
  })
  return { moves: moves.length, wasted: countWasted(moves), moved }
}
