import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AdmitInputs, admit } from './admit.ts'
import { churnBudget } from './churn.ts'
import { decide } from './decision.ts'
import { defaultPolicyLimits as limits } from './defaults.ts'
import { ONE, portionOf } from './fixed.ts'
import {
  candidatesArbitrary,
  chainsArbitrary,
  offersArbitrary,
  orderArbitrary,
  shuffled,
} from './fixture.ts'
import { acceptLevel, type ChainView, fillOf, meanLevel } from './level.ts'
import { type Candidate, type ShedInputs, shed } from './shed.ts'

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const tick = fc.integer({ min: 0, max: 1_100 })

const shedArbitrary: fc.Arbitrary<ShedInputs> = fc.record({
  seed,
  tick,
  chainId: fc.integer({ min: 1, max: 12 }),
  chains: chainsArbitrary,
  candidates: candidatesArbitrary,
  regret: fc.integer({ min: 0, max: 64 * ONE }),
  distance: fc.integer({ min: 0, max: 4 * ONE }),
  departGas: fc.integer({ min: 0, max: 500_000 }),
  journeyGas: fc.integer({ min: 0, max: 1_000_000 }),
})

const admitArbitrary: fc.Arbitrary<AdmitInputs> = fc
  .record({
    seed,
    tick,
    here: chainsArbitrary.map(([chain]) => chain as ChainView),
    mean: fc.integer({ min: 0, max: 64 * ONE }),
    offers: offersArbitrary,
    acceptedAt: fc.option(tick, { nil: undefined }),
  })
  .map(({ acceptedAt, ...rest }) => ({ ...rest, ...(acceptedAt !== undefined && { acceptedAt }) }))

const chain = (chainId: number, level: number): ChainView => ({
  chainId,
  level: Math.round(level * ONE),
  noise: 0,
  held: 0,
  capacity: 10_000_000,
  isOpen: true,
})
const candidate = (id: number, more: Partial<Candidate> = {}): Candidate => ({
  id,
  members: 1,
  work: 100_000,
  waiting: 0,
  leaveGas: 16_000,
  moveGas: 50_000,
  isIdle: true,
  ties: [],
  ...more,
})
const inputs = (more: Partial<ShedInputs>): ShedInputs => ({
  seed: 1,
  tick: 100,
  chainId: 1,
  chains: [chain(1, 2), chain(2, 0.5), chain(3, 0.5)],
  candidates: [1, 2, 3].map((id) => candidate(id)),
  regret: 4 * ONE,
  distance: ONE,
  departGas: 80_000,
  journeyGas: 180_000,
  ...more,
})

