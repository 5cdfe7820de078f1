import {
  accountSlot,
  encodeMessage,
  type Head,
  hashHeirs,
  headStatuses,
  zeroHash,
} from '@metalayer/protocol'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { executor } from '../../test/model-chain.ts'
import { createModelNetwork, createUser, signPayment, type User } from '../../test/model-network.ts'
import { type Harness, openHarness } from '../../test/state-harness.ts'
import type { FollowEvent } from './interface.ts'

const { live, fenced, joining } = headStatuses
const lastBlock = 2
const funds = 10n ** 16n
const heirs = [{ chainId: 12, generation: 1 }]

let network: ReturnType<typeof createModelNetwork>
let alice: User
let bob: User
/** What alice has under the last head. */
let left: bigint
const opened: Harness[] = []

async function open(options: Parameters<typeof openHarness>[1] = {}): Promise<Harness> {
  const harness = await openHarness(network, options)
  opened.push(harness)
  return harness
}

/** Born on chain 11, from `seed` on. */
function bornThere(seed: number): User {
  for (let at = seed; ; at++) {
    const user = createUser(at)
    if (network.birth(user.address) === 11) return user
  }
}

const newestOf = (harness: Harness, chainId: number) => {
  const block = harness.follow.newest(chainId)
  if (block === undefined) throw new Error('no block')
  return block
}

/** States that the chain goes through from now on. */
function statesOf(harness: Harness, chainId: number): string[] {
  const states: string[] = []
  harness.follow.subscribe((event) => {
    if (event.type === 'state' && event.chainId === chainId) states.push(event.state.state)
  }, new AbortController().signal)
  return states
}

/** Alice lives on chain 11 under its last head, in block 2; alone, in block 3, she leaves. */
beforeEach(() => {
  network = createModelNetwork(2)
  alice = bornThere(1)
  bob = bornThere(5_000)
  const [hub, chain, heir] = [network.chain(1), network.chain(11), network.chain(12)]
  hub.mint(11, alice.address, funds)
  hub.mine()
  chain.deliver(1, hub.lane(11))
  chain.mine()
  chain.accept(1, 100, executor)
  chain.execute([signPayment(alice, { nonce: 0, to: executor, value: 1n })])
  chain.mine()
  left = chain.account(alice.address).balance
  chain.depart(12, alice.address)
  chain.mine()
  heir.mine()
})
afterEach(async () => {
  for (const harness of opened.splice(0)) await harness.stop()
})

/** Heads of a checkpoint at which chain 11 has ended, and is to begin again; `own`: its head in generation 2. */
function endedHeads(harness: Harness, own: Partial<Head> = {}): Head[] {
  const last = harness.follow.block(11, lastBlock)
  const heads = harness.blocks.decision(0)?.heads ?? []
  const [template] = heads
  if (last === undefined || template === undefined) throw new Error('nothing there')
  const place = { chainId: 11, number: lastBlock }
  return [
    ...heads.flatMap((head): Head[] => {
      if (head.chainId !== 11) return [{ ...head, ...(head.chainId === 12 && { status: live }) }]
      const end = { blockHash: last.hash, status: fenced, heirs: hashHeirs(heirs) }
      const next = { blockHash: zeroHash, generation: 2, status: joining, ...own }
      return [
        { ...head, ...place, ...end },
        { ...head, ...place, ...next },
      ]
    }),
  ]
}

/** Its kernel is shown the checkpoint that begins its second generation; bob is sent 5 wei there, which he cannot spend: nobody is born there any more. */
function beginAgain(): void {
  const [hub, chain] = [network.chain(1), network.chain(11)]
  chain.begin(2)
  chain.accept(2, 200, executor)
  chain.mine()
  hub.meet(11, 2)
  hub.mint(11, bob.address, 5n)
  hub.mine()
  chain.deliver(1, [
    encodeMessage({ kind: 'credit', credits: [{ owner: bob.address, amount: 5n }] }),
  ])
  chain.mine()
}

