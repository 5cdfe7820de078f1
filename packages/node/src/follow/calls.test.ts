import {
  accountSlot,
  type CallMessage,
  decodeMessage,
  deliveryOutcomes,
  encodeAccountWord,
  encodeMessage,
  messageGas,
  messageId,
  objectAddress,
  objectId,
  toWord,
  treasurySlot,
  treasuryTotal,
  unparkedId,
} from '@metalayer/protocol'
import { type Hex, zeroAddress } from 'viem'
import { afterEach, describe, expect, test } from 'vitest'
import { createWorld, mint, sharedOn, type World } from '../../test/app-world.ts'
import { kernelAddress } from '../../test/model-chain.ts'
import { nextDecision } from '../../test/model-network.ts'
import type { Operation, SendOperation } from '../../test/model-operations.ts'
import { type Harness, openHarness } from '../../test/state-harness.ts'
import { createSqliteDatabase } from '../store/sqlite.ts'
import { topics } from './kernel-calls.ts'

const { taken, parked, bounced, forwarded } = deliveryOutcomes
const topic = toWord(77)
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

/** A call of a shared object that was born on `chainId`, with 50 wei and 5 of the app's asset. */
function sendTo(world: World, chainId: number, handler: Operation[]): SendOperation {
  const { app, alice, bob } = world
  const { key } = sharedOn(world, chainId)
  return {
    ...{ op: 'send', to: app, owner: zeroAddress, key, gas: 60_000, value: '50', handler },
    ...{ payer: alice.address, assetKey: 0, amount: '5', refund: bob.address },
  }
}

/** What a handler does that takes its ERA and says so. */
function keep({ bob }: World): Operation[] {
  return [
    { op: 'take', to: bob.address, amount: '50' },
    { op: 'log', topic, data: '0x0102' },
  ]
}

const callsOf = (world: World) =>
  world.here.lane(12).flatMap((bytes) => {
    const message = decodeMessage(bytes)
    return message.kind === 'call' ? [{ bytes, message }] : []
  })

function send(world: World, operation: SendOperation): CallMessage {
  const { here, alice, sign } = world
  here.execute([sign(alice, [mint(alice.address, 5n), operation], 50n)])
  here.mine()
  const call = callsOf(world).at(-1)?.message
  if (call === undefined) throw new Error('nothing was sent')
  return call
}

const place = (srcChain: number, dstChain: number, index: number) => ({
  ...{ srcChain, srcGeneration: 1, dstChain, dstGeneration: 1, index },
})

/** Calls that a chain's newest block delivered, by their outcomes and what they logged. */
function delivered({ follow }: Harness, chainId: number) {
  return (follow.newest(chainId)?.carriers ?? []).flatMap((carrier) => {
    if (carrier.kind === 'execute' || carrier.kind === 'adopt') return []
    const messages = carrier.kind === 'unpark' ? [carrier.message] : carrier.messages
    return messages.map(({ outcome, step }) => ({ outcome, logs: step?.logs }))
  })
}

/** The network block of all that chains have run. */
async function makeBlock({ network }: World, { follow, blocks }: Harness) {
  const number = blocks.head()?.number ?? 0
  const heads = new Map(follow.chainIds.map((id) => [id, follow.newest(id)?.number ?? 0]))
  const made = new Promise<void>((resolve) => {
    blocks.subscribe((event) => {
      if (event.type === 'block') resolve()
    }, AbortSignal.timeout(5_000))
  })
  const before = blocks.decision(number)
  await blocks.decided(nextDecision(follow, network.configuration, before, heads))
  await made
  return blocks.block({ number: number + 1 })
}

