import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { admit } from './admit.ts'
import { defaultPolicyLimits as limits } from './defaults.ts'
import { ONE } from './fixed.ts'
import { fillOf, heldOf, levelOf } from './level.ts'
import { placeNew } from './place.ts'
import { shed } from './shed.ts'

const capacity = 1_000_000
const viewOf = (chainId: number, does: { arriving: number; waiting: number; used: number }) => {
  const all = { ...does, capacity }
  const [level, held] = [levelOf(all, limits), heldOf(all, limits)]
  return { chainId, capacity, noise: 0, isOpen: true, level, held }
}
const offer = { from: 2, to: 1, members: 1, leaveGas: 50_000, gain: 1, worth: ONE }

test('a chain is as full to those who give it something whether what waits there waits for it or not', () => {
  const amount = fc.integer({ min: 0, max: 4 * capacity })
  const coming = fc.integer({ min: -2 * capacity, max: 4 * capacity })
  fc.assert(
    fc.property(coming, amount, amount, (arriving, waiting, used) => {
      const [calm, full] = [used % (capacity / 2), capacity].map((used) =>
        fillOf(viewOf(1, { arriving, waiting, used })),
      )
      expect(Math.abs((calm ?? 0) - (full ?? 9))).toBeLessThanOrEqual(1)
    }),
  )
})

test('chains that wait alike still take from one that is overloaded, and still get company', () => {
  const held = (chainId: number) =>
    viewOf(chainId, { arriving: 600_000, waiting: 4_000_000, used: 600_000 })
  const inputs = {
    ...{ seed: 1, tick: 100, chainId: 1, regret: 4 * ONE, distance: ONE },
    ...{ departGas: 80_000, journeyGas: 180_000 },
  }
  const candidate = (id: number, ties: { chainId: number; gas: number }[] = []) => ({
    ...{ id: `0x${id}`, members: 1, work: 30_000, waiting: 0, leaveGas: 16_000, moveGas: 52_000 },
    ...{ isIdle: true, ties },
  })
  const hot = viewOf(1, { arriving: 2_000_000, waiting: 8_000_000, used: capacity })
  const candidates = [1, 2, 3, 4, 5, 6, 7, 8].map((id) => candidate(id))
  const rescued = shed({ ...inputs, chains: [hot, held(2), held(3)], candidates }, limits)
  expect(rescued.length).toBeGreaterThan(4)
  const lonely = [candidate(1, [{ chainId: 2, gas: 30_000 }])]
  const joined = shed(
    { ...inputs, regret: 0, chains: [1, 2, 3].map(held), candidates: lonely },
    limits,
  )
  expect(joined.map(({ to }) => to)).toEqual([2])
})

test('what a chain has taken in, and has not run yet, is not taken in again', () => {
  // Seven ticks' worth is on its way, and blocks are half full until it comes.
  const given = viewOf(1, { arriving: 500_000, waiting: 7_000_000, used: 500_000 })
  const empty = viewOf(1, { arriving: 500_000, waiting: 0, used: 500_000 })
  const admitted = (here: typeof given) =>
    admit(
      { seed: 1, tick: 9, here, mean: ONE, offers: [{ ...offer, id: '0x01', work: 200_000 }] },
      limits,
    )
  expect(admitted(given)).toEqual([])
  expect(admitted(empty)).toEqual(['0x01'])
  // Nor does anyone new go there.
  const other = viewOf(2, { arriving: 700_000, waiting: 0, used: 700_000 })
  const ids = Array.from({ length: 64 }, (_, place) => `0x${place.toString(16)}` as const)
  const placed = ids.map((id) => placeNew({ seed: 1, id, chains: [given, other] }, limits))
  expect(placed.filter((chainId) => chainId === 2).length).toBeGreaterThan(40)
})
