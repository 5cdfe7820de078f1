import { type Head, headStatuses } from '@metalayer/protocol'
import { expect, test } from 'vitest'
import type { VerifiedBlock } from '../follow/interface.ts'
import type { CommittedDecision } from './kernel-calls.ts'
import { stillChains } from './still-chains.ts'

const [time, lease, tick] = [100_000, 12, 1_000]
const head = (chainId: number, stoodMs: number, fields: Partial<Head> = {}) => ({
  ...{ chainId, generation: 1, status: headStatuses.live, number: 90, time: 1_000 },
  still: { since: stoodMs === 0 ? 0 : time - stoodMs, checkpoints: 0, proposers: 0 },
  ...fields,
})
const still = (...heads: object[]) => {
  const configuration = { parameters: { lease, tick } }
  const decision = { heads, configuration, checkpoint: { time } } as unknown as CommittedDecision
  return [...stillChains(decision, { block: blockBefore })]
}
/** Blocks of chain 8 are eight seconds apart, all others' one. */
const blockBefore = (chainId: number) =>
  ({ time: 1_000 - (chainId === 8 ? 8 : 1) }) as unknown as VerifiedBlock

test('a chain may be gone once it has not moved for half a lease, by the newest checkpoint (P13)', () => {
  expect(still(head(1, 0), head(2, 6_000), head(3, 6_001))).toEqual([3])
  expect([...stillChains(undefined, { block: blockBefore })]).toEqual([])
})

test('not one that drains for as long, nor one whose earlier generation was fenced', () => {
  const { draining, fenced } = headStatuses
  expect(still(head(1, 90_000, { status: draining }))).toEqual([])
  const halted = { since: time - 90_000, checkpoints: 7, proposers: 0 }
  expect(still(head(1, 0, { status: draining, still: halted }))).toEqual([1])
  expect(still(head(2, 90_000, { status: fenced }), head(2, 0, { generation: 2 }))).toEqual([])
})

test('one whose blocks are far apart only after two of them should have come', () => {
  expect(still(head(8, 16_000), head(9, 16_000))).toEqual([9])
  expect(still(head(8, 16_001))).toEqual([8])
})
