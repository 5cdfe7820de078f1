import {
  costMax,
  effectiveGasPrice,
  encodeLaneOut,
  laneOutSlot,
  nextSlot,
  operationSelectors,
  type SignedTransaction,
  toWord,
} from '@metalayer/protocol'
import * as fc from 'fast-check'
import type { Address, Hex } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  app,
  baseFee,
  call,
  chainOf,
  chainWithApp,
  kernel,
  limits,
  payment,
  people,
  rich,
} from './bundle-fixture.ts'
import { chooseBundle } from './choose-bundle.ts'
import type { PoolTransaction } from './pool.ts'

const [alice = kernel, bob = kernel, carol = kernel] = people

/** What a move to chain 9 takes where its lane is not half full: 21,000, the constant, and 31 zeros and 5 other bytes. */
const moveGas = 21_000n + 80_000n + 4n * (31n + 4n * 5n)
const move = (from: Address, gasLimit: bigint, fields: Partial<SignedTransaction> = {}) =>
  payment(from, 0, {
    ...{ to: kernel, value: 0n, gasLimit },
    data: `${operationSelectors.move}${toWord(9).slice(2)}`,
    ...fields,
  })

/** A lane to `chainId` of which so many messages are not acknowledged. */
function laneWith(chainId: number, outstanding: number): ReadonlyMap<Hex, bigint> {
  const slot = nextSlot(laneOutSlot({ generation: 1, chainId, chainGeneration: 1 }))
  const counts = { sent: 7 + outstanding, acknowledged: 7, gasSent: 5n, gasAcknowledged: 5n }
  return new Map([[slot, encodeLaneOut(counts)]])
}

describe('a lane that fills [P11]', () => {
  const choose = (pooled: readonly PoolTransaction[], outstanding: number) =>
    chooseBundle(
      pooled.map((one) => [one]),
      chainOf(rich, 0, laneWith(9, outstanding)),
      limits,
    )

  test.each([
    [0, 1n],
    [2_047, 1n],
    [2_048, 2n],
    [2_560, 4n],
    [3_072, 8n],
    [3_584, 16n],
    [4_095, 16n],
  ])('with %i messages in it, a move costs %i times its constant', (outstanding, factor) => {
    const gas = moveGas + 80_000n * (factor - 1n)
    const { transactions, hindered } = choose([move(alice, gas - 1n), move(bob, gas)], outstanding)
    expect(transactions.map(({ transaction }) => transaction.from)).toEqual([bob])
    expect([...hindered]).toEqual([[alice, 'lane-too-dear']])
  })

  test('takes nobody once it is full, and payments as ever', () => {
    const full = choose([move(alice, 12_000_000n), payment(bob, 0)], 4_096)
    expect(full.transactions.map(({ transaction }) => transaction.from)).toEqual([bob])
    expect([...full.hindered]).toEqual([[alice, 'lane-too-dear']])
  })

  test('gets dearer within a bundle, and each sender is charged what it is then', () => {
    const gas = moveGas + 80_000n
    const chain = chainOf(rich, 0, laneWith(9, 2_558))
    const moves = [alice, bob, carol].map((from) => move(from, gas))
    const { transactions, hindered } = chooseBundle(
      moves.map((one) => [one]),
      chain,
      limits,
    )
    expect(transactions).toHaveLength(2)
    expect([...hindered]).toEqual([[carol, 'lane-too-dear']])
    const withdrawal = payment(carol, 0, {
      ...{ to: kernel, value: 5n, gasLimit: 200_000n, maxPriorityFeePerGas: 0n },
      data: `${operationSelectors.withdraw}${toWord(7).slice(2)}`,
    })
    const hub = chainOf(rich, 0, laneWith(1, 2_048))
    chooseBundle([[withdrawal]], hub, limits)
    const charged = 21_000n + 2n * 60_000n + 4n * (31n + 4n * 5n)
    expect(hub.speculation.account(carol).balance).toBe(10n ** 18n - 5n - charged * baseFee)
  })

  test('does not make dearer what the kernel refuses anyway', () => {
    const { transactions } = choose([move(alice, moveGas, { value: 1n })], 4_096)
    expect(transactions).toHaveLength(1)
  })
})

