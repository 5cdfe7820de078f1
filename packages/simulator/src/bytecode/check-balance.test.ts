import {
  type AdmitInputs,
  type Candidate,
  type ChainView,
  decide,
  ONE,
  type ShedInputs,
} from '@metalayer/policy'
import { numberToHex } from 'viem'
import { describe, expect, test } from 'vitest'
import type { AccountMove, Departure } from './balance-moves.ts'
import { type BalanceInputs, checkBalance, checkLog } from './check-balance.ts'
import { storyLimits as limits, type MadeDecision } from './decision-watch.ts'

const capacity = 500_000
const tick = 1_000
const atMs = tick * 1_000

function chain(chainId: number, level: number, isOpen = true): ChainView {
  return { chainId, capacity, level: Math.floor(level * ONE), noise: 0, held: 0, isOpen }
}

const chains = [chain(1, 3), chain(2, 0), chain(3, 0)]

function candidate(id: number, fields: Partial<Candidate> = {}): Candidate {
  return {
    ...{ id: numberToHex(id, { size: 32 }), members: 1, work: 60_000, waiting: 0 },
    ...{ leaveGas: 16_300, moveGas: 51_700, isIdle: true, ties: [], ...fields },
  }
}

/** What chain 1 sends away, of ten who pay a lot there. */
function shedding(fields: Partial<ShedInputs> = {}) {
  const candidates = Array.from({ length: 10 }, (_, place) => candidate(place + 1))
  const inputs: ShedInputs = {
    ...{ seed: 7, tick, chainId: 1, chains, candidates, regret: 4 * ONE, distance: ONE },
    ...{ departGas: 77_000, journeyGas: 176_000, ...fields },
  }
  return { ...decide('shed', inputs, limits), rule: 'shed' as const, atMs }
}

/** What chain 2 takes in of that. */
function admission(fields: Partial<AdmitInputs> = {}) {
  const offers = shedding().outcome.map((offer) => ({ ...offer, to: 2 }))
  const inputs: AdmitInputs = { seed: 7, tick, here: chain(2, 0), mean: ONE, offers, ...fields }
  return { ...decide('admit', inputs, limits), rule: 'admit' as const, atMs }
}

function rulesOf(fields: Partial<BalanceInputs>): string[] {
  const failures = checkBalance({
    ...{
      decided: [],
      departures: [],
      moves: [],
      limits,
      tickMs: 1_000,
      skewMs: 0,
      left: new Map(),
    },
    ...fields,
  })
  return failures.map(({ rule }) => rule)
}

/** Somebody whom chain 1 has sent to chain 2 a second after it was decided. */
const departure: Departure = {
  ...{ from: 1, to: 2, time: tick + 1, gasUsed: 100_000 },
  owners: [numberToHex(1, { size: 20 })],
}

test('what the rules come to is in order', () => {
  expect(shedding().outcome.length).toBeGreaterThan(1)
  expect(admission().outcome.length).toBeGreaterThan(1)
  const decided: MadeDecision[] = [shedding(), admission()]
  expect(rulesOf({ decided, departures: [departure] })).toEqual([])
})

describe('who takes in (A20)', () => {
  test('more than there is room for', () => {
    const made = admission({ here: chain(2, 0.9) })
    expect(made.outcome).toHaveLength(1)
    const outcome = made.inputs.offers.map(({ id }) => id)
    expect(rulesOf({ decided: [{ ...made, outcome }] })).toEqual(['A20'])
  })

  test('what is held for it counts as well', () => {
    const here = { ...chain(2, 0), held: ONE }
    const outcome = admission().outcome
    expect(rulesOf({ decided: [{ ...admission({ here }), outcome }] })).toEqual(['A20'])
  })

  test('while it is closed', () => {
    const made = admission()
    const here = { ...made.inputs.here, isOpen: false }
    const closed: MadeDecision = { ...made, inputs: { ...made.inputs, here } }
    expect(rulesOf({ decided: [closed] })).toEqual(['A20'])
  })

  test('again before what has come can be seen', () => {
    const made = admission()
    const inputs = { ...made.inputs, acceptedAt: tick }
    expect(rulesOf({ decided: [{ ...made, inputs }] })).toEqual(['A20'])
  })

  test('somebody whom nobody has asked for', () => {
    const none: MadeDecision = { ...admission(), outcome: [] }
    expect(rulesOf({ decided: [shedding(), none], departures: [departure] })).toEqual(['A20'])
    const late: MadeDecision = { ...admission(), atMs: atMs + 9_000 }
    expect(rulesOf({ decided: [shedding(), late], departures: [departure] })).toEqual(['A20'])
    const elsewhere = { ...departure, to: 3 }
    expect(rulesOf({ decided: [shedding(), admission()], departures: [elsewhere] })).toEqual([
      'A20',
    ])
  })
})

describe('who sends away (A21)', () => {
  test('more than its budget', () => {
    const made = shedding()
    const outcome = made.outcome.map((offer) => ({ ...offer, leaveGas: capacity }))
    expect(rulesOf({ decided: [{ ...made, outcome }] })).toEqual(['A21'])
  })

  test('for more gas than it has decided, unless it leaves the network', () => {
    const decided: MadeDecision[] = [shedding(), admission()]
    const departures = [{ ...departure, gasUsed: 2 * capacity }]
    expect(rulesOf({ decided, departures })).toEqual(['A21'])
    expect(rulesOf({ decided, departures, left: new Map([[1, 0]]) })).toEqual([])
    expect(rulesOf({ decided: [admission()], departures: [departure] })).toEqual(['A21'])
  })
})

describe('who has just come (A22)', () => {
  test('is not offered', () => {
    const [first] = shedding().outcome
    const at = (arrivedAt: number): MadeDecision => {
      const made = shedding()
      const candidates = made.inputs.candidates.map((one) =>
        one.id === first?.id ? { ...one, arrivedAt } : one,
      )
      return { ...made, inputs: { ...made.inputs, candidates } }
    }
    expect(rulesOf({ decided: [at(tick - limits.dwellTicks)] })).toEqual([])
    expect(rulesOf({ decided: [at(tick - limits.dwellTicks + 1)] })).toEqual(['A22'])
  })

  test('is not sent away, but by itself, by a clock that is off, or from a chain that leaves', () => {
    const owner = numberToHex(1, { size: 20 })
    const move: AccountMove = {
      ...{ owner, version: 3, from: 1, to: 2, leftAt: 1_000, cameAt: 1_004, isSent: true },
      since: 1_000 - limits.dwellTicks + 4,
    }
    expect(rulesOf({ moves: [move] })).toEqual(['A22'])
    expect(rulesOf({ moves: [{ ...move, isSent: false }] })).toEqual([])
    expect(rulesOf({ moves: [{ ...move, since: undefined }] })).toEqual([])
    expect(rulesOf({ moves: [move], skewMs: 4_000 })).toEqual([])
    expect(rulesOf({ moves: [move], left: new Map([[1, 0]]) })).toEqual([])
  })
})

test('a log whose decisions do not follow from their inputs is told (A23)', () => {
  const sound = { ...shedding(), chainId: 1 }
  const view = (outcome: typeof sound.outcome) => ({
    moveDecisions: () => ({ limits, decisions: [{ ...sound, outcome }] }),
  })
  expect(checkLog(view(sound.outcome), 'node-1')).toEqual([])
  expect(checkLog(view([]), 'node-1').map(({ rule }) => rule)).toEqual(['A23'])
})
