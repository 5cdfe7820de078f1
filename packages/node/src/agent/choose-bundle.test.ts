import { encodeAccountWord, type SignedTransaction } from '@metalayer/protocol'
import * as fc from 'fast-check'
import { type Address, type Hex, numberToHex } from 'viem'
import { describe, expect, test } from 'vitest'
import { costMax } from '../outbox/check-transaction.ts'
import { type BundleLimits, chooseBundle } from './choose-bundle.ts'
import type { PoolTransaction } from './pool.ts'
import { createSpeculation } from './speculation.ts'

const kernel: Address = '0x00000000000000000000000000000000000000ff'
const baseFee = 10n
const limits: BundleLimits = { gasMax: 12_000_000n, bytesMax: 90_000, countMax: 800 }
const people = Array.from({ length: 6 }, (_, index) => numberToHex(index + 1, { size: 20 }))

function payment(
  from: Address,
  nonce: number,
  fields: Partial<SignedTransaction> = {},
): PoolTransaction {
  const hash = numberToHex(BigInt(from) * 1_000n + BigInt(nonce), { size: 32 })
  const transaction: SignedTransaction = {
    hash,
    raw: `0x${'ab'.repeat(120)}`,
    type: 2,
    from,
    to: people[0] ?? from,
    nonce,
    value: 1_000n,
    data: '0x',
    gasLimit: 21_000n,
    maxFeePerGas: 20n,
    maxPriorityFeePerGas: 1n,
    accessList: [],
    r: 1n,
    s: 1n,
    yParity: 0,
    ...fields,
  }
  return { hash, transaction, receivedAt: 0 }
}

function chainOf(balances: ReadonlyMap<Hex, bigint>, nonce = 0) {
  const words = new Map(
    [...balances].map(([owner, balance]) => [
      BigInt(owner),
      encodeAccountWord({
        status: 'here',
        balance,
        nonce,
        generation: 1,
        version: 1,
        since: 1,
        chainId: 0,
        chainGeneration: 0,
      }),
    ]),
  )
  const speculation = createSpeculation({
    generation: 1,
    baseFee,
    kernel,
    bornHere: () => false,
    wordAt: (slot) => words.get(BigInt(slot)) ?? 0n,
  })
  return { baseFee, kernel, speculation }
}

const rich = new Map(people.map((owner) => [owner, 10n ** 18n]))
const [alice = kernel, bob = kernel, carol = kernel] = people

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
            const { from, to, value, maxPriorityFeePerGas, maxFeePerGas } = transaction
            expect(transaction.nonce).toBe(nonces.get(from) ?? 0)
            nonces.set(from, transaction.nonce + 1)
            const balance = balances.get(from) ?? 0n
            expect(costMax(transaction)).toBeLessThanOrEqual(balance)
            expect(maxFeePerGas).toBeGreaterThanOrEqual(baseFee)
            const price =
              baseFee + maxPriorityFeePerGas < maxFeePerGas
                ? baseFee + maxPriorityFeePerGas
                : maxFeePerGas
            balances.set(from, balance - value - 21_000n * price)
            if (to !== null) balances.set(to, (balances.get(to) ?? 0n) + value)
          }
        },
      ),
    )
  })
})
