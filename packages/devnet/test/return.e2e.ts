import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { addressOf, keccak256 } from '@metalayer/protocol'
import { encodeFunctionData, type Hex, parseAbi } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Devnet } from '../src/devnet.ts'
import { ask, askAll, caughtUp } from '../src/loads/network-client.ts'
import { createLoad, type Load } from '../src/loads/payment-load.ts'
import { createTransactor, type Signer, type Transactor } from '../src/loads/transactor.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { createDice } from '../src/random.ts'
import { checkNetwork } from './faults/check-network.ts'

const seed = Number(process.env.SEED ?? 11)
const ERA = 10n ** 18n
const operations = parseAbi(['function move(uint64 chainId)'])
const moveGas = 110_000n
/** In which a chain is fenced that stands still, or is live again once it answers, on whatever machine this runs. */
const turnMaxMs = 180_000
/** Between two looks at who does nothing. */
const pollMs = 200
const lines: string[] = []

type Told = { name: string; chainId: number; generation: number; status: string; head: number }

let devnet: Devnet
let load: Load
let transactor: Transactor
let maker: Signer

beforeAll(async () => {
  devnet = await startLocalDevnet({ ...defaultDevnetOptions, chains: 4, validators: 4, port: 0 })
  load = createLoad(devnet, { seed, accounts: 24, rate: 6 })
  await load.fund()
  transactor = createTransactor(devnet, createDice(seed))
  maker = await transactor.signer(devnet.info.accounts[0]?.privateKey as Hex)
}, 300_000)
afterAll(async () => {
  console.info(lines.join('\n'))
  await transactor?.end()
  await load?.end()
  await devnet?.stop()
})

/** Asks two nodes, in turn, what those have who do nothing; `stop` resolves with all that was answered. Reads never stop, so one that fails fails the test. */
function watchRest(signers: readonly Signer[]) {
  const nodes = [...devnet.nodes.values()].slice(0, 2)
  const calls = signers.flatMap(({ address }) =>
    ['eth_getBalance', 'eth_getTransactionCount'].map((method) => {
      return { method, params: [address, 'latest'] }
    }),
  )
  const answers: string[] = []
  let isOver = false
  const run = async (): Promise<void> => {
    while (!isOver) {
      for (const { rpc } of nodes) answers.push((await askAll<Hex>(rpc, calls)).join())
      await delay(pollMs)
    }
  }
  const running = run()
  running.catch(() => undefined)
  return {
    async stop(): Promise<readonly string[]> {
      isOver = true
      await running
      return answers
    },
  }
}

/** A chain, as a node tells users of it. */
async function told(name: string, rpc = devnet.info.rpc): Promise<Told> {
  const { chains } = await ask<{ chains: Told[] }>(rpc, 'era_status')
  const found = chains.filter((chain) => chain.name === name)
  expect(found).toHaveLength(1)
  return found[0] as Told
}

async function becomes(name: string, expected: Partial<Told>): Promise<number> {
  const since = performance.now()
  await expect.poll(() => told(name), { timeout: turnMaxMs, interval: 250 }).toMatchObject(expected)
  return Math.round(performance.now() - since)
}

/** Accounts that live on a chain, with money. */
async function settle(name: string, count: number): Promise<Signer[]> {
  const keys = Array.from({ length: 24 * count }, (_, index) =>
    keccak256(Buffer.from(`${name} returns ${seed} ${index}`)),
  )
  const { chainId } = await told(name)
  const calls = keys.map((key) => ({ method: 'era_getHome', params: [addressOf(key)] }))
  const homes = await askAll<{ chainId: number }>(devnet.info.rpc, calls)
  const own = keys.filter((_, index) => homes[index]?.chainId === chainId).slice(0, count)
  expect(own).toHaveLength(count)
  const settlers = await Promise.all(own.map((key) => transactor.signer(key)))
  await Promise.all(settlers.map(({ address: to }) => transactor.run(maker, { to, value: ERA })))
  await Promise.all(settlers.map((one) => transactor.run(one, { to: maker.address, value: 1n })))
  return settlers
}

