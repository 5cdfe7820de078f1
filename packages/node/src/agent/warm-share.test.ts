import { outcomes } from '@metalayer/protocol'
import { type Hex, numberToHex } from 'viem'
import { expect, test } from 'vitest'
import type { VerifiedBlock } from '../follow/interface.ts'
import { app, kernel } from './bundle-fixture.ts'
import { createWarmShares, shareUnit } from './warm-share.ts'

const hashOf = (place: number): Hex => numberToHex(place, { size: 32 })
const blockOf = (place: number, gasUsed: number, outcome: number = outcomes.Ran) => {
  const transactions = [{ hash: hashOf(place), outcome, step: { gasUsed } }]
  return { carriers: [{ kind: 'execute', transactions }] } as unknown as VerifiedBlock
}

const swap = { to: app, data: '0x01020304ff' } as const
/** Bundles of a step each, which was seen to take 100,000 gas, is reckoned to take 5,000 less, and takes so much. */
function learned(takes: readonly number[]) {
  const shares = createWarmShares()
  for (const [place, gasUsed] of takes.entries()) {
    shares.expect([{ hash: hashOf(place), transaction: swap, gasUsed: 100_000n, less: 5_000n }])
    shares.learn(blockOf(place, gasUsed))
  }
  return shares
}
const partsOf = (share: bigint) => Number(share) / Number(shareUnit)

test('what steps of an app took in bundles is what the next ones are reckoned to take, beyond what was reckoned less', () => {
  const { share, deviation } = learned(Array(200).fill(80_000)).of(swap)
  // 85,000 of 100,000: of that, 5,000 are reckoned less for each bundle by itself.
  expect(partsOf(share)).toBeCloseTo(0.85, 2)
  expect(partsOf(deviation)).toBeCloseTo(1 / 64, 2)
})

test('nothing is learned of other apps and functions, of what was undone, of what no bundle of its own carried, nor twice', () => {
  const shares = learned([80_000])
  const once = shares.of(swap)
  expect(once.share).toBeLessThan(shareUnit)
  for (const place of [0, 1]) shares.learn(blockOf(place, 10_000))
  shares.expect(
    [2, 3].map((place) => ({
      hash: hashOf(place),
      transaction: swap,
      gasUsed: 100_000n,
      less: 0n,
    })),
  )
  shares.learn(blockOf(2, 10_000, outcomes.Reverted))
  shares.forget([hashOf(3)])
  shares.learn(blockOf(3, 10_000))
  expect(shares.of(swap)).toEqual(once)
  for (const other of [
    { ...swap, to: kernel },
    { ...swap, to: null },
    { ...swap, data: '0x05060708' } as const,
  ]) {
    expect(shares.of(other).share).toBe(shareUnit)
  }
})

test('steps that differ are known to; and none is taken to need next to nothing, or much more than it was seen to', () => {
  const mixed = learned(Array.from({ length: 400 }, (_, place) => (place % 2 ? 60_000 : 90_000)))
  expect(partsOf(mixed.of(swap).share)).toBeCloseTo(0.8, 1)
  expect(partsOf(mixed.of(swap).deviation)).toBeCloseTo(0.15, 1)
  expect(partsOf(learned(Array(400).fill(0)).of(swap).share)).toBeCloseTo(0.5, 1)
  expect(partsOf(learned(Array(400).fill(10_000_000)).of(swap).share)).toBeCloseTo(1.25, 1)
})
