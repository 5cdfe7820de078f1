import {
  costMax,
  encodeAccountWord,
  encodeLaneOut,
  laneOutSlot,
  nextSlot,
  operationSelectors,
  outcomes,
  type SignedTransaction,
  toWord,
} from '@metalayer/protocol'
import * as fc from 'fast-check'
import { type Address, type Hex, numberToHex } from 'viem'
import { describe, expect, test } from 'vitest'
import { bundleLimits, type RoomUse, roomBehind } from './block-room.ts'
import {
  type BundleLimits,
  chooseBundle,
  hopelessOutcomes,
  type StepChance,
} from './choose-bundle.ts'
import { gasOf, spareOf } from './duty-gas.ts'
import type { PoolTransaction } from './pool.ts'
import { createSpeculation } from './speculation.ts'

const kernel: Address = '0x00000000000000000000000000000000000000ff'
const baseFee = 10n
const limits: BundleLimits = {
  ...{ gasMax: 12_000_000n, bytesMax: 90_000, countMax: 800 },
  ...{ aloneGasMax: 14_000_000n, aloneRoom: 14_000_000n },
}
const people = Array.from({ length: 6 }, (_, index) => numberToHex(index + 1, { size: 20 }))

function payment(
  from: Address,
  nonce: number,
  fields: Partial<SignedTransaction> = {},
): PoolTransaction {
  const hash = numberToHex(BigInt(from) * 1_000n + BigInt(nonce), { size: 32 })
  const transaction: SignedTransaction = {
    hash,
    raw: `0x${'ab'.repeat(120)}`,
    type: 2,
    from,
    to: people[0] ?? from,
    nonce,
    value: 1_000n,
    data: '0x',
    gasLimit: 21_000n,
    maxFeePerGas: 20n,
    maxPriorityFeePerGas: 1n,
    accessList: [],
    r: 1n,
    s: 1n,
    yParity: 0,
    ...fields,
  }
  return { hash, transaction, receivedAt: 0 }
}

function chainOf(
  balances: ReadonlyMap<Hex, bigint>,
  nonce = 0,
  lanes: ReadonlyMap<Hex, bigint> = new Map(),
) {
  const words = new Map(
    [...balances].map(([owner, balance]) => [
      BigInt(owner),
      encodeAccountWord({
        status: 'here',
        balance,
        nonce,
        generation: 1,
        version: 1,
        since: 1,
        chainId: 0,
        chainGeneration: 0,
      }),
    ]),
  )
  const speculation = createSpeculation({
    generation: 1,
    baseFee,
    kernel,
    bornHere: () => false,
    wordAt: (slot) => lanes.get(slot) ?? words.get(BigInt(slot)) ?? 0n,
    laneTo: (destination) => ({ chainId: destination === 'hub' ? 1 : destination, generation: 1 }),
  })
  return { baseFee, kernel, speculation, chanceOf: (): StepChance => ({ names: [] }) }
}

const app = numberToHex(0xa99, { size: 20 })
/** A call of the app, which signs for so much gas. */
const call = (from: Address, nonce: number, gasLimit: bigint) =>
  payment(from, nonce, { to: app, value: 0n, data: '0x01020304', gasLimit })

/** The same chain with an app on it; `chance` of each step, by default that it runs. */
function chainWithApp(chance: (hash: Hex) => StepChance = () => ({ names: [] })) {
  const word = encodeAccountWord({
    ...{ status: 'app', balance: 0n, nonce: 0, generation: 1, version: 0, since: 0 },
    ...{ chainId: 0, chainGeneration: 0 },
  })
  const chain = chainOf(rich, 0, new Map([[toWord(app), word]]))
  return { ...chain, chanceOf: ({ hash }: PoolTransaction) => chance(hash) }
}

const rich = new Map(people.map((owner) => [owner, 10n ** 18n]))
const [alice = kernel, bob = kernel, carol = kernel] = people

/** What a move to chain 9 takes where its lane is not half full: 21,000, the constant, and 31 zeros and 5 other bytes. */
const moveGas = 21_000n + 80_000n + 4n * (31n + 4n * 5n)
const move = (from: Address, gasLimit: bigint, fields: Partial<SignedTransaction> = {}) =>
  payment(from, 0, {
    ...{ to: kernel, value: 0n, gasLimit },
    data: `${operationSelectors.move}${toWord(9).slice(2)}`,
    ...fields,
  })

