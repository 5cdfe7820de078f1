import { kernelAbi } from '@metalayer/contracts'
import {
  type AccountWord,
  encodeObjectWord,
  type ObjectName,
  type ObjectWord,
  objectId,
} from '@metalayer/protocol'
import { decodeFunctionData, type Hex, numberToHex, zeroAddress } from 'viem'
import { expect, test } from 'vitest'
import type { Follow } from '../follow/interface.ts'
import { payableOf } from '../outbox/payable.ts'
import type { Effect } from './duties.ts'
import type { Meeting } from './meeting.ts'
import { type MeetingContext, meetingDuties, type Stray } from './meeting-duties.ts'
import { createPays } from './pays.ts'
import type { PoolTransaction } from './pool.ts'

const app = numberToHex(99, { size: 20 })
const bobs: ObjectName = { app, owner: numberToHex(2, { size: 20 }), key: 0n }
const shared: ObjectName = { app, owner: zeroAddress, key: 4n }
const id = objectId(bobs)
const chain = { chainId: 8, generation: 1 }
const [now, stay, baseFee] = [1_000, 60, 7n]
/** Of each transaction at the base fee. */
const cost = 100n * baseFee

const wordOf = (fields: Partial<ObjectWord> & Partial<Pick<AccountWord, 'since'>> = {}) =>
  encodeObjectWord({
    ...{ status: 'here', generation: 1, version: 1, since: now - stay, amount: 5n, size: 2 },
    ...{ pinned: false, chainId: 0, chainGeneration: 0 },
    ...fields,
  })

type Given = {
  word?: bigint
  inFlight?: Effect[]
  mayBorrow?: boolean
  balance?: bigint
  turnOf?: MeetingContext['turnOf']
  still?: number[]
  luggage?: ObjectName[]
}

function contextOf({
  word = wordOf(),
  inFlight = [],
  mayBorrow = true,
  balance = cost,
  turnOf = () => 9,
  still = [],
  luggage = [],
}: Given): MeetingContext {
  const words = new Map([
    [id, word],
    [objectId(shared), wordOf()],
  ])
  const follow = {
    wordAt: (_: number, slot: Hex) => words.get(slot) ?? 0n,
    kernel: () => ({ baseFee }) as ReturnType<Follow['kernel']>,
  }
  const pays = (pooled: PoolTransaction) => {
    const means = { nonce: pooled.transaction.nonce, affords: (all: bigint) => all <= balance }
    return createPays(chain.chainId, { follow, payable: () => payableOf([pooled], means) })(pooled)
  }
  return {
    ...{ chain, inFlight, minimumStay: stay, block: { time: now }, follow },
    ...{ birthChain: () => 8, isDue: () => true, mayBorrow: () => mayBorrow, turnOf },
    ...{ still: new Set(still), luggage: () => luggage, pays },
  } as unknown as MeetingContext
}

function strayOf(at: number, fields: Partial<Stray> = {}, maxFeePerGas = baseFee): Stray {
  const transaction = {
    ...{ from: numberToHex(1, { size: 20 }), nonce: at, raw: '0x' },
    ...{ maxFeePerGas, gasLimit: 100n, value: 0n },
  }
  const lent = [{ chainId: 8, names: [bobs] }]
  const meeting: Meeting = {
    ...{ kind: 'gather', next: 7, at, belongings: [], departures: [], lent, needs: [id] },
  }
  return {
    ...{ home: 7, isNext: true, sight: { kind: 'meets', meeting, scattered: [] } },
    pooled: { hash: numberToHex(at, { size: 32 }), transaction, receivedAt: 0 },
    ...fields,
  } as unknown as Stray
}

/** Where what leaves goes, and what that is. */
function leaving(given: Given, ...strays: Stray[]) {
  return meetingDuties(contextOf(given), strays, []).map(({ data, effect }) => {
    const { functionName, args } = decodeFunctionData({ abi: kernelAbi, data })
    expect(functionName).toBe('departObjects')
    return { to: Number(args?.[0]), effect }
  })
}