function expectReturned({ follow, ledger }: Harness): void {
  expect(follow.state(11)).toEqual({ state: 'following' })
  expect(follow.kernel(11)).toMatchObject({ generation: 2, checkpoint: 2, leaseUntil: 200 })
  expect(ledger.balance(bob.address, 'pending')).toBe(5n)
  // As she stood under the last head, on her way to the heir: what the chain did alone is nobody's word.
  expect(ledger.balance(alice.address, 'pending')).toBe(left)
  expect(ledger.place(alice.address)).toMatchObject({ state: 'travelling', chainId: 12 })
  expect(follow.wordAt(11, accountSlot(alice.address))).toBe(0n)
  expect(follow.wordAtBlock(11, lastBlock, accountSlot(alice.address))).not.toBe(0n)
  expect(follow.estate({ chainId: 11, generation: 1 })?.wordAt(accountSlot(alice.address))).toBe(
    follow.wordAtBlock(11, lastBlock, accountSlot(alice.address)),
  )
  expect([...follow.lanes(11)].filter(({ count }) => count > 0)).toEqual([])
}

describe('a chain that was fenced begins its next generation (P1, P5, P13)', () => {
  test('empty, behind its last head: what it did alone comes to nothing', async () => {
    const harness = await open()
    await harness.caughtUp()
    const { follow, ledger } = harness
    expect(ledger.place(alice.address)).toMatchObject({ chainId: 12, generation: 1 })
    const events: FollowEvent[] = []
    follow.subscribe((event) => events.push(event), new AbortController().signal)
    await follow.bind(endedHeads(harness))
    await harness.caughtUp()
    const returned = () => events.filter(({ type }) => type === 'returned')
    await expect.poll(returned).toMatchObject([{ chainId: 11, blocks: [{ number: 3 }] }])
    await expect.poll(() => follow.newest(11)?.number).toBe(3)
    // It is in generation 1 still, as far as its kernel knows: nobody vouches for it.
    expect(newestOf(harness, 11)).toMatchObject({ sent: [], kernel: { generation: 1 } })
    const head = endedHeads(harness).filter(({ generation }) => generation === 2)
    expect(follow.vouchers(head, () => 0)).toMatchObject([{ generation: 2, blocks: [] }])
    expect(ledger.balance(alice.address, 'pending')).toBe(left)

    beginAgain()
    await harness.caughtUp()
    expectReturned(harness)
    expect(follow.vouchers(head, () => 0)).toMatchObject([
      { chainId: 11, generation: 2, blocks: [{ number: 4 }, { number: 5 }] },
    ])
  })

  test('again after a restart, with what is on disk', async () => {
    const first = await open()
    await first.caughtUp()
    await first.follow.bind(endedHeads(first))
    beginAgain()
    await first.caughtUp()
    const { commitment } = newestOf(first, 11)
    await first.stop()
    const second = await open({ database: first.database })
    expectReturned(second)
    expect(newestOf(second, 11)).toMatchObject({ number: 5, commitment })
    await second.follow.bind(endedHeads(second))
    network.chain(11).mine()
    await second.caughtUp()
    expect(newestOf(second, 11)).toMatchObject({ number: 6, commitment })
  })

  test('not before its end is known: a node that starts anew comes to the same', async () => {
    const first = await open()
    await first.caughtUp()
    await first.follow.bind(endedHeads(first))
    beginAgain()
    await first.caughtUp()
    const second = await open()
    await expect.poll(() => second.follow.state(11).state).toBe('waiting')
    const states = statesOf(second, 11)
    for (let block = 0; block < 3; block++) {
      network.chain(12).mine()
      await expect.poll(() => newestOf(second, 12).number).toBe(network.chain(12).blocks.length)
    }
    // It is asked again and again meanwhile, and waits all the time.
    expect(states).toEqual([])
    expect(second.follow.newest(11)?.number).toBe(3)
    await second.follow.bind(endedHeads(second))
    await second.caughtUp()
    expectReturned(second)
    expect(newestOf(second, 11).commitment).toBe(newestOf(first, 11).commitment)
  })

  test('never where it has left the block with which it ended', async () => {
    const harness = await open()
    await harness.caughtUp()
    const chain = network.chain(11)
    await harness.follow.bind(endedHeads(harness))
    await expect.poll(() => harness.follow.newest(11)?.number).toBe(3)
    chain.rewind(1)
    for (let number = 2; number < 6; number++) chain.mine()
    harness.sources.get(11)?.announce()
    await expect.poll(() => harness.follow.state(11).state).toBe('diverged')
    expect(harness.follow.block(11, lastBlock)?.hash).toBe(
      endedHeads(harness).find(({ status }) => status === fenced)?.blockHash,
    )
    const head = endedHeads(harness).filter(({ generation }) => generation === 2)
    expect(harness.follow.vouchers(head, () => 0)).toMatchObject([{ blocks: [] }])
  })
})
