import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costs } from '../coarse/costs.ts'
import { createDice } from '../coarse/dice.ts'
import { busiest, loadAt, loadBetween } from './load-curve.ts'
import type { Incident } from './record.ts'
import { runYear, type YearOptions } from './run-year.ts'
import { spans } from './spans.ts'

/** When a chain that stops for good is fenced, by the profile below. */
const FENCED = 19_000

const usual: YearOptions = {
  ...{ chains: 50, places: 1, accounts: 0, gasPerSecond: 7_500_000 },
  load: { mean: 0.5, peak: 1.5 },
  profile: { tickMs: 1_000, leaseSeconds: 12, fenceMarginSeconds: 6, fenceCheckpoints: 5 },
  ...{ afterFenceMs: [4_000], calmMs: 1_000, returnMs: spans.hour },
}
const noon = 10 * 24 * spans.hour + busiest
const midnight = noon + 12 * spans.hour

const year = (incidents: Incident[], change: Partial<YearOptions> = {}) =>
  runYear(incidents, { ...usual, ...change }, createDice(1))

describe('a year', () => {
  test('without outages keeps nobody waiting', () => {
    const calm = year([])
    expect(calm).toMatchObject({ late: 0, outages: 0, fences: 0, fewest: 50 })
    expect(calm.hit.count()).toBe(0)
    const perSecond = (50 * usual.gasPerSecond) / costs.payment
    expect(calm.transactions).toBeCloseTo((perSecond * 0.5 * spans.year) / 1_000, -4)
  })

  test('a chain that pauses for less than its lease keeps those waiting that live there, as long as it does', () => {
    const { hit, fences, late } = year([{ at: midnight, lastsMs: 10_000, hit: 1 }])
    expect({ fences, late }).toEqual({ fences: 0, late: 0 })
    const sent = (loadBetween(usual.load, midnight, midnight + 10_000) * usual.gasPerSecond) / 1_000
    expect(hit.count() * costs.payment).toBeGreaterThan(sent * 0.99)
    expect(hit.longest()).toBeGreaterThanOrEqual(11_000)
    expect(hit.longest()).toBeLessThan(12_500)
  })

  test('a chain that dies is fenced, and what took longest waited for fence and heir', () => {
    const { hit, fences, late, fewest } = year([{ at: midnight, lastsMs: 10 * spans.hour, hit: 1 }])
    expect({ fences, late, fewest }).toEqual({ fences: 1, late: 0, fewest: 49 })
    expect(hit.longest()).toBeGreaterThanOrEqual(FENCED + 4_000 + 1_000)
    expect(hit.longest()).toBeLessThan(FENCED + 4_000 + 1_000 + 3_000)
  })

  test('is late by what heirs are slow', () => {
    const slow = year([{ at: midnight, lastsMs: 10 * spans.hour, hit: 1 }], {
      afterFenceMs: [10 * spans.minute],
    })
    // All that was sent to the chain from its death on, until a minute before it is there again.
    const until = midnight + FENCED + 9 * spans.minute
    const expected =
      (loadBetween(usual.load, midnight, until) * usual.gasPerSecond) / costs.payment / 1_000
    expect(slow.late / expected).toBeGreaterThan(0.95)
    expect(slow.late / expected).toBeLessThan(1.05)
  })

  test('half of all chains are too few at noon, and enough at night', () => {
    const at = (time: number) =>
      year([{ at: time, lastsMs: 30 * spans.minute, hit: 24 }], { returnMs: 1 })
    expect(at(midnight).late).toBe(0)
    expect(at(midnight).fences).toBe(24)
    const [busy, load] = [at(noon), loadAt(usual.load, noon)]
    expect(load * 50).toBeGreaterThan(26)
    // The queue at the end: what came in half an hour over what 26 chains run, run by all 50 from then on.
    expect(busy.late).toBeGreaterThan(0)
    expect(busy.hit.longest() / 1_000).toBeGreaterThan((30 * 60 * (load * 50 - 26)) / 50)
    expect(busy.hit.longest() / 1_000).toBeLessThan((30 * 60 * (load * 50 - 26)) / 26 + 120)
  })

  test('more than half at once are waited for, and late', () => {
    const { late, fences } = year([{ at: midnight, lastsMs: spans.hour, hit: 26 }])
    expect(fences).toBe(26)
    expect(late).toBeGreaterThan(0)
  })

  test('all at once wait until they run again', () => {
    const { hit, late, fewest } = year([{ at: midnight, lastsMs: 10 * spans.minute, hit: 50 }])
    expect(fewest).toBe(0)
    expect(late).toBeGreaterThan(0)
    expect(hit.longest()).toBeGreaterThanOrEqual(10 * spans.minute)
  })

  test('who needs two chains is hit twice as often, nearly', () => {
    const of = (places: number) =>
      year([{ at: midnight, lastsMs: 10_000, hit: 1 }], { places }).hit.count()
    expect(of(2) / of(1)).toBeCloseTo(2 - 1 / 50, 2)
  })

  test('counts what still waits when it ends', () => {
    const { hit, late } = year([
      { at: spans.year - 5 * spans.minute, lastsMs: spans.hour, hit: 50 },
    ])
    expect(hit.count()).toBeGreaterThan(0)
    expect(late).toBeGreaterThan(0)
  })

  test('whatever happens: nobody is counted twice as late, and the same seed gives the same year', () => {
    const incident = fc.record({
      at: fc.integer({ min: 0, max: spans.year - 1 }),
      lastsMs: fc.integer({ min: 1_000, max: 5 * spans.hour }),
      hit: fc.integer({ min: 1, max: 12 }),
    })
    fc.assert(
      fc.property(
        fc.array(incident, { maxLength: 6 }),
        fc.constantFrom(3, 12),
        fc.integer({ min: 1, max: 1_000 }),
        (all, chains, seed) => {
          const sorted = [...all].sort((left, right) => left.at - right.at)
          const run = () => runYear(sorted, { ...usual, chains }, createDice(seed))
          const { hit, late, transactions, outages, fences } = run()
          expect(late).toBeLessThanOrEqual(hit.count() + 1e-6)
          expect(hit.count()).toBeLessThan(transactions)
          expect(outages).toBeLessThanOrEqual(sorted.reduce((sum, one) => sum + one.hit, 0))
          expect(fences).toBeLessThanOrEqual(outages)
          const again = run()
          expect([again.late, again.hit.count(), again.hit.longest()]).toEqual([
            late,
            hit.count(),
            hit.longest(),
          ])
        },
      ),
      { numRuns: 10 },
    )
  })
})
