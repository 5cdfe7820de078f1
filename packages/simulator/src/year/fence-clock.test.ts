import { describe, expect, test } from 'vitest'
import { createFenceClock, type FenceProfile } from './fence-clock.ts'

const profile: FenceProfile = {
  ...{ tickMs: 1_000, leaseSeconds: 12, fenceMarginSeconds: 6, fenceCheckpoints: 5 },
}

/** When each chain is fenced that stands still from the beginning on, in seconds. */
function fencesOf(chains: number, still: number, seconds = 400): number[] {
  const clock = createFenceClock(chains, profile)
  const times: number[] = []
  for (let second = 1; second <= seconds; second++) {
    const fenced = clock.tick(second * 1_000, (chain) => chain < still)
    times.push(...fenced.map(() => second))
  }
  return times
}

describe('fences of a simulated year (P13)', () => {
  test('one chain is given up behind its lease and the margin', () => {
    const [time = 0, ...others] = fencesOf(50, 1)
    expect(others).toEqual([])
    expect(time).toBeGreaterThan(18)
    expect(time).toBeLessThanOrEqual(20)
  })

  test('a quarter at most within a lease', () => {
    const times = fencesOf(40, 15)
    expect(times).toHaveLength(15)
    expect(times.filter((time) => time < (times[0] ?? 0) + 12)).toHaveLength(10)
  })

  test('where more than half stand still, nobody is given up for ten margins', () => {
    expect(Math.min(...fencesOf(50, 26))).toBeGreaterThan(72)
    expect(Math.min(...fencesOf(50, 25))).toBeLessThan(21)
  })

  test('never the last', () => {
    expect(fencesOf(4, 4, 2_000)).toHaveLength(3)
  })

  test('who stood still long ago and has run since is not given up sooner for that', () => {
    const clock = createFenceClock(10, profile)
    for (let second = 1; second <= 15; second++) clock.tick(second * 1_000, (chain) => chain === 0)
    const again = 86_400
    for (let second = 1; second <= 18; second++) {
      expect(clock.tick((again + second) * 1_000, (chain) => chain === 0)).toEqual([])
    }
  })

  test('who was fenced and is back can be fenced again', () => {
    const clock = createFenceClock(10, profile)
    const until = (from: number): number => {
      for (let second = from; ; second++) {
        if (clock.tick(second * 1_000, (chain) => chain === 3).length > 0) return second - from
      }
    }
    const first = until(1)
    clock.rejoin(3)
    expect(until(10_001)).toBe(first)
  })
})
