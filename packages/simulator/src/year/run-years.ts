import { tieOf } from '@metalayer/policy'
import { type Calibration, readCalibration } from '../calibration/calibration.ts'
import { createDice } from '../coarse/dice.ts'
import { createFenceClock } from './fence-clock.ts'
import { loadBetween } from './load-curve.ts'
import type { Incident } from './record.ts'
import { PROMISE_MS, runYear, type YearOptions, type YearResult } from './run-year.ts'
import { scenarios } from './scenarios.ts'
import { spans } from './spans.ts'
import { createWaits } from './waits.ts'

/** What all seeds of a scenario came to. Shares are of transactions; waits in milliseconds, of those that something stood in the way of, in all years together. */
export type YearsRow = {
  scenario: string
  years: number
  /** In a year, on average. */
  outages: number
  fences: number
  /** Share included within a minute: over all years, and in the worst of them. */
  availability: number
  worst: number
  /** Years in which it was 99.99 % and more. */
  kept: number
  /** The same, had each transaction been bound to a chain of its own: over all years. */
  alone: number
  /** Share that an outage was in the way of at all. */
  hit: number
  hitP50Ms: number
  hitP99Ms: number
  longestMs: number
  /** Running at the worst of times. */
  fewest: number
}

export type YearsOptions = {
  chains: number
  seed: number
  years: number
  /** Told after each year. May wait, or throw to end the run. */
  onYear?(scenario: string, done: number, total: number): Promise<void> | void
}

/** The mission's figure. */
export const AVAILABILITY_MIN = 0.9999

/** Years of each scenario, by the measured times of a death. */
export async function runYears({ chains, seed, years, onYear }: YearsOptions): Promise<YearsRow[]> {
  const usual = usualYear(chains, readCalibration())
  const rows: YearsRow[] = []
  for (const scenario of scenarios) {
    const sums = createSums(scenario.name)
    const options = scenario.change?.(usual) ?? usual
    for (let year = 0; year < years; year++) {
      const dice = createDice(tieOf(seed, scenario.name, year))
      const incidents = scenario.draw(chains, dice)
      sums.add(runYear(incidents, options, dice), aloneLate(incidents, options))
      await onYear?.(scenario.name, year + 1, years)
    }
    rows.push(sums.row())
  }
  return rows
}

/** A year as measurements and defaults have it. */
function usualYear(chains: number, { profile, deathMs, calmMs }: Calibration): YearOptions {
  const fencedAt = fenceMsOf(profile)
  return {
    ...{ chains, profile },
    load: { mean: 0.5, peak: 1.5 },
    afterFenceMs: deathMs.map((time) => Math.max(0, time - fencedAt)),
    calmMs: calmMs[Math.floor(calmMs.length / 2)] ?? 0,
    ...{ returnMs: spans.hour, places: 2, accounts: 20_000, gasPerSecond: 7_500_000 },
  }
}

/** How long the rule takes for one chain: what was measured from a death on is longer by all that comes after the fence. */
function fenceMsOf(profile: Calibration['profile']): number {
  const clock = createFenceClock(4, profile)
  let time = 0
  do time += profile.tickMs
  while (clock.tick(time, (chain) => chain === 0).length === 0)
  return time
}

/** Transactions that would have waited for more than a minute if each could only run on its own chain: as they do today. Queues afterwards are left out. */
function aloneLate(incidents: readonly Incident[], options: YearOptions): number {
  const { chains, load } = options
  const late = incidents.map(({ at, lastsMs, hit }) => {
    const until = Math.min(spans.year, at + lastsMs - PROMISE_MS)
    return (Math.max(0, loadBetween(load, at, Math.max(at, until))) * hit) / chains
  })
  return late.reduce((sum, one) => sum + one, 0) / loadBetween(load, 0, spans.year)
}

function createSums(scenario: string) {
  const hit = createWaits()
  const results: { late: number; transactions: number; alone: number }[] = []
  const sums = { outages: 0, fences: 0, longestMs: 0, fewest: Number.POSITIVE_INFINITY }
  return {
    add({ hit: own, transactions, late, outages, fences, fewest }: YearResult, alone: number) {
      own.addTo(hit)
      results.push({ late, transactions, alone })
      sums.outages += outages
      sums.fences += fences
      sums.longestMs = Math.max(sums.longestMs, own.longest())
      sums.fewest = Math.min(sums.fewest, fewest)
    },
    row(): YearsRow {
      const years = results.length
      const total = (of: (one: (typeof results)[number]) => number) =>
        results.reduce((sum, one) => sum + of(one), 0)
      const shares = results.map(({ late, transactions }) => 1 - late / transactions)
      const transactions = total((one) => one.transactions)
      return {
        ...{ scenario, years, longestMs: sums.longestMs, fewest: sums.fewest },
        ...{ outages: sums.outages / years, fences: sums.fences / years },
        availability: 1 - total(({ late }) => late) / transactions,
        worst: Math.min(...shares),
        kept: shares.filter((share) => share >= AVAILABILITY_MIN).length,
        alone: 1 - total((one) => one.alone) / years,
        hit: hit.count() / transactions,
        ...{ hitP50Ms: hit.percentile(0.5), hitP99Ms: hit.percentile(0.99) },
      }
    },
  }
}
