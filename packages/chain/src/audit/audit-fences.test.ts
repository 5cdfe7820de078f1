import {
  accountSlot,
  adoptedSlot,
  encodeAccountWord,
  encodeMessage,
  type HeadKey,
  heirOf,
  keccak256,
  laneOutSlot,
  type Message,
  messageId,
  parkedSlot,
  partKinds,
  partSlot,
  treasurySlot,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { beforeEach, describe, expect, test } from 'vitest'
import { account, chain, deliver, send, word, write } from '../../test/plant-history.ts'
import { auditHistories } from './audit-histories.ts'
import type { ChainHistory } from './chain-history.ts'

const app: Address = `0x${'a9'.repeat(20)}`
let hub: ChainHistory
let one: ChainHistory
/** Is fenced at block 9. */
let two: ChainHistory
let three: ChainHistory

const place = ({ chainId, generation }: HeadKey): HeadKey => ({ chainId, generation })
const heirs = (): HeadKey[] => [place(one), place(three)]
const report = () => auditHistories([hub, one, two, three], { networkId: 3_720 })
const violations = (): string[] =>
  report().violations.map(
    ({ invariant, subject, message }) => `${invariant} ${subject}: ${message}`,
  )

/** An address whose account falls to `heir`. */
function fallingTo(heir: ChainHistory, salt: string): Address {
  for (let index = 0; ; index++) {
    const owner = keccak256(Buffer.from(`${salt} ${index}`)).slice(0, 42) as Address
    if (heirOf(BigInt(owner), heirs())?.chainId === heir.chainId) return owner
  }
}

function fence(history: ChainHistory, block: number, left: readonly HeadKey[]): void {
  history.block = block
  const blockHash = keccak256(Buffer.from(history.name))
  for (const other of [hub, one, two, three]) {
    if (other === history || other.block >= 0) continue
    other.fences.push({ ...place(history), block, blockHash, heirs: [...left] })
  }
}

function adopt(heir: ChainHistory, from: HeadKey, slot: Hex): void {
  heir.adopted.push({ ...place(from), ownGeneration: heir.generation, slot })
  write(heir, adoptedSlot(heir.generation, from, slot), 1n)
}

function takeBack(taker: ChainHistory, from: HeadKey, index: number, outcomes: Hex = '0x00'): void {
  const lane = { from: place(from), to: place(two), index, outcomes }
  taker.takenBack.push({ ownGeneration: taker.generation, ...lane })
}

let alice: Address
let bob: Address
let dora: Address

/** Chain two was fenced: Alice lives there with 70, who falls to chain one; Bob's pocket of 20 falls to chain three; its treasury holds 10. */
beforeEach(() => {
  ;[hub, one, two, three] = [
    chain(1, 'hub'),
    chain(2, 'chain-1'),
    chain(3, 'chain-2'),
    chain(4, 'chain-3'),
  ]
  alice = fallingTo(one, 'alice')
  bob = fallingTo(three, 'bob')
  dora = fallingTo(one, 'dora')
  hub.deposited = 100n
  const credits = [{ owner: alice, amount: 100n }]
  deliver(hub, two, send(hub, two, { kind: 'credit', credits }))
  account(two, alice, { status: 'here', version: 1, balance: 70n })
  account(two, bob, { balance: 20n })
  write(two, treasurySlot(1), 10n)
  fence(two, 9, heirs())
})

function adoptAlice(): void {
  adopt(one, two, accountSlot(alice))
  account(one, alice, { status: 'here', version: 2, balance: 70n })
}

describe('an audit of a network that fenced a chain (I5)', () => {
  test('I1, I3: counts what it left there until an heir takes it over, and with the heir from then on', () => {
    expect(violations()).toEqual([])
    expect(report().totals).toMatchObject({ accounts: 1, held: 100n })
    adoptAlice()
    expect(violations()).toEqual([])
    adopt(three, two, accountSlot(bob))
    account(three, bob, { balance: 20n })
    expect(violations()).toEqual([])
    const treasury = treasurySlot(1)
    const heir = [one, three].find(
      ({ chainId }) => chainId === heirOf(BigInt(treasury), heirs())?.chainId,
    ) as ChainHistory
    adopt(heir, two, treasury)
    write(heir, treasurySlot(1), 10n)
    expect(violations()).toEqual([])
    const fenced = report().chains.find(({ name }) => name === 'chain-2')
    expect(fenced).toMatchObject({ isFenced: true, held: 0n, accounts: 0 })
  })

  test('I1, I3: finds an account that an heir counts without having taken it over', () => {
    account(one, alice, { status: 'here', version: 2, balance: 70n })
    expect(violations()).toContainEqual(expect.stringMatching(/^I1 .*2 places: chain-1, chain-2/))
    expect(violations()).toContainEqual(expect.stringContaining('70 wei came from nowhere'))
  })

  test('I3: finds an heir that took over and has nothing, or more than there was', () => {
    adopt(three, two, accountSlot(bob))
    expect(violations()).toContainEqual(expect.stringContaining('20 wei are lost'))
    account(three, bob, { balance: 21n })
    expect(violations()).toContainEqual(expect.stringContaining('1 wei came from nowhere'))
  })

  test('I5: finds what was taken over twice', () => {
    adoptAlice()
    adopt(one, two, accountSlot(alice))
    expect(violations()).toContainEqual(expect.stringMatching(/^I5 .*taken over 2 times/))
  })

  test('I5: finds who took over what falls to another', () => {
    adopt(three, two, accountSlot(alice))
    account(three, alice, { status: 'here', version: 2, balance: 70n })
    expect(violations()).toEqual([
      expect.stringMatching(/^I5 .*chain-3 took it over, and it falls/),
    ])
  })

  test('I5: finds marks and adoptions that do not go together', () => {
    adoptAlice()
    write(one, adoptedSlot(1, two, accountSlot(alice)), 0n)
    expect(violations()).toEqual([expect.stringMatching(/^I5 .*without a mark/)])
    write(one, adoptedSlot(1, two, accountSlot(alice)), 1n)
    write(three, adoptedSlot(1, two, accountSlot(bob)), 1n)
    expect(violations()).toEqual([expect.stringMatching(/^I5 .*chain-3 marks it as taken over/)])
  })

  test('I5: finds what was taken over of a chain that nobody fenced', () => {
    adopt(one, { chainId: 4, generation: 1 }, accountSlot(dora))
    expect(violations()).toEqual([expect.stringMatching(/^I5 .*nobody knows of a fence/)])
  })

  test('I5: finds who knows of another end, and what was read past it', () => {
    two.block = 10
    expect(violations()).toEqual([
      expect.stringMatching(/^I5 .*ended with block 9.*up to block 10/),
    ])
    two.block = 9
    const [known] = three.fences
    three.fences = known ? [{ ...known, blockHash: keccak256(Buffer.from('other')) }] : []
    expect(violations()).toEqual([expect.stringMatching(/^I5 .*chain-3 knows of another end/)])
  })

  test('P4: a birth passes to the heir; one with a note of it elsewhere is found', () => {
    adopt(one, two, accountSlot(dora))
    account(one, dora, { status: 'here', version: 1 })
    expect(violations()).toEqual([])
    account(three, dora, { status: 'away', version: 3, chainId: 3, chainGeneration: 1 })
    expect(violations()).toContainEqual(expect.stringMatching(/^I1 .*saw it go on with 3/))
  })

  test('P5: where the heir was fenced in its turn, its heir takes over, unless it had done so', () => {
    fence(one, 7, [place(three)])
    adopt(three, two, accountSlot(alice))
    account(three, alice, { status: 'here', version: 2, balance: 70n })
    expect(violations()).toEqual([])
    adopt(one, two, accountSlot(alice))
    expect(violations()).toContainEqual(expect.stringMatching(/^I5 .*taken over 2 times/))
  })

  test('P1: what it does in its next generation counts, and nothing that it did alone', () => {
    adoptAlice()
    const again = { ...chain(3, 'chain-2, generation 2'), generation: 2, endedGeneration: 1 }
    again.block = 40
    const inGeneration = (generation: number, balance: bigint): bigint =>
      encodeAccountWord({
        ...{ status: 'pocket' as const, version: 0, nonce: 0, since: 0, chainId: 0 },
        ...{ chainGeneration: 0, generation, balance },
      })
    // Alone it paid Alice again; the word is of a generation that has ended.
    write(again, accountSlot(alice), inGeneration(1, 500n))
    const found = () =>
      auditHistories([hub, one, two, three, again], { networkId: 3_720 }).violations
    expect(found()).toEqual([])
    write(again, accountSlot(bob), inGeneration(2, 5n))
    expect(found()).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('5 wei came from nowhere') }),
    )
  })

  test('I3: supplies pass to heirs, too', () => {
    const asset = { app, key: 4n }
    const slot = partSlot(partKinds.supply, 1, app, 4n)
    const [heir, other] =
      heirOf(BigInt(slot), heirs())?.chainId === one.chainId ? [one, three] : [three, one]
    two.named.push({ kind: 'supply', slot, ownGeneration: 1, ...asset })
    other.named.push({ kind: 'supply', slot, ownGeneration: 1, ...asset })
    write(two, slot, 10n)
    write(other, slot, 2n ** 256n - 10n)
    expect(violations()).toEqual([])
    adopt(heir, two, slot)
    expect(violations()).toContainEqual(expect.stringMatching(/^I3 asset 4 .*came from nowhere/))
    heir.named.push({ kind: 'supply', slot, ownGeneration: 1, ...asset })
    write(heir, slot, 10n)
    expect(violations()).toEqual([])
  })
})