/** A lane to `chainId` of which so many messages are not acknowledged. */
function laneWith(chainId: number, outstanding: number): ReadonlyMap<Hex, bigint> {
  const slot = nextSlot(laneOutSlot({ generation: 1, chainId, chainGeneration: 1 }))
  const counts = { sent: 7 + outstanding, acknowledged: 7, gasSent: 5n, gasAcknowledged: 5n }
  return new Map([[slot, encodeLaneOut(counts)]])
}

describe('a lane that fills [P11]', () => {
  const choose = (pooled: readonly PoolTransaction[], outstanding: number) =>
    chooseBundle(
      pooled.map((one) => [one]),
      chainOf(rich, 0, laneWith(9, outstanding)),
      limits,
    )

  test.each([
    [0, 1n],
    [2_047, 1n],
    [2_048, 2n],
    [2_560, 4n],
    [3_072, 8n],
    [3_584, 16n],
    [4_095, 16n],
  ])('with %i messages in it, a move costs %i times its constant', (outstanding, factor) => {
    const gas = moveGas + 80_000n * (factor - 1n)
    const { transactions, hindered } = choose([move(alice, gas - 1n), move(bob, gas)], outstanding)
    expect(transactions.map(({ transaction }) => transaction.from)).toEqual([bob])
    expect([...hindered]).toEqual([[alice, 'lane-too-dear']])
  })

  test('takes nobody once it is full, and payments as ever', () => {
    const full = choose([move(alice, 12_000_000n), payment(bob, 0)], 4_096)
    expect(full.transactions.map(({ transaction }) => transaction.from)).toEqual([bob])
    expect([...full.hindered]).toEqual([[alice, 'lane-too-dear']])
  })

  test('gets dearer within a bundle, and each sender is charged what it is then', () => {
    const gas = moveGas + 80_000n
    const chain = chainOf(rich, 0, laneWith(9, 2_558))
    const moves = [alice, bob, carol].map((from) => move(from, gas))
    const { transactions, hindered } = chooseBundle(
      moves.map((one) => [one]),
      chain,
      limits,
    )
    expect(transactions).toHaveLength(2)
    expect([...hindered]).toEqual([[carol, 'lane-too-dear']])
    const withdrawal = payment(carol, 0, {
      ...{ to: kernel, value: 5n, gasLimit: 200_000n, maxPriorityFeePerGas: 0n },
      data: `${operationSelectors.withdraw}${toWord(7).slice(2)}`,
    })
    const hub = chainOf(rich, 0, laneWith(1, 2_048))
    chooseBundle([[withdrawal]], hub, limits)
    const charged = 21_000n + 2n * 60_000n + 4n * (31n + 4n * 5n)
    expect(hub.speculation.account(carol).balance).toBe(10n ** 18n - 5n - charged * baseFee)
  })

  test('does not make dearer what the kernel refuses anyway', () => {
    const { transactions } = choose([move(alice, moveGas, { value: 1n })], 4_096)
    expect(transactions).toHaveLength(1)
  })

  test('is not the end of a transaction that was admitted: it may empty', () => {
    expect(hopelessOutcomes.has(outcomes.IntrinsicGas)).toBe(false)
    expect(hopelessOutcomes.has(outcomes.GasLimitTooHigh)).toBe(true)
  })
})

