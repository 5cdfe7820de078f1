import {
  addressOf,
  emptyObjectWord,
  encodeMessage,
  encodeObjectWord,
  encodePieceLeaf,
  keccak256,
  keptSlot,
  type Message,
  messageId,
  objectId,
  parkedSlot,
  partKinds,
  partSlot,
  pieceSlot,
  treasurySlot,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { beforeEach, describe, expect, test } from 'vitest'
import { account, chain, deliver, send, write } from '../../test/plant-history.ts'
import { signTransaction } from '../deploy/sign-transaction.ts'
import { auditHistories } from './audit-histories.ts'
import type { ChainHistory } from './chain-history.ts'

const NETWORK = 3_720
const keys = ['alice', 'bob', 'carol'].map((name) => keccak256(Buffer.from(name)))
const [alice, bob, carol] = keys.map(addressOf) as [Address, Address, Address]

let hub: ChainHistory
let one: ChainHistory
let two: ChainHistory

function audit() {
  return auditHistories([hub, one, two], { networkId: NETWORK })
}

function violations(): string[] {
  return audit().violations.map(
    ({ invariant, subject, message }) => `${invariant} ${subject}: ${message}`,
  )
}

function pay(history: ChainHistory, sender: number, nonce: number, outcomes: Hex = '0x00'): Hex {
  const terms = { chainId: NETWORK, maxFeePerGas: 10n, maxPriorityFeePerGas: 1n, gas: 21_000n }
  const { raw, hash } = signTransaction(
    { ...terms, nonce, to: carol, value: 1n, data: '0x' },
    keys[sender] as Hex,
  )
  history.executed.push({
    carrier: keccak256(raw),
    block: nonce + 1,
    transactions: [raw],
    outcomes,
  })
  return hash
}

/** Alice got 100 over the bridge, spent 30 on chain one (25 to Bob's pocket, 5 in fees), and moved to chain two; a message to Carol is under way. */
beforeEach(() => {
  hub = chain(1, 'hub')
  one = chain(2, 'chain-1')
  two = chain(3, 'chain-2')
  hub.deposited = 107n
  deliver(hub, one, send(hub, one, { kind: 'credit', credits: [{ owner: alice, amount: 100n }] }))
  send(hub, two, { kind: 'credit', credits: [{ owner: carol, amount: 7n }] })
  pay(one, 0, 0)
  pay(one, 0, 1)
  account(one, bob, { balance: 25n })
  write(one, treasurySlot(1), 5n)
  const move: Message = {
    kind: 'account',
    owner: alice,
    version: 2,
    nonce: 2,
    balance: 70n,
    departedAt: 9,
  }
  deliver(one, two, send(one, two, move))
  account(one, alice, { status: 'away', version: 2, chainId: 3, chainGeneration: 1 })
  account(two, alice, { status: 'here', version: 2, nonce: 2, balance: 70n })
})

describe('an audit', () => {
  test('finds nothing where nothing is wrong', () => {
    const { violations: found, totals } = audit()
    expect(found).toEqual([])
    expect(totals).toEqual({
      pieces: { kept: 0, sent: 0 },
      settings: 0,
      accounts: 1,
      objects: 0,
      transactions: 2,
      messages: 3,
      calls: { sent: 0, bounced: 0, underWay: 0 },
      held: 100n,
      inFlight: 7n,
      locked: 107n,
    })
  })

  test('I1: finds an account with two homes', () => {
    account(one, alice, { status: 'here', version: 3, nonce: 2 })
    expect(violations()).toContainEqual(expect.stringMatching(/^I1 .*2 places: chain-1, chain-2/))
  })

  test('I1: finds one that vanished', () => {
    account(two, alice, { balance: 70n })
    expect(violations()).toContainEqual(expect.stringMatching(/^I1 .*arrived nowhere/))
  })

  test('I1: finds one that is older than its own note', () => {
    account(one, alice, { status: 'away', version: 3, chainId: 3, chainGeneration: 1 })
    expect(violations()).toContainEqual(expect.stringMatching(/^I1 .*saw it go on with 3/))
  })

  test('I1: counts an account in a lane, and a parked one, as being there', () => {
    const message: Message = {
      kind: 'account',
      owner: alice,
      version: 3,
      nonce: 2,
      balance: 70n,
      departedAt: 9,
    }
    account(two, alice, { status: 'away', version: 3, chainId: 2, chainGeneration: 1 })
    const bytes = send(two, one, message)
    expect(violations()).toEqual([])
    deliver(two, one, bytes, '01')
    const id = messageId(
      { srcChain: 3, srcGeneration: 1, dstChain: 2, dstGeneration: 1, index: 0 },
      bytes,
    )
    write(one, parkedSlot(1, id), 1n)
    expect(violations()).toEqual([])
    write(one, parkedSlot(1, id), 0n)
    expect(violations()).toContainEqual(expect.stringMatching(/^I1 .*arrived nowhere/))
  })

  test('I2: finds a transaction that ran twice, on whatever chain', () => {
    const hash = pay(two, 0, 1)
    expect(violations()).toContainEqual(expect.stringContaining(`I2 ${hash}: It ran twice`))
  })

  test('I2: finds a gap in nonces, and a home that counts otherwise', () => {
    pay(two, 0, 3)
    expect(violations()).toContainEqual(
      expect.stringMatching(/^I2 .*3 of its transactions ran, and the last nonce is 3/),
    )
    expect(violations()).toContainEqual(
      expect.stringMatching(/^I2 .*next nonce is 4 by what ran, and 2 at chain-2/),
    )
  })

  test('I2: finds transactions that ran out of order', () => {
    one.executed.reverse()
    expect(violations()).toContainEqual(expect.stringMatching(/^I2 .*after a later one/))
  })

  test('I2: takes no notice of what left no trace', () => {
    pay(two, 0, 1, '0x14')
    pay(two, 0, 7, '0x')
    expect(violations()).toEqual([])
  })

  test('I3: finds a single wei too much or too little', () => {
    account(one, bob, { balance: 26n })
    expect(violations()).toContainEqual(expect.stringContaining('1 wei came from nowhere'))
    account(one, bob, { balance: 24n })
    expect(violations()).toContainEqual(expect.stringContaining('1 wei are lost'))
  })

  describe('of apps', () => {
    const app: Address = `0x${'a9'.repeat(20)}`
    const asset = { app, key: 4n }
    const supplySlot = partSlot(partKinds.supply, 1, app, asset.key)

    function name(history: ChainHistory, owner: Address): Hex {
      const slot = objectId({ ...asset, owner })
      history.named.push({ kind: 'object', slot, ownGeneration: 1, ...asset, owner })
      return slot
    }

    function object(
      history: ChainHistory,
      owner: Address,
      fields: Partial<Parameters<typeof encodeObjectWord>[0]>,
    ): void {
      write(history, name(history, owner), encodeObjectWord({ ...emptyObjectWord(1), ...fields }))
    }

    /** Of 10 that were minted on chain one Bob holds 4, 3 wait for Carol, and 1 is on its way to her; 2 were minted and burnt on chain two. */
    beforeEach(() => {
      one.named.push({ kind: 'supply', slot: supplySlot, ownGeneration: 1, ...asset })
      two.named.push({ kind: 'supply', slot: supplySlot, ownGeneration: 1, ...asset })
      write(one, supplySlot, 10n)
      write(two, supplySlot, 2n ** 256n - 2n)
      object(one, bob, { status: 'away', version: 2, chainId: 3, chainGeneration: 1 })
      object(one, carol, { amount: 3n })
      const body = { kind: 'object' as const, ...asset, owner: bob, version: 2, words: [] }
      const fields = { size: 0, pinned: false, amount: 6n, departedAt: 1 }
      deliver(one, two, send(one, two, { ...body, ...fields }))
      object(two, bob, { status: 'here', version: 2, amount: 4n })
      send(one, two, { kind: 'assets', ...asset, credits: [{ owner: carol, amount: 1n }] })
    })

    test('I1, I3: finds nothing where nothing is wrong', () => {
      const { violations: found, totals, assets } = audit()
      expect(found).toEqual([])
      expect(totals).toMatchObject({ accounts: 1, objects: 1 })
      expect(assets).toEqual([{ ...asset, held: 7n, inFlight: 1n, supply: 8n }])
    })

    test('I3: finds a unit too much or too little', () => {
      object(two, bob, { status: 'here', version: 2, amount: 5n })
      expect(violations()).toContainEqual(
        expect.stringMatching(/^I3 asset 4 .*1 came from nowhere/),
      )
      object(two, bob, { status: 'here', version: 2, amount: 3n })
      expect(violations()).toContainEqual(expect.stringMatching(/^I3 asset 4 .*1 are lost/))
      object(two, bob, { status: 'here', version: 2, amount: 4n })
      write(two, supplySlot, 0n)
      expect(violations()).toContainEqual(expect.stringMatching(/^I3 asset 4 .*2 are lost/))
    })

    test('I3: counts what is parked', () => {
      const bytes = encodeMessage({
        kind: 'assets',
        ...asset,
        credits: [{ owner: carol, amount: 1n }],
      })
      const place = { srcChain: 2, srcGeneration: 1, dstChain: 3, dstGeneration: 1, index: 2 }
      deliver(one, two, bytes, '01')
      expect(violations()).toContainEqual(expect.stringMatching(/^I3 asset 4 .*1 are lost/))
      write(two, parkedSlot(1, messageId(place, bytes)), 1n)
      expect(violations()).toEqual([])
    })

    test('I1: finds an object with two homes, or none', () => {
      const id = objectId({ ...asset, owner: bob })
      object(one, bob, { status: 'here', version: 3 })
      expect(violations()).toContainEqual(expect.stringMatching(`^I1 ${id}: .*2 places`))
      object(one, bob, { status: 'away', version: 2, chainId: 3, chainGeneration: 1 })
      object(two, bob, { amount: 4n })
      expect(violations()).toContainEqual(expect.stringMatching(`^I1 ${id}: .*arrived nowhere`))
    })

    test('finds what was announced as something else', () => {
      const slot = objectId({ ...asset, owner: alice })
      one.named.push({ kind: 'object', slot, ownGeneration: 1, ...asset, owner: carol })
      expect(violations()).toContainEqual(expect.stringMatching(`^I1 ${slot}: .*another one`))
    })
  })

  describe('of calls between objects', () => {
    const app: Address = `0x${'a9'.repeat(20)}`
    const call = {
      ...{ kind: 'call' as const, hops: 0, gas: 50_000, to: app, from: app, owner: bob, key: 0n },
      ...{ refund: carol, value: 4n, prepaid: 1n, assetKey: 0n, amount: 0n, data: '0x' as const },
    }

    /** The call was paid for from Bob's pocket on chain one. */
    const pay5 = () => account(one, bob, { balance: 20n })

    test('I3, I4: counts what they carry until they are handled, wherever they have gone', () => {
      pay5()
      const bytes = send(one, two, call)
      expect(violations()).toEqual([])
      expect(audit().totals).toMatchObject({
        inFlight: 12n,
        calls: { sent: 1, bounced: 0, underWay: 1 },
      })
      deliver(one, two, bytes, '03')
      const onward = send(two, one, { ...call, hops: 1 })
      expect(violations()).toEqual([])
      deliver(two, one, onward, '02')
      account(one, carol, { balance: 4n })
      write(one, treasurySlot(1), 6n)
      expect(violations()).toEqual([])
      expect(audit().totals.calls).toEqual({ sent: 1, bounced: 1, underWay: 0 })
    })

    test('I4: one that was parked goes on, if it does, as if it had come straight from its sender', () => {
      pay5()
      const bytes = send(one, two, call)
      deliver(one, two, bytes, '03')
      const onward = send(two, one, { ...call, hops: 1 })
      deliver(two, one, onward, '01')
      send(one, two, { ...call, hops: 1 })
      expect(violations()).toEqual([])
      send(one, two, { ...call, hops: 2 })
      expect(violations()).toContainEqual(expect.stringMatching(/^I4 .*that had not come/))
    })

    test('I4: finds one that went on and was never sent', () => {
      pay5()
      deliver(one, two, send(one, two, call), '03')
      expect(violations()).toContainEqual(expect.stringMatching(/^I4 .*1 went on and were never/))
    })

    test('I4: finds one that was handled and sent on', () => {
      pay5()
      deliver(one, two, send(one, two, call))
      send(two, one, { ...call, hops: 1 })
      expect(violations()).toContainEqual(
        expect.stringMatching(/^I4 .*sent on, as message 0, that had not come/),
      )
    })

    test('I4: finds other messages that came to what only calls do', () => {
      const credits = [{ owner: carol, amount: 5n }]
      pay5()
      deliver(one, two, send(one, two, { kind: 'credit', credits }), '02')
      expect(violations()).toContainEqual(expect.stringMatching(/^I4 .*outcome 2, which its kind/))
    })
  })

  test('I4: finds a message handled twice, or before its turn', () => {
    two.delivered.push({ ownGeneration: 1, chainId: 2, generation: 1, index: 0, outcomes: '0x00' })
    expect(violations()).toContainEqual(expect.stringMatching(/^I4 .*Message 0 was handled again/))
    two.delivered.pop()
    two.delivered.push({ ownGeneration: 1, chainId: 1, generation: 1, index: 1, outcomes: '0x00' })
    expect(violations()).toContainEqual(
      expect.stringMatching(/^I4 .*Message 1 was handled before message 0/),
    )
  })

  test('I4: finds a message that is not the one that was sent', () => {
    const other = encodeMessage({ kind: 'credit', credits: [{ owner: carol, amount: 8n }] })
    deliver(hub, two, other)
    expect(violations()).toContainEqual(
      expect.stringContaining('What was handled is not what was sent'),
    )
  })

  test('I4: finds a sender whose words do not say what it logged', () => {
    hub.sent.pop()
    expect(violations()).toContainEqual(
      expect.stringMatching(/^I4 lane hub → chain-2: .*counts 1 messages, and logged 0|^I3/),
    )
  })
})

describe('data [I4]', () => {
  const [kept, sent]: Hex[] = ['0x1234', '0x567890']
  const [keptHash, sentHash] = [keccak256(kept ?? '0x'), keccak256(sent ?? '0x')]
  const message = encodeMessage({ kind: 'data', prepaid: 0n, data: sent ?? '0x' })
  const lane = { ownGeneration: 1, generation: 1, index: 0 }
  const leaf = encodePieceLeaf({ length: 3, sentTo: { chainId: 5, generation: 1 } })

  beforeEach(() => {
    one.pieces.push({ ownGeneration: 1, hash: keptHash, length: 2, isAuthentic: true })
    write(one, pieceSlot(1, keptHash), 2n)
    write(one, keptSlot(1), 2n)
    one.sent.push({ ...lane, chainId: two.chainId, message })
    two.delivered.push({ ...lane, chainId: one.chainId, outcomes: '0x00' })
    const sentTo = { chainId: two.chainId, generation: 1 }
    write(one, pieceSlot(1, sentHash), encodePieceLeaf({ length: 3, sentTo }))
    write(two, pieceSlot(1, sentHash), 3n)
  })
  const ofData = () => violations().filter((text) => text.includes('data'))

  test('has a word wherever it was stored and arrived', () => {
    expect(ofData()).toEqual([])
    expect(audit().totals.pieces).toEqual({ kept: 1, sent: 1 })
    expect(audit().data.toSorted()).toEqual([keptHash, sentHash].toSorted())
  })

  test('is missed where a chain forgets it, or says something else of it', () => {
    for (const [history, hash] of [
      [one, keptHash],
      [one, sentHash],
      [two, sentHash],
    ] as const) {
      const before = [...history.changes]
      write(history, pieceSlot(1, hash), 0n)
      expect(ofData()).toEqual([expect.stringContaining(hash)])
      write(history, pieceSlot(1, hash), leaf + 1n)
      expect(ofData()).toEqual([expect.stringContaining(hash)])
      history.changes.splice(0, history.changes.length, ...before)
    }
  })

  test('is counted by who keeps it, with the bytes that it logged', () => {
    write(one, keptSlot(1), 3n)
    expect(ofData()).toEqual([expect.stringContaining('counts 3')])
    write(one, keptSlot(1), 2n)
    one.pieces[0] = { ownGeneration: 1, hash: keptHash, length: 2, isAuthentic: false }
    expect(ofData()).toEqual([expect.stringContaining('other bytes')])
  })
})
