import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Address } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Devnet } from '../src/devnet.ts'
import { ask, askAll, caughtUp } from '../src/loads/network-client.ts'
import { createLoad, type Load, latencyOf, type Sent } from '../src/loads/payment-load.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import type { DevnetNode } from '../src/nodes/devnet-node.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { checkNetwork } from './faults/check-network.ts'

const isLong = process.env.LONG === '1'
/** How long a chain stays dead, and a node stopped: longer than an agent may be silent (5 s). */
const chainAwayMs = isLong ? 20_000 : 12_000
const nodeAwayMs = isLong ? 15_000 : 8_000

type Status = {
  checkpoint: number
  validators: { address: Address; lastVoucher: number }[]
  chains: { chainId: number; name: string; agent: Address }[]
}

let devnet: Devnet
let load: Load
const lines: string[] = []
const note = (line: string): void => void lines.push(line)

beforeAll(async () => {
  const directory = process.env.DATA
  const options = { ...defaultDevnetOptions, chains: 4, validators: 4, port: 0 }
  devnet = await startLocalDevnet({ ...options, ...(directory && { directory }) })
  load = createLoad(devnet, { seed: 1, accounts: 40, rate: 15, isPlain: true })
  await load.fund()
  load.start()
})

afterAll(async () => {
  console.info(lines.join('\n'))
  await load?.end()
  await devnet?.stop()
})

const node = (name: string): DevnetNode => devnet.nodes.get(name) as DevnetNode
const status = (name: string): Promise<Status> => ask(node(name).rpc, 'era_status')

/** The chain on which each account of the load lives. */
async function homes(): Promise<Map<Address, number>> {
  const calls = load.addresses.map((address) => ({ method: 'era_getHome', params: [address] }))
  const found = await askAll<{ chainId: number }>(node('node-1').rpc, calls)
  return new Map(load.addresses.map((address, index) => [address, found[index]?.chainId ?? 0]))
}

/** Longest time, in milliseconds, in which none of these became final although some waited. */
function longestSilence(sent: readonly Sent[], since: number): number {
  const times = sent.flatMap(({ final, sentAt }) =>
    final && final.at > since && sentAt > 0 ? [final.at] : [],
  )
  const sorted = [since, ...times.toSorted((a, b) => a - b)]
  return Math.round(Math.max(0, ...sorted.slice(1).map((at, index) => at - (sorted[index] ?? at))))
}