describe('steps of apps in a bundle [P9, P18]', () => {
  const senders = ({ transactions }: { transactions: readonly PoolTransaction[] }) =>
    transactions.map(({ transaction }) => transaction.from)

  test('take what their senders signed for, since the kernel stops before one whose gas is not there', () => {
    const wanted = people.map((from) => [call(from, 0, 3_000_000n)])
    const { transactions, gas } = chooseBundle(wanted, chainWithApp(), limits)
    expect(transactions).toHaveLength(3)
    // A call gets 63 parts of 64 of the gas that is there.
    expect(gas).toBeGreaterThan((3n * 3_000_000n * 64n) / 63n)
    expect(gas).toBeLessThanOrEqual(limits.gasMax)
  })

  test('one that signs for the most goes alone; what no block could hold is passed over', () => {
    const most = [[call(alice, 0, 12_000_000n)], [payment(bob, 0)]]
    expect(senders(chooseBundle(most, chainWithApp(), limits))).toEqual([alice])
    const small = { ...limits, aloneGasMax: 11_000_000n, aloneRoom: 11_000_000n }
    const chosen = chooseBundle(most, chainWithApp(), small)
    expect(senders(chosen)).toEqual([bob])
    expect([...chosen.hindered]).toEqual([[alice, 'too-large']])
    // What has no room now ends the bundle, so that what is small does not always come first.
    const busy = { ...limits, gasMax: 4_000_000n, aloneRoom: 4_000_000n }
    expect(senders(chooseBundle(most, chainWithApp(), busy))).toEqual([])
  })

  test('wait one by one where they cannot run, and what they need is named once', () => {
    const [first, second, third] = [
      call(alice, 0, 100_000n),
      call(bob, 0, 100_000n),
      call(carol, 0, 100_000n),
    ]
    const id = toWord(7)
    const chain = chainWithApp((hash) =>
      hash === second.hash ? { hindrance: 'apart' } : { names: [id] },
    )
    const chosen = chooseBundle([[first], [second], [third]], chain, limits)
    expect(senders(chosen)).toEqual([alice, carol])
    expect(chosen.names).toEqual([id])
    expect([...chosen.hindered]).toEqual([[bob, 'apart']])
  })

  test('cost at most what was signed for, and give nobody anything before it is seen (I8)', () => {
    const chain = chainWithApp()
    const paying = { ...call(alice, 0, 100_000n).transaction, value: 5_000n }
    chooseBundle([[{ hash: paying.hash, transaction: paying, receivedAt: 0 }]], chain, limits)
    const { balance, nonce } = chain.speculation.account(alice)
    expect(balance).toBe(10n ** 18n - 5_000n - 100_000n * 11n)
    expect(nonce).toBe(1)
    expect(chain.speculation.account(app).balance).toBe(0n)
  })
})

