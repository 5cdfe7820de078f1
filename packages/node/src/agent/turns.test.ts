import { kernelAbi } from '@metalayer/contracts'
import { type ChainView, defaultPolicyLimits as limits, ONE, tieOf } from '@metalayer/policy'
import { encodeObjectWord, keccak256, type ObjectName, objectId } from '@metalayer/protocol'
import * as fc from 'fast-check'
import { type Address, decodeFunctionData, type Hex, numberToHex, zeroAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import { createDecisionLog, decideAgain } from '../balance/decision-log.ts'
import { type MeetingContext, meetingDuties, type Stray } from './meeting-duties.ts'
import type { PoolTransaction } from './pool.ts'
import type { Rehearse, RehearsedObject } from './rehearsal.ts'
import { type Sight, scout } from './scout.ts'
import { createTurns, type ObjectClaim } from './turns.ts'

const app = numberToHex(99, { size: 20 })
const tickMs = 1_000
const log = createDecisionLog(limits, { now: () => 0 })
const journeyTicks = 2
const [begin, minimumStay] = [1_000, 2]
/** So much that it matters how full a chain is. */
const stepGas = 9_000_000n

type Place = { chainId: number; arrivesAt: number; since: number }
type Order = { needs: readonly number[]; chainId: number }
/** How the agent of a chain sees chains at a time. */
type Views = (agent: number, time: number) => readonly ChainView[]

/** Objects and senders on chains without kernels: what agents decide of them is all real. */
class World {
  time = begin
  readonly departures = new Map<number, number>()
  readonly ranAt = new Map<number, number>()
  readonly #objects: Place[]
  readonly #senders: Place[]
  readonly #orders: readonly Order[]
  readonly #chains: readonly number[]
  readonly #isPinned: (key: number) => boolean
  /** Seconds later than when it was sent, that the agent of a chain heard of an order. */
  readonly #heardAfter: (order: number, chainId: number) => number
  readonly #views: Views
  /** What the agent of each chain has seen of each order. */
  #sights = new Map<number, Map<number, { home: number; sight: Sight }>>()

  constructor(
    orders: readonly Order[],
    objects: readonly number[],
    isPinned: (key: number) => boolean = () => false,
    heardAfter: (order: number, chainId: number) => number = () => 0,
    views: Views = () => [],
  ) {
    const place = (chainId: number): Place => ({
      chainId,
      arrivesAt: 0,
      since: begin - minimumStay,
    })
    this.#orders = orders
    this.#objects = objects.map(place)
    this.#senders = orders.map(({ chainId }) => place(chainId))
    this.#chains = [...new Set([...objects, ...orders.map(({ chainId }) => chainId)])]
    this.#isPinned = isPinned
    this.#heardAfter = heardAfter
    this.#views = views
  }

  isDone(): boolean {
    return this.ranAt.size === this.#orders.length
  }

  sightOf(order: number): Sight | undefined {
    return this.#seen(order)?.sight
  }

  /** Of the agent of the chain where its sender is. */
  #seen(order: number) {
    return this.#sights.get(this.#senders[order]?.chainId ?? 0)?.get(order)
  }

  /** All that happens within a tick: what was seen in the last one is acted upon. */
  async tick(): Promise<void> {
    this.time += 1
    for (const place of [...this.#objects, ...this.#senders]) {
      if (place.arrivesAt === this.time) Object.assign(place, { arrivesAt: 0, since: this.time })
    }
    this.#run()
    for (const chainId of this.#chains) this.#act(chainId)
    this.#sights = new Map()
    for (const chainId of this.#chains) this.#sights.set(chainId, await this.#look(chainId))
  }

  #run(): void {
    for (const [order, { needs }] of this.#orders.entries()) {
      const sender = this.#senders[order] as Place
      const isHere = (key: number) => {
        const { chainId, arrivesAt } = this.#objects[key] as Place
        return chainId === sender.chainId && arrivesAt === 0
      }
      const seen = this.#seen(order)
      const isSeen = seen?.sight.kind === 'runs' && seen.home === sender.chainId
      if (this.ranAt.has(order) || !isSeen || sender.arrivesAt > 0 || !needs.every(isHere)) continue
      this.ranAt.set(order, this.time)
    }
  }

  async #look(agent: number) {
    const sights = new Map<number, { home: number; sight: Sight }>()
    const places = { chains: this.#views(agent, this.time), log }
    for (const [order, { needs }] of this.#orders.entries()) {
      if (this.ranAt.has(order)) continue
      const { chainId: home } = this.#senders[order] as Place
      const objects = needs.map((key) => this.#rehearsed(key))
      const rehearse: Rehearse = async () => {
        const run = (away: ReadonlyMap<Hex, string>) => {
          const isMissing = objects.some(({ id }) => away.get(id) === 'away')
          return { success: !isMissing, gasUsed: stepGas, result: '0x' as const }
        }
        return {
          ...{ whole: run(new Map()), objects, apps: [], suppose: async (less) => run(less) },
          isOfOneMoment: () => true,
          debited: async () => new Set(),
        }
      }
      const { transaction } = this.#pooled(order, home)
      sights.set(order, { home, sight: await scout(transaction, home, rehearse, { places }) })
    }
    return sights
  }

  #act(chainId: number): void {
    const strays: Stray[] = []
    const claims: ObjectClaim[] = []
    for (const [order, { home, sight }] of this.#sights.get(chainId) ?? []) {
      const pooled = this.#pooled(order, chainId)
      const sender = this.#senders[order] as Place
      if (this.ranAt.has(order) || home !== sender.chainId) continue
      const claim = (id: Hex, at: number) => claims.push({ id, pooled, at, isNext: true })
      if (sight.kind === 'runs') for (const id of sight.parts) claim(id, home)
      if (sight.kind !== 'meets') continue
      if (sender.arrivesAt === 0) strays.push({ pooled, home, isNext: true, sight })
      const { meeting } = sight
      if ('needs' in meeting) for (const id of meeting.needs) claim(id, meeting.at)
    }
    for (const { data } of meetingDuties(this.#context(chainId, claims), strays, [])) {
      const { functionName, args } = decodeFunctionData({ abi: kernelAbi, data })
      if (functionName === 'gather') this.#depart(this.#senders[Number(args[0])], Number(args[1]))
      if (functionName !== 'departObjects') continue
      for (const { key } of args[1]) {
        this.departures.set(Number(key), (this.departures.get(Number(key)) ?? 0) + 1)
        this.#depart(this.#objects[Number(key)], Number(args[0]))
      }
    }
  }

  #depart(place: Place | undefined, chainId: number): void {
    if (place) Object.assign(place, { chainId, arrivesAt: this.time + journeyTicks })
  }

  #context(chainId: number, claims: ObjectClaim[]): MeetingContext {
    const chain = { chainId, generation: 1 }
    const block = { time: this.time }
    const follow = {
      wordAt: (_: number, id: Hex) => this.#word(chainId, id),
    } as unknown as MeetingContext['follow']
    const pays = () => true
    const nowMs = this.time * 1_000
    return {
      ...{ chain, block, follow, minimumStay, inFlight: [], birthChain: () => 0 },
      ...{ isDue: () => true, mayBorrow: () => false, still: new Set(), luggage: () => [] },
      turnOf: createTurns(() => claims, { chain, block, follow, pays, log, tickMs, nowMs }),
      pays,
    } as unknown as MeetingContext
  }

  #word(chainId: number, id: Hex): bigint {
    const key = this.#objects.findIndex((_, index) => objectId(nameOf(index)) === id)
    const { chainId: at, arrivesAt, since } = this.#objects[key] as Place
    const isHere = at === chainId && arrivesAt === 0
    return encodeObjectWord({
      ...{ status: isHere ? 'here' : 'away', generation: 1, version: 1, since: isHere ? since : 0 },
      ...{ amount: 0n, size: 0, pinned: this.#isPinned(key), chainGeneration: 1 },
      chainId: isHere ? 0 : at,
    })
  }

  #rehearsed(key: number): RehearsedObject {
    const { chainId, arrivesAt } = this.#objects[key] as Place
    return {
      ...{ id: objectId(nameOf(key)), name: nameOf(key), chainId, size: 0, isScattered: false },
      ...{ state: arrivesAt > 0 ? 'travelling' : 'here', isPinned: this.#isPinned(key) },
      isGuess: false,
    }
  }

  /** Those with lower numbers were sent first; its bytes are its number. */
  #pooled(order: number, chainId: number): PoolTransaction {
    const from: Address = numberToHex(order + 1, { size: 20 })
    const raw = numberToHex(order, { size: 32 })
    const hash = keccak256(raw)
    const transaction = { from, to: app, nonce: 0, maxFeePerGas: 1n, raw, hash }
    return {
      hash,
      transaction,
      receivedAt: (begin + order / 100 + this.#heardAfter(order, chainId)) * 1_000,
    } as unknown as PoolTransaction
  }
}

const nameOf = (key: number): ObjectName => ({ app, owner: zeroAddress, key: BigInt(key) })

/** Chains 1 to 3, each with something pinned: objects 0 to 2. The others may be moved. */
const pinned = [1, 2, 3]
const isPinned = (key: number) => key < pinned.length

const storms = fc.record({
  mobile: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
  orders: fc.array(
    fc.record({
      chainId: fc.integer({ min: 1, max: 4 }),
      anchor: fc.option(fc.nat(2), { nil: undefined, freq: 6 }),
      picks: fc.tuple(fc.nat(), fc.nat()),
      heardAfter: fc.array(fc.nat(30), { minLength: 4, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 12 },
  ),
})

/** Ticks for which chains stay as they are. */
const stateTicks = 8

type Storm = typeof storms extends fc.Arbitrary<infer Value> ? Value : never

/** Each order needs one or two objects that may be moved, most of them beside one that is pinned: so they are wanted everywhere. */
function ordersOf({ mobile, orders }: Storm): Order[] {
  return orders.map(({ chainId, anchor, picks }) => {
    const moved = picks.map((pick) => pinned.length + (pick % mobile.length))
    return { chainId, needs: [...new Set([...(anchor === undefined ? [] : [anchor]), ...moved])] }
  })
}

test('who does not pay neither calls an object nor keeps it', () => {
  const [id, here, chain] = [objectId(nameOf(0)), 1, { chainId: 1, generation: 1 }]
  const claimOf = (order: number, at: number): ObjectClaim => {
    const pooled = { hash: keccak256(numberToHex(order, { size: 32 })), receivedAt: 0 }
    return { id, at, isNext: true, pooled: pooled as PoolTransaction }
  }
  const word = encodeObjectWord({
    ...{ status: 'here', generation: 1, version: 1, since: begin, amount: 0n, size: 0 },
    ...{ pinned: false, chainId: 0, chainGeneration: 0 },
  })
  /** Where it goes at once, by who wants it where, and whether they pay. */
  const goes = (wishes: readonly [at: number, pays: boolean][]) => {
    const claims = wishes.map(([at], order) => claimOf(order, at))
    const paying = new Set(claims.filter((_, order) => wishes[order]?.[1]).map((one) => one.pooled))
    const turnOf = createTurns(() => claims, {
      ...{ chain, block: { time: begin }, follow: { wordAt: () => word }, log, tickMs },
      ...{ nowMs: begin * 1_000, pays: (pooled) => paying.has(pooled) },
    })
    return turnOf(id)
  }
  expect(goes([[2, true]])).toBe(2)
  expect(goes([[2, false]])).toBeUndefined()
  expect(
    goes([
      [2, false],
      [3, true],
    ]),
  ).toBe(3)
  expect(
    goes([
      [here, true],
      [3, true],
    ]),
  ).toBeUndefined()
  expect(
    goes([
      [here, false],
      [3, true],
    ]),
  ).toBe(3)
})

describe('many transactions that want the same objects together (P18)', () => {
  test('all run, each within a bounded time, and no object goes to and fro for nothing', async () => {
    await fc.assert(
      fc.asyncProperty(storms, async (storm) => {
        const orders = ordersOf(storm)
        // Agents hear of what is sent at once one after the other, each in another order.
        const heardAfter = (order: number, chainId: number) =>
          (storm.orders[order]?.heardAfter[chainId - 1] ?? 0) / 10
        const world = new World(orders, [...pinned, ...storm.mobile], isPinned, heardAfter)
        // For each that came before: a quantum, two journeys, and looks at what has come of them.
        const each = limits.quantumTicks + 2 * (journeyTicks + minimumStay) + 4
        const bound = begin + (orders.length + 1) * each
        while (!world.isDone() && world.time < bound) await world.tick()
        expect(world.ranAt.size).toBe(orders.length)
        // For each order there and, as what was seen is a tick old, once in vain.
        for (const count of world.departures.values()) {
          expect(count).toBeLessThanOrEqual(2 * orders.length)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('all run where chains are open and full by turns, and agents hear of it one after the other', async () => {
    const lateTicksMax = 4
    const states = fc.array(
      fc.record({ isOpen: fc.boolean(), level: fc.integer({ min: 0, max: 3 * ONE }) }),
      { minLength: 1, maxLength: 4 },
    )
    const changing = fc.tuple(
      fc.array(states, { minLength: 4, maxLength: 4 }),
      fc.array(fc.nat(lateTicksMax), { minLength: 4, maxLength: 4 }),
    )
    await fc.assert(
      fc.asyncProperty(storms, changing, async (storm, [chains, late]) => {
        const orders = ordersOf(storm)
        const views: Views = (agent, time) =>
          chains.map((each, place) => {
            const since = time - begin - (late[agent - 1] ?? 0)
            // It stays as it is in the end.
            const at = Math.min(each.length - 1, Math.max(0, Math.floor(since / stateTicks)))
            const state = each[at] ?? { isOpen: true, level: 0 }
            // And each sees how full it is otherwise.
            const level = state.level + (tieOf(place, agent, time) % ONE)
            return { ...{ chainId: place + 1, capacity: 1, noise: 0, held: 0 }, ...state, level }
          })
        const world = new World(orders, [...pinned, ...storm.mobile], isPinned, undefined, views)
        const each = limits.quantumTicks + 2 * (journeyTicks + minimumStay) + 4 + lateTicksMax
        const bound = begin + 4 * stateTicks + (orders.length + 1) * each
        while (!world.isDone() && world.time < bound) await world.tick()
        expect(world.ranAt.size).toBe(orders.length)
      }),
      { numRuns: 100 },
    )
  })

  test('where they met and whose turn it was is kept, and can be decided again (A23)', async () => {
    const orders = [5, 6].map((chainId) => ({ chainId, needs: [0, 1] }))
    const world = new World(orders, [5, 6])
    while (!world.isDone()) await world.tick()
    for (const rule of ['meet', 'turn'] as const) {
      const kept = log.newest(128, rule)
      expect(kept.length).toBeGreaterThan(0)
      for (const one of kept) {
        expect(decideAgain(one, limits)).toEqual(one.outcome)
        // Of however many who want it.
        if (one.rule === 'turn') expect(one.inputs.claims.length).toBeLessThanOrEqual(2)
      }
    }
  })

  test('what is pinned stays, and the others come; two that are pinned apart never meet, and say so', async () => {
    const orders = [{ chainId: 3, needs: [0, 1] }]
    const one = new World(orders, [2, 1], (key) => key === 0)
    for (let tick = 0; tick < 20; tick++) await one.tick()
    expect([one.isDone(), one.departures]).toEqual([true, new Map([[1, 1]])])
    const both = new World(orders, [2, 1], () => true)
    for (let tick = 0; tick < 20; tick++) await both.tick()
    expect([both.isDone(), both.departures.size]).toEqual([false, 0])
    expect(both.sightOf(0)).toMatchObject({ meeting: { kind: 'apart', chainIds: [1, 2] } })
  })
})