describe('messages to a chain that was fenced (P7)', () => {
  const move = (): Message => ({
    ...{ kind: 'account' as const, owner: dora, version: 2, nonce: 0, balance: 5n, departedAt: 1 },
  })

  /** Dora was under way from chain one, with 5, when chain two was fenced. */
  beforeEach(() => {
    hub.deposited = 105n
    account(one, dora, { status: 'away', version: 2, chainId: 3, chainGeneration: 1 })
    send(one, two, move())
  })

  test('are under way until they are taken back, and then where they were', () => {
    expect(violations()).toEqual([])
    takeBack(one, one, 0)
    expect(violations()).toContainEqual(expect.stringContaining('5 wei are lost'))
    account(one, dora, { status: 'here', version: 3, balance: 5n })
    expect(violations()).toEqual([])
    expect(report().chains.find(({ name }) => name === 'chain-1')).toMatchObject({ takenBack: 1 })
  })

  test('I4: are not taken and taken back, nor back twice, nor out of turn', () => {
    account(one, dora, { status: 'here', version: 3, balance: 5n })
    takeBack(one, one, 0)
    takeBack(one, one, 0)
    expect(violations()).toContainEqual(
      expect.stringMatching(/^I4 .*Message 0 was taken back again/),
    )
    one.takenBack.pop()
    takeBack(one, one, 2)
    expect(violations()).toContainEqual(expect.stringMatching(/^I4 .*2 was taken back before mess/))
    expect(violations()).toContainEqual(expect.stringMatching(/^I4 .*2 was taken back, and never/))
    one.takenBack.pop()
    deliver(one, two, encodeMessage(move()))
    expect(violations()).toContainEqual(expect.stringMatching(/^I4 .*0 was taken, and taken back/))
  })

  test('I4: go back to their sender alone, or to the heir of the lane once that is fenced', () => {
    account(three, dora, { status: 'here', version: 3, balance: 5n })
    takeBack(three, one, 0)
    expect(violations()).toContainEqual(expect.stringMatching(/^I4 .*not its sender, nor its heir/))
    one.block = 8
    for (const history of [hub, three]) {
      history.fences.push({ ...place(one), block: 8, blockHash: '0x02', heirs: [place(three)] })
    }
    const slot = laneOutSlot({ generation: 1, chainId: 3, chainGeneration: 1 })
    expect(heirOf(BigInt(slot), [place(three)])).toEqual(place(three))
    adopt(three, one, accountSlot(dora))
    expect(violations()).toEqual([])
  })

  test('I4: go nowhere else while their receiver is not fenced', () => {
    takeBack(one, one, 0)
    account(one, dora, { status: 'here', version: 3, balance: 5n })
    for (const history of [hub, one, three]) history.fences = []
    expect(violations()).toContainEqual(expect.stringMatching(/^I4 .*nobody knows of a fence/))
  })

  test('I3: what was parked there is with the heir that took it over, under its old id', () => {
    const credits = [{ owner: bob, amount: 5n }]
    hub.deposited = 110n
    const bytes = send(hub, two, { kind: 'credit', credits })
    const id = messageId(
      { srcChain: 1, srcGeneration: 1, dstChain: 3, dstGeneration: 1, index: 1 },
      bytes,
    )
    deliver(hub, two, bytes, '01')
    const slot = parkedSlot(1, id)
    write(two, slot, 1n)
    expect(violations()).toEqual([])
    const heir = heirOf(BigInt(slot), heirs())?.chainId === one.chainId ? one : three
    adopt(heir, two, slot)
    expect(violations()).toContainEqual(expect.stringContaining('5 wei are lost'))
    write(heir, slot, 1n)
    expect(violations()).toEqual([])
    expect(word(heir, slot)).toBe(1n)
    expect(report().chains.find(({ name }) => name === heir.name)).toMatchObject({ parked: 1 })
  })

  test('I4: a call that is taken back begins its way anew', () => {
    const call = {
      ...{ kind: 'call' as const, hops: 1, gas: 50_000, to: app, from: app, owner: bob, key: 0n },
      ...{ refund: bob, value: 4n, prepaid: 1n, assetKey: 0n, amount: 0n, data: '0x' as const },
    }
    hub.deposited = 110n
    // It came to chain one from chain three, and went on; chain two never took it.
    deliver(three, one, send(three, one, { ...call, hops: 0 }), '03')
    send(one, two, call)
    takeBack(one, one, 0)
    account(one, dora, { status: 'here', version: 3, balance: 5n })
    takeBack(one, one, 1, '0x03')
    expect(violations()).toContainEqual(expect.stringMatching(/^I4 .*1 went on and were never/))
    send(one, three, call)
    expect(violations()).toEqual([])
    send(one, three, { ...call, hops: 2 })
    expect(violations()).toContainEqual(expect.stringMatching(/^I4 .*that had not come/))
  })
})