describe('a call of an object elsewhere', () => {
  test('P9, P29: is handled once, and what its handler logged stands in the receipt of its own transaction', async () => {
    const world = createWorld()
    const { here, there, app, bob } = world
    const call = send(world, sendTo(world, 12, keep(world)))
    expect(call).toMatchObject({ hops: 0, from: app, to: app, value: 50n, amount: 5n })
    expect(call.prepaid).toBe(messageGas(encodeMessage(call)) * 7n)
    const database = createSqliteDatabase({ path: ':memory:' })
    const harness = await open(world.network, { database })
    await harness.caughtUp()
    // Nobody's while it is in its lane, and still there.
    const { assets } = harness.ledger
    expect(assets.held(zeroAddress, 0n)).toBe(50n + call.prepaid)
    expect(assets.held(app, 0n)).toBe(5n)
    const before = treasuryTotal(there.read(treasurySlot(1)))
    const owned = there.account(bob.address).balance

    there.deliver(11, here.lane(12))
    there.mine()
    await harness.caughtUp()
    expect(harness.follow.state(12)).toEqual({ state: 'following' })
    const logs = [{ address: app, topics: [topic], data: '0x0102' }]
    expect(delivered(harness, 12)).toEqual([{ outcome: taken, logs }])
    expect(treasuryTotal(there.read(treasurySlot(1))) - before).toBe(call.prepaid)
    expect(there.account(bob.address).balance - owned).toBe(50n)
    const pool = sharedOn(world, 12)
    const receiver = objectAddress(objectId(pool.name))
    expect(assets.amount(world.belonging(receiver))).toBe(5n)
    expect(assets.held(zeroAddress, 0n)).toBe(0n)

    const block = await makeBlock(world, harness)
    const id = messageId(place(11, 12, 0), encodeMessage(call))
    const sender = block?.transactions.find(({ messages }) => messages !== undefined)
    expect(sender).toMatchObject({ kind: 'user', messages: [id], logs: [] })
    const system = block?.transactions.find(({ hash }) => hash === id)
    expect(system).toMatchObject({ kind: 'system', from: kernelAddress, to: app, logs })
    expect(system).toMatchObject({ status: 'success', delivery: taken, gasUsed: 0n })
    const found = await harness.blocks.logs({
      ...{ from: 0, to: 9, topics: [[topic]], limit: 9, digitsMax: 1_000 },
    })
    expect(found.logs).toMatchObject([{ transactionHash: id, data: '0x0102' }])
    await harness.stop()

    // On disk it is the same.
    const second = await open(world.network, { database })
    expect(await second.blocks.block({ number: 1 })).toEqual(block)
  })

  test('P29: logs what it logs whoever delivers it, and nothing that the deliverer had an app log', async () => {
    const world = createWorld()
    const { here, there, app } = world
    send(world, sendTo(world, 12, keep(world)))
    there.deliver(11, here.lane(12), { byContract: true })
    there.addLog({ address: app, topics: [topic], data: '0xff' })
    there.mine()
    const harness = await open(world.network)
    await harness.caughtUp()
    expect(harness.follow.state(12)).toEqual({ state: 'following' })
    const logs = [{ address: app, topics: [topic], data: '0x0102' }]
    expect(delivered(harness, 12)).toEqual([{ outcome: taken, logs }])
  })

  test('P9: that fails leaves nothing but a credit to its refund account', async () => {
    const world = createWorld()
    const { here, there, bob, belonging } = world
    send(world, sendTo(world, 12, [{ op: 'log', topic, data: '0x' }, { op: 'revert' }]))
    const owned = there.account(bob.address).balance
    there.deliver(11, here.lane(12))
    there.mine()
    const harness = await open(world.network)
    await harness.caughtUp()
    expect(delivered(harness, 12)).toEqual([{ outcome: bounced, logs: [] }])
    expect(there.account(bob.address).balance - owned).toBe(50n)
    expect(harness.ledger.assets.amount(belonging(bob.address))).toBe(5n)
    const block = await makeBlock(world, harness)
    expect(block?.transactions.at(-1)).toMatchObject({ status: 'reverted', delivery: bounced })
  })

  test('P8: follows an object that has moved, and the id with which it goes on is told', async () => {
    const world = createWorld()
    const { here, there, bob, sign } = world
    const pool = sharedOn(world, 12)
    // It is born on chain 12 and goes to chain 11, which is then told by a call that it is away again.
    there.execute([
      sign(bob, [{ op: 'store', owner: zeroAddress, key: pool.key, index: 0, word: toWord(1) }]),
    ])
    there.mine()
    const call = send(world, sendTo(world, 12, keep(world)))
    there.departObject(11, pool.name)
    there.mine()
    here.deliver(12, there.lane(11))
    here.mine()
    there.deliver(11, here.lane(12))
    there.mine()
    const harness = await open(world.network)
    await harness.caughtUp()
    expect(delivered(harness, 12)).toEqual([{ outcome: forwarded, logs: undefined }])
    const onward = encodeMessage({ ...call, hops: 1 })
    expect(there.lane(11).at(-1)).toBe(onward)
    expect(harness.ledger.assets.held(zeroAddress, 0n)).toBe(50n + call.prepaid)

    here.deliver(12, [onward])
    here.mine()
    await harness.caughtUp()
    expect(delivered(harness, 11)).toMatchObject([{ outcome: taken }])
    expect(harness.ledger.assets.held(zeroAddress, 0n)).toBe(0n)
    const block = await makeBlock(world, harness)
    const first = messageId(place(11, 12, 0), encodeMessage(call))
    const next = messageId(place(12, 11, 1), onward)
    const system = block?.transactions.filter(({ hash }) => [first, next].includes(hash))
    expect(system?.map(({ delivery }) => delivery)).toEqual([taken, forwarded])
    expect(block?.transactions.find(({ hash }) => hash === first)?.messages).toEqual([next])
  })

  test('P8: goes on from where it was parked, its hops counted anew', async () => {
    const world = createWorld()
    const { here, there, bob, sign } = world
    const pool = sharedOn(world, 12)
    const word = toWord(1)
    there.execute([sign(bob, [{ op: 'store', owner: zeroAddress, key: pool.key, index: 0, word }])])
    there.mine()
    const call = send(world, sendTo(world, 12, keep(world)))
    there.departObject(11, pool.name)
    there.mine()
    here.deliver(12, there.lane(11))
    here.mine()
    there.deliver(11, here.lane(12))
    there.mine()
    const onward = encodeMessage({ ...call, hops: 1 })
    here.deliver(12, [onward], { parked: [0] })
    here.departObject(12, pool.name)
    here.mine()
    here.unpark(12, 1, onward)
    here.mine()
    const harness = await open(world.network)
    await harness.caughtUp()
    expect(harness.follow.state(11)).toEqual({ state: 'following' })
    expect(here.lane(12).at(-1)).toBe(onward)
    expect(delivered(harness, 11)).toMatchObject([{ outcome: forwarded }])
    expect(harness.ledger.assets.held(zeroAddress, 0n)).toBe(50n + call.prepaid)
  })

  test('P9: waits as parked, and runs as a transaction of its own once it is taken up', async () => {
    const world = createWorld()
    const { here, there } = world
    const call = send(world, sendTo(world, 12, keep(world)))
    there.deliver(11, here.lane(12), { parked: [0] })
    there.mine()
    const harness = await open(world.network)
    await harness.caughtUp()
    expect(delivered(harness, 12)).toEqual([{ outcome: parked, logs: undefined }])
    expect(harness.ledger.assets.held(zeroAddress, 0n)).toBe(50n + call.prepaid)
    there.unpark(11, 0, encodeMessage(call))
    there.mine()
    await harness.caughtUp()
    expect(harness.follow.state(12)).toEqual({ state: 'following' })
    expect(delivered(harness, 12)).toMatchObject([{ outcome: taken, logs: [{ data: '0x0102' }] }])
    expect(harness.ledger.assets.held(zeroAddress, 0n)).toBe(0n)
    const block = await makeBlock(world, harness)
    const id = messageId(place(11, 12, 0), encodeMessage(call))
    const at = (hash: Hex) => block?.transactions.find((transaction) => transaction.hash === hash)
    expect(at(id)).toMatchObject({ status: 'reverted', delivery: parked, logs: [] })
    expect(at(unparkedId(id))).toMatchObject({ status: 'success', delivery: taken })
    expect(at(unparkedId(id))?.logs).toHaveLength(1)
  })

  test('P9: and one of an object that is here are the same, but that this one is logged by its sender', async () => {
    const world = createWorld()
    const { here, alice, sign, app } = world
    const local = sendTo(world, 11, keep(world))
    const failing = sendTo(world, 11, [{ op: 'revert' }])
    here.execute([
      sign(alice, [mint(alice.address, 5n), local], 50n),
      sign(alice, [mint(alice.address, 5n), failing], 50n),
    ])
    here.mine()
    const harness = await open(world.network)
    await harness.caughtUp()
    expect(harness.follow.state(11)).toEqual({ state: 'following' })
    const [carrier] = harness.follow.newest(11)?.carriers ?? []
    if (carrier?.kind !== 'execute') throw new Error('no bundle')
    expect(carrier.transactions.map(({ step }) => step?.logs)).toEqual([
      [{ address: app, topics: [topic], data: '0x0102' }],
      [],
    ])
    expect(here.lane(12)).toEqual([])
    expect(harness.ledger.assets.held(app, 0n)).toBe(10n)
  })
})

