import { defaultPolicyLimits as limits } from '@metalayer/policy'
import { decodeSignedTransaction, type SignedTransaction } from '@metalayer/protocol'
import { type Hex, parseGwei } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { expect, test } from 'vitest'
import { createPressureCheck } from './check-pressure.ts'
import { createDecisionLog, decideAgain } from './decision-log.ts'
import type { Backlog } from './network-load.ts'

const networkId = 3_720
const capacity = 2_000_000
const gas = 20_000
const user = privateKeyToAccount(`0x${'5a'.repeat(32)}`)
const { refuseAt, queueTicksMax } = limits
/** Gas that waits where senders who have something waiting are refused, and where everybody is. */
const refusing = (capacity * queueTicksMax * refuseAt) / 65_536
const full = capacity * queueTicksMax

const sign = (nonce: number): Promise<Hex> =>
  user.signTransaction({
    ...{ type: 'eip1559', chainId: networkId, nonce, to: user.address, value: 1n, gas: 21_000n },
    ...{ maxFeePerGas: parseGwei('10'), maxPriorityFeePerGas: 1n },
  })

const log = createDecisionLog(limits, { now: () => 0 })

/** What the door says to a transaction, where so much waits, of which the sender has these. */
async function say(waiting: number, own: readonly number[], nonce: number, estimate?: Estimate) {
  return sayOf({ waiting, capacity }, own, nonce, estimate)
}

type Estimate = (transaction: SignedTransaction) => number

async function sayOf(
  backlog: Backlog | undefined,
  own: readonly number[],
  nonce: number,
  estimate: Estimate = () => gas,
) {
  const check = createPressureCheck({
    log,
    load: {
      backlog: () => backlog,
      // Another chain has much to do.
      backlogs: () => [backlog ?? { waiting: full, capacity }],
      estimate,
    },
    pool: {
      pendingOf: () =>
        own.map((one) => ({
          ...{ hash: '0x' as const, receivedAt: 0 },
          transaction: { nonce: one } as SignedTransaction,
        })),
    },
    place: () => ({ chainId: 7, nonce: 0 }),
  })
  const decoded = decodeSignedTransaction(await sign(nonce), networkId)
  if (!decoded.ok) throw new Error('It was signed for the network.')
  try {
    check(decoded.transaction)
    return 'taken'
  } catch (error) {
    return (error as { code: string }).code
  }
}

test('a calm chain takes everything', async () => {
  expect(await say(capacity, [0, 1, 2], 3)).toBe('taken')
})

test('a chain of which a node that has just started knows nothing yet takes everything', async () => {
  expect(await sayOf(undefined, [0, 1], 2)).toBe('taken')
})

test('a chain with a long queue takes of each sender one at a time, so that everyone has a turn', async () => {
  expect(await say(refusing - capacity, [0], 1)).toBe('taken')
  expect(await say(refusing + capacity, [0], 1)).toBe('congested')
  expect(await say(refusing + capacity, [], 0)).toBe('taken')
})

test('what others of its sender wait for is not turned away for these', async () => {
  const behind = Array.from({ length: 1_000 }, (_, place) => place + 2)
  expect(await say(refusing - capacity, behind, 0)).toBe('taken')
  expect(await say(refusing + capacity, behind, 0)).toBe('taken')
  expect(await say(refusing - capacity, [0, ...behind], 1)).toBe('taken')
  expect(await say(refusing + capacity, [0, ...behind], 1)).toBe('congested')
  // Several come at one moment.
  expect(await say(refusing - capacity, behind, 1)).toBe('taken')
  expect(
    await say(refusing - capacity, [...behind, ...behind.map((nonce) => nonce + 1_000)], 1),
  ).toBe('congested')
})

test('a queue is bounded: a full one takes nothing', async () => {
  expect(await say(full, [], 0)).toBe('congested')
})

test('what one sender may have waiting shrinks as the queue grows', async () => {
  const many = Array.from({ length: 1_000 }, (_, nonce) => nonce)
  expect(await say(2 * capacity, many, 1_000)).toBe('taken')
  expect(await say(refusing - capacity, many, 1_000)).toBe('congested')
})

test('another price for what waits is always heard', async () => {
  expect(await say(full, [0, 1], 1)).toBe('taken')
})

test('what takes more than what it takes the place of is held against all else of its sender', async () => {
  const own = Array.from({ length: 10 }, (_, nonce) => nonce)
  // What comes is signed, and so has bytes.
  const bigger = (by: number) => (transaction: SignedTransaction) =>
    transaction.raw === undefined ? gas : gas + by
  const replace = (waiting: number, by: number, from = own, nonce = 4) =>
    say(waiting, from, nonce, bigger(by))
  const most = limits.senderGasMax - 9 * gas
  expect(await replace(capacity + 1, limits.senderGasMin)).toBe('taken')
  expect(await replace(capacity + 1, most)).toBe('congested')
  expect(await replace(full, 1)).toBe('congested')
  expect(await replace(full, 0)).toBe('taken')
  expect(await replace(full, -1)).toBe('taken')
  // It fills no gap, so that what is behind it counts like what is before it: one could go from the last to the first.
  const large = 4 * limits.senderGasMin
  const grown = (transaction: SignedTransaction) => {
    if (transaction.raw !== undefined) return limits.senderGasMin
    return transaction.nonce > 4 ? large : gas
  }
  expect(await say(refusing - capacity, own, 4, grown)).toBe('congested')
  expect(await say(refusing - capacity, own.slice(0, 7), 4, grown)).toBe('taken')
  // The only one that its sender has is taken as a first one is.
  expect(await replace(refusing + capacity, limits.senderGasMin, [4])).toBe('taken')
})

test('who is refused is kept with why, and can be decided again; who is taken is not (A23)', async () => {
  const before = log.newest(100).length
  await say(refusing + capacity, [], 0)
  expect(log.newest(100)).toHaveLength(before)
  await say(refusing + capacity, [0], 1)
  const [decision, ...others] = log.newest(100, 'pressure')
  expect(others).toHaveLength(before)
  expect(decision).toMatchObject({ chainId: 7, outcome: { isTaken: false } })
  if (decision) expect(decideAgain(decision, limits)).toEqual(decision.outcome)
})