/** Moves an account to a chain on its own signature, pays from there, and is paid there. */
async function liveThere(signer: Signer, name: string): Promise<void> {
  const { chainId, generation } = await told(name)
  const { kernel } = await ask<{ kernel: Hex }>(devnet.info.rpc, 'era_status')
  const data = encodeFunctionData({
    abi: operations,
    functionName: 'move',
    args: [BigInt(chainId)],
  })
  const moved = await transactor.run(signer, { to: kernel, data, gas: moveGas })
  expect(moved.status).toBe('0x1')
  await expect
    .poll(() => ask(devnet.info.rpc, 'era_getHome', [signer.address]), {
      timeout: turnMaxMs,
      interval: 250,
    })
    .toMatchObject({ state: 'here', chainId, generation })
  const paid = await transactor.run(signer, { to: maker.address, value: 1n })
  expect(paid.status).toBe('0x1')
  const back = await transactor.run(maker, { to: signer.address, value: 5n })
  expect(back.status).toBe('0x1')
}

async function payAll(payers: readonly Signer[]): Promise<void> {
  const receipts = await Promise.all(
    payers.map((payer) => transactor.run(payer, { to: maker.address, value: 1n })),
  )
  for (const { status } of receipts) expect(status).toBe('0x1')
}

async function loseDisk(name: string): Promise<void> {
  const node = devnet.nodes.get(name)
  await node?.kill()
  for (const suffix of ['', '-wal', '-shm']) {
    const path = join(devnet.directory, 'nodes', name, `node.sqlite${suffix}`)
    rmSync(path, { force: true })
  }
  await node?.start()
  await caughtUp(devnet.nodes, name, turnMaxMs)
}

describe('a chain that was fenced and answers again begins its next generation (P1, P5, P13)', () => {
  test('after a pause, under load, while nodes come and go', async () => {
    const payers = await settle('chain-2', 4)
    load.start()
    const watch = watchRest(payers.slice(0, 2))
    devnet.chains.get('chain-2')?.pause()
    lines.push(`chain-2 paused: fenced after ${await becomes('chain-2', { status: 'fenced' })} ms`)
    await payAll(payers.slice(2))
    await devnet.nodes.get('node-4')?.kill()
    devnet.chains.get('chain-2')?.resume()
    const again = { status: 'live', generation: 2 }
    lines.push(`chain-2 answers again: live after ${await becomes('chain-2', again)} ms`)
    await payAll(payers.slice(2))
    await liveThere(payers[2] as Signer, 'chain-2')
    const answers = await watch.stop()
    expect(new Set(answers).size).toBe(1)
    expect(answers.length).toBeGreaterThan(20)

    await devnet.nodes.get('node-4')?.start()
    await caughtUp(devnet.nodes, 'node-4', turnMaxMs)
    expect(await told('chain-2', devnet.nodes.get('node-4')?.rpc)).toMatchObject(again)
    await loseDisk('node-3')
    expect(await told('chain-2', devnet.nodes.get('node-3')?.rpc)).toMatchObject(again)
  }, 600_000)

  test('after kill -9, and so does an heir that had returned itself', async () => {
    const payers = await settle('chain-3', 4)
    await devnet.chains.get('chain-3')?.kill()
    await becomes('chain-3', { status: 'fenced', generation: 1 })
    await payAll(payers)
    // One of its heirs, in its second generation.
    await devnet.chains.get('chain-2')?.kill()
    await becomes('chain-2', { status: 'fenced', generation: 2 })
    await payAll(payers)
    await devnet.chains.get('chain-3')?.start()
    await devnet.chains.get('chain-2')?.start()
    const third = await becomes('chain-2', { status: 'live', generation: 3 })
    const second = await becomes('chain-3', { status: 'live', generation: 2 })
    lines.push(`chain-2 live a third time after ${third} ms, chain-3 ${second} ms later`)
    await liveThere(payers[0] as Signer, 'chain-3')
    await liveThere(payers[1] as Signer, 'chain-2')
    const before = (await told('chain-2')).head
    await expect
      .poll(async () => (await told('chain-2')).head, { timeout: turnMaxMs, interval: 250 })
      .toBeGreaterThan(before)
  }, 900_000)

  test('nothing was lost or made meanwhile, and every node says the same', async () => {
    await load.stop()
    await load.settled(180_000)
    await checkNetwork(devnet, load)
  }, 400_000)
})
