import { accountSlot, encodeAccountWord } from '@metalayer/protocol'
import { type Hex, numberToHex } from 'viem'
import { expect, test } from 'vitest'
import { createSpeculation } from './speculation.ts'

const [alice, bob, app] = [1, 2, 3].map((number) => numberToHex(number, { size: 20 }))
if (!alice || !bob || !app) throw new Error('There is nobody.')
const nothing = { generation: 1, version: 1, since: 0, chainId: 0, chainGeneration: 0 }
const words = new Map<Hex, bigint>([
  [accountSlot(alice), encodeAccountWord({ ...nothing, status: 'pocket', nonce: 0, balance: 5n })],
  [accountSlot(bob), encodeAccountWord({ ...nothing, status: 'here', nonce: 7, balance: 20n })],
  [accountSlot(app), encodeAccountWord({ ...nothing, status: 'app', nonce: 0, balance: 0n })],
])

const speculate = () =>
  createSpeculation({
    generation: 1,
    baseFee: 1n,
    kernel: numberToHex(9, { size: 20 }),
    bornHere: () => false,
    wordAt: (slot) => words.get(slot) ?? 0n,
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
