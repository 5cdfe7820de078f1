import { type AdmitInputs, decide, type Offer, ONE, type ShedInputs } from '@metalayer/policy'
import { accountSlot } from '@metalayer/protocol'
import { numberToHex } from 'viem'
import { describe, expect, test } from 'vitest'
import { type BalanceFacts, countBalance } from './balance-events.ts'
import type { AccountMove } from './balance-moves.ts'
import { storyLimits as limits, type MadeDecision } from './decision-watch.ts'
import type { EventCounts } from './events.ts'
import type { DeployedNetwork } from './memory-network.ts'

const capacity = 500_000
const tick = 1_000
const atMs = tick * 1_000
const owner = numberToHex(9, { size: 20 })
const offer: Offer = {
  ...{ id: accountSlot(owner), from: 1, to: 2, members: 1 },
  ...{ work: 60_000, leaveGas: 16_300, gain: 1, worth: 1 },
}
const view = (chainId: number, level: number) => {
  return { chainId, capacity, level: level * ONE, noise: 0, held: 0, isOpen: true }
}

function admission(fields: Partial<AdmitInputs> = {}): MadeDecision {
  const inputs = { seed: 7, tick, here: view(2, 0), mean: ONE, offers: [offer], ...fields }
  return { ...decide('admit', inputs, limits), rule: 'admit', atMs }
}

function shedding(level: number): MadeDecision {
  const inputs: ShedInputs = {
    ...{ seed: 7, tick, chainId: 1, chains: [view(1, level), view(2, 0)], candidates: [] },
    ...{ regret: 0, distance: ONE, departGas: 77_000, journeyGas: 176_000 },
  }
  return { ...decide('shed', inputs, limits), rule: 'shed', atMs }
}

const move: AccountMove = {
  ...{ owner, version: 2, from: 1, to: 2, isSent: true },
  ...{ leftAt: tick + 2, cameAt: tick + 5, since: undefined },
}

/** Chain 1 with blocks three seconds from each other, of which these use so much of their gas. */
function membersWith(shares: readonly number[]): Pick<DeployedNetwork, 'members'> {
  const blocks = shares.map((share, number) => ({
    ...{ number, time: tick + 3 * number },
    json: { gasLimit: numberToHex(1_000), gasUsed: numberToHex(1_000 * share) },
  }))
  const chain = { head: blocks.at(-1) ?? { number: -1 }, block: (at: number) => blocks[at] }
  return { members: new Map([[1, { chain }]]) } as unknown as Pick<DeployedNetwork, 'members'>
}

function eventsOf(facts: Partial<BalanceFacts>, blocks: readonly number[] = []) {
  const events: EventCounts = new Map()
  const nothing = { decided: [], moves: [], lost: [], fenced: new Set<number>() }
  const all = { ...nothing, left: new Map(), limits, tickMs: 1_000, ...facts }
  countBalance(events, all, membersWith(blocks))
  return Object.fromEntries(events)
}

test('a move for balance is one that an agent made, and that arrived', () => {
  expect(eventsOf({ moves: [move] })).toEqual({ 'was sent away for balance': 1 })
  expect(eventsOf({ moves: [{ ...move, isSent: false }] })).toEqual({})
  expect(eventsOf({ moves: [{ ...move, cameAt: undefined }] })).toEqual({})
  expect(eventsOf({ moves: [move], left: new Map([[1, 0]]) })).toEqual({})
})

test('a refusal for want of room is none of who is closed, or has just taken in something', () => {
  const full = { here: view(2, 2) }
  expect(eventsOf({ decided: [admission(full)] })).toEqual({ 'was refused for want of room': 1 })
  expect(eventsOf({ decided: [admission()] })).toEqual({})
  expect(eventsOf({ decided: [admission({ ...full, acceptedAt: tick })] })).toEqual({})
  expect(eventsOf({ decided: [admission({ here: { ...full.here, isOpen: false } })] })).toEqual({})
})

test('what an agent foresees is true where a block of the next ticks is full', () => {
  const decided = [shedding(2)]
  expect(eventsOf({ decided }, [0, 0.2, 0.9])).toEqual({ 'foresaw a crowd': 1 })
  expect(eventsOf({ decided }, [1, 0.2, 0.3])).toEqual({ 'foresaw a crowd that never was': 1 })
  // Too late, or no block at all.
  expect(eventsOf({ decided }, [0, 0, 0, 1])).toEqual({ 'foresaw a crowd that never was': 1 })
  expect(eventsOf({ decided }, [1])).toEqual({})
  expect(eventsOf({ decided: [shedding(1)] }, [0, 1])).toEqual({})
})

describe('a death during a move', () => {
  const at = (chainId: number, ms: number, moves: AccountMove[] = [move]) =>
    eventsOf({
      ...{ decided: [admission()], moves, fenced: new Set([1, 2]) },
      lost: [{ chainId, atMs: atMs + ms }],
    })

  test('is one of either end, from the agreement on until it is over', () => {
    expect(at(1, 3_000)).toMatchObject({ 'died while it sent some away': 1 })
    expect(at(2, 3_000)).toMatchObject({ 'died before what it took in had come': 1 })
    const arrival = { 'was sent away for balance': 1 }
    expect([at(1, -1), at(1, 5_001), at(3, 3_000)]).toEqual([arrival, arrival, arrival])
  })

  test('is one as well where nobody has left, or what left never came', () => {
    expect(at(1, 11_000, [])).toEqual({ 'died while it sent some away': 1 })
    expect(at(1, 13_000, [])).toEqual({})
    const stray = [{ ...move, cameAt: undefined }]
    expect(at(2, 60_000, stray)).toEqual({ 'died before what it took in had come': 1 })
  })

  test('is none of a chain that nobody fenced', () => {
    const lost = [{ chainId: 1, atMs: atMs + 3_000 }]
    expect(eventsOf({ decided: [admission()], lost })).toEqual({})
  })
})
