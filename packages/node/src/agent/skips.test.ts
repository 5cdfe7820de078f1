import { outcomes } from '@metalayer/protocol'
import { type Hex, numberToHex } from 'viem'
import { expect, test } from 'vitest'
import type { VerifiedBlock } from '../follow/interface.ts'
import { createSkips } from './skips.ts'

const [hash, bundle, another] = [1, 2, 3].map((one) => numberToHex(one, { size: 32 })) as [
  Hex,
  Hex,
  Hex,
]

/** What is dropped after so many blocks in which the transaction came out so. */
async function droppedAfter(count: number, outcome: number, own = bundle) {
  const dropped: string[] = []
  const noteSkips = createSkips({
    pool: { drop: async (_: Hex, name: string) => void dropped.push(name) },
    steps: { forget: () => {} },
  })
  const transactions = [{ hash, outcome }]
  const block = { carriers: [{ kind: 'execute', hash: bundle, transactions }] }
  for (let i = 0; i < count; i++) {
    await noteSkips(block as unknown as VerifiedBlock, new Set([own]))
  }
  return dropped
}

test('what the kernel skips again and again is given up, what can never run at once', async () => {
  expect(await droppedAfter(7, outcomes.Elsewhere)).toEqual([])
  expect(await droppedAfter(8, outcomes.Elsewhere)).toEqual(['Elsewhere'])
  expect(await droppedAfter(1, outcomes.BadSignature)).toEqual(['BadSignature'])
})

test('nobody loses a transaction by those that use up the gas of what they sent before (P9)', async () => {
  expect(await droppedAfter(100, outcomes.NonceTooHigh)).toEqual([])
})

test('nobody loses a transaction by what others put it into (P20)', async () => {
  expect(await droppedAfter(100, outcomes.Elsewhere, another)).toEqual([])
  expect(await droppedAfter(1, outcomes.GasLimitTooHigh, another)).toEqual([])
})
