import { encodeAccountWord, toWord } from '@metalayer/protocol'
import * as fc from 'fast-check'
import { type Address, type Hex, numberToHex } from 'viem'
import { describe, expect, test } from 'vitest'
import { bundleLimits, type RoomUse, roomBehind } from './block-room.ts'
import {
  app,
  call,
  chainOf,
  chainWithApp,
  kernel,
  limits,
  payment,
  people,
  rich,
} from './bundle-fixture.ts'
import type { StepUse } from './bundle-gas.ts'
import { type BundleLimits, chooseBundle } from './choose-bundle.ts'
import { gasOf, spareOf } from './duty-gas.ts'
import type { PoolTransaction } from './pool.ts'

const [alice = kernel] = people

test('whom a bundle has paid before takes less of it, so that more fit, and none more than it takes alone', () => {
  const crowd = Array.from({ length: 240 }, (_, index) => numberToHex(index + 99, { size: 20 }))
  const chain = () => chainOf(new Map(crowd.map((owner) => [owner, 10n ** 18n])))
  const chosen = (to: (index: number) => Address) =>
    chooseBundle(
      crowd.slice(0, 120).map((from, index) => [payment(from, 0, { to: to(index) })]),
      chain(),
      { ...limits, gasMax: 2_000_000n },
    )
  const [all, few] = [chosen((index) => crowd[120 + index] ?? app), chosen(() => crowd[239] ?? app)]
  expect(all.transactions).toHaveLength(83)
  expect(few.transactions).toHaveLength(105)
  for (const { gas } of [all, few]) expect(gas).toBeLessThanOrEqual(2_000_000n)
})

/** What the kernel wants to see left before it decodes an item of so many bytes, and before a step of it that signs for so much (Kernel._run, Execution._step), the `index`th of a bundle. */
const keptFor = {
  item: (bytes: bigint, index: bigint) => 182_000n + 32n * bytes + 890n * index,
  step: (gasLimit: bigint, index: bigint) => {
    const limit = gasLimit - 21_000n
    return 100_000n + 890n * index + limit + limit / 63n
  },
}
const bytesOf = ({ transaction: { raw } }: PoolTransaction) => BigInt(raw.length >> 1)
/** All calldata of a bundle is paid for before its first item runs. */
const leftAtFirst = ({ transactions, gas }: ReturnType<typeof chooseBundle>): bigint =>
  transactions.reduce((left, one) => left - 16n * bytesOf(one), gas - 29_000n)
/** What the kernel takes for a step besides what its sender is charged for, and of that until it asks for its gas. */
const around = { step: 22_000n, before: 14_000n }
/** What a step takes less of what it was seen to take alone where one before it has called the same app. */
const warm = 4_500n