describe('under a plain load', () => {
  test('no agent is replaced while all work (P17)', async () => {
    const before = (await status('node-1')).chains.map(({ agent }) => agent)
    const from = performance.now()
    for (let look = 0; look < 8; look++) {
      await delay(1_000)
      expect((await status('node-1')).chains.map(({ agent }) => agent)).toEqual(before)
    }
    note(`plain load: ${JSON.stringify(latencyOf(load.sent, [from, performance.now() - 3_000]))}`)
  })

  test('a chain that is dead for long holds up its own users alone, and they go on once it is back (P12, P32)', async () => {
    const [chain] = [...devnet.chains.values()].slice(1)
    if (!chain) throw new Error('There is no chain.')
    const agentOf = async (): Promise<Address | undefined> =>
      (await status('node-1')).chains.find(({ chainId }) => chainId === chain.chainId)?.agent
    const agent = await agentOf()
    const from = performance.now()
    await chain.kill()
    await delay(chainAwayMs)
    // Nobody could do its work.
    expect(await agentOf()).toBe(agent)
    const until = performance.now()
    await chain.start()
    const backAt = performance.now()
    const homeOf = await homes()
    const isTheirs = ({ from: sender }: Sent): boolean => homeOf.get(sender) === chain.chainId
    const waiting = load.sent.filter(
      (sent) => isTheirs(sent) && sent.sentAt < backAt && !sent.final,
    )
    expect(waiting.length).toBeGreaterThan(0)
    while (waiting.some(({ final }) => !final)) {
      expect(performance.now() - backAt).toBeLessThan(30_000)
      await delay(50)
    }
    const others = latencyOf(
      load.sent.filter((sent) => !isTheirs(sent)),
      [from, until - 3_000],
    )
    note(
      `others while a chain is dead: ${JSON.stringify(others)}; longest wait for a block ${load.blocks.longestGap(from)} ms`,
    )
    note(
      `its ${waiting.length} waiting transactions were final ${Math.round(performance.now() - backAt)} ms after it was back`,
    )
    expect(others.count).toBeGreaterThan(0)
    expect(others.p50).toBeLessThan(6_000)
  })

  test('a node that stood still is passed by, and takes part again (P12)', async () => {
    const from = performance.now()
    node('node-2').pause()
    await delay(nodeAwayMs)
    node('node-2').resume()
    const resumedAt = performance.now()
    await caughtUp(devnet.nodes, 'node-2', 30_000)
    note(
      `a node that stood still for ${nodeAwayMs} ms: caught up in ${Math.round(performance.now() - resumedAt)} ms; longest wait for a block ${load.blocks.longestGap(from)} ms; all: ${JSON.stringify(latencyOf(load.sent, [from, resumedAt]))}`,
    )
    await votes('node-2')
  })

  test('what a node accepted before it died for good is run, and its chains get other agents (P17, P20)', async () => {
    const address = (await status('node-3')).chains
    const own = await addressOfNode('node-3')
    const led = address.filter(({ agent }) => agent === own).map(({ chainId }) => chainId)
    expect(led.length).toBeGreaterThan(0)
    const taken = await Promise.all(
      load.addresses.map((_, account) => load.pay(account, node('node-3').rpc)),
    )
    const from = performance.now()
    await node('node-3').kill()
    const homeOf = await homes()
    await untilFinal(taken, 60_000)
    note(
      `${taken.length} transactions that the dead node took were final after ${Math.round(performance.now() - from)} ms`,
    )
    // It had handed over what it knew of: only what comes after that waits for another agent.
    const agents = async (): Promise<Address[]> =>
      (await status('node-1')).chains.map(({ agent }) => agent)
    await expect.poll(agents, { timeout: 40_000 }).not.toContain(own)
    const replacedMs = Math.round(performance.now() - from)
    await untilFinal(
      load.sent.filter(({ acceptedAt }) => acceptedAt !== undefined),
      30_000,
    )
    const theirs = load.sent.filter((sent) => led.includes(homeOf.get(sent.from) ?? 0))
    note(
      `${led.length} chains whose agent died: another one after ${replacedMs} ms; nothing final for ${longestSilence(theirs, from)} ms; longest wait for a block ${load.blocks.longestGap(from)} ms`,
    )
    expect(longestSilence(theirs, from)).toBeLessThan(30_000)
  })

  test('a node that lost its disk follows from the beginning and votes again (P15)', async () => {
    const directory = join(devnet.directory, 'nodes', 'node-3')
    for (const suffix of ['', '-wal', '-shm']) {
      rmSync(join(directory, `node.sqlite${suffix}`), { force: true })
    }
    const from = performance.now()
    await node('node-3').start()
    const upAt = performance.now()
    await caughtUp(devnet.nodes, 'node-3', 60_000)
    note(
      `a node without its disk: up in ${Math.round(upAt - from)} ms, caught up ${Math.round(performance.now() - upAt)} ms later`,
    )
    await votes('node-3')
  })

  test('nothing was lost or doubled (I1 to I4)', async () => {
    await load.stop()
    await load.settled(60_000)
    note(`refusals: ${JSON.stringify(Object.fromEntries(load.refusals))}`)
    await checkNetwork(devnet, load)
  })
})

async function addressOfNode(name: string): Promise<Address> {
  return (await ask<{ node: Address }>(node(name).rpc, 'era_status')).node.toLowerCase() as Address
}

async function untilFinal(sent: readonly Sent[], timeoutMs: number): Promise<void> {
  const deadline = performance.now() + timeoutMs
  while (sent.some(({ final }) => !final)) {
    expect(performance.now()).toBeLessThan(deadline)
    await delay(50)
  }
}

/** Resolves when checkpoints rest on the node's vouchers again. */
async function votes(name: string): Promise<void> {
  const own = await addressOfNode(name)
  const { checkpoint } = await status('node-1')
  await expect
    .poll(
      async () =>
        (await status('node-1')).validators.find(({ address }) => address.toLowerCase() === own)
          ?.lastVoucher,
      { timeout: 20_000 },
    )
    .toBeGreaterThan(checkpoint)
}
