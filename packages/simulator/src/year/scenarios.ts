import type { Dice } from '../coarse/dice.ts'
import { busiest } from './load-curve.ts'
import { outages, watchedChains } from './outages.ts'
import {
  chainYears,
  drawRecord,
  drawYear,
  type FailureModel,
  type Incident,
  modelOf,
} from './record.ts'
import type { YearOptions } from './run-year.ts'
import { spans } from './spans.ts'

/** A year as it might be: what breaks, and what of the rest is otherwise than usual. */
export type Scenario = {
  name: string
  /** All that happens in the year. */
  draw(chains: number, dice: Dice): Incident[]
  change?(options: YearOptions): YearOptions
}

/** The record as chance might have made it, so that seeds differ by what a record of this length leaves open. */
function drawnModel(dice: Dice): FailureModel {
  return modelOf(drawRecord(outages, dice), chainYears(watchedChains))
}

const published = (chains: number, dice: Dice): Incident[] =>
  drawYear(drawnModel(dice), chains, dice)

/** As many causes, but each that lies in what chains share stops a quarter of all at once, where at most two are known to have been. */
function together(chains: number, dice: Dice): Incident[] {
  const model = drawnModel(dice)
  const hit = Math.ceil(chains / 4)
  const causes = model.causes.map((cause) => (cause.isShared ? { ...cause, hit } : cause))
  return drawYear({ ...model, causes }, chains, dice)
}

/** As often, but in the busiest hour of a day. */
function busiestHour(chains: number, dice: Dice): Incident[] {
  const days = Math.floor(spans.year / spans.day)
  return drawYear(drawnModel(dice), chains, dice, (own) => {
    return own.below(days) * spans.day + busiest + (own.real() - 0.5) * spans.hour
  })
}

/** On top, once in the year, more than half of all chains stop at once for as long as it took some chain. */
function moreThanHalf(chains: number, dice: Dice): Incident[] {
  const { causes } = modelOf(outages, chainYears(watchedChains))
  const minutes = causes[dice.below(causes.length)]?.minutes ?? 0
  const all = {
    at: dice.below(spans.year),
    lastsMs: minutes * spans.minute,
    hit: Math.floor(chains / 2) + 1,
  }
  return [...published(chains, dice), all].sort((left, right) => left.at - right.at)
}

/** Besides those that somebody wrote about, nine times as many that nobody did: each of one minute to thirty, evenly. */
function unreported(chains: number, dice: Dice): Incident[] {
  const model = drawnModel(dice)
  const causes = Array.from({ length: 30 }, (_, minute) => {
    return { minutes: minute + 1, hit: 1, isShared: false, weight: 1 }
  })
  const more = drawYear({ causesPerChainYear: 9 * model.causesPerChainYear, causes }, chains, dice)
  return [...drawYear(model, chains, dice), ...more].sort((left, right) => left.at - right.at)
}

function twice(chains: number, dice: Dice): Incident[] {
  const model = drawnModel(dice)
  return drawYear({ ...model, causesPerChainYear: 2 * model.causesPerChainYear }, chains, dice)
}

/** The record, and what would be worse. */
export const scenarios: readonly Scenario[] = [
  { name: 'published record', draw: published },
  { name: 'twice as many outages', draw: twice },
  { name: 'ten times as many, short ones', draw: unreported },
  { name: 'in the busiest hour', draw: busiestHour },
  { name: 'shared causes stop a quarter', draw: together },
  { name: 'more than half stop, once', draw: moreThanHalf },
  {
    name: 'back after a week',
    draw: published,
    change: (options) => ({ ...options, returnMs: 7 * spans.day }),
  },
  {
    name: 'back after a month',
    draw: published,
    change: (options) => ({ ...options, returnMs: 30 * spans.day }),
  },
  {
    name: 'fences and heirs half as quick',
    draw: published,
    change: ({ profile, afterFenceMs, ...options }) => ({
      ...options,
      profile: {
        ...profile,
        leaseSeconds: 2 * profile.leaseSeconds,
        fenceMarginSeconds: 2 * profile.fenceMarginSeconds,
      },
      afterFenceMs: afterFenceMs.map((time) => 2 * time),
    }),
  },
  {
    name: 'heirs take ten minutes',
    draw: published,
    change: (options) => ({ ...options, afterFenceMs: [10 * spans.minute] }),
  },
  {
    name: 'chains three quarters full',
    draw: published,
    change: (options) => ({ ...options, load: { ...options.load, mean: 0.75, peak: 1.2 } }),
  },
]
