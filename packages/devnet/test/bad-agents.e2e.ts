import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { executedTopic, lowerCase } from '@metalayer/protocol'
import { type Address, type Hex, hexToNumber, numberToHex } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Devnet } from '../src/devnet.ts'
import { ask, caughtUp } from '../src/loads/network-client.ts'
import { createLoad, type Load } from '../src/loads/payment-load.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import type { DevnetNode } from '../src/nodes/devnet-node.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { checkNetwork } from './faults/check-network.ts'

type Status = { node: Address; chains: { chainId: number; agent: Address }[] }

const nodeProgram = fileURLToPath(new URL('bad-agents/slow-lines-process.ts', import.meta.url))
/** How long a fault lasts: longer than an agent may leave work undone (5 s). */
const faultMs = 12_000
/** Longest time without an inclusion on a chain whose agent fails. Two ticks until it counts as silent, one until the block after. On a machine that does other work as well, ticks take longer. */
const gapMaxMs = 4_500
const patience = { timeout: 40_000, interval: 100 }

let devnet: Devnet
let load: Load
const lines: string[] = []

beforeAll(async () => {
  const options = { ...defaultDevnetOptions, chains: 2, validators: 4, port: 0 }
  devnet = await startLocalDevnet(options, { nodeProgram })
  load = createLoad(devnet, { seed: 5, accounts: 40, rate: 15, isPlain: true })
  await load.fund()
  load.start()
})
afterAll(async () => {
  console.info(lines.join('\n'))
  await load?.end()
  await devnet?.stop()
})

const statusOf = ({ rpc }: { rpc: string }): Promise<Status> => ask(rpc, 'era_status')

/** The first chain's agent now, as the nodes but `except` see it, its node, and another node to ask. */
async function agentOfChain(except?: DevnetNode) {
  const chainId = devnet.info.chains[0]?.chainId
  const nodes = [...devnet.nodes.values()]
  const witness = nodes.find((node) => node !== except) as DevnetNode
  const { chains } = await statusOf(witness)
  const agent = lowerCase(chains.find((chain) => chain.chainId === chainId)?.agent ?? '0x')
  return { agent, witness }
}

async function nodeOf(agent: Address): Promise<DevnetNode> {
  for (const node of devnet.nodes.values()) {
    if (lowerCase((await statusOf(node)).node) === agent) return node
  }
  throw new Error('Nobody is the agent.')
}

/** Times of the chain's blocks in which users' transactions ran, from its own RPC. */
function watchInclusions() {
  const { rpc } = devnet.info.chains[0] as { rpc: string }
  const seen: number[] = []
  const ending = new AbortController()
  const run = async (): Promise<void> => {
    let height = hexToNumber(await ask<Hex>(rpc, 'eth_blockNumber'))
    while (!ending.signal.aborted) {
      const head = hexToNumber(await ask<Hex>(rpc, 'eth_blockNumber'))
      if (head > height) {
        const range = { fromBlock: numberToHex(height + 1), toBlock: numberToHex(head) }
        const filter = { address: devnet.deployment.addresses.kernel, topics: [executedTopic] }
        const logs = await ask<unknown[]>(rpc, 'eth_getLogs', [{ ...filter, ...range }])
        if (logs.length > 0) seen.push(performance.now())
        height = head
      }
      await delay(25)
    }
  }
  const running = run()
  return {
    async longestGap(from: number): Promise<number> {
      const until = performance.now()
      ending.abort()
      await running
      const times = [from, ...seen.filter((at) => at > from), until]
      return Math.max(...times.slice(1).map((at, index) => at - (times[index] ?? at)))
    },
  }
}

/** Hurts the node of the chain's agent, and says how long the chain's users waited, and when it got another one. */
async function hurtAgent(
  name: string,
  hurt: (node: DevnetNode) => void,
  mend: (node: DevnetNode) => void,
): Promise<{ gapMs: number; replacedMs: number }> {
  const { agent } = await agentOfChain()
  const node = await nodeOf(agent)
  const watch = watchInclusions()
  const from = performance.now()
  hurt(node)
  const current = async () => (await agentOfChain(node)).agent
  await expect.poll(current, patience).not.toBe(agent)
  const replacedMs = performance.now() - from
  await delay(Math.max(0, faultMs - replacedMs))
  const gapMs = await watch.longestGap(from)
  mend(node)
  await caughtUp(devnet.nodes, node.name, 60_000)
  lines.push(
    `${name}: longest time without an inclusion ${Math.round(gapMs)} ms, another agent after ${Math.round(replacedMs)} ms`,
  )
  return { gapMs, replacedMs }
}

const toggle = ({ pid }: DevnetNode): void => {
  if (pid !== undefined) process.kill(pid, 'SIGUSR2')
}

describe('an agent that fails without its process being gone (P17)', () => {
  test('has others do its work within a few ticks when it hangs', async () => {
    const { gapMs } = await hurtAgent(
      'hangs',
      (node) => node.pause(),
      (node) => node.resume(),
    )
    expect(gapMs).toBeLessThan(gapMaxMs)
  })

  test('the same when it is cut off from the other nodes', async () => {
    const { gapMs } = await hurtAgent(
      'cut off',
      (node) => node.cut(),
      (node) => node.resume(),
    )
    expect(gapMs).toBeLessThan(gapMaxMs)
  })

  test('the same when its connection to the chain is slow: it is replaced', async () => {
    const { gapMs } = await hurtAgent('lags behind its chain', toggle, toggle)
    expect(gapMs).toBeLessThan(gapMaxMs)
  })

  test('nothing was lost or doubled (I1 to I4)', async () => {
    await load.stop()
    await load.settled(60_000)
    await checkNetwork(devnet, load)
  })
})