describe('what a chain sends away', () => {
  test('costs no more than its churn budget, and is of things that are there (A21)', () => {
    fc.assert(
      fc.property(shedArbitrary, (given) => {
        const offers = shed(given, limits)
        const here = given.chains.find(({ chainId }) => chainId === given.chainId)
        const spent = offers.reduce((sum, { leaveGas }) => sum + leaveGas, 0)
        expect(spent).toBeLessThanOrEqual(
          here ? churnBudget({ ...here, mean: meanLevel(given.chains) }, limits) : 0,
        )
        const moved = offers.reduce((sum, { members }) => sum + members, 0)
        expect(moved).toBeLessThanOrEqual(limits.movesMax)
        expect(new Set(offers.map(({ id }) => id)).size).toBe(offers.length)
        const open = given.chains.filter(({ isOpen }) => isOpen).map(({ chainId }) => chainId)
        for (const { to } of offers) {
          expect(open).toContain(to)
          expect(to).not.toBe(given.chainId)
        }
      }),
    )
  })

  test('never came within the dwell, nor goes back within a minute (A22)', () => {
    fc.assert(
      fc.property(shedArbitrary, (given) => {
        for (const { id, to } of shed(given, limits)) {
          const one = given.candidates.find((each) => each.id === id)
          if (one?.arrivedAt === undefined) continue
          expect(given.tick - one.arrivedAt).toBeGreaterThanOrEqual(limits.dwellTicks)
          if (to === one.cameFrom) {
            expect(given.tick - one.arrivedAt).toBeGreaterThanOrEqual(limits.returnTicks)
          }
        }
      }),
    )
  })

  test('is what keeps all of that when levels are lies (A24)', () => {
    const lies = fc.array(fc.integer({ min: 0, max: 64 * ONE }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(shedArbitrary, lies, (given, levels) => {
        const chains = given.chains.map((one, place) => ({ ...one, level: levels[place] ?? 0 }))
        const told = { ...given, chains, regret: levels[0] ?? 0 }
        const here = chains.find(({ chainId }) => chainId === given.chainId)
        // However levels are told, no more than the overloaded chain's budget is spent.
        const most = portionOf(
          here?.capacity ?? 0,
          limits.churn + portionOf(limits.rescueMax, limits.rescueChurn - limits.churn),
        )
        const offers = shed(told, limits)
        expect(offers.reduce((sum, { leaveGas }) => sum + leaveGas, 0)).toBeLessThanOrEqual(most)
        for (const { id } of offers) {
          const { arrivedAt = Number.NEGATIVE_INFINITY } =
            given.candidates.find((each) => each.id === id) ?? {}
          expect(given.tick - arrivedAt).toBeGreaterThanOrEqual(limits.dwellTicks)
        }
      }),
    )
  })

  test('is the same in whatever order things are told', () => {
    fc.assert(
      fc.property(shedArbitrary, orderArbitrary, (given, order) => {
        const again = { ...given, candidates: shuffled(given.candidates, order) }
        expect(shed(again, limits)).toEqual(shed(given, limits))
      }),
    )
  })

  test('is what pays most for its move first, and no more than the excess, damped', () => {
    const offers = shed(
      inputs({ candidates: [candidate(1), candidate(2, { moveGas: 25_000 }), candidate(3)] }),
      limits,
    )
    expect(offers[0]).toMatchObject({ id: 2, from: 1 })
    const many = Array.from({ length: 64 }, (_, id) => candidate(id, { work: 1_000_000 }))
    const sent = shed(inputs({ candidates: many }), limits)
    // Level 2, mean 1: an excess of 0.98 of 10M, of which half goes, the last one past it.
    expect(sent.reduce((sum, { work }) => sum + work, 0)).toBe(5_000_000)
  })

  test('is nothing where all are as full, below the target, or before a move has been regretted', () => {
    const even = [chain(1, 1), chain(2, 1), chain(3, 1)]
    expect(shed(inputs({ chains: even }), limits)).toEqual([])
    expect(shed(inputs({ chains: [chain(1, 0.7), chain(2, 0)] }), limits)).toEqual([])
    expect(shed(inputs({ regret: Math.floor(ONE / 3) }), limits)).toEqual([])
  })

  test('is idle while the chain keeps up', () => {
    const chains = [chain(1, 0.95), chain(2, 0.3), chain(3, 0.3)]
    const candidates = [candidate(1, { isIdle: false }), candidate(2)]
    expect(shed(inputs({ chains, candidates }), limits).map(({ id }) => id)).toEqual([2])
  })

  test('goes to what it is used with, without any excess', () => {
    const chains = [chain(1, 0.5), chain(2, 0.5), chain(3, 0.5)]
    const ties = [{ chainId: 3, gas: 90_000 }]
    const offers = shed(inputs({ chains, candidates: [candidate(1, { ties })], regret: 0 }), limits)
    expect(offers).toMatchObject([{ id: 1, to: 3 }])
    const torn = [{ chainId: 1, gas: 90_000 }, ...ties]
    expect(shed(inputs({ chains, candidates: [candidate(1, { ties: torn })] }), limits)).toEqual([])
  })

  test('goes where there is room, wherever that is, at once', () => {
    const full = Array.from({ length: 11 }, (_, index) => chain(index + 2, 1.6))
    fc.assert(
      fc.property(tick, fc.integer({ min: 2, max: 12 }), (now, roomy) => {
        const others = full.map((one) => (one.chainId === roomy ? chain(roomy, 0.3) : one))
        const offers = shed(inputs({ tick: now, chains: [chain(1, 2), ...others] }), limits)
        expect(offers.map(({ to }) => to)).toEqual([roomy, roomy, roomy])
      }),
    )
  })

  test('is more where a chain is overloaded more, up to a bound', () => {
    const many = Array.from({ length: 250 }, (_, id) => candidate(id, { leaveGas: 160_000 }))
    const spent = (level: number) => {
      const chains = [chain(1, level), ...[2, 3, 4, 5, 6, 7].map((id) => chain(id, 0.1))]
      const offers = shed(inputs({ chains, candidates: many, regret: 64 * ONE }), limits)
      return offers.reduce((sum, { leaveGas }) => sum + leaveGas, 0)
    }
    // Capacities of 10M; half of what comes on top of one of them, as far as what is above one capacity.
    expect(spent(2)).toBeLessThanOrEqual(5_000_000)
    expect(spent(2)).toBeGreaterThan(4_500_000)
    expect(spent(4)).toBeGreaterThan(13_000_000)
    expect(spent(60)).toBe(spent(20))
  })

  test('travels together, to as few chains as its budget pays journeys for, and only where all of them save as much as theirs costs', () => {
    fc.assert(
      fc.property(shedArbitrary, (given) => {
        const offers = shed(given, limits)
        const journeys = [...Map.groupBy(offers, ({ to }) => to)]
        for (const [, some] of journeys) {
          const gain = some.reduce((sum, one) => sum + one.gain, 0)
          expect(gain).toBeGreaterThanOrEqual(given.journeyGas)
        }
        const friends = given.candidates.flatMap(({ ties }) => ties.map(({ chainId }) => chainId))
        const forRoom = journeys.filter(([to]) => !friends.includes(to))
        expect(forRoom.length).toBeLessThanOrEqual(limits.destinationsMax)
      }),
    )
    const many = Array.from({ length: 6 }, (_, id) => candidate(id, { work: 100_000 }))
    const chains = [chain(1, 2), ...[2, 3, 4, 5, 6].map((id) => chain(id, 0.2))]
    // Half of the churn budget of 5M pays for one departure of 2.6M, and for as many as there are chains of 80,000.
    const to = (departGas: number) =>
      new Set(shed(inputs({ chains, candidates: many, departGas }), limits).map((one) => one.to))
    expect(to(2_600_000).size).toBe(1)
    expect(to(80_000).size).toBeGreaterThan(2)
    const gain = 64 * 100_000 - 50_000
    const alone = (journeyGas: number) =>
      shed(inputs({ candidates: [candidate(1)], journeyGas }), limits)
    expect(alone(gain)).toMatchObject([{ id: 1, gain }])
    expect(alone(gain + 1)).toEqual([])
  })

  test('is not what only waits: that is done once, wherever it is', () => {
    const work = Math.floor(400_000 / limits.backlogTicks)
    const sent = (more: Partial<Candidate>) =>
      shed(
        inputs({ regret: 64 * ONE, candidates: [candidate(1, { moveGas: 450_000, ...more })] }),
        limits,
      )
    expect(sent({ work })).toHaveLength(1)
    expect(sent({ work, waiting: 400_000 })).toEqual([])
  })

  test('is all of what may move, in time, where the chain is closed', () => {
    const chains = [{ ...chain(1, 0.4), isOpen: false }, chain(2, 0.3), chain(3, 0.3)]
    expect(shed(inputs({ chains }), limits)).toHaveLength(3)
  })
})

describe('what a chain takes in', () => {
  test('never fills it above its cap (A20)', () => {
    fc.assert(
      fc.property(admitArbitrary, (given) => {
        const accepted = admit(given, limits)
        const { here, offers } = given
        const work = offers
          .filter(({ id }) => accepted.includes(id))
          .reduce((sum, one) => sum + one.work, 0)
        const cap = acceptLevel(given.mean, limits)
        if (work > 0) {
          const before = (BigInt(fillOf(here)) * BigInt(here.capacity)) / BigInt(ONE)
          const room = (BigInt(cap) * BigInt(here.capacity)) / BigInt(ONE)
          expect(before + BigInt(work)).toBeLessThanOrEqual(room + 1n)
        }
        for (const id of accepted) {
          expect(offers.find((one) => one.id === id)?.to).toBe(here.chainId)
        }
        if (!here.isOpen) expect(accepted).toEqual([])
      }),
    )
  })

  test('is one round in a recovery window', () => {
    fc.assert(
      fc.property(
        admitArbitrary,
        fc.integer({ min: 0, max: limits.recoveryTicks - 1 }),
        (given, ago) => {
          expect(admit({ ...given, acceptedAt: given.tick - ago }, limits)).toEqual([])
        },
      ),
    )
  })

  test('is the same in whatever order offers come', () => {
    fc.assert(
      fc.property(admitArbitrary, orderArbitrary, (given, order) => {
        const again = { ...given, offers: shuffled(given.offers, order) }
        expect(admit(again, limits)).toEqual(admit(given, limits))
      }),
    )
  })

  test('is the most worthwhile that fits', () => {
    const offer = (id: number, worth: number, work: number) => ({
      ...{ id, worth, work, from: 2, to: 1, members: 1, leaveGas: 1, gain: 1 },
    })
    const here = chain(1, 0.5)
    // Room up to 0.78: 2.8M.
    const offers = [offer(1, 5, 1_500_000), offer(2, 9, 1_500_000), offer(3, 1, 1_000_000)]
    expect(admit({ seed: 1, tick: 9, here, mean: 0, offers }, limits)).toEqual([2, 3])
  })
})

describe('a decision', () => {
  const chains = [chain(1, 0.2), chain(2, 1.2)]
  const party = { moveGas: 9, waiting: 0, isFixed: false }
  const logged = [
    decide('place', { seed: 1, id: 'new', chains, company: 2 }, limits),
    decide(
      'meet',
      {
        seed: 1,
        id: 7,
        gas: 50,
        chains,
        parties: [1, 2].map((id) => ({ id, chainId: id, ...party })),
      },
      limits,
    ),
    decide('turn', { tick: 9, chainId: 1, arrivedAt: 0, claims: [{ place: 4, at: 2 }] }, limits),
    decide(
      'sweep',
      {
        atHome: 1n,
        pending: 5n,
        spending: 0n,
        pockets: [{ chainId: 2, amount: 8n }],
        fare: 1n,
        chains,
      },
      limits,
    ),
    decide('pressure', { waiting: 9, capacity: 9, gas: 9, senderWaiting: 9 }, limits),
  ]

  test.each(logged.map((decision) => [decision.rule, decision] as const))(
    'by %s can be come to again from what was logged (A23)',
    (_, decision) => {
      const { rule, inputs: seen, outcome } = structuredClone(decision)
      expect(outcome).toBeDefined()
      expect(decide(rule, seen, limits).outcome).toEqual(outcome)
    },
  )

  test('on balance as well, whatever was seen (A23)', () => {
    fc.assert(
      fc.property(shedArbitrary, admitArbitrary, (given, offered) => {
        for (const decision of [decide('shed', given, limits), decide('admit', offered, limits)]) {
          const { rule, inputs: seen, outcome } = JSON.parse(JSON.stringify(decision))
          expect(decide(rule, seen, limits).outcome).toEqual(outcome)
        }
      }),
    )
  })
})
