import { accountSlot, encodeAccountWord, type SignedTransaction } from '@metalayer/protocol'
import fc from 'fast-check'
import { type Address, type Hex, numberToHex } from 'viem'
import { expect, test } from 'vitest'
import { chooseBundle } from './choose-bundle.ts'
import type { PoolTransaction } from './pool.ts'
import { createSpeculation } from './speculation.ts'
import { createWarmShares } from './warm-share.ts'

const [alice, bob, app] = [1, 2, 3].map((number) => numberToHex(number, { size: 20 }))
if (!alice || !bob || !app) throw new Error('There is nobody.')
const nothing = { generation: 1, version: 1, since: 0, chainId: 0, chainGeneration: 0 }
const words = new Map<Hex, bigint>([
  [accountSlot(alice), encodeAccountWord({ ...nothing, status: 'pocket', nonce: 0, balance: 5n })],
  [accountSlot(bob), encodeAccountWord({ ...nothing, status: 'here', nonce: 7, balance: 20n })],
  [accountSlot(app), encodeAccountWord({ ...nothing, status: 'app', nonce: 0, balance: 0n })],
])

const kernel = numberToHex(9, { size: 20 })

const speculate = (wordAt = (slot: Hex) => words.get(slot) ?? 0n) =>
  createSpeculation({
    ...{ generation: 1, baseFee: 1n, kernel, wordAt },
    bornHere: () => false,
    laneTo: () => {
      throw new Error('Nothing leaves by a lane.')
    },
  })

const account = (owner: Hex) =>
  ({ kind: 'account', owner, version: 2, nonce: 4, balance: 100n, departedAt: 1 }) as const

test('who arrives may spend in the same block what came along and what waited here; who departs may not (P18)', () => {
  const speculation = speculate()
  expect(speculation.account(alice)).toMatchObject({ spendable: false, balance: 5n })
  speculation.arrive(account(alice))
  expect(speculation.account(alice)).toMatchObject({ spendable: true, nonce: 4, balance: 105n })
  speculation.arrive({ kind: 'credit', credits: [{ owner: alice, amount: 3n }] })
  expect(speculation.account(alice).balance).toBe(108n)
  speculation.depart(alice)
  expect(speculation.account(alice)).toMatchObject({ spendable: false, balance: 0n })
})

test('what the kernel would park changes nothing (I4)', () => {
  const speculation = speculate()
  speculation.arrive(account(bob))
  speculation.arrive(account(app))
  expect(speculation.account(bob)).toMatchObject({ spendable: true, nonce: 7, balance: 20n })
  expect(speculation.account(app)).toMatchObject({ spendable: false, isApp: true })
})

const signed = (from: Address, nonce: number): PoolTransaction => {
  const hash = numberToHex(BigInt(from) * 1_000n + BigInt(nonce), { size: 32 })
  const transaction: SignedTransaction = {
    ...{ hash, raw: `0x${'ab'.repeat(120)}`, type: 2, from, to: app, nonce, value: 0n, data: '0x' },
    ...{ gasLimit: 21_000n, maxFeePerGas: 2n, maxPriorityFeePerGas: 1n, accessList: [] },
    ...{ r: 1n, s: 1n, yParity: 0 },
  }
  return { hash, transaction, receivedAt: 0 }
}

test('what is under way counts in its sender’s turn alone: what has run by now does not count again, nor what the kernel will skip', () => {
  const speculation = speculate()
  for (const nonce of [5, 6, 8]) speculation.expect(signed(bob, nonce).transaction)
  expect(speculation.account(bob).nonce).toBe(7)
  for (const nonce of [7, 8, 10]) speculation.expect(signed(bob, nonce).transaction)
  expect(speculation.account(bob).nonce).toBe(9)
  speculation.expect(signed(alice, 0).transaction)
  expect(speculation.account(alice).nonce).toBe(0)
})

test('whatever a chain skips for reasons of its own, what comes behind it runs as soon as there is room, though blocks are filled ahead', () => {
  const people = Array.from({ length: 5 }, (_, index) => numberToHex(index + 100, { size: 20 }))
  const [each, room, skipsFor] = [6, 7, 4]
  const blocksOf = (skips: readonly boolean[]): number => {
    const nonces = new Map(people.map((owner) => [owner, 0]))
    const pending = people.map((owner) =>
      Array.from({ length: each }, (_, nonce) => signed(owner, nonce)),
    )
    const ahead: PoolTransaction[][] = []
    const wordOf = (slot: Hex): bigint => {
      const owner = people.find((one) => accountSlot(one) === slot)
      if (owner === undefined) return words.get(slot) ?? 0n
      const balance = 10n ** 18n
      const nonce = nonces.get(owner) ?? 0
      return encodeAccountWord({ ...nothing, status: 'here', nonce, balance })
    }
    const choose = () => {
      const speculation = speculate(wordOf)
      for (const { transaction } of ahead.flat()) speculation.expect(transaction)
      const warmShare = createWarmShares().of
      const chain = {
        ...{ baseFee: 1n, kernel, speculation, warmShare, chanceOf: () => ({ names: [] }) },
        missesOf: () => ({ count: 0, isPausing: false }),
      }
      const gas = 100_000_000n
      const limits = {
        gasMax: gas,
        behindMax: 0n,
        aloneGasMax: gas,
        aloneRoom: gas,
        bytesMax: 1_000_000,
      }
      const queues = pending.map((queue) =>
        queue.filter(({ transaction: { from, nonce } }) => nonce >= (nonces.get(from) ?? 0)),
      )
      ahead.push(chooseBundle(queues, chain, { ...limits, countMax: room }).transactions)
    }
    const isDone = () => [...nonces.values()].every((nonce) => nonce === each)
    let [blocks, looked] = [0, 0]
    for (choose(); !isDone() && blocks < 100; blocks++) {
      choose()
      for (const { transaction } of ahead.shift() ?? []) {
        const { from, nonce } = transaction
        const isSkipped = blocks < skipsFor && skips[looked++ % skips.length]
        if (nonce === nonces.get(from) && !isSkipped) nonces.set(from, nonce + 1)
      }
    }
    return blocks
  }
  const least = Math.ceil((people.length * each) / room)
  expect(blocksOf([false])).toBe(least)
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), (skips) => {
      // One more for what was chosen ahead of the last skip.
      expect(blocksOf(skips)).toBeLessThanOrEqual(skipsFor + 1 + least)
    }),
  )
})
