import { defaultPolicyLimits as limits, ONE } from '@metalayer/policy'
import {
  accountSlot,
  type Configuration,
  chainKinds,
  type Head,
  headStatuses,
  moving,
  toWord,
} from '@metalayer/protocol'
import type { Address } from 'viem'
import { expect, test } from 'vitest'
import type { PoolTransaction } from '../agent/pool.ts'
import { payableOf } from '../outbox/payable.ts'
import { gasCosts } from './gas-costs.ts'
import { createNetworkLoad, type NetworkLoadDeps } from './network-load.ts'

const [chainId, hubChainId] = [11, 1]
const user: Address = `0x${'a1'.repeat(20)}`
const gasLimit = 10 * gasCosts.payment
const payments = 200
/** Of each payment at most, and what the account has. */
const cost = 210_001n
const rich = 10n ** 18n

type Given = { state?: string; head?: Partial<Head>; kind?: number; balance?: bigint }

/** A chain that runs ten payments a second, on which one account has so many payments waiting. */
function createLoad(fields: Given = {}) {
  const now = 100_000
  const parameters = { tick: 1_000, hubChainId, networkId: 7, lease: 12 }
  const { kind = chainKinds.general, state = 'following', balance = rich } = fields
  const configuration = { parameters, chains: [{ chainId, kind }] }
  const place = { chainId, number: 90, time: 90 }
  const head = { ...place, status: headStatuses.live, still: moving, ...fields.head }
  const blockAt = (number: number) => ({
    ...{ number, time: number, gasLimit: BigInt(gasLimit), gasUsedTotal: 0n },
    ...{ carriers: [], sent: [] },
  })
  const pending = Array.from({ length: payments }, (_, nonce) => ({
    transaction: {
      ...{ from: user, to: user, data: '0x', value: 1n, nonce },
      ...{ maxFeePerGas: 10n, gasLimit: 21_000n, hash: toWord(BigInt(nonce)) },
    },
  })) as unknown as PoolTransaction[]
  const deps = {
    follow: {
      chainIds: [hubChainId, chainId],
      newest: () => blockAt(100),
      block: (_: number, number: number) => blockAt(number),
      state: () => ({ state }),
      kernel: () => ({ baseFee: 1n }),
    },
    payable: (address: Address) =>
      payableOf(address === user ? pending : [], { nonce: 0, affords: (all) => all <= balance }),
    place: () => ({ chainId, nonce: 0 }),
    senders: (id: number) => (id === chainId ? [user] : []),
    decisions: () => [{ configuration, heads: [head], checkpoint: { time: now } }],
    clock: { now: () => now, after: () => () => undefined },
  } as unknown as NetworkLoadDeps
  const genesis = configuration as unknown as Configuration
  const load = createNetworkLoad({ kernel: `0x${'ee'.repeat(20)}`, genesis, limits }, deps)
  load.look()
  return { load, pending }
}

test('what waits for those who are about to leave leaves with them, however much it has grown since', () => {
  const { load, pending } = createLoad()
  // When it was agreed on, the account had next to nothing waiting.
  const id = accountSlot(user)
  load.pledge({ id, from: chainId, to: 12, work: 1_000, tick: load.tick() })
  expect(load.chain(chainId).level).toBe(0)
  pending.length /= 2
  expect(load.chain(chainId).level).toBeGreaterThan(ONE)
})

test('what agents have agreed to send away is not sent away again while it waits for room to leave, though nothing else comes', () => {
  const { load } = createLoad()
  const { waiting, level } = load.chain(chainId)
  expect(waiting).toBe(payments * gasCosts.payment)
  // Over 8 ticks.
  expect(level).toBe((waiting / limits.backlogTicks / gasLimit) * ONE)
  const pledge = (work: number, key: bigint) =>
    load.pledge({ id: toWord(key), from: chainId, to: 12, work, tick: load.tick() })
  const work = waiting / limits.backlogTicks
  pledge(work / 2, 1n)
  expect(load.chain(chainId).level).toBe(level / 2)
  pledge(work / 2, 2n)
  expect(load.chain(chainId)).toMatchObject({ level: 0, arriving: 0 })
  // Where it goes, it counts at once.
  expect(load.chain(12).level).toBeGreaterThan(0)
})

test('what its sender cannot pay waits for no chain: nobody is kept out or sent away for it', () => {
  const waiting = (balance: bigint) => {
    const { load } = createLoad({ balance })
    return [load.backlog(chainId)?.waiting, load.waitingOf(user, chainId)]
  }
  const gas = (count: number) => [count * gasCosts.payment, count * gasCosts.payment]
  expect(waiting(cost * BigInt(payments))).toEqual(gas(payments))
  expect(waiting(cost * 7n)).toEqual(gas(7))
  expect(waiting(cost - 1n)).toEqual(gas(0))
  const { load } = createLoad({ balance: 0n })
  expect(load.chain(chainId).level).toBe(0)
  // And it brings nothing to where its sender goes.
  load.pledge({ id: accountSlot(user), from: chainId, to: 12, work: 0, tick: load.tick() })
  expect(load.chain(12).level).toBe(0)
})

test('where something may meet follows from the newest checkpoint alone; what this node gives a chain also from whether it can follow it', () => {
  const open = (fields: Given) => {
    const { load } = createLoad(fields)
    return [load.chain(chainId).isOpen, load.places().map(({ isOpen }) => isOpen)]
  }
  expect(open({})).toEqual([true, [true]])
  expect(open({ state: 'unreachable' })).toEqual([false, [true]])
  expect(open({ kind: chainKinds.storage })).toEqual([false, [false]])
  for (const status of [headStatuses.draining, headStatuses.fenced, headStatuses.joining]) {
    expect(open({ head: { status } })).toEqual([false, [false]])
  }
  const still = { since: 100_000 - 6_001, checkpoints: 6, proposers: 3 }
  expect(open({ head: { still } })).toEqual([true, [false]])
})

test('what nobody can bring together is no queue of a chain, nor is what its sender has behind it', () => {
  const { load, pending } = createLoad()
  const gasAt = (isLasting: boolean) => {
    const [, , third] = pending
    if (third !== undefined) third.hindrance = { outcome: 'Apart', waitsFor: 'a friend', isLasting }
    return load.waitingOf(user, chainId)
  }
  expect(gasAt(true)).toBe(2 * gasCosts.payment)
  // It comes, and then all of them run.
  expect(gasAt(false)).toBe(payments * gasCosts.payment)
})
