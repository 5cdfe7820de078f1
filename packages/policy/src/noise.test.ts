import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultPolicyLimits as limits } from './defaults.ts'
import { ONE } from './fixed.ts'
import { createMeanForecast } from './forecast.ts'
import { createGrain } from './grain.ts'
import { type ChainView, excessOf, loadOf, meanLevel, noiseOf, sureLevel } from './level.ts'
import { nextRegret } from './regret.ts'
import { type Candidate, shed } from './shed.ts'
import { tieOf } from './tie.ts'

const payment = 21_700
const chains = 10
const accountsEach = 200
/** Blocks come every so many ticks, at each chain at another one. */
const blockTicks = 8
const blockPayments = 87
const capacity = Math.floor((blockPayments * payment) / blockTicks)
const ticks = 240
/** Of one account, in gas per tick. */
const pace = Math.floor(capacity / accountsEach)

/**
 * A closed loop in which all accounts send alike: so many payments are under way, and for each that runs another one is sent, by anybody. `people`: accounts that live on each chain.
 * Returns how many were sent away.
 */
function runLoop(seed: number, people: number[]): number {
  const grain = createGrain(limits)
  const all = people.reduce((sum, one) => sum + one, 0)
  const state = people.map((accounts) => ({
    ...{ accounts, queue: 0, used: 0, regret: 0, arrived: 0 },
    forecast: createMeanForecast(limits),
  }))
  let [draws, moved] = [0, 0]
  const send = (tick: number) => {
    const at = tieOf(seed, draws++) % all
    let before = 0
    const chain = state.find(({ accounts }) => {
      before += accounts
      return at < before
    })
    if (chain === undefined) return
    chain.queue += 1
    chain.arrived += payment
    grain.note(payment, tick)
  }
  const viewOf = (chainId: number, tick: number): ChainView => {
    const { forecast, queue = 0, used = 0 } = state[chainId] ?? {}
    const due = ((tick + chainId) % blockTicks) * capacity
    const arriving = forecast?.upper(tick) ?? 0
    const waiting = Math.max(0, queue * payment - due)
    const does = { arriving, waiting, used, capacity, grain: grain.of(tick) }
    return { chainId, capacity, isOpen: true, ...loadOf(does, limits) }
  }
  let free = 3 * people.length * blockPayments
  for (let tick = 0; tick < ticks; tick++) {
    for (; free > 0; free--) send(tick)
    for (const [chainId, chain] of state.entries()) {
      chain.forecast.note(chain.arrived, tick)
      chain.arrived = 0
      if ((tick + chainId) % blockTicks !== 0) continue
      const ran = Math.min(blockPayments, chain.queue)
      chain.queue -= ran
      chain.used = Math.floor((ran * payment) / blockTicks)
      free += ran
    }
    // Of what is there at first nothing is known: all of it came in one tick.
    if (tick < 4 * blockTicks) continue
    const chains = state.map((_, chainId) => viewOf(chainId, tick))
    const mean = meanLevel(chains)
    for (const [chainId, chain] of state.entries()) {
      const { level = 0, noise = 0 } = chains[chainId] ?? {}
      chain.regret = nextRegret(chain.regret, { level, noise, mean }, limits)
      if (chain.regret === 0) continue
      const candidates = candidatesOf(chain)
      const inputs = { seed, tick, chainId, chains, candidates, regret: chain.regret }
      for (const { to, id } of shed(
        { ...inputs, distance: ONE, departGas: 77_000, journeyGas: 176_000 },
        limits,
      )) {
        moved += 1
        const waits = (candidates.find((one) => one.id === id)?.waiting ?? 0) / payment
        for (const [there, sign] of [[chain, -1] as const, [state[to], 1] as const]) {
          if (there === undefined) continue
          there.accounts += sign
          there.queue += sign * waits
          there.forecast.shift(sign * pace, tick, ONE)
        }
      }
    }
  }
  return moved
}

/** Of those who live on a chain, as many have a payment waiting as it has in its queue. */
function candidatesOf({ accounts, queue }: { accounts: number; queue: number }): Candidate[] {
  return Array.from({ length: accounts }, (_, id) => {
    const waiting = id < queue ? payment : 0
    const work = pace + Math.floor(waiting / limits.backlogTicks)
    const [leaveGas, moveGas] = [16_300, 51_700]
    return { id, members: 1, work, waiting, leaveGas, moveGas, isIdle: waiting === 0, ties: [] }
  })
}

describe('chance', () => {
  test('of a closed loop in which all chains have the same to do moves next to nobody', () => {
    const people = Array.from({ length: chains }, () => accountsEach)
    const runs = Array.from({ length: 8 }, (_, seed) => runLoop(seed, people))
    const share = runs.reduce((sum, moved) => sum + moved, 0) / (8 * chains * accountsEach)
    expect(share).toBeLessThan(0.02)
  })

  test('does not explain a chain of which twice as much is wanted', () => {
    const people = Array.from({ length: chains }, () => accountsEach)
    people[0] = 2 * accountsEach
    expect(runLoop(1, people)).toBeGreaterThan(accountsEach / 4)
  })

  test('explains more where few large transactions come than where many small ones do, and less of more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 10_000_000 }),
        fc.integer({ min: 20_000, max: 1_000_000 }),
        fc.integer({ min: 0, max: 8 * 10_000_000 }),
        (arriving, grain, waiting) => {
          const chain = { arriving, waiting, used: 10_000_000, capacity: 10_000_000 }
          const noise = noiseOf({ ...chain, grain }, limits)
          expect(noiseOf({ ...chain, grain: 4 * grain }, limits)).toBeGreaterThanOrEqual(noise)
          const wide = { ...chain, capacity: 4 * chain.capacity, used: 4 * chain.used }
          expect(noiseOf({ ...wide, arriving: 4 * arriving, grain }, limits)).toBeLessThanOrEqual(
            noise,
          )
          // What waits says nothing where it waits for something else than its chain.
          const calm = noiseOf({ ...chain, waiting: 0, used: 0, grain }, limits)
          expect(calm).toBeLessThanOrEqual(noise)
        },
      ),
    )
  })

  test('never makes a chain fuller, nor anything of one that is as full as the others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 64 * ONE }),
        fc.integer({ min: 0, max: 64 * ONE }),
        (level, noise) => {
          expect(sureLevel({ level, noise }, limits)).toBeLessThanOrEqual(level)
          expect(excessOf({ level, noise }, level, limits)).toBe(0)
          const own = excessOf({ level, noise: 0 }, 0, limits)
          expect(excessOf({ level, noise }, 0, limits)).toBeLessThanOrEqual(own)
        },
      ),
    )
  })

  test('is measured by transactions as they come, large ones by what they weigh', () => {
    const grain = createGrain(limits)
    expect(grain.of(5)).toBe(0)
    for (let tick = 0; tick < 50; tick++) grain.note(30_000, tick)
    expect(grain.of(50)).toBeGreaterThan(29_000)
    expect(grain.of(50)).toBeLessThan(30_100)
    // One of 300,000 beside ten of 30,000 is half of the gas: (300,000² + 10 × 30,000²) / 600,000.
    const mixed = createGrain(limits)
    mixed.note(300_000, 1)
    for (let count = 0; count < 10; count++) mixed.note(30_000, 1)
    expect(mixed.of(1)).toBeGreaterThan(163_000)
    expect(mixed.of(1)).toBeLessThan(165_100)
  })
})