test('P31: what is lent leaves for the next transaction of who pays', () => {
  const stray = strayOf(9)
  const borrowers = [stray.pooled.transaction]
  expect(leaving({}, stray)).toEqual([{ to: 9, effect: { kind: 'depart', ids: [id], borrowers } }])
  expect(leaving({}, strayOf(9, { isNext: false }))).toEqual([])
  expect(leaving({}, strayOf(9, {}, baseFee - 1n))).toEqual([])
  expect(leaving({ mayBorrow: false }, stray)).toEqual([])
})

test('nobody and nothing sets out for what does not pay the price of the chain, or whose sender has not the money [I9]', () => {
  const kinds = (fee: bigint, balance: bigint) => {
    const [goes, calls] = [strayOf(9, { home: 8 }, fee), strayOf(9, { isNext: false }, fee)]
    goes.sight.meeting = { ...goes.sight.meeting, next: 9 } as Meeting
    calls.sight.meeting = {
      ...{ ...calls.sight.meeting, lent: [], departures: [{ chainId: 8, names: [shared] }] },
    } as Meeting
    return [[goes], [calls], [strayOf(9, {}, fee)]].map((strays) =>
      meetingDuties(contextOf({ balance }), strays, []).map(({ effect }) => effect.kind),
    )
  }
  // Who sets out takes what others lend along on the way, where that is.
  expect(kinds(baseFee, cost)).toEqual([['gather', 'depart'], ['depart'], ['depart']])
  expect(kinds(baseFee - 1n, cost)).toEqual([[], [], []])
  expect(kinds(baseFee, cost - 1n)).toEqual([[], [], []])
})

test('P31: once per minimum stay, and not what is pinned or has left', () => {
  const stray = strayOf(9)
  expect(leaving({ word: wordOf({ since: now - stay + 1 }) }, stray)).toEqual([])
  expect(leaving({ word: wordOf({ pinned: true }) }, stray)).toEqual([])
  expect(leaving({ word: wordOf({ status: 'away', chainId: 6 }) }, stray)).toEqual([])
  const departing: Effect = { kind: 'depart', ids: [id], borrowers: [] }
  expect(leaving({ inFlight: [departing] }, stray)).toEqual([])
})

test('P31: what two want in two places goes to the first, and shared objects ask nobody', () => {
  expect(leaving({}, strayOf(9), strayOf(6)).map(({ to }) => to)).toEqual([9])
  const poor = strayOf(6, { isNext: false })
  if (poor.sight.meeting.kind === 'gather')
    poor.sight.meeting.departures = [{ chainId: 8, names: [shared] }]
  const ids = [objectId(shared)]
  expect(leaving({ turnOf: () => 6 }, poor)).toEqual([
    { to: 6, effect: { kind: 'depart', ids, borrowers: [] } },
  ])
})

test('nothing sets out for a chain that may be gone, neither objects nor senders (P13)', () => {
  const stray = strayOf(9)
  expect(leaving({ still: [7] }, stray)).toHaveLength(1)
  expect(leaving({ still: [9] }, stray)).toEqual([])
  const setsOut = (still: number[]) => {
    const leaver = strayOf(9, { home: 8 })
    leaver.sight.meeting = { ...leaver.sight.meeting, next: 9, lent: [] } as unknown as Meeting
    return meetingDuties(contextOf({ still }), [leaver], []).map(({ effect }) => effect.kind)
  }
  expect([setsOut([7]), setsOut([9])]).toEqual([['gather'], []])
})

test('who sets out takes along what is called for behind, if that is light, there and free', () => {
  const leaver = strayOf(9, { home: 8 })
  leaver.sight.meeting = {
    ...{ ...leaver.sight.meeting, next: 9, lent: [], belongings: [shared] },
  } as unknown as Meeting
  const along = (given: Given) =>
    meetingDuties(contextOf({ luggage: [bobs, shared], ...given }), [leaver], []).flatMap(
      ({ effect }) => (effect.kind === 'gather' ? effect.ids : []),
    )
  expect(along({})).toEqual([objectId(shared), id])
  for (const word of [
    0n,
    wordOf({ size: 9 }),
    wordOf({ pinned: true }),
    wordOf({ status: 'away' }),
    wordOf({ since: now }),
  ]) {
    expect(along({ word })).toEqual([objectId(shared)])
  }
})
