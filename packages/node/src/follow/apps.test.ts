import {
  accountIn,
  accountSlot,
  codeSlot,
  dataBase,
  dataSlot,
  emptyObjectWord,
  emptyTree,
  encodeAccountWord,
  encodeMessage,
  encodeObjectWord,
  objectId,
  partKinds,
  partSlot,
  toWord,
  treeRoot,
  withWords,
} from '@metalayer/protocol'
import { type Address, type Hex, zeroAddress } from 'viem'
import { afterEach, describe, expect, test } from 'vitest'
import { createWorld, mint, sharedOn, type World } from '../../test/app-world.ts'
import { kernelAddress, type ModelChain } from '../../test/model-chain.ts'
import { createUser, signPayment } from '../../test/model-network.ts'
import { type Harness, openHarness } from '../../test/state-harness.ts'
import { createSqliteDatabase } from '../store/sqlite.ts'
import type { FollowState } from './interface.ts'
import { topics } from './kernel-calls.ts'

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

function waitForState(
  harness: Harness,
  chainId: number,
  state: FollowState['state'],
): Promise<FollowState> {
  const now = harness.follow.state(chainId)
  if (now.state === state) return Promise.resolve(now)
  return new Promise((resolve) => {
    const done = new AbortController()
    harness.follow.subscribe((event) => {
      if (event.type !== 'state' || event.chainId !== chainId || event.state.state !== state) return
      done.abort()
      resolve(event.state)
    }, done.signal)
  })
}

/** The leaves that docs/WIRE.md says there are: all words, without data that no object here has. */
function expectLeaves(harness: Harness, chain: ModelChain, dead: readonly Hex[]): void {
  const { follow } = harness
  const slots = [...follow.slots(chain.chainId)]
  for (const slot of slots) expect(follow.wordAt(chain.chainId, slot)).toBe(chain.read(slot))
  const kept = new Set(slots)
  const written = [...(chain.blocks.at(-1)?.words.keys() ?? [])]
  expect(written.filter((slot) => !kept.has(slot)).sort()).toEqual([...dead].sort())
  const words = slots.map((slot) => ({ slot, word: follow.wordAt(chain.chainId, slot) }))
  expect(follow.newest(chain.chainId)?.commitment).toBe(treeRoot(withWords(emptyTree, words)))
}

