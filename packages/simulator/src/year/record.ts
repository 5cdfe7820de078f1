import type { Dice } from '../coarse/dice.ts'
import type { Outage, Watched } from './outages.ts'
import { spans } from './spans.ts'

/** What causes outages do to a network: how often one comes about, and how long which share of chains stands still. */
export type FailureModel = {
  /** Causes, for each chain of the network and year. */
  causesPerChainYear: number
  /** Of which one is drawn each time. Never empty where causes come about. */
  causes: readonly Cause[]
}

/** One cause: for how long it stops a chain, and how many at once. */
export type Cause = { minutes: number; hit: number; isShared: boolean; weight: number }

/** Years that all watched chains have run, together. */
export function chainYears(watched: readonly Watched[]): number {
  const runs = watched.map(({ from, until }) => Date.parse(until) - Date.parse(from))
  return runs.reduce((sum, span) => sum + span, 0) / (365.25 * spans.day)
}

/**
 * The record as it is: each outage of a watched chain is one of its own kind, with the minutes that it took; nothing is smoothed or fitted. What stopped two chains is
 * found at either of them, so it is half a cause in the record of each.
 */
export function modelOf(record: readonly Outage[], years: number): FailureModel {
  const causes = record.map(({ minutes, hit, isShared }) => {
    return { minutes, hit, isShared, weight: 1 / hit }
  })
  return { causesPerChainYear: weightOf(causes) / years, causes }
}

/** A record that might have been as well: as many outages as chance has it, each drawn from those that were. So a set of seeds shows what a record as short as this one cannot tell. */
export function drawRecord(record: readonly Outage[], dice: Dice): Outage[] {
  const count = drawPoisson(record.length, dice)
  return Array.from({ length: count }, () => record[dice.below(record.length)] as Outage)
}

/** Milliseconds from the year's beginning: when it happens, for how long, and at how many chains. */
export type Incident = { at: number; lastsMs: number; hit: number }

/** All that happens to a network in a year, in order. `at`: when in the year, if not at any time. */
export function drawYear(
  { causesPerChainYear, causes }: FailureModel,
  chains: number,
  dice: Dice,
  at: (dice: Dice) => number = (own) => own.real() * spans.year,
): Incident[] {
  const count = causes.length === 0 ? 0 : drawPoisson(causesPerChainYear * chains, dice)
  return Array.from({ length: count }, () => {
    const { minutes, hit } = drawCause(causes, dice)
    return { at: Math.floor(at(dice)), lastsMs: minutes * spans.minute, hit: Math.min(hit, chains) }
  }).sort((left, right) => left.at - right.at)
}

function drawCause(causes: readonly Cause[], dice: Dice): Cause {
  let rest = dice.real() * weightOf(causes)
  for (const cause of causes) {
    rest -= cause.weight
    if (rest < 0) return cause
  }
  return causes.at(-1) as Cause
}

function weightOf(causes: readonly Cause[]): number {
  return causes.reduce((sum, { weight }) => sum + weight, 0)
}

/** Poisson's law, by the waiting times between events: exact, and as slow as it is long. */
function drawPoisson(mean: number, dice: Dice): number {
  let passed = -Math.log(1 - dice.real())
  let count = 0
  while (passed < mean) {
    count++
    passed -= Math.log(1 - dice.real())
  }
  return count
}
