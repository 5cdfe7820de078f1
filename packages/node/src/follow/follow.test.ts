import {
  accountSlot,
  configurationSlot,
  emptyTree,
  encodeAccountWord,
  encodeConfiguration,
  encodeMessage,
  hashConfiguration,
  keccak256,
  laneOutSlot,
  toWord,
  treeRoot,
  verifyWord,
  withWords,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import { afterEach, describe, expect, test } from 'vitest'
import { executor, kernelAddress } from '../../test/model-chain.ts'
import {
  createModelNetwork,
  createUser,
  signMove,
  signPayment,
  signWithdraw,
  type User,
} from '../../test/model-network.ts'
import { claim, configure, publish } from '../../test/model-registry.ts'
import { type Harness, openHarness } from '../../test/state-harness.ts'
import type { FollowState } from './interface.ts'

const supply = 10n ** 20n
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

/** Users that are born on chain `chainId`. */
function bornOn(
  network: ReturnType<typeof createModelNetwork>,
  chainId: number,
  count: number,
): User[] {
  const users: User[] = []
  for (let seed = 1; users.length < count; seed++) {
    const user = createUser(seed)
    if (network.birth(user.address) === chainId) users.push(user)
  }
  return users
}

/** The hub has sent `user` money, and chain `chainId` has taken it in. */
function fund(
  network: ReturnType<typeof createModelNetwork>,
  chainId: number,
  user: User,
  amount = supply,
): void {
  const hub = network.chain(1)
  const chain = network.chain(chainId)
  const before = hub.lane(chainId).length
  hub.mint(chainId, user.address, amount)
  hub.mine()
  chain.deliver(1, hub.lane(chainId).slice(before))
  chain.mine()
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

/** The commitment that follows from all words at once. */
function commitmentOf(harness: Harness, chainId: number): Hex {
  const words = [...harness.follow.slots(chainId)].map((slot) => ({
    slot,
    word: harness.follow.wordAt(chainId, slot),
  }))
  return treeRoot(withWords(emptyTree, words))
}

describe('following a chain', () => {
  test('P15, P16: holds what the hub publishes, whoever else claims to', async () => {
    const network = createModelNetwork(1)
    const hub = network.chain(1)
    const [first, second, third] = [1, 2, 3].map((number) => ({ ...network.configuration, number }))
    if (!first || !second || !third) throw new Error('no configurations')
    const other = encodeConfiguration({ ...first, validators: [] })
    claim(hub, toWord(1), other)
    claim(hub, `0x${'ff'.repeat(32)}`, other)
    publish(hub, first)
    claim(hub, toWord(1), other)
    hub.mine()
    publish(hub, second)
    publish(hub, third, { logged: other })
    hub.mine()
    configure(network.chain(11), 1)
    network.chain(11).mine()
    const harness = await open(network)
    await harness.caughtUp()
    const { follow } = harness
    expect(await follow.configuration(hashConfiguration(first))).toBe(encodeConfiguration(first))
    expect(await follow.configuration(hashConfiguration(second))).toBe(encodeConfiguration(second))
    expect(await follow.configuration(hashConfiguration(third))).toBeUndefined()
    expect(await follow.configuration(keccak256(other))).toBeUndefined()
    expect(follow.wordAt(1, configurationSlot(2))).toBe(BigInt(hashConfiguration(second)))
    expect(follow.kernel(11).configuration).toBe(1)
  })

  test('P3: words, lanes and commitment follow from the logs', async () => {
    const network = createModelNetwork(2)
    const [alice] = bornOn(network, 11, 1)
    if (alice === undefined) throw new Error('no user')
    fund(network, 11, alice)
    const chain = network.chain(11)
    const to = createUser(77).address
    expect(
      chain.execute([
        signPayment(alice, { nonce: 0, to, value: 5n }),
        signPayment(alice, { nonce: 7, to, value: 5n }),
        signWithdraw(alice, 1, 100n),
        signMove(alice, 2, 12),
      ]),
    ).toEqual([0, 21, 0, 0])
    chain.accept(3, 500, executor)
    chain.mine()
    const harness = await open(network)
    await harness.caughtUp()
    const { follow } = harness

    const newest = follow.newest(11)
    expect(newest?.commitment).toBe(commitmentOf(harness, 11))
    for (const slot of follow.slots(11)) expect(follow.wordAt(11, slot)).toBe(chain.read(slot))
    expect(follow.kernel(11)).toEqual({
      met: [],
      ended: [],
      generation: 1,
      checkpoint: 3,
      configuration: 0,
      baseFee: 7n,
      leaseUntil: 500,
      agent: executor,
    })
    const [here, hub, there] = [11, 1, 12].map((chainId) => ({ chainId, generation: 1 }))
    if (!here || !hub || !there) throw new Error('no chains')
    expect(follow.lane(here, hub)).toEqual({ sent: 1, delivered: 0, acknowledged: 0 })
    expect(follow.messages(here, there, { first: 0, count: 9 })).toEqual(chain.lane(12))
    expect(follow.lane(hub, here)).toEqual({ sent: 1, delivered: 1, acknowledged: 0 })
    expect(newest?.carriers.map(({ kind }) => kind)).toEqual(['execute'])
    const slot = laneOutSlot({ generation: 1, chainId: 12, chainGeneration: 1 })
    const proof = follow.proveAt({ ...here, blockNumber: newest?.number ?? 0, slot })
    expect(verifyWord(newest?.commitment ?? '0x', slot, proof)).toBe(true)
    expect(() => follow.proveAt({ chainId: 11, generation: 2, blockNumber: 1, slot })).toThrow(
      /generation/,
    )
  })

  test('P14: of the hub, only finalized blocks count', async () => {
    const network = createModelNetwork(1)
    for (let index = 0; index < 5; index++) network.chain(1).mine()
    const harness = await open(network, { finalizedLag: 2 })
    await expect.poll(() => harness.follow.newest(1)?.number).toBe(3)
    network.chain(1).mine()
    harness.sources.get(1)?.announce()
    await expect.poll(() => harness.follow.newest(1)?.number).toBe(4)
  })

  test('an announced block without transactions costs no call, another one at most two', async () => {
    const network = createModelNetwork(1)
    const chain = network.chain(11)
    chain.mine()
    const harness = await open(network)
    await harness.caughtUp()
    const source = harness.sources.get(11)
    if (source === undefined) throw new Error('no source')
    const before = source.state.calls
    for (let index = 0; index < 10; index++) {
      chain.mine()
      await harness.caughtUp()
    }
    // A safety look may fall in between.
    expect(source.state.calls - before).toBeLessThan(10)
  })

  test('catches up in batches, and without announcements', async () => {
    const network = createModelNetwork(1)
    const chain = network.chain(11)
    for (let index = 0; index < 100; index++) chain.mine()
    const harness = await openHarness(network)
    opened.push(harness)
    await harness.caughtUp()
    expect(harness.sources.get(11)?.state.calls).toBeLessThan(30)
    expect(harness.follow.newest(11)?.number).toBe(100)
  })

  test('a chain that is down is asked again, and disturbs no other', async () => {
    const network = createModelNetwork(2)
    network.chain(11).mine()
    network.chain(12).mine()
    const harness = await open(network)
    await harness.caughtUp()
    const down = harness.sources.get(11)
    if (down === undefined) throw new Error('no source')
    down.state.isDown = true
    expect(await waitForState(harness, 11, 'unreachable')).toMatchObject({
      reason: 'the chain is down',
    })
    network.chain(12).mine()
    harness.sources.get(12)?.announce()
    await expect.poll(() => harness.follow.newest(12)?.number).toBe(2)
    down.state.isDown = false
    await waitForState(harness, 11, 'following')
  })
})

describe('reorganisations', () => {
  test('above the head: the words go back, and the other branch is taken in', async () => {
    const network = createModelNetwork(2)
    const [alice] = bornOn(network, 11, 1)
    if (alice === undefined) throw new Error('no user')
    fund(network, 11, alice)
    const chain = network.chain(11)
    const harness = await open(network)
    await harness.caughtUp()
    const before = harness.follow.newest(11)
    const returned: number[] = []
    harness.follow.subscribe((event) => {
      if (event.type === 'returned') returned.push(...event.blocks.map(({ number }) => number))
    }, new AbortController().signal)

    const raw = signPayment(alice, {
      nonce: 0,
      to: kernelAddress.replace(/e$/, 'f') as Hex,
      value: 5n,
    })
    chain.execute([raw])
    chain.mine()
    chain.execute([signMove(alice, 1, 12)])
    chain.mine()
    await harness.caughtUp()
    chain.rewind(1)
    chain.mine()
    await harness.caughtUp()

    expect(returned).toEqual([3, 2])
    expect(harness.follow.newest(11)?.commitment).toBe(before?.commitment)
    expect(
      harness.follow.messages(
        { chainId: 11, generation: 1 },
        { chainId: 12, generation: 1 },
        { first: 0, count: 1 },
      ),
    ).toEqual([])
    chain.execute([raw])
    chain.mine()
    await harness.caughtUp()
    expect(harness.follow.newest(11)?.commitment).toBe(commitmentOf(harness, 11))
  })

  test('P13: below the head the chain is not followed, and nothing is vouched for on the other branch', async () => {
    const network = createModelNetwork(1)
    const chain = network.chain(11)
    for (let index = 0; index < 4; index++) chain.mine()
    const harness = await open(network)
    await harness.caughtUp()
    const block = harness.follow.block(11, 3)
    if (block === undefined) throw new Error('no block')
    const [, genesis] = harness.blocks.decision(0)?.heads ?? []
    if (genesis === undefined) throw new Error('no head')
    const head = { ...genesis, number: 3, blockHash: block.hash }
    harness.follow.bind([head])
    expect(harness.follow.vouchers([head], () => 0)[0]?.blocks.map(({ number }) => number)).toEqual(
      [4],
    )

    chain.rewind(1)
    for (let index = 0; index < 5; index++) chain.mine()
    harness.sources.get(11)?.announce()
    expect(await waitForState(harness, 11, 'diverged')).toMatchObject({ blockNumber: 3 })
    expect(harness.follow.block(11, 3)?.hash).toBe(block.hash)
    expect(harness.follow.newest(11)?.number).toBe(4)
  })

  test('a chain that is restored block by block is waited for', async () => {
    const network = createModelNetwork(1)
    const chain = network.chain(11)
    for (let index = 0; index < 4; index++) chain.mine()
    const harness = await open(network)
    await harness.caughtUp()
    const all = [...chain.blocks]
    chain.blocks.length = 2
    const source = harness.sources.get(11)
    const before = source?.state.calls ?? 0
    source?.announce()
    // It has looked, and looked again.
    await expect.poll(() => source?.state.calls).toBeGreaterThan(before + 2)
    expect(harness.follow.newest(11)?.number).toBe(4)
    chain.blocks.push(...all.slice(2))
    chain.mine()
    await harness.caughtUp()
    expect(harness.follow.state(11)).toEqual({ state: 'following' })
  })
})

describe('P6: a block is refused, with a reason, that', () => {
  type Network = ReturnType<typeof createModelNetwork>
  async function expectRefused(
    act: (network: Network, alice: User) => void,
    reason: RegExp,
  ): Promise<void> {
    const network = createModelNetwork(2)
    const [alice] = bornOn(network, 11, 1)
    if (alice === undefined) throw new Error('no user')
    fund(network, 11, alice)
    const harness = await open(network)
    await harness.caughtUp()
    act(network, alice)
    network.chain(11).mine()
    harness.sources.get(11)?.announce()
    const state = await waitForState(harness, 11, 'refused')
    expect(state).toMatchObject({ reason: expect.stringMatching(reason) })
    expect(harness.follow.newest(11)?.number).toBe(1)
    // A chain that takes it back is followed again.
    network.chain(11).rewind(1)
    network.chain(11).mine()
    await harness.caughtUp()
    expect(harness.follow.newest(11)?.number).toBe(2)
  }

  test('makes ERA in a word', () =>
    expectRefused((network, { address }) => {
      const chain = network.chain(11)
      chain.corrupt(
        accountSlot(address),
        encodeAccountWord({ ...chain.account(address), balance: supply + 1n }),
      )
    }, /does not add up/))

  test('makes ERA in a message', () =>
    expectRefused(
      (network, { address }) => network.chain(11).mint(12, address, 5n),
      /does not add up/,
    ))

  test('makes an account out of nothing', () =>
    expectRefused((network) => {
      const [stranger] = bornOn(network, 12, 1)
      const chain = network.chain(11)
      if (stranger === undefined) return
      const word = { ...chain.account(stranger.address), status: 'here' as const, version: 1 }
      chain.corrupt(accountSlot(stranger.address), encodeAccountWord(word))
    }, /without a message or a birth/))

  test('raises a version', () =>
    expectRefused((network, { address }) => {
      const chain = network.chain(11)
      const word = { ...chain.account(address), status: 'here' as const, version: 2 }
      chain.corrupt(accountSlot(address), encodeAccountWord(word))
    }, /without a message or a birth/))

  test('changes a nonce that nothing used', () =>
    expectRefused((network, { address }) => {
      const chain = network.chain(11)
      const word = { ...chain.account(address), status: 'here' as const, version: 1, nonce: 4 }
      chain.corrupt(accountSlot(address), encodeAccountWord(word))
    }, /nonce/))

  test('changes the end of a lane without a message', () =>
    expectRefused((network) => {
      network.chain(11).corrupt(laneOutSlot({ generation: 1, chainId: 12, chainGeneration: 1 }), 5n)
    }, /lane's end/))

  test('acknowledges what it has not sent', () =>
    expectRefused((network) => network.chain(11).acknowledge(12, 1), /lane's end/))

  test('takes in another message than was sent', () =>
    expectRefused((network, { address }) => {
      const invented = encodeMessage({ kind: 'credit', credits: [{ owner: address, amount: 6n }] })
      network.chain(11).deliver(1, [invented])
      network.chain(1).mint(11, address, 5n)
      network.chain(1).mine()
    }, /lane's end/))
})

test('P6: a block that takes in what nobody sent is not vouched for', async () => {
  const network = createModelNetwork(1)
  const owner = createUser(1).address
  network
    .chain(11)
    .deliver(1, [encodeMessage({ kind: 'credit', credits: [{ owner, amount: 6n }] })])
  network.chain(11).mine()
  const harness = await open(network)
  expect(await waitForState(harness, 11, 'waiting')).toMatchObject({
    reason: expect.stringMatching(/not seen/),
  })
  expect(harness.follow.newest(11)).toBeUndefined()
})

describe('messages', () => {
  test('P9: what is parked is kept until it is taken in', async () => {
    const network = createModelNetwork(1)
    const [hub, chain] = [network.chain(1), network.chain(11)]
    const [alice] = bornOn(network, 11, 1)
    if (alice === undefined) throw new Error('no user')
    hub.mint(11, alice.address, 9n)
    hub.mine()
    chain.deliver(1, hub.lane(11), { parked: [0] })
    chain.mine()
    const harness = await open(network)
    await harness.caughtUp()
    expect([...harness.follow.parked({ chainId: 11, generation: 1 })]).toMatchObject([
      { index: 0, blockNumber: 1 },
    ])
    expect(harness.ledger.balance(alice.address, 'pending')).toBe(9n)
    chain.unpark(1, 0, hub.lane(11)[0] ?? '0x')
    chain.mine()
    await harness.caughtUp()
    expect([...harness.follow.parked({ chainId: 11, generation: 1 })]).toMatchObject([
      { releasedAt: 2 },
    ])
    expect(harness.ledger.balance(alice.address, 'pending')).toBe(9n)
    expect(harness.follow.state(11).state).toBe('following')
  })

  test('delivered by a contract: the bodies come from the source', async () => {
    const network = createModelNetwork(1)
    const [hub, chain] = [network.chain(1), network.chain(11)]
    const [alice] = bornOn(network, 11, 1)
    if (alice === undefined) throw new Error('no user')
    hub.mint(11, alice.address, 9n)
    chain.deliver(1, hub.lane(11), { byContract: true })
    chain.mine()
    const harness = await open(network)
    await waitForState(harness, 11, 'waiting')
    hub.mine()
    await harness.caughtUp()
    expect(harness.ledger.balance(alice.address, 'pending')).toBe(9n)
  })

  test('P15: what can be delivered next stands under the source’s head', async () => {
    const network = createModelNetwork(2)
    const hub = network.chain(1)
    for (let index = 1; index <= 5; index++) hub.mint(11, createUser(index).address, BigInt(index))
    hub.mine()
    const harness = await open(network)
    await harness.caughtUp()
    const [genesis] = harness.blocks.decision(0)?.heads ?? []
    const newest = harness.follow.newest(1)
    if (genesis === undefined || newest === undefined) throw new Error('no head')
    const source = { ...genesis, number: newest.number, blockHash: newest.hash }
    const destination = { chainId: 11, generation: 1 }
    expect(
      harness.follow.delivery({ source: genesis, destination, messagesMax: 2 }),
    ).toBeUndefined()
    const delivery = harness.follow.delivery({ source, destination, messagesMax: 2 })
    expect(delivery?.messages).toEqual(hub.lane(11).slice(0, 2))
    expect(delivery?.rest).toHaveLength(3)
    const slot = laneOutSlot({ generation: 1, chainId: 11, chainGeneration: 1 })
    expect(delivery && verifyWord(newest.commitment, slot, delivery.end)).toBe(true)
    expect(
      harness.follow.delivery({ source, destination, first: 5, messagesMax: 2 }),
    ).toBeUndefined()
  })
})