describe('what apps did', () => {
  test('P2, P26: words, names, gas and logs of steps follow from the logs', async () => {
    const world = createWorld()
    const { here, alice, bob, app, sign, belonging } = world
    const pool = sharedOn(world, 11)
    const topic = toWord(5)
    const outcomes = here.execute([
      signPayment(alice, { nonce: 1, to: bob.address, value: 9n }),
      ...[2].map(() => {
        sign(alice, [])
        return sign(alice, [
          mint(alice.address, 100n),
          { op: 'log', topic, data: '0x01' },
          { op: 'move', from: alice.address, to: bob.address, key: 0, amount: '30' },
          { op: 'store', owner: zeroAddress, key: pool.key, index: 0, word: toWord(7) },
          { op: 'tally', key: 1, delta: '-3' },
          { op: 'log', topic: toWord(6), data: '0x' },
        ])
      }),
      sign(alice, [{ op: 'log', topic, data: '0x02' }, { op: 'revert' }]),
      sign(alice, [{ op: 'move', from: bob.address, to: alice.address, key: 0, amount: '1' }]),
    ])
    // Bob's belonging is not born on this chain.
    expect(outcomes).toEqual([0, 2, 3, 26])
    here.mine()
    const harness = await open(world.network)
    await harness.caughtUp()
    const { follow } = harness
    expectLeaves(harness, here, [])

    const [carrier] = follow.newest(11)?.carriers ?? []
    if (carrier?.kind !== 'execute') throw new Error('no bundle')
    const steps = carrier.transactions.map(({ step }) => step)
    expect(steps[0]).toBeUndefined()
    expect(steps[1]?.logs).toEqual([
      { address: app, topics: [topic], data: '0x01' },
      { address: app, topics: [toWord(6)], data: '0x' },
    ])
    expect(steps[1]?.gasUsed).toBeGreaterThan(51_000)
    expect(steps[2]?.logs).toEqual([])
    expect(steps[3]).toBeUndefined()

    const name = belonging(bob.address)
    expect(follow.nameOf(objectId(name))).toEqual({ kind: 'object', ...name })
    expect([...follow.objectPockets(11)]).toEqual([{ ...name, id: objectId(name), amount: 30n }])
    expect(here.object(pool.name)).toMatchObject({ status: 'here', size: 1 })
    const tally = partSlot(partKinds.tally, 1, app, 1n)
    expect(follow.wordAt(11, tally)).toBe(2n ** 256n - 3n)
    expect(follow.nameOf(codeSlot(1, app))).toEqual({ kind: 'code', app })
  })

  test('P1, P2: data that an object leaves behind, or drops, is no leaf; what arrives is', async () => {
    const world = createWorld()
    const { here, there, alice, sign, hub } = world
    const pool = sharedOn(world, 11)
    const owner = { op: 'store' as const, owner: zeroAddress, key: pool.key }
    here.execute([
      sign(alice, [
        mint(zeroAddress, 5n, pool.key),
        ...[0, 1, 2].map((index) => ({ ...owner, index, word: toWord(index + 1) })),
      ]),
    ])
    here.mine()
    const database = createSqliteDatabase({ path: ':memory:' })
    const first = await open(world.network, { database })
    await first.caughtUp()
    expectLeaves(first, here, [])
    const id = objectId(pool.name)
    const slots = (version: number, indices: readonly number[]) =>
      indices.map((index) => dataSlot(dataBase(id, 1, version), index))

    here.execute([sign(alice, [{ op: 'shrink', owner: zeroAddress, key: pool.key, size: 2 }])])
    here.mine()
    await first.caughtUp()
    expectLeaves(first, here, slots(1, [2]))

    // In one block it grows again, is written, and leaves.
    here.execute([sign(alice, [{ ...owner, index: 2, word: toWord(9) }])])
    here.departObject(12, pool.name)
    here.mine()
    await first.caughtUp()
    expectLeaves(first, here, slots(1, [0, 1, 2]))
    there.deliver(11, here.lane(12))
    there.mine()
    await first.caughtUp()
    expectLeaves(first, there, [])
    expect(there.object(pool.name)).toMatchObject({
      status: 'here',
      version: 2,
      size: 3,
      amount: 5n,
    })
    await first.stop()

    // Another process goes on with what is on disk.
    const second = await open(world.network, { database })
    there.departObject(11, pool.name)
    there.mine()
    here.deliver(12, there.lane(11))
    here.mine()
    await second.caughtUp()
    expectLeaves(second, there, slots(2, [0, 1, 2]))
    expectLeaves(second, here, slots(1, [0, 1, 2]))
    expect(second.follow.wordAt(11, slots(3, [2])[0] ?? '0x')).toBe(9n)
    expect(second.follow.state(11).state).toBe('following')
    expect(hub.chainId).toBe(1)
  })

  test('P13: a reorganisation takes back names, words and data', async () => {
    const world = createWorld()
    const { here, alice, sign, belonging } = world
    const pool = sharedOn(world, 11)
    const harness = await open(world.network)
    await harness.caughtUp()
    const before = harness.follow.newest(11)?.commitment
    const step = [
      mint(alice.address, 5n),
      { op: 'store' as const, owner: zeroAddress, key: pool.key, index: 0, word: toWord(1) },
    ]
    const raw = sign(alice, step)
    here.execute([raw])
    here.mine()
    await harness.caughtUp()
    const name = belonging(alice.address)
    expect(harness.follow.nameOf(objectId(name))).toBeDefined()
    here.rewind(1)
    here.mine()
    here.mine()
    await harness.caughtUp()
    expect(harness.follow.newest(11)?.commitment).toBe(before)
    expect(harness.follow.nameOf(objectId(name))).toBeUndefined()
    here.execute([raw])
    here.mine()
    await harness.caughtUp()
    expectLeaves(harness, here, [])
    expect(harness.follow.nameOf(objectId(name))).toBeDefined()
  })

  test('P9: objects, amounts and accounts that were parked are taken in later', async () => {
    const world = createWorld()
    const { here, there, alice, bob, app, sign } = world
    const pool = sharedOn(world, 11)
    here.execute([
      sign(alice, [
        mint(bob.address, 7n),
        { op: 'store', owner: zeroAddress, key: pool.key, index: 0, word: toWord(1) },
      ]),
    ])
    here.mine()
    here.departObject(12, pool.name)
    here.sweepAsset(12, { app, key: 0n }, [bob.address])
    here.depart(12, alice.address)
    here.mine()
    there.deliver(11, here.lane(12), { parked: [0, 1, 2] })
    there.mine()
    const harness = await open(world.network)
    await harness.caughtUp()
    for (const [index, message] of here.lane(12).entries()) there.unpark(11, index, message)
    there.mine()
    await harness.caughtUp()
    expectLeaves(harness, there, [])
    expect(there.object(pool.name).status).toBe('here')
    expect(there.account(alice.address)).toMatchObject({ status: 'here', nonce: 2 })
    expect([...harness.follow.objectPockets(12)]).toMatchObject([
      { owner: bob.address, amount: 7n },
    ])
  })
})