describe('a call of what its own chain inherits', () => {
  test('P8, P9: waits there as parked, and runs once it is taken up', async () => {
    const world = createWorld()
    const { here, alice, sign } = world
    const operation = { ...sendTo(world, 11, keep(world)), waits: true }
    here.execute([
      sign(alice, [mint(alice.address, 5n), operation], 50n),
      sign(alice, [mint(alice.address, 5n), operation], 50n),
    ])
    here.mine()
    const [first = '0x', second = '0x'] = here.lane(11)
    const { prepaid } = decodeMessage(second) as CallMessage
    const harness = await open(world.network)
    await harness.caughtUp()
    expect(harness.follow.state(11)).toEqual({ state: 'following' })
    expect(delivered(harness, 11)).toEqual([
      { outcome: parked, logs: undefined },
      { outcome: parked, logs: undefined },
    ])
    // Nobody's, each once.
    expect(harness.ledger.assets.held(zeroAddress, 0n)).toBe(2n * (50n + prepaid))

    here.unpark(11, 1, second)
    here.mine()
    await harness.caughtUp()
    expect(harness.follow.state(11)).toEqual({ state: 'following' })
    expect(delivered(harness, 11)).toMatchObject([{ outcome: taken, logs: [{ data: '0x0102' }] }])
    expect(harness.ledger.assets.held(zeroAddress, 0n)).toBe(50n + prepaid)
    const block = await makeBlock(world, harness)
    const ids = [first, second].map((message, index) => messageId(place(11, 11, index), message))
    const senders = block?.transactions.filter(({ kind, messages }) => kind === 'user' && messages)
    expect(senders?.flatMap(({ messages }) => messages)).toEqual(ids)
    const at = (hash: Hex) => block?.transactions.find((transaction) => transaction.hash === hash)
    for (const id of ids) expect(at(id)).toMatchObject({ status: 'reverted', delivery: parked })
    expect(at(unparkedId(ids[1] ?? '0x'))).toMatchObject({ status: 'success', delivery: taken })
    expect(at(unparkedId(ids[0] ?? '0x'))).toBeUndefined()
  })
})

