import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Load } from '../coarse/loads/load.ts'
import { createNetwork } from '../coarse/network.ts'
import { createMetaLayer } from '../coarse/placements/metalayer.ts'
import { readCalibration } from './calibration.ts'
import { calibrationTable } from './describe.ts'
import { createSameLoad, roomFor, sameLoad, simulateSameLoad } from './same-load.ts'

const calibration = readCalibration()
const capacity = 500_000

describe('the coarse level beside a devnet', () => {
  test('one chain and several were measured', () => {
    expect(calibration.sides.map(({ chains }) => chains)).toEqual([1, 4])
  })

  test.each(calibration.sides)('does with $chains chains what is written down', async (side) => {
    expect(await simulateSameLoad(side.chains)).toEqual(side.coarse)
  })

  test('runs no more than there is room for, on either side', () => {
    const perTick = 1_000 / sameLoad.tickMs
    for (const { chains, coarse, devnet } of calibration.sides) {
      expect(coarse.perSecond).toBeLessThanOrEqual(roomFor(chains) * perTick)
      // Blocks that are due within the time, and the one at either end of it.
      const slack = 1 + (2 * sameLoad.blockMs) / (sameLoad.fullTicks * sameLoad.tickMs)
      expect(devnet.perSecond).toBeLessThanOrEqual(roomFor(chains) * perTick * slack)
    }
  })

  test('the load is the same each time', () => {
    const [one, other] = [createSameLoad(), createSameLoad()]
    for (let left = 100; left > 0; left--) expect(one.next()).toEqual(other.next())
  })

  test('nobody has to sweep, and with money in pockets somebody has to', () => {
    const sweepsOf = (load: Load): number => {
      const network = createNetwork(load, createMetaLayer(), { chains: 4, capacity, seed: 1 })
      for (let tick = 0; tick < 300; tick++) {
        network.step((draw) => {
          for (let left = 70; left > 0; left--) draw()
        })
      }
      return network.purses.counts.sweeps
    }
    expect(sweepsOf(createSameLoad())).toBe(0)
    expect(sweepsOf({ ...createSameLoad(), isAtHome: false })).toBeGreaterThan(0)
  })

  test('the guide says what was measured', () => {
    const guide = readFileSync(new URL('../../../../docs/SIMULATOR.md', import.meta.url), 'utf8')
    expect(guide).toContain(
      `<!-- calibration -->\n${calibrationTable(calibration)}\n<!-- /calibration -->`,
    )
  })
})