test('P9: what was parked may be taken in within the same block', async () => {
  const world = createWorld()
  const { here, there, alice, bob, app, sign, belonging } = world
  here.execute([sign(alice, [mint(bob.address, 7n)])])
  here.mine()
  here.sweepAsset(12, { app, key: 0n }, [bob.address])
  here.depart(12, alice.address)
  here.mine()
  there.deliver(11, here.lane(12), { parked: [0, 1] })
  for (const [index, message] of here.lane(12).entries()) there.unpark(11, index, message)
  there.mine()
  const database = createSqliteDatabase({ path: ':memory:' })
  const first = await open(world.network, { database })
  await first.caughtUp()
  await first.stop()
  const second = await open(world.network, { database })
  for (const { follow, ledger } of [first, second]) {
    expect(follow.state(12)).toEqual({ state: 'following' })
    expect(
      [...follow.parked({ chainId: 12, generation: 1 })].map(({ releasedAt }) => releasedAt),
    ).toEqual([2, 2])
    expect(ledger.assets.amount(belonging(bob.address))).toBe(7n)
    expect(ledger.home(alice.address)).toMatchObject({ state: 'here', chainId: 12, inFlight: 0n })
  }
})

test('B1: what is announced and has no word is not kept', async () => {
  const world = createWorld()
  const { here, app, bob, belonging } = world
  const name = belonging(bob.address)
  here.call('0xbad1', (journal) => {
    const values = [app, name.owner, name.key]
    journal.log(topics.object, [objectId(name)], 'address a, address b, uint256 c', values)
    const part = partSlot(partKinds.tally, 1, app, 5n)
    const kind = BigInt(partKinds.tally)
    journal.log(topics.part, [part], 'uint256 a, address b, uint256 c', [kind, app, 5n])
    journal.write(part, 0n)
  })
  here.mine()
  const { follow, caughtUp } = await open(world.network)
  await caughtUp()
  expect(follow.state(11)).toEqual({ state: 'following' })
  expect([...follow.names(11)].map(({ name: { kind } }) => kind)).toEqual(['code'])
})