describe('P6, P9: a block is refused that', () => {
  async function expectRefused(act: (world: World) => void, reason: RegExp): Promise<void> {
    const world = createWorld()
    const { here, there } = world
    send(world, sendTo(world, 12, keep(world)))
    const harness = await open(world.network)
    await harness.caughtUp()
    there.deliver(11, here.lane(12))
    act(world)
    there.mine()
    harness.sources.get(12)?.announce()
    const state = await new Promise((resolve) => {
      harness.follow.subscribe((event) => {
        if (event.type === 'state' && event.chainId === 12 && event.state.state === 'refused') {
          resolve(event.state)
        }
      }, AbortSignal.timeout(5_000))
    })
    expect(state).toMatchObject({ reason: expect.stringMatching(reason) })
  }

  /** Says of the only message that it came to something else. */
  const sayOutcome =
    (outcome: string) =>
    ({ there }: World): void =>
      there.editLogs((log) =>
        log.topics[0] === topics.delivered
          ? { ...log, data: log.data.replace(/00(0{62})$/, `${outcome}$1`) as Hex }
          : log,
      )

  test('says that a call bounced which ran', () =>
    expectRefused(sayOutcome('02'), /than its outcomes tell of/))

  test('says that a call went on which did not', () =>
    expectRefused(sayOutcome('03'), /than its outcomes tell of/))

  /** Of what the chain sends to itself. */
  const sayOfWaiting =
    (edit: (data: Hex) => string) =>
    (world: World): void => {
      const { there, bob, sign } = world
      const operation = { ...sendTo(world, 12, []), payer: bob.address, waits: true }
      there.execute([sign(bob, [mint(bob.address, 5n), operation], 50n)])
      there.editLogs((log) =>
        log.topics[0] === topics.delivered && log.topics[1] === toWord(12)
          ? { ...log, data: edit(log.data) as Hex }
          : log,
      )
    }

  test('takes in what its chain sent to itself', () =>
    expectRefused(
      sayOfWaiting((data) => data.replace(/01(0{62})$/, '00$1')),
      /only waits there/,
    ))

  test('parks another call than its chain sent to itself', () =>
    expectRefused(
      sayOfWaiting((data) => `${data.slice(0, 129)}1${data.slice(130)}`),
      /only waits there/,
    ))

  test('says what no call can come to', () => expectRefused(sayOutcome('04'), /outcome 4/))

  test('does not say what a handler used', () =>
    expectRefused(
      ({ there }) => there.dropLogs(({ data }) => data.length === 10),
      /than its outcomes tell of/,
    ))

  test('keeps what a call carried', () =>
    expectRefused(({ there, bob }) => {
      const word = there.account(bob.address)
      const balance = word.balance - 50n
      there.corrupt(accountSlot(bob.address), encodeAccountWord({ ...word, balance }))
    }, /ERA does not add up/))
})
