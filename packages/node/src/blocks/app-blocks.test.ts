import { bytesToHex, keccak256, logsBloom, type NetworkBlock, toWord } from '@metalayer/protocol'
import { zeroAddress } from 'viem'
import { afterEach, expect, test } from 'vitest'
import { createWorld, mint, sharedOn, type World } from '../../test/app-world.ts'
import { kernelAddress } from '../../test/model-chain.ts'
import { nextDecision } from '../../test/model-network.ts'
import { type Harness, openHarness } from '../../test/state-harness.ts'
import { createSqliteDatabase } from '../store/sqlite.ts'

let opened: Harness[] = []

afterEach(async () => {
  for (const harness of opened) await harness.stop()
  opened = []
})

async function open(...parameters: Parameters<typeof openHarness>): Promise<Harness> {
  const harness = await openHarness(...parameters)
  opened.push(harness)
  return harness
}

/** The next block, of all that chains have run. */
async function makeBlock({ network }: World, { follow, blocks }: Harness): Promise<NetworkBlock> {
  const number = blocks.head()?.number ?? 0
  const heads = new Map(
    follow.chainIds.map((chainId) => [chainId, follow.newest(chainId)?.number ?? 0]),
  )
  const made = new Promise<NetworkBlock>((resolve) => {
    blocks.subscribe((event) => {
      if (event.type === 'block') resolve(event.block)
    }, AbortSignal.timeout(5_000))
  })
  const before = blocks.decision(number)
  await blocks.decided(nextDecision(follow, network.configuration, before, heads))
  return made
}

const [topic, other] = [toWord(5), toWord(6)]

/** Three steps that log, one of which is undone; then what they made goes to the other chain. */
function runApps(world: World): void {
  const { here, there, alice, bob, app, sign } = world
  const pool = sharedOn(world, 11)
  here.execute([
    sign(alice, [
      mint(bob.address, 3n),
      { op: 'store', owner: zeroAddress, key: pool.key, index: 0, word: topic },
      { op: 'log', topic, data: '0x0102' },
      { op: 'log', topic: other, data: '0x' },
    ]),
    sign(alice, [{ op: 'log', topic, data: '0x' }, { op: 'revert' }]),
    sign(alice, [{ op: 'log', topic, data: '0x03' }]),
  ])
  here.mine()
  here.departObject(12, pool.name)
  here.sweepAsset(12, { app, key: 0n }, [bob.address])
  here.mine()
  there.deliver(11, here.lane(12))
  there.mine()
}

test('P29: blocks have what apps used, logged and deployed in true receipts', async () => {
  const world = createWorld()
  const { app, raw } = world
  runApps(world)
  const database = createSqliteDatabase({ path: ':memory:' })
  const harness = await open(world.network, { database })
  await harness.caughtUp()
  const block = await makeBlock(world, harness)
  const { transactions } = block

  const deployment = transactions.find(({ hash }) => hash === keccak256(raw))
  expect(deployment).toMatchObject({
    to: null,
    contractAddress: app,
    status: 'success',
    logs: [],
  })
  const steps = transactions.filter(({ to, kind }) => kind === 'user' && to === app)
  expect(steps.map(({ status }) => status)).toEqual(['success', 'reverted', 'success'])
  expect(steps.map(({ logs }) => logs)).toEqual([
    [
      { address: app, topics: [topic], data: '0x0102' },
      { address: app, topics: [other], data: '0x' },
    ],
    [],
    [{ address: app, topics: [topic], data: '0x03' }],
  ])
  const [many, , one] = steps.map(({ gasUsed }) => gasUsed)
  expect(many).toBeGreaterThan(one ?? 0n)
  expect(block.header.gasUsed).toBe(transactions.reduce((sum, { gasUsed }) => sum + gasUsed, 0n))
  const bloom = logsBloom(transactions.flatMap(({ logs }) => logs))
  expect(block.header.logsBloom).toBe(bytesToHex(bloom))
  // An object, and an amount, that came over a lane: from the kernel to the app.
  const systems = transactions.filter(({ kind }) => kind === 'system').slice(-2)
  expect(systems.map(({ from, to }) => [from, to])).toEqual([
    [kernelAddress, app],
    [kernelAddress, app],
  ])
  const query = {
    from: 0,
    to: 9,
    addresses: [app],
    topics: [[topic]],
    limit: 9,
    digitsMax: 1_000,
  }
  const { logs } = await harness.blocks.logs(query)
  expect(logs.map(({ data, logIndex }) => [data, logIndex])).toEqual([
    ['0x0102', 0],
    ['0x03', 2],
  ])
  await harness.stop()

  // On disk it is the same.
  const second = await open(world.network, { database })
  expect(await second.blocks.block({ number: block.header.number })).toEqual(block)
})
