import { loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { createJsonRpcClient } from '@metalayer/chain'
import { createDice, createTransactor, type Signer, type Transactor } from '@metalayer/devnet'
import { addressOf, keccak256, lowerCase } from '@metalayer/protocol'
import type { Address } from 'viem'
import { type DevnetProcess, startDevnetProcess } from '../latency/devnet-process.ts'
import { homesOf } from '../latency/homes-of.ts'
import { atMost, figure, type Measurement } from '../measurement.ts'
import { percentile } from '../percentile.ts'
import { type InclusionWatch, watchInclusions } from './inclusion-watch.ts'

const seed = 20_260_102
const chainsCount = 4
const killsCount = 8
/** Accounts that live on the chain whose agent is killed, each with one payment under way at a time. */
const payersCount = 24
/** Between two payments of an account, on average. */
const pauseMs = 1_000
/** In which everything runs before a kill, and after it before the node is started again. */
const [quietMs, awayMs] = [10_000, 15_000]
const followMaxMs = 60_000
const pollMs = 100

type Status = {
  node: Address
  checkpoint: number
  chains: { chainId: number; name: string; agent: Address }[]
}

/** Kills the agent of a busy chain, again and again: how long its users' transactions stand still. */
export async function runNodes(note: (line: string) => void): Promise<Measurement[]> {
  note(`nodes: starting ${chainsCount} chains and 4 nodes`)
  const devnet = await startDevnetProcess(chainsCount)
  const { info } = devnet
  const nodes = new Map(info.nodes.map((node) => [node.name, node]))
  const transactor = createTransactor({ info, nodes }, createDice(seed))
  const [chain] = info.chains
  if (!chain) throw new Error('The devnet has no chain.')
  const client = createJsonRpcClient({ url: chain.rpc })
  const stopping = new AbortController()
  try {
    const payers = await settlePayers(devnet, transactor, chain.chainId)
    const paying = Promise.all(payers.map((payer) => pay(payer, payers, transactor, stopping)))
    const watch = watchInclusions(client, info.kernel)
    await sleep(quietMs)
    const calm = longestGap(watch, performance.now() - quietMs, performance.now())
    const gaps: number[] = []
    for (let kill = 1; kill <= killsCount; kill++) {
      const gap = await killAgent(devnet, chain.chainId, watch)
      note(`nodes: kill ${kill} of ${killsCount}: ${Math.round(gap)} ms`)
      gaps.push(gap)
    }
    stopping.abort()
    await paying
    await watch.stop()
    return report(gaps, { calm, tickMs: tickOf(transactor), sent: watch.seenAt.length })
  } finally {
    stopping.abort()
    client.close()
    await transactor.end()
    await devnet.stop()
  }
}

/** Makes accounts that are born on the chain, and gives them money. */
async function settlePayers(
  { info }: DevnetProcess,
  transactor: Transactor,
  chainId: number,
): Promise<Signer[]> {
  const client = createJsonRpcClient({ url: info.rpc })
  const keys = Array.from({ length: payersCount * chainsCount * 3 }, (_, index) =>
    keccak256(Buffer.from(`nodes ${seed} ${index}`)),
  )
  const homes = await homesOf(client, keys.map(addressOf))
  client.close()
  const own = keys.filter((_, index) => homes[index]?.chainId === chainId).slice(0, payersCount)
  if (own.length < payersCount) throw new Error('Too few accounts are born on the chain.')
  const payers = await Promise.all(own.map((key) => transactor.signer(key)))
  const users = await Promise.all(
    info.accounts.map(({ privateKey }) => transactor.signer(privateKey)),
  )
  await Promise.all(
    payers.map(({ address: to }, index) => {
      const user = users[index % users.length] as Signer
      return transactor.run(user, { to, value: 10n ** 18n })
    }),
  )
  return payers
}

/** Pays one of the others, waits until it is final, and so on. */
async function pay(
  payer: Signer,
  payers: readonly Signer[],
  transactor: Transactor,
  { signal }: AbortController,
): Promise<void> {
  const dice = createDice(Number(BigInt(payer.address) % 2n ** 32n))
  while (!signal.aborted) {
    await sleep(2 * dice.real() * pauseMs)
    const { status } = await transactor.run(payer, { to: dice.pick(payers).address, value: 1n })
    if (status !== '0x1') throw new Error('A payment failed.')
  }
}

/** Kills the node that is the chain's agent, and starts it again; the longest time without an inclusion, from just before it on. */
async function killAgent(
  { info, controls }: DevnetProcess,
  chainId: number,
  watch: InclusionWatch,
): Promise<number> {
  const statuses = await Promise.all(info.nodes.map(({ rpc }) => status(rpc)))
  const agent = statuses[0]?.chains.find((chain) => chain.chainId === chainId)?.agent
  const place = statuses.findIndex(({ node }) => lowerCase(node) === lowerCase(agent ?? '0x'))
  const [node, other] = [info.nodes[place], info.nodes[(place + 1) % info.nodes.length]]
  if (!node || !other) throw new Error('The chain has no agent among the nodes.')
  const from = watch.seenAt.at(-1) ?? performance.now()
  await controls.act({ kind: 'node', name: node.name, action: 'kill' })
  await sleep(awayMs)
  const gap = longestGap(watch, from, performance.now())
  await controls.act({ kind: 'node', name: node.name, action: 'resume' })
  await caughtUp(node.rpc, (await status(other.rpc)).checkpoint)
  await sleep(quietMs)
  return gap
}

async function status(rpc: string): Promise<Status> {
  const client = createJsonRpcClient({ url: rpc })
  try {
    return await client.request<Status>('era_status')
  } finally {
    client.close()
  }
}

async function caughtUp(rpc: string, height: number): Promise<void> {
  const deadline = performance.now() + followMaxMs
  while ((await status(rpc)).checkpoint < height) {
    if (performance.now() > deadline) throw new Error('The node does not follow again.')
    await sleep(pollMs)
  }
}

function longestGap({ seenAt }: InclusionWatch, from: number, until: number): number {
  const all = [from, ...seenAt.filter((at) => at > from && at < until), until]
  return Math.max(...all.slice(1).map((at, index) => at - (all[index] ?? at)))
}

/** Milliseconds between two blocks of the network, on average over the run: kills included, which makes it longer if anything. */
function tickOf({ blocks: { blocks } }: Transactor): number {
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (!first || !last || first === last) throw new Error('The network made no blocks.')
  return (last.at - first.at) / (last.number - first.number)
}

function report(
  gaps: readonly number[],
  { calm, tickMs, sent }: { calm: number; tickMs: number; sent: number },
): Measurement[] {
  const ticks = gaps.map((gap) => gap / tickMs)
  const load = `${gaps.length} kills; load ${loadavg()[0]?.toFixed(1)}`
  const spread = `p50 ${percentile(ticks, 0.5).toFixed(1)}; a tick took ${Math.round(tickMs)} ms`
  return [
    figure('a tick', tickMs, 'ms', `${sent} blocks with users' transactions; ${load}`),
    figure('longest gap between inclusions, nobody killed', calm, 'ms'),
    figure('the same, agent killed, p50', percentile(gaps, 0.5), 'ms'),
    atMost(3, {
      name: 'the same, agent killed, max',
      value: Math.max(...ticks),
      unit: 'ticks',
      detail: spread,
    }),
  ]
}