describe('steps of apps in a bundle [P9, P18]', () => {
  const senders = ({ transactions }: { transactions: readonly PoolTransaction[] }) =>
    transactions.map(({ transaction }) => transaction.from)

  test('take what their senders signed for, since the kernel stops before one whose gas is not there', () => {
    const wanted = people.map((from) => [call(from, 0, 3_000_000n)])
    const { transactions, gas } = chooseBundle(wanted, chainWithApp(), limits)
    expect(transactions).toHaveLength(3)
    // A call gets 63 parts of 64 of the gas that is there.
    expect(gas).toBeGreaterThan((3n * 3_000_000n * 64n) / 63n)
    expect(gas).toBeLessThanOrEqual(limits.gasMax)
  })

  test('one that signs for the most goes alone; what no block could hold is passed over', () => {
    const most = [[call(alice, 0, 12_000_000n)], [payment(bob, 0)]]
    expect(senders(chooseBundle(most, chainWithApp(), limits))).toEqual([alice])
    const small = { ...limits, aloneGasMax: 11_000_000n, aloneRoom: 11_000_000n }
    const chosen = chooseBundle(most, chainWithApp(), small)
    expect(senders(chosen)).toEqual([bob])
    expect([...chosen.hindered]).toEqual([[alice, 'too-large']])
    // What has no room now ends the bundle, so that what is small does not always come first.
    const busy = { ...limits, gasMax: 4_000_000n, aloneRoom: 4_000_000n }
    expect(senders(chooseBundle(most, chainWithApp(), busy))).toEqual([])
  })

  test('wait one by one where they cannot run, and what they need is named once', () => {
    const [first, second, third] = [
      call(alice, 0, 100_000n),
      call(bob, 0, 100_000n),
      call(carol, 0, 100_000n),
    ]
    const id = toWord(7)
    const chain = chainWithApp((hash) =>
      hash === second.hash ? { hindrance: 'apart' } : { names: [id] },
    )
    const chosen = chooseBundle([[first], [second], [third]], chain, limits)
    expect(senders(chosen)).toEqual([alice, carol])
    expect(chosen.names).toEqual([id])
    expect([...chosen.hindered]).toEqual([[bob, 'apart']])
  })

  test('cost at most what was signed for, and give nobody anything before it is seen (I8)', () => {
    const chain = chainWithApp()
    const paying = { ...call(alice, 0, 100_000n).transaction, value: 5_000n }
    chooseBundle([[{ hash: paying.hash, transaction: paying, receivedAt: 0 }]], chain, limits)
    const { balance, nonce } = chain.speculation.account(alice)
    expect(balance).toBe(10n ** 18n - 5_000n - 100_000n * 11n)
    expect(nonce).toBe(1)
    expect(chain.speculation.account(app).balance).toBe(0n)
  })
})

