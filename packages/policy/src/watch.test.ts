import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growClump } from './clump.ts'
import { createDecay } from './decay.ts'
import { defaultPolicyLimits as limits } from './defaults.ts'
import { ONE } from './fixed.ts'
import { createMeanForecast } from './forecast.ts'
import { levelOf } from './level.ts'
import { noteTogether, type Sketch } from './sketch.ts'
import { tieOf } from './tie.ts'
import { createWatch } from './watch.ts'

describe('a decayed sum', () => {
  test.each([
    ['pace', limits.paceKeep, 8],
    ['affinity', limits.affinityKeep, 20],
  ])('of %s is half of what it was after its half-life', (_, keep, halfLife) => {
    const decay = createDecay(keep)
    const half = decay.at({ sum: 1_000_000_000, tick: 0 }, halfLife)
    expect(half / 1_000_000_000).toBeCloseTo(0.5, 3)
    expect(decay.at({ sum: 1_000_000_000, tick: 0 }, 10_000)).toBe(0)
  })

  test('tells the pace of a steady use', () => {
    const decay = createDecay(limits.paceKeep)
    const use = { sum: 0, tick: 0 }
    for (let tick = 0; tick < 200; tick++) decay.add(use, 30_000, tick)
    expect(Math.abs(decay.pace(use, 199) - 30_000)).toBeLessThan(10)
  })
})

describe('a sketch', () => {
  test('keeps who counts for more than its share, and never tells too little of them', () => {
    const uses = fc.array(
      fc.record({ peer: fc.integer({ min: 0, max: 12 }), gas: fc.integer({ min: 1, max: 1_000 }) }),
      { minLength: 1, maxLength: 200 },
    )
    const decay = createDecay(limits.affinityKeep)
    fc.assert(
      fc.property(uses, (all) => {
        const sketch: Sketch = []
        // Of one tick, so that nothing fades.
        for (const { peer, gas } of all) {
          noteTogether(sketch, { peer, gas, tick: 0 }, { decay, peersMax: 4 })
        }
        expect(sketch.length).toBeLessThanOrEqual(4)
        const total = all.reduce((sum, { gas }) => sum + gas, 0)
        for (let peer = 0; peer <= 12; peer++) {
          const true_ = all.filter((one) => one.peer === peer).reduce((s, { gas }) => s + gas, 0)
          const edge = sketch.find((one) => one.peer === peer)
          if (true_ > total / 4) expect(edge).toBeDefined()
          if (edge) expect(edge.use.sum).toBeGreaterThanOrEqual(true_)
        }
      }),
    )
  })
})

describe('what is watched', () => {
  test('is work of the shared object, and who follows it', () => {
    const watch = createWatch(limits)
    for (let tick = 0; tick < 50; tick++) {
      watch.note({ touched: [1, 100], gas: 150_000, tick })
      watch.note({ touched: [2], gas: 30_000, tick })
    }
    expect(watch.anchor(1)).toBe(100)
    expect([...watch.followers(100)]).toEqual([1])
    expect(watch.pace(1, 49)).toBe(0)
    expect(watch.pace(100, 49)).toBeGreaterThan(140_000)
    expect(watch.pace(2, 49)).toBeGreaterThan(28_000)
    for (let tick = 50; tick < 90; tick++) watch.note({ touched: [1, 101], gas: 150_000, tick })
    expect(watch.anchor(1)).toBe(101)
    expect([...watch.followers(100)]).toEqual([])
  })

  test('is bounded, whatever comes', () => {
    const watch = createWatch({ ...limits, objectsMax: 64 })
    for (let sender = 0; sender < 5_000; sender++) {
      watch.note({ touched: [sender, 10_000 + (sender % 90)], gas: 1_000, tick: sender >> 3 })
    }
    expect(watch.size()).toBeLessThanOrEqual(66)
  })
})

describe('a clump', () => {
  const pool = (edges: [number, [number, number][]][]) =>
    growClump(
      {
        seed: 100,
        neighbours: edges.map(([id, some]) => ({
          id,
          edges: some.map(([peer, gas]) => ({ peer, gas })),
        })),
      },
      limits,
    )

  test('is whoever is used more with it than with all else', () => {
    expect(
      pool([
        [1, [[100, 10]]],
        [
          2,
          [
            [100, 10],
            [200, 11],
          ],
        ],
        [
          3,
          [
            [100, 6],
            [1, 5],
            [200, 9],
          ],
        ],
        [4, [[200, 10]]],
      ]),
    ).toEqual([100, 1, 3])
  })

  test('is bounded', () => {
    const many = Array.from({ length: 500 }, (_, id): [number, [number, number][]] => [
      id,
      [[100, 1]],
    ])
    expect(pool(many.filter(([id]) => id !== 100))).toHaveLength(limits.clumpMembersMax)
  })
})

