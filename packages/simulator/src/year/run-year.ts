import { costs } from '../coarse/costs.ts'
import type { Dice } from '../coarse/dice.ts'
import { createFenceClock, type FenceProfile } from './fence-clock.ts'
import { type LoadCurve, loadAt, loadBetween } from './load-curve.ts'
import type { Incident } from './record.ts'
import { spans } from './spans.ts'
import { createWaits, type Waits } from './waits.ts'

export type YearOptions = {
  chains: number
  load: LoadCurve
  profile: FenceProfile
  /** Milliseconds from a fence until what an account had sent was final, as measured; each of them as likely. */
  afterFenceMs: readonly number[]
  /** A transaction's time while nothing is broken, which comes on top of any queue. */
  calmMs: number
  /** How long after a chain runs again it is back as an empty one. */
  returnMs: number
  /** Of how many objects' homes a transaction needs to run: 2, if it meets something at a chain drawn at random. */
  places: number
  /** Accounts that live on a chain, all of which its heirs adopt. */
  accounts: number
  /** Gas that a chain runs in a second. */
  gasPerSecond: number
}

/** What a year was like for those who sent transactions. */
export type YearResult = {
  transactions: number
  /** Of all, those that were not included within a minute. */
  late: number
  /** Waits of those alone that something stood in the way of. */
  hit: Waits
  outages: number
  fences: number
  /** Chains that ran at the worst of times. */
  fewest: number
}

/** What users may wait for before it counts as unavailable. */
export const PROMISE_MS = 60_000
/** A queue that drains while nothing stands still is looked at so seldom. */
const DRAIN_STEP_MS = 10_000

type Chain = {
  state: 'runs' | 'still' | 'fenced'
  until: number
  backAt: number
  cohorts: Cohort[]
}
type Cohort = { at: number; count: number }

/** A year of outages, from one to the next: between them nothing happens that could be told apart, and nothing is computed. */
export function runYear(
  incidents: readonly Incident[],
  options: YearOptions,
  dice: Dice,
): YearResult {
  const { chains: size, load, profile, places, gasPerSecond } = options
  const chains = Array.from({ length: size }, (): Chain => {
    return { state: 'runs', until: 0, backAt: Number.POSITIVE_INFINITY, cohorts: [] }
  })
  const clock = createFenceClock(size, profile)
  const hit = createWaits()
  const counts = { outages: 0, fences: 0, fewest: size }
  const perMs = (size * gasPerSecond) / costs.payment / 1_000
  const slowest = Math.max(...options.afterFenceMs)
  let queueGas = 0
  let now = 0
  let next = 0

  const inState = (state: Chain['state']) => chains.filter((chain) => chain.state === state)
  const queueMs = () => {
    const running = inState('runs').length
    return running === 0 ? 0 : (queueGas / (running * gasPerSecond)) * 1_000
  }
  const strike = ({ hit: count, lastsMs }: Incident) => {
    const able = inState('runs')
    for (let struck = 0; struck < count && able.length > 0; struck++) {
      const [chain] = able.splice(dice.below(able.length), 1)
      if (chain === undefined) break
      Object.assign(chain, { state: 'still', until: now + lastsMs })
      counts.outages++
    }
    counts.fewest = Math.min(counts.fewest, inState('runs').length)
  }
  /** What waited for a chain goes on: all of it is work for those that run. */
  const release = (chain: Chain, gasEach: number, recoveriesMs: readonly number[]) => {
    queueGas += chain.cohorts.reduce((sum, { count }) => sum + count, 0) * gasEach
    const behind = queueMs()
    for (const { at, count } of chain.cohorts) {
      for (const recovery of recoveriesMs) {
        const wait = Math.max(0, now + recovery - at) + behind
        hit.add(wait + options.calmMs, count / recoveriesMs.length)
      }
    }
    chain.cohorts = []
  }
  const fence = (chain: Chain) => {
    const share = 1 / (inState('runs').length + inState('still').length)
    Object.assign(chain, { state: 'fenced', backAt: chain.until + options.returnMs })
    counts.fences++
    // Who wants something before all accounts are adopted waits for it, too.
    for (let at = now; at < now + slowest; at += profile.tickMs) {
      const count = loadBetween(load, at, at + profile.tickMs) * perMs * share * places
      chain.cohorts.push({ at, count })
    }
    queueGas += options.accounts * costs.accountAdopted
    release(chain, costs.payment, options.afterFenceMs)
  }
  const resume = () => {
    for (const [place, chain] of chains.entries()) {
      if (chain.state === 'still' && chain.until <= now) {
        chain.state = 'runs'
        release(chain, costs.payment, [0])
      }
      if (chain.state !== 'fenced' || chain.backAt > now) continue
      Object.assign(chain, { state: 'runs', backAt: Number.POSITIVE_INFINITY })
      clock.rejoin(place)
    }
  }
  /** What is sent in a step: what needs a chain that stands still waits for it, all else is behind what is queued. */
  const send = (stepMs: number) => {
    const still = inState('still')
    const running = inState('runs').length
    const count = loadBetween(load, now, now + stepMs) * perMs
    const blocked = 1 - (1 - still.length / Math.max(1, still.length + running)) ** places
    for (const chain of still)
      chain.cohorts.push({ at: now, count: (count * blocked) / still.length })
    queueGas += count * (1 - blocked) * costs.payment
    queueGas = Math.max(0, queueGas - (running * gasPerSecond * stepMs) / 1_000)
    if (queueGas > 0) hit.add(queueMs() + options.calmMs, count * (1 - blocked))
  }
  /** A chain too few for what is wanted makes a queue, whether anything stands still or not. */
  const isCrowded = () => loadAt(load, now) * size >= inState('runs').length
  const isTroubled = () => inState('still').length > 0 || queueGas > 0 || isCrowded()
  const nextChange = () => {
    const backs = chains.map(({ backAt }) => backAt)
    return Math.min(spans.year, incidents[next]?.at ?? spans.year, ...backs)
  }

  while (now < spans.year) {
    while ((incidents[next]?.at ?? spans.year) <= now) strike(incidents[next++] as Incident)
    resume()
    if (!isTroubled()) {
      now = calmUntil(
        now,
        nextChange(),
        (time) => loadAt(load, time) * size < inState('runs').length,
      )
      continue
    }
    const isStill = inState('still').length > 0
    const stepMs = isStill
      ? profile.tickMs
      : Math.max(1, Math.min(DRAIN_STEP_MS, nextChange() - now))
    send(stepMs)
    now += stepMs
    if (!isStill) continue
    for (const place of clock.tick(now, (chain) => chains[chain]?.state === 'still')) {
      const chain = chains[place]
      if (chain !== undefined) fence(chain)
    }
  }
  // Who still waits when the year is over has waited at least until then.
  for (const chain of chains) release(chain, 0, [0])
  const transactions = loadBetween(load, 0, spans.year) * perMs
  return { transactions, late: hit.beyond(PROMISE_MS), hit, ...counts }
}

/** Jumps to what comes next, or to the first hour in which more might be wanted than can be run. */
function calmUntil(now: number, change: number, isEnough: (time: number) => boolean): number {
  let time = now
  while (time < change && isEnough(time)) time = Math.min(change, time + spans.hour)
  return time
}