describe('chooseBundle', () => {
  test('takes a sender in nonce order and says what hinders the rest', () => {
    const { transactions, hindered } = chooseBundle(
      [[payment(alice, 0), payment(alice, 1), payment(alice, 3)]],
      chainOf(rich),
      limits,
    )
    expect(transactions.map(({ transaction }) => transaction.nonce)).toEqual([0, 1])
    expect(hindered.get(alice)).toBe('nonce-gap')
  })

  test('passes over nonces that are used', () => {
    const { transactions } = chooseBundle(
      [[payment(alice, 4), payment(alice, 5)]],
      chainOf(rich, 5),
      limits,
    )
    expect(transactions.map(({ transaction }) => transaction.nonce)).toEqual([5])
  })

  test.each([
    ['insufficient-funds', payment(alice, 0, { value: 10n ** 18n })],
    ['fee-too-low', payment(alice, 0, { maxFeePerGas: baseFee - 1n })],
    ['elsewhere', payment('0x00000000000000000000000000000000000000aa', 0)],
  ])('leaves out what would be skipped: %s (P9)', (reason, pooled) => {
    const { transactions, hindered } = chooseBundle([[pooled]], chainOf(rich), limits)
    expect(transactions).toEqual([])
    expect(hindered.get(pooled.transaction.from)).toBe(reason)
  })

  test('lets nobody crowd out the others, and puts the best tip first', () => {
    const queues = [
      Array.from({ length: 10 }, (_, nonce) => payment(alice, nonce)),
      [payment(bob, 0)],
      [payment(carol, 0, { maxPriorityFeePerGas: 5n })],
    ]
    const { transactions } = chooseBundle(queues, chainOf(rich), { ...limits, countMax: 4 })
    expect(transactions.map(({ transaction }) => transaction.from)).toEqual([
      carol,
      alice,
      bob,
      alice,
    ])
  })

  test('puts who came to nothing behind all others, whatever their tips, one of each, and those last who did so most often (P9)', () => {
    const misses = new Map([
      [carol, 3],
      [alice, 1],
    ])
    const missesOf = (sender: Address) => ({ count: misses.get(sender) ?? 0, isPausing: false })
    const tip = { maxPriorityFeePerGas: 9n }
    const queues = [
      [payment(carol, 0, tip), payment(carol, 1, tip)],
      [payment(alice, 0, tip), payment(alice, 1, tip)],
      [payment(bob, 0), payment(bob, 1)],
    ]
    const choose = (countMax: number) =>
      chooseBundle(queues, { ...chainOf(rich), missesOf }, { ...limits, countMax })
    const senders = choose(800).transactions.map(({ transaction }) => transaction.from)
    expect(senders).toEqual([bob, bob, alice, carol])
    expect(choose(2)).toMatchObject({ isFull: true, transactions: [{}, {}] })
    expect(choose(1).transactions.map(({ transaction }) => transaction.from)).toEqual([bob])
  })

  test('passes over a sender who pauses', () => {
    const missesOf = (sender: Address) => ({ count: 1, isPausing: sender === carol })
    const { transactions, hindered } = chooseBundle(
      [[payment(carol, 0)], [payment(bob, 0)]],
      { ...chainOf(rich), missesOf },
      limits,
    )
    expect(transactions.map(({ transaction }) => transaction.from)).toEqual([bob])
    expect([...hindered]).toEqual([[carol, 'pausing']])
  })

  test('money that arrives in a bundle can be spent in it', () => {
    const chain = chainOf(
      new Map([
        [alice, 10n ** 18n],
        [bob, 0n],
      ]),
    )
    const { transactions } = chooseBundle(
      [[payment(alice, 0, { to: bob, value: 10n ** 17n })], [payment(bob, 0, { to: carol })]],
      chain,
      limits,
    )
    // Bob's turn comes after Alice's in the same round.
    expect(transactions).toHaveLength(2)
  })

  test('whatever waits, what is chosen runs whole: nonces in order, every cost covered, bounds kept (I2, I8, I9)', () => {
    const pool = fc.array(
      fc.record({
        from: fc.constantFrom(...people),
        to: fc.constantFrom(...people),
        nonce: fc.nat(4),
        value: fc.bigInt(0n, 3_000_000n),
        maxFeePerGas: fc.bigInt(5n, 40n),
      }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(
        pool,
        fc.array(fc.bigInt(0n, 5_000_000n), { minLength: 6, maxLength: 6 }),
        fc.nat(30),
        (wanted, funds, countMax) => {
          const balances = new Map(people.map((owner, index) => [owner, funds[index] ?? 0n]))
          const queues = people.map((from) => {
            const own = new Map(
              wanted.filter((item) => item.from === from).map((item) => [item.nonce, item]),
            )
            return [...own.values()]
              .sort((a, b) => a.nonce - b.nonce)
              .map((item) => payment(from, item.nonce, item))
          })
          const { transactions } = chooseBundle(queues, chainOf(balances), { ...limits, countMax })
          expect(transactions.length).toBeLessThanOrEqual(countMax)
          const nonces = new Map<Hex, number>()
          for (const { transaction } of transactions) {
            const { from, to, value, maxFeePerGas } = transaction
            expect(transaction.nonce).toBe(nonces.get(from) ?? 0)
            nonces.set(from, transaction.nonce + 1)
            const balance = balances.get(from) ?? 0n
            expect(costMax(transaction)).toBeLessThanOrEqual(balance)
            expect(maxFeePerGas).toBeGreaterThanOrEqual(baseFee)
            const price = effectiveGasPrice(transaction, baseFee)
            balances.set(from, balance - value - 21_000n * price)
            if (to !== null) balances.set(to, (balances.get(to) ?? 0n) + value)
          }
        },
      ),
    )
  })
})