describe('a level', () => {
  test('counts what waits where blocks are full, and not where they are not', () => {
    const chain = { arriving: 500_000, waiting: 8_000_000, capacity: 1_000_000 }
    expect(levelOf({ ...chain, used: 900_000 }, limits)).toBe(ONE + ONE / 2)
    expect(levelOf({ ...chain, used: 700_000 }, limits)).toBe(ONE / 2)
    expect(levelOf({ ...chain, used: 0, capacity: 0 }, limits)).toBe(64 * ONE)
  })

  test('counts a backlog whatever blocks look like, and though nothing comes: a closed door hides no queue', () => {
    const gas = fc.integer({ min: 0, max: 2 ** 30 })
    const chain = fc.record({ arriving: gas, waiting: gas, used: gas, capacity: gas })
    fc.assert(
      fc.property(chain, gas, (seen, more) => {
        const level = levelOf(seen, limits)
        expect(levelOf({ ...seen, waiting: seen.waiting + more }, limits)).toBeGreaterThanOrEqual(
          level,
        )
        const isBehind = seen.waiting >= limits.backlogTicks * (seen.capacity + 1)
        if (isBehind) expect(level).toBeGreaterThanOrEqual(ONE)
      }),
    )
    const shut = { arriving: 0, used: 0, capacity: 1_000_000 }
    expect(levelOf({ ...shut, waiting: 8_000_000 }, limits)).toBe(0)
    expect(levelOf({ ...shut, waiting: 30_000_000 }, limits)).toBe(3.75 * ONE)
  })
})

describe('a forecast', () => {
  test('is above the mean of what varies, and at it where nothing does', () => {
    const [steady, rough] = [createMeanForecast(limits), createMeanForecast(limits)]
    for (let tick = 0; tick < 200; tick++) {
      steady.note(1_000_000, tick)
      rough.note(tick % 2 === 0 ? 500_000 : 1_500_000, tick)
    }
    expect(steady.upper(199)).toBeGreaterThan(990_000)
    expect(steady.upper(199)).toBeLessThan(1_050_000)
    expect(rough.upper(199)).toBeGreaterThan(1_150_000)
    const before = steady.upper(199)
    steady.shift(-400_000, 199, ONE)
    expect(Math.abs(before - steady.upper(199) - 400_000)).toBeLessThan(10)
  })

  test('sees what has risen within ticks, and by how much more each brings', () => {
    const forecast = createMeanForecast(limits)
    for (let tick = 0; tick < 100; tick++) forecast.note(100_000, tick)
    expect(forecast.ramp(99)).toBe(ONE)
    for (let tick = 100; tick < 103; tick++) forecast.note(2_100_000, tick)
    // The mean has come to a quarter of it.
    expect(forecast.upper(102)).toBeGreaterThan(1_300_000)
    expect(forecast.upper(102)).toBeLessThan(2_100_000)
    expect(forecast.ramp(102)).toBeGreaterThan(2 * ONE)
    // Those who brought all of it leave, and take all of it along.
    const [pace, ramp] = [500_000, forecast.ramp(102)]
    const before = forecast.upper(102)
    forecast.shift(-pace, 102, ramp)
    expect(before - forecast.upper(102)).toBeGreaterThan(pace)
    for (let tick = 103; tick < 140; tick++) forecast.note(2_100_000, tick)
    expect(forecast.ramp(139)).toBeLessThan(1.05 * ONE)
  })

  test('makes little of what chance brings', () => {
    const forecast = createMeanForecast(limits)
    let [sum, ticks] = [0, 0]
    for (let tick = 0; tick < 2_000; tick++) {
      forecast.note((tieOf(1, tick) % 21) * 10_000, tick)
      if (tick < 50) continue
      sum += forecast.ramp(tick)
      ticks += 1
    }
    expect(sum / ticks).toBeLessThan(1.05 * ONE)
  })
})
