import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type Hex, numberToHex } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Devnet } from '../src/devnet.ts'
import { ask, askAll, caughtUp } from '../src/loads/network-client.ts'
import { createLoad, type Load } from '../src/loads/payment-load.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import type { DevnetNode } from '../src/nodes/devnet-node.ts'
import { defaultDevnetOptions } from '../src/options.ts'

/** How long the chain runs on while a node is away: more blocks than one answer holds. */
const awayMs = 20_000
const catchUpMaxMs = 60_000

type Status = { checkpoint: number; chains: { name: string; head: number; newest: number }[] }

let devnet: Devnet
let load: Load
const lines: string[] = []
const goneName = 'chain-2'

beforeAll(async () => {
  const options = { ...defaultDevnetOptions, chains: 3, validators: 4, port: 0 }
  devnet = await startLocalDevnet(options)
  load = createLoad(devnet, { seed: 15, accounts: 30, rate: 15 })
  await load.fund()
})
afterAll(async () => {
  console.info(lines.join('\n'))
  await load?.end()
  await devnet?.stop()
})

const node = (name: string): DevnetNode => devnet.nodes.get(name) as DevnetNode
const status = (name: string): Promise<Status> => ask(node(name).rpc, 'era_status')

async function headOf(name: string): Promise<number> {
  return (await status(name)).chains.find((chain) => chain.name === goneName)?.head ?? 0
}

/** Receipts are in the blocks' hashes: the same hash means the same transactions, and what became of them. */
async function hashes(name: string, height: number): Promise<Hex[]> {
  const calls = Array.from({ length: height + 1 }, (_, number) => {
    return { method: 'eth_getBlockByNumber', params: [numberToHex(number), false] }
  })
  return (await askAll<{ hash: Hex }>(node(name).rpc, calls)).map(({ hash }) => hash)
}

async function start(name: string): Promise<void> {
  const from = performance.now()
  await node(name).start()
  const upAt = performance.now()
  await caughtUp(devnet.nodes, name, catchUpMaxMs)
  const [upMs, behindMs] = [upAt - from, performance.now() - upAt].map(Math.round)
  lines.push(`${name}: up in ${upMs} ms, caught up ${behindMs} ms later`)
}

async function expectSame(name: string, as: string): Promise<void> {
  const { checkpoint } = await status(name)
  expect(await hashes(name, checkpoint)).toEqual(await hashes(as, checkpoint))
  // It goes on, too.
  await expect
    .poll(async () => (await status(name)).checkpoint, { timeout: 20_000 })
    .toBeGreaterThan(checkpoint + 2)
}

describe('a chain that is gone for good (P15)', () => {
  test('a node that was away gets from its peers what the chain had meanwhile', async () => {
    load.start()
    await node('node-4').kill()
    const missedFrom = await headOf('node-1')
    await delay(awayMs)
    await load.stop()
    await load.settled(60_000)
    await devnet.chains.get(goneName)?.kill()
    const head = await headOf('node-1')
    expect(head).toBeGreaterThan(missedFrom + 16)
    lines.push(
      `${goneName} is gone at block ${head}; node-4 lacks what came after about ${missedFrom}`,
    )
    await start('node-4')
    await expectSame('node-4', 'node-1')
    expect(await headOf('node-4')).toBe(await headOf('node-1'))
  }, 240_000)

  test('a node that lost its disk gets all of it', async () => {
    await node('node-3').kill()
    const directory = join(devnet.directory, 'nodes', 'node-3')
    for (const suffix of ['', '-wal', '-shm']) {
      rmSync(join(directory, `node.sqlite${suffix}`), { force: true })
    }
    await start('node-3')
    await expectSame('node-3', 'node-1')
  }, 120_000)

  test('what it took, others can have from it', async () => {
    // The two that have the end of the chain, or all of it, from peers alone are now the only ones to ask.
    await node('node-1').kill()
    await node('node-2').kill()
    const directory = join(devnet.directory, 'nodes', 'node-2')
    for (const suffix of ['', '-wal', '-shm']) {
      rmSync(join(directory, `node.sqlite${suffix}`), { force: true })
    }
    await start('node-2')
    await expectSame('node-2', 'node-3')
  }, 120_000)
})