describe('P6: a block is refused, with a reason, that', () => {
  async function expectRefused(act: (world: World) => void, reason: RegExp): Promise<void> {
    const world = createWorld()
    const { here, alice, sign } = world
    here.execute([sign(alice, [mint(alice.address, 100n)])])
    here.mine()
    const harness = await open(world.network)
    await harness.caughtUp()
    act(world)
    here.mine()
    harness.sources.get(11)?.announce()
    const state = await waitForState(harness, 11, 'refused')
    expect(state).toMatchObject({ reason: expect.stringMatching(reason) })
    // A chain that takes it back is followed again.
    here.rewind(2)
    here.mine()
    await harness.caughtUp()
    expect(harness.follow.newest(11)?.number).toBe(3)
  }

  const announce = (
    { here }: World,
    name: { app: Address; owner: Address; key: bigint },
    word: bigint,
    id = objectId(name),
  ) =>
    here.call('0xbad1', (journal) => {
      const values = [name.app, name.owner, name.key]
      journal.log(topics.object, [id], 'address a, address b, uint256 c', values)
      journal.write(id, word)
    })

  test('makes an amount in a word', () =>
    expectRefused((world) => {
      const name = world.belonging(world.alice.address)
      const word = { ...world.here.object(name), amount: 101n }
      world.here.corrupt(objectId(name), encodeObjectWord(word))
    }, /1 more than lanes and declared mints/))

  test('loses an amount', () =>
    expectRefused((world) => {
      const name = world.belonging(world.alice.address)
      world.here.corrupt(
        objectId(name),
        encodeObjectWord({ ...world.here.object(name), amount: 0n }),
      )
    }, /100 less than lanes and declared mints/))

  test('declares a mint that nobody got', () =>
    expectRefused(
      ({ here, app }) => here.corrupt(partSlot(partKinds.supply, 1, app, 0n), 101n),
      /1 less than lanes and declared mints/,
    ))

  test('moves an amount of one asset to another', () =>
    expectRefused((world) => {
      const name = world.belonging(world.alice.address)
      const word = { ...world.here.object(name), amount: 0n }
      world.here.corrupt(objectId(name), encodeObjectWord(word))
      const other = world.belonging(world.alice.address, 1n)
      announce(world, other, encodeObjectWord({ ...emptyObjectWord(1), amount: 100n }))
    }, /does not add up/))

  test('sends an amount that nobody had', () =>
    expectRefused(({ here, app, bob }) => {
      const credits = [{ owner: bob.address, amount: 5n }]
      const message = encodeMessage({ kind: 'assets', app, key: 0n, credits })
      here.call('0xbad2', (journal) => journal.send(12, message))
    }, /5 more than lanes/))

  test('sends an object that it never had', () =>
    expectRefused(({ here, belonging, bob }) => {
      const object = { ...belonging(bob.address), version: 2, size: 0, pinned: false, amount: 0n }
      const message = encodeMessage({ kind: 'object', ...object, departedAt: 0, words: [] })
      here.call('0xbad3', (journal) => journal.send(12, message))
    }, /its word did not change/))

  test('has an object that is born elsewhere', () =>
    expectRefused((world) => {
      const word = { ...emptyObjectWord(1), status: 'here' as const, version: 1 }
      announce(world, world.belonging(world.bob.address), encodeObjectWord(word))
    }, /without a message or a birth/))

  test('raises the version of an object', () =>
    expectRefused((world) => {
      const name = world.belonging(world.alice.address)
      const word = { ...world.here.object(name), status: 'here' as const, version: 2 }
      world.here.corrupt(objectId(name), encodeObjectWord(word))
    }, /without a message or a birth/))

  test('has an object that it has not announced', () =>
    expectRefused((world) => {
      const id = objectId(world.belonging(world.bob.address))
      world.here.corrupt(id, encodeObjectWord(emptyObjectWord(1)))
    }, /no word of an account, a lane or anything that it has announced/))

  test('announces one object as another', () =>
    expectRefused((world) => {
      const [name, other] = [world.belonging(world.bob.address), world.belonging(zeroAddress)]
      announce(world, name, 0n, objectId(other))
    }, /whose slot is another one/))

  test('writes data of an object that has none', () =>
    expectRefused((world) => {
      const id = objectId(world.belonging(world.alice.address))
      world.here.corrupt(dataSlot(dataBase(id, 1, 1), 0), 1n)
    }, /no word of an account/))

  test('has more data than an object may have', () =>
    expectRefused((world) => {
      const pool = sharedOn(world, 11)
      const word = { ...emptyObjectWord(1), status: 'here' as const, version: 1, size: 129 }
      announce(world, pool.name, encodeObjectWord(word))
    }, /129 data words/))

  test('has flags in a word that mean nothing', () =>
    expectRefused((world) => {
      const pool = sharedOn(world, 11)
      const word = { ...emptyObjectWord(1), status: 'here' as const, version: 1 }
      announce(world, pool.name, encodeObjectWord(word) | (1n << 190n))
    }, /none that a kernel writes/))

  test('has an app without the leaf of its code', () =>
    expectRefused(({ here }) => {
      const app = createUser(60).address
      const word = { ...accountIn(0n, 1), status: 'app' as const }
      here.corrupt(accountSlot(app), encodeAccountWord(word))
    }, /without a message or a birth/))

  test('makes an app an account', () =>
    expectRefused(({ here, app }) => {
      here.corrupt(accountSlot(app), encodeAccountWord({ ...here.account(app), status: 'pocket' }))
    }, /from app/))

  test('changes the code of an app', () =>
    expectRefused(({ here, app }) => {
      here.corrupt(codeSlot(1, app), 5n)
      here.corrupt(accountSlot(app), encodeAccountWord(here.account(app)))
    }, /leaf of the code/))

  test('does not say what a step used', () =>
    expectRefused(({ here, alice, sign }) => {
      here.execute([sign(alice, [])])
      here.dropLogs((log) => log.topics.length === 0)
    }, /marks the ends of other apps/))

  test('charges for more gas than was signed', () =>
    expectRefused(({ here, alice, sign }) => {
      here.execute([sign(alice, [])])
      here.dropLogs((log) => log.topics.length === 0)
      here.addLog({ address: kernelAddress, topics: [], data: '0x02ffffff' })
    }, /charged for 16777215 gas/))
})