describe('chooseBundle', () => {
  test('takes a sender in nonce order and says what hinders the rest', () => {
    const { transactions, hindered } = chooseBundle(
      [[payment(alice, 0), payment(alice, 1), payment(alice, 3)]],
      chainOf(rich),
      limits,
    )
    expect(transactions.map(({ transaction }) => transaction.nonce)).toEqual([0, 1])
    expect(hindered.get(alice)).toBe('nonce-gap')
  })

  test('passes over nonces that are used', () => {
    const { transactions } = chooseBundle(
      [[payment(alice, 4), payment(alice, 5)]],
      chainOf(rich, 5),
      limits,
    )
    expect(transactions.map(({ transaction }) => transaction.nonce)).toEqual([5])
  })

  test.each([
    ['insufficient-funds', payment(alice, 0, { value: 10n ** 18n })],
    ['fee-too-low', payment(alice, 0, { maxFeePerGas: baseFee - 1n })],
    ['elsewhere', payment('0x00000000000000000000000000000000000000aa', 0)],
  ])('leaves out what would be skipped: %s (P9)', (reason, pooled) => {
    const { transactions, hindered } = chooseBundle([[pooled]], chainOf(rich), limits)
    expect(transactions).toEqual([])
    expect(hindered.get(pooled.transaction.from)).toBe(reason)
  })

  test('lets nobody crowd out the others, and puts the best tip first', () => {
    const queues = [
      Array.from({ length: 10 }, (_, nonce) => payment(alice, nonce)),
      [payment(bob, 0)],
      [payment(carol, 0, { maxPriorityFeePerGas: 5n })],
    ]
    const { transactions } = chooseBundle(queues, chainOf(rich), { ...limits, countMax: 4 })
    expect(transactions.map(({ transaction }) => transaction.from)).toEqual([
      carol,
      alice,
      bob,
      alice,
    ])
  })

  test('money that arrives in a bundle can be spent in it', () => {
    const chain = chainOf(
      new Map([
        [alice, 10n ** 18n],
        [bob, 0n],
      ]),
    )
    const { transactions } = chooseBundle(
      [[payment(alice, 0, { to: bob, value: 10n ** 17n })], [payment(bob, 0, { to: carol })]],
      chain,
      limits,
    )
    // Bob's turn comes after Alice's in the same round.
    expect(transactions).toHaveLength(2)
  })

  test('whatever waits, what is chosen runs whole: nonces in order, every cost covered, bounds kept (I2, I8, I9)', () => {
    const pool = fc.array(
      fc.record({
        from: fc.constantFrom(...people),
        to: fc.constantFrom(...people),
        nonce: fc.nat(4),
        value: fc.bigInt(0n, 3_000_000n),
        maxFeePerGas: fc.bigInt(5n, 40n),
      }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(
        pool,
        fc.array(fc.bigInt(0n, 5_000_000n), { minLength: 6, maxLength: 6 }),
        fc.nat(30),
        (wanted, funds, countMax) => {
          const balances = new Map(people.map((owner, index) => [owner, funds[index] ?? 0n]))
          const queues = people.map((from) => {
            const own = new Map(
              wanted.filter((item) => item.from === from).map((item) => [item.nonce, item]),
            )
            return [...own.values()]
              .sort((a, b) => a.nonce - b.nonce)
              .map((item) => payment(from, item.nonce, item))
          })
          const { transactions } = chooseBundle(queues, chainOf(balances), { ...limits, countMax })
          expect(transactions.length).toBeLessThanOrEqual(countMax)
          const nonces = new Map<Hex, number>()
          for (const { transaction } of transactions) {
            const { from, to, value, maxPriorityFeePerGas, maxFeePerGas } = transaction
            expect(transaction.nonce).toBe(nonces.get(from) ?? 0)
            nonces.set(from, transaction.nonce + 1)
            const balance = balances.get(from) ?? 0n
            expect(costMax(transaction)).toBeLessThanOrEqual(balance)
            expect(maxFeePerGas).toBeGreaterThanOrEqual(baseFee)
            const price =
              baseFee + maxPriorityFeePerGas < maxFeePerGas
                ? baseFee + maxPriorityFeePerGas
                : maxFeePerGas
            balances.set(from, balance - value - 21_000n * price)
            if (to !== null) balances.set(to, (balances.get(to) ?? 0n) + value)
          }
        },
      ),
    )
  })
})

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
  expect(all.transactions).toHaveLength(82)
  expect(few.transactions).toHaveLength(105)
  for (const { gas } of [all, few]) expect(gas).toBeLessThanOrEqual(2_000_000n)
})

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
      const uses = steps.map(({ limit, share, isSeen }) => {
        return isSeen ? (limit * share) / 100n : undefined
      })
      const queues = people.slice(0, steps.length).map((from, index) => {
        return [call(from, 0, steps[index]?.limit ?? 0n)]
      })
      const seen = new Map(queues.map(([one], index) => [one?.hash, uses[index]]))
      const bundle = chooseBundle(
        queues,
        chainWithApp((hash) => ({ names: [], gasUsed: seen.get(hash) })),
        { ...limits, gasMax, aloneRoom: gasMax },
      )
      expect(bundle.gas).toBeLessThanOrEqual(gasMax)
      // What the kernel sees left when each begins, where all before it used what they were seen to and a little more (Execution._step).
      let left = bundle.gas - 33_000n
      for (const { hash, transaction } of bundle.transactions) {
        expect(left).toBeGreaterThanOrEqual(
          182_000n + transaction.gasLimit + transaction.gasLimit / 63n,
        )
        const used = seen.get(hash) ?? transaction.gasLimit
        left -= least((used * 11n) / 10n, transaction.gasLimit) + 8_000n
      }
      // Nor is more taken for free than is left.
      expect(bundle.spare).toBeLessThanOrEqual(left)
    }),
  )
  const signed = people.map((from) => [call(from, 0, 1_000_000n)])
  const count = (gasUsed?: bigint) =>
    chooseBundle(
      signed,
      chainWithApp(() => ({ names: [], gasUsed })),
      { ...limits, gasMax: 2_500_000n },
    ).transactions.length
  expect([count(), count(100_000n)]).toEqual([2, 6])
})

const least = (one: bigint, other: bigint): bigint => (one < other ? one : other)

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
    expect(count).toBe(82)
    expect(Number(real) / Number(blockGas)).toBeGreaterThan(0.87)
  })
})
