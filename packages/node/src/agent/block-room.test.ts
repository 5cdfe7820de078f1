import type { Configuration } from '@metalayer/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Follow } from '../follow/interface.ts'
import {
  blocksAhead,
  blocksUntilBundle,
  bundleGasMin,
  bundleLimits,
  createAhead,
  fitsInto,
  leaseNeeded,
  type RoomUse,
  roomBehind,
} from './block-room.ts'

const blockGas = 2_000_000n
const useArbitrary: fc.Arbitrary<RoomUse> = fc
  .record({ gas: fc.bigInt(21_000n, blockGas), share: fc.integer({ min: 0, max: 100 }) })
  .map(({ gas, share }) => ({ gas, spare: (gas * BigInt(share)) / 100n }))
const flightArbitrary = fc.array(useArbitrary, { maxLength: 12 })

/** Blocks of a chain that takes calls in their order, each as long as its limit fits beside what those before it used. */
function mine(flight: readonly RoomUse[]): number[] {
  const blocks: number[] = []
  let used = blockGas
  for (const { gas, spare = 0n } of flight) {
    if (used + gas > blockGas) {
      blocks.push(0)
      used = 0n
    }
    used += gas - spare
    blocks[blocks.length - 1] = (blocks.at(-1) ?? 0) + 1
  }
  return blocks
}

test('calls are where the chain will put them, and what is left of their block is free for what comes next', () => {
  fc.assert(
    fc.property(flightArbitrary, (flight) => {
      const { ahead, left } = roomBehind(flight, blockGas)
      expect(ahead).toBe(Math.max(0, mine(flight).length - 1))
      // What fits by its limit goes into the same block; one more unit, into the next.
      if (left > 0n && flight.length > 0) {
        expect(mine([...flight, { gas: left }])).toHaveLength(ahead + 1)
        expect(mine([...flight, { gas: left + 1n }])).toHaveLength(ahead + 2)
      }
    }),
  )
})

test('no call is taken for a block behind those that may lie ahead, and no bundle either', () => {
  fc.assert(
    fc.property(
      flightArbitrary,
      fc.bigInt(21_000n, blockGas),
      fc.integer({ min: 0, max: 1 }),
      (flight, gas, most) => {
        const room = roomBehind(flight, blockGas)
        if (fitsInto(room, gas, most)) {
          expect(mine([...flight, { gas }]).length).toBeLessThanOrEqual(most + 1)
        }
        const limits = bundleLimits(room, { blockGas, blocksAhead: most })
        for (const gasMax of [limits.gasMax, limits.aloneRoom]) {
          if (gasMax === 0n) continue
          expect(mine([...flight, { gas: gasMax }]).length).toBeLessThanOrEqual(most + 1)
          expect(gasMax).toBeLessThanOrEqual(blockGas)
        }
      },
    ),
  )
})

test('what is left of a block is used, down to room for two payments', () => {
  const filled = (left: bigint, most: number) =>
    bundleLimits({ ahead: 0, left }, { blockGas, blocksAhead: most }).gasMax
  expect(filled(bundleGasMin, 0)).toBe(bundleGasMin)
  expect(filled(bundleGasMin - 1n, 0)).toBe(0n)
  expect(filled(bundleGasMin - 1n, 1)).toBe(blockGas)
  expect(bundleLimits({ ahead: 2, left: blockGas }, { blockGas, blocksAhead: 1 }).gasMax).toBe(0n)
})

test('a block that lasts is filled no earlier than shortly before it begins, and short ones two at a time', () => {
  const ahead = (blockMs: number, sinceMs: number) =>
    blocksAhead({ blockMs, sinceMs, tickMs: 1_000 })
  expect([0, 5_999, 6_000, 20_000].map((since) => ahead(8_000, since))).toEqual([0, 0, 1, 1])
  expect([1_000, 2_000].map((blockMs) => ahead(blockMs, 0))).toEqual([1, 1])
  // Of a chain of which one block is known, nothing is known of its pace.
  expect(ahead(0, 0)).toBe(1)
})

test('a bundle needs a lease until the block that takes it', () => {
  const needed = (flight: RoomUse[], blockSeconds: number, lease: number) =>
    leaseNeeded(blocksUntilBundle(roomBehind(flight, blockGas)), { blockSeconds, lease })
  const full = { gas: blockGas }
  // What is left of a block takes one; behind full ones, it comes later.
  expect(
    [[], [{ gas: 1_000_000n }], [full], [full, full]].map((one) => needed(one, 4, 60)),
  ).toEqual([4, 4, 8, 12])
  expect([1, 2].map((blockSeconds) => needed([], blockSeconds, 15))).toEqual([2, 2])
  // Leases that are short for the chain's blocks: more it may never have.
  expect([needed([], 8, 15), needed([full], 8, 15)]).toEqual([3.75, 7.5])
})

test('a block that may be filled from now on has everything looked at first, once', () => {
  const tick = 1_000
  const genesis = { parameters: { tick } } as Configuration
  let nowMs = 0
  const follow = { block: (_: number, number: number) => ({ number, time: 4 * number }) }
  const ahead = createAhead(
    { chainId: 1, genesis },
    {
      follow: follow as unknown as Pick<Follow, 'block'>,
      clock: { now: () => nowMs },
      decisions: () => [],
    },
  )
  const at = (number: number) => ({ number, time: 4 * number })
  expect(ahead.hasMore(at(7))).toBe(true)
  ahead.note(at(7))
  expect([ahead.of(at(7)), ahead.hasMore(at(7))]).toEqual([0, false])
  // Two ticks before its end the block behind the next one may be filled.
  nowMs = 2 * tick
  expect([ahead.of(at(7)), ahead.hasMore(at(7))]).toEqual([1, true])
  ahead.note(at(7))
  expect(ahead.hasMore(at(7))).toBe(false)
  expect(ahead.hasMore(at(8))).toBe(true)
})