test('what steps leave of what they sign for is there for the next one, which finds all that it signs for (P9)', () => {
  const stepsArbitrary = fc.array(
    fc.record({
      limit: fc.bigInt(21_000n, 2_000_000n),
      share: fc.bigInt(0n, 100n),
      isSeen: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(stepsArbitrary, fc.bigInt(300_000n, 12_000_000n), (steps, gasMax) => {
      const queues = people.slice(0, steps.length).map((from, index) => {
        return [call(from, 0, steps[index]?.limit ?? 0n)]
      })
      const uses = steps.map(({ limit, share }) => 21_000n + ((limit - 21_000n) * share) / 100n)
      const placeOf = (hash: Hex) => queues.findIndex(([one]) => one?.hash === hash)
      const useOf = (hash: Hex) => uses[placeOf(hash)] ?? 0n
      const bundle = chooseBundle(
        queues,
        chainWithApp((hash) => {
          const seen = steps[placeOf(hash)]?.isSeen ? seenToUse(useOf(hash)) : undefined
          return { names: [], seen }
        }),
        { ...limits, gasMax, aloneRoom: gasMax },
      )
      expect(bundle.gas).toBeLessThanOrEqual(gasMax)
      let left = leftAtFirst(bundle)
      let isWarm = false
      for (const [place, one] of bundle.transactions.entries()) {
        const { hash, transaction } = one
        const { gasLimit } = transaction
        const index = BigInt(place)
        expect(left).toBeGreaterThanOrEqual(keptFor.item(bytesOf(one), index))
        expect(left - around.before).toBeGreaterThanOrEqual(keptFor.step(gasLimit, index))
        const isSeen = steps[placeOf(hash)]?.isSeen ?? false
        left -= useOf(hash) - 21_000n + around.step - (isSeen && isWarm ? warm : 0n)
        isWarm ||= isSeen
      }
      // Nor is more taken for free than is left.
      expect(bundle.spare).toBeLessThanOrEqual(left)
    }),
  )
  const signed = people.map((from) => [call(from, 0, 1_000_000n)])
  const count = (gasUsed?: bigint) =>
    chooseBundle(
      signed,
      chainWithApp(() => ({
        names: [],
        seen: gasUsed === undefined ? undefined : seenToUse(gasUsed),
      })),
      { ...limits, gasMax: 2_500_000n },
    ).transactions.length
  expect([count(), count(100_000n)]).toEqual([2, 6])
})

test('what comes behind a step leaves it all that it signs for, though its calldata is paid for before (P9)', () => {
  const data: Hex = `0x${'ab'.repeat(1_000)}`
  const [first, ...rest] = people.map((from, index) => {
    return index === 0
      ? call(from, 0, 2_000_000n)
      : payment(from, 0, { to: app, value: 0n, data, gasLimit: 120_000n })
  })
  const chance = (hash: Hex) => {
    return { names: [], seen: seenToUse(hash === first?.hash ? 1_100_000n : 60_000n) }
  }
  const queues = [first, ...rest].map((one) => (one === undefined ? [] : [one]))
  const room = { ...limits, gasMax: 12_000_000n, aloneRoom: 12_000_000n }
  const bundle = chooseBundle(queues, chainWithApp(chance), room)
  const { transactions } = bundle
  expect(transactions.map(({ hash }) => hash)).toContain(first?.hash)
  expect(transactions.length).toBeGreaterThan(3)
  const place = transactions.findIndex(({ hash }) => hash === first?.hash)
  // Those before it take what they were seen to.
  const before = BigInt(place) * (60_000n - 21_000n + around.step)
  const left = leftAtFirst(bundle) - before - around.before
  expect(left).toBeGreaterThanOrEqual(keptFor.step(2_000_000n, BigInt(place)))
})

/** A look at a step of the app, at these parts. */
const seenToUse = (gasUsed: bigint, parts: readonly Hex[] = []): StepUse => {
  return { gasUsed, parts, succeeds: true, apps: [app] }
}

describe('steps of which each takes two thirds of what it signs for', () => {
  const crowd = Array.from({ length: 40 }, (_, index) => numberToHex(index + 99, { size: 20 }))
  /** Of a crowd, each seen to take 100,000 gas, at parts of its own. */
  function choose(room: Partial<BundleLimits>, seen: Partial<StepUse> = {}) {
    const word = encodeAccountWord({
      ...{ status: 'app', balance: 0n, nonce: 0, generation: 1, version: 0, since: 0 },
      ...{ chainId: 0, chainGeneration: 0 },
    })
    const words = new Map(crowd.map((owner) => [owner, 10n ** 18n]))
    const chain = chainOf(words, 0, new Map([[toWord(app), word]]))
    return chooseBundle(
      crowd.map((from) => [call(from, 0, 150_000n)]),
      {
        ...chain,
        chanceOf: ({ hash }) => {
          const parts = seen.parts ?? [hash, toWord(BigInt(hash) + 1n)]
          return { names: [], seen: { ...seenToUse(100_000n, parts), ...seen } }
        },
      },
      { ...limits, gasMax: 2_000_000n, ...room },
    )
  }

  test('fill a block by what they take, of which the kernel keeps what the last one signs for', () => {
    const { transactions, gas, spare, isFull } = choose({})
    expect({ count: transactions.length, isFull }).toEqual({ count: 18, isFull: true })
    expect(gas).toBeLessThanOrEqual(2_000_000n)
    // The last one finds its gas where four before it were off by a 32nd.
    const [first, more] = [100_000n - 21_000n + around.step + 16n * 120n, 95_500n - 21_000n]
    const others = 16n * (more + around.step + 16n * 120n) + (4n * 100_000n) / 32n
    const left = gas - 29_000n - first - others - 16n * 120n
    expect(left - around.before).toBeGreaterThanOrEqual(keptFor.step(150_000n, 17n))
    // And what comes behind loses less than one of them takes.
    expect(gas - spare - (33_000n + first + others + more)).toBeLessThan(100_000n)
  })

  test('take less where others of the bundle have been, unless those are undone', () => {
    const sum = (seen: Partial<StepUse>) => choose({ countMax: 10 }, seen).gas
    const [apart, same] = [sum({}), sum({ parts: [toWord(1), toWord(2)] })]
    // What the last one has to find does not depend on where others were.
    expect(apart - same).toBe(8n * 2n * 2_000n)
    expect(sum({ succeeds: false })).toBeGreaterThan(apart)
    expect(sum({ succeeds: false, parts: [toWord(1)] })).toBe(sum({ succeeds: false }))
  })

  test('go into the block behind together, where the first finds no room in this one', () => {
    const room = { gasMax: 260_000n, aloneRoom: 2_000_000n }
    expect(choose(room).transactions).toHaveLength(1)
    expect(choose({ ...room, behindMax: 2_000_000n }).transactions).toHaveLength(18)
    expect(choose({ ...room, aloneRoom: 260_000n }).transactions).toHaveLength(0)
  })
})

test('what says much signs for what the chain asks for each byte, and for what decoding takes (EIP-7623)', () => {
  for (const bytes of [1_000, 10_000, 60_000]) {
    const said = payment(alice, 0, { data: `0x${'ff'.repeat(bytes)}`, gasLimit: 12_000_000n })
    const raw: Hex = `0x${'ab'.repeat(bytes + 120)}`
    const transaction = { ...said.transaction, raw }
    const { gas, spare } = chooseBundle([[{ ...said, transaction }]], chainOf(rich), limits)
    const size = BigInt(bytes + 120)
    expect(gas).toBeGreaterThanOrEqual(21_000n + 40n * size)
    expect(gas - 29_000n - 16n * size).toBeGreaterThanOrEqual(keptFor.item(size, 0n))
    expect(gas - spare).toBeGreaterThanOrEqual(21_000n + 40n * size)
  }
})

describe('a block of 2,000,000 gas', () => {
  const blockGas = 2_000_000n
  /** What calls are reckoned with, and what they really use (contracts/snapshots): a checkpoint that renews the lease, and a delivery of so many accounts. */
  const checkpoint = { gas: gasOf.checkpoint + gasOf.validator, spare: spareOf.checkpoint }
  const delivery = (accounts: bigint) => ({
    gas: gasOf.deliver + accounts * (gasOf.message + gasOf.account) + 60_000n,
    spare: spareOf.deliver + accounts * spareOf.account,
  })
  const used = { checkpoint: 100_000n, account: 35_600n, bundle: 33_000n, payment: 20_900n }

  /** Fills a block as an agent does behind what is in flight; payments that go in, the most that its calls may use, and what they use. */
  function fill(flight: RoomUse[], gasUsed: bigint) {
    const crowd = Array.from({ length: 240 }, (_, index) => numberToHex(index + 99, { size: 20 }))
    const chain = chainOf(new Map(crowd.map((owner) => [owner, 10n ** 18n])))
    // Everybody once, as sender or receiver: nobody's word is written twice.
    const queues = crowd.slice(0, 120).map((from, index) => {
      return [payment(from, 0, { to: crowd[120 + index] ?? from })]
    })
    let [count, last, real] = [0, 0n, gasUsed]
    for (;;) {
      const room = roomBehind(flight, blockGas)
      const { transactions, gas, spare } = chooseBundle(
        queues,
        chain,
        bundleLimits(room, { blockGas, blocksAhead: 0 }),
      )
      if (transactions.length === 0) return { count, byLimit: last, real }
      // The chain takes it into this block by its limit, whatever those before it left.
      expect(real + gas).toBeLessThanOrEqual(blockGas)
      last = real + gas
      real += used.bundle + used.payment * BigInt(transactions.length)
      count += transactions.length
      flight.push({ gas, spare })
    }
  }

  test('is full by limit, and used to more than 76 %, with a checkpoint, a delivery and plenty of payments', () => {
    for (const accounts of [0n, 1n, 3n, 6n]) {
      const owed = accounts === 0n ? [checkpoint] : [checkpoint, delivery(accounts)]
      const gasUsed = used.checkpoint + accounts * used.account + (accounts > 0n ? 60_000n : 0n)
      const { byLimit, real } = fill(owed, gasUsed)
      expect(Number(byLimit) / Number(blockGas)).toBeGreaterThan(0.9)
      expect(Number(real) / Number(blockGas)).toBeGreaterThan(0.76)
    }
    const { count, real } = fill([], 0n)
    expect(count).toBe(83)
    expect(Number(real) / Number(blockGas)).toBeGreaterThan(0.87)
  })
})
