import { outcomes } from '@metalayer/protocol'
import { type Hex, numberToHex } from 'viem'
import { expect, test } from 'vitest'
import type { VerifiedBlock } from '../follow/interface.ts'
import { createSkips } from './skips.ts'

const hash = numberToHex(1, { size: 32 })

/** What is dropped after so many blocks in which the transaction came out so. */
async function droppedAfter(count: number, outcome: number) {
  const dropped: string[] = []
  const noteSkips = createSkips({
    pool: { drop: async (_: Hex, name: string) => void dropped.push(name) },
    steps: { forget: () => {} },
  })
  const block = { carriers: [{ kind: 'execute', transactions: [{ hash, outcome }] }] }
  for (let i = 0; i < count; i++) await noteSkips(block as unknown as VerifiedBlock)
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
