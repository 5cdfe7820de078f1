import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pressureOf } from './back-pressure.ts'
import { defaultPolicyLimits as limits } from './defaults.ts'
import { ONE } from './fixed.ts'
import { chainsArbitrary } from './fixture.ts'
import { placeNew } from './place.ts'
import { planSweeps } from './sweep.ts'

const chain = (chainId: number, level: number) => ({
  ...{
    chainId,
    level: Math.round(level * ONE),
    noise: 0,
    held: 0,
    capacity: 1_000_000,
    isOpen: true,
  },
})

describe('pockets that go home', () => {
  const pockets = [
    { chainId: 1, amount: 5n },
    { chainId: 2, amount: 50n },
    { chainId: 3, amount: 20n },
  ]
  const base = { atHome: 10n, pending: 0n, spending: 0n, pockets, fare: 0n }

  test('are the largest ones that cover what is about to be spent, and no more', () => {
    const chains = [1, 2, 3].map((id) => chain(id, 1))
    const plan = (pending: bigint) => planSweeps({ ...base, pending, chains }, limits)
    expect(plan(10n)).toEqual([])
    expect(plan(11n)).toEqual([{ chainId: 2, why: 'spend' }])
    expect(plan(61n).map(({ chainId }) => chainId)).toEqual([2, 3])
    expect(planSweeps({ ...base, spending: 3n, chains }, limits)).toHaveLength(1)
  })

  test('are those that have grown, where there is room; and all of an idle chain', () => {
    const chains = [chain(1, 0.1), chain(2, 0.5), chain(3, 0.9)]
    expect(planSweeps({ ...base, chains }, limits)).toEqual([
      { chainId: 2, why: 'grown' },
      { chainId: 1, why: 'idle' },
    ])
  })

  test('are worth more than their way', () => {
    const chains = [1, 2, 3].map((id) => chain(id, 0.1))
    const swept = (fare: bigint, pending = 0n) =>
      planSweeps({ ...base, pending, fare, chains }, limits).map(({ chainId }) => chainId)
    expect([4n, 5n, 20n, 50n].map((fare) => swept(fare))).toEqual([[2, 3, 1], [2, 3], [2], []])
    expect(swept(20n, 1_000n)).toEqual([2])
  })

  test('cover the need, or are all there is', () => {
    const amounts = fc.array(fc.bigInt({ min: 0n, max: 1_000n }), { maxLength: 40 })
    const amount = fc.bigInt({ min: 0n, max: 5_000n })
    fc.assert(
      fc.property(amounts, amount, amount, (all, atHome, pending) => {
        const some = all.map((one, place) => ({ chainId: place + 1, amount: one }))
        const chains = some.map(({ chainId }) => chain(chainId, 2))
        const inputs = { atHome, pending, spending: 0n, pockets: some, fare: 0n, chains }
        const sweeps = planSweeps(inputs, limits)
        const swept = sweeps.map(({ chainId }) => some[chainId - 1]?.amount ?? 0n)
        const sum = (list: bigint[]) => list.reduce((a, b) => a + b, 0n)
        const isEnough = atHome + sum(swept) >= pending
        expect(isEnough || sum(swept) === sum(all)).toBe(true)
        // Without its smallest, it would not do.
        const least = swept.toSorted((a, b) => Number(a - b))[0]
        if (least !== undefined) expect(atHome + sum(swept) - least).toBeLessThan(pending)
      }),
    )
  })
})

describe('back-pressure', () => {
  const capacity = 10_000_000
  const at = (ticks: number, senderWaiting: number) =>
    pressureOf({ waiting: ticks * capacity, capacity, gas: 100_000, senderWaiting }, limits)

  test('leaves less to each sender the more waits, and never takes past the end of the queue', () => {
    const ticks = fc.integer({ min: 0, max: 200 })
    fc.assert(
      fc.property(ticks, ticks, fc.nat(30_000_000), (one, other, waiting) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        expect(at(more, waiting).senderGas).toBeLessThanOrEqual(at(less, waiting).senderGas)
        if (at(more, waiting).isTaken) expect(at(less, waiting).isTaken).toBe(true)
        if (more >= limits.queueTicksMax) expect(at(more, waiting).isTaken).toBe(false)
      }),
    )
  })

  test('refuses from a quarter on whoever has something waiting, and nobody else', () => {
    expect(at(29, 200_000).isTaken).toBe(true)
    expect(at(31, 200_000).isTaken).toBe(false)
    expect(at(31, 0).isTaken).toBe(true)
  })
})

describe('where something new goes', () => {
  test('is a chain that is open, if there is one', () => {
    fc.assert(
      fc.property(chainsArbitrary, fc.integer(), fc.nat(14), (chains, id, company) => {
        const chosen = placeNew({ seed: 3, id, chains, company }, limits)
        const open = chains.filter(({ isOpen }) => isOpen)
        if (open.length === 0) expect(chosen).toBeUndefined()
        else expect(open.map(({ chainId }) => chainId)).toContain(chosen)
      }),
    )
  })

  test('is where its company is, unless that is full', () => {
    const place = (level: number, id = 1) =>
      placeNew({ seed: 3, id, chains: [chain(1, level), chain(2, 0.2)], company: 1 }, limits)
    expect(place(0.7)).toBe(1)
    const full = Array.from({ length: 40 }, (_, id) => place(0.9, id))
    // By lot: the full one only where both draws are of it.
    expect(full.filter((chosen) => chosen === 2).length).toBeGreaterThan(20)
  })
})
