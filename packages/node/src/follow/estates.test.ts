import {
  adoptedSlot,
  compareKeys,
  encodeLaneIn,
  type Head,
  type HeadKey,
  headStatuses,
  heirOf,
  laneBackSlot,
  laneOutSlot,
  moving,
  nextSlot,
  toWord,
  zeroHash,
} from '@metalayer/protocol'
import { type Hex, zeroAddress } from 'viem'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Fence } from '../fences/fences.ts'
import type { ChainRecord } from './chain-record.ts'
import { createEstates, type Estates } from './estates.ts'
import { NotSeenError } from './not-seen-error.ts'

const placeOf = (chainId: number): HeadKey => ({ chainId, generation: 1 })
const [first, second, ...others] = [11, 12, 13, 14].map(placeOf) as [HeadKey, HeadKey, ...HeadKey[]]
const last = { number: 44, blockHash: toWord(44n) }
/** A slot of the first one that falls to the second one. */
const slot = slotFor(second, [second, ...others])
/** The lane over which the second one has sent to the first one, which it takes back itself. */
const lane = { source: second, destination: first }

function slotFor(heir: HeadKey, heirs: readonly HeadKey[]): Hex {
  for (let number = 1n; ; number++) {
    const chosen = heirOf(number, heirs)
    if (chosen !== undefined && compareKeys(chosen, heir) === 0) return toWord(number)
  }
}

function fence(place: HeadKey, heirs: readonly HeadKey[]): Fence {
  const head: Head = {
    ...{ ...place, ...last, status: headStatuses.fenced, time: 9, stateRoot: zeroHash },
    ...{ commitment: zeroHash, leaseUntil: 9, agent: zeroAddress, still: moving },
    ...{ agentSince: 0, price: 0n, gasUsed: 0n, heirs: zeroHash },
  }
  return { ...place, head, heirs: [...heirs] }
}

let fences: Fence[]
/** Up to which block this node has each of them, and the words under its last head. */
let records: Map<number, { newest: number; words: Map<Hex, bigint> }>
let estates: Estates

beforeEach(() => {
  fences = [fence(first, [second, ...others]), fence(second, others)]
  records = new Map(
    [first, second].map(({ chainId }) => [chainId, { newest: last.number, words: new Map() }]),
  )
  const of = (place: HeadKey) => fences.find((one) => compareKeys(one, place) === 0)
  estates = createEstates({ all: () => fences, of }, ({ chainId }) => {
    const record = records.get(chainId)
    const block = (number: number) =>
      record && number <= record.newest ? { hash: last.blockHash } : undefined
    const wordAtBlock = (_: number, at: Hex) => record?.words.get(at) ?? 0n
    return { block, wordAtBlock } as unknown as ChainRecord
  })
})

describe('whose turn it was, as of a block of a chain that has ended since [P5, P7]', () => {
  test('is its own, though this node has not got as far as its end', () => {
    records.set(second.chainId, { newest: 41, words: new Map() })
    expect(estates.heirOf(first, slot, second)).toEqual(second)
    expect(estates.closedLane(lane, second)).toMatchObject({ taker: second, forerunners: [] })
  })

  test('is its own as well once the end is seen, whatever it had done by then', () => {
    expect(estates.heirOf(first, slot, second)).toEqual(second)
    expect(estates.closedLane(lane, second)?.taker).toEqual(second)
  })

  test('is that of its heir for a block of that one, unless it had adopted', () => {
    const heir = heirOf(BigInt(slot), others)
    if (heir === undefined) throw new Error('Somebody inherits.')
    expect(estates.heirOf(first, slot, heir)).toEqual(heir)
    records.get(second.chainId)?.words.set(adoptedSlot(1, first, slot), 1n)
    expect(estates.heirOf(first, slot, heir)).toEqual(second)
  })

  test('and of a lane, from where it had stopped', () => {
    const end = { generation: 1, chainId: first.chainId, chainGeneration: 1 }
    const heir = heirOf(BigInt(laneOutSlot(end)), others)
    const back = laneBackSlot(1, lane)
    const counts = encodeLaneIn({ delivered: 3, gasDelivered: 9n })
    records.get(second.chainId)?.words.set(back, 7n).set(nextSlot(back), counts)
    const closed = estates.closedLane(lane, others[0] ?? first)
    expect(closed).toMatchObject({ taker: heir, start: [7n, counts] })
  })

  test('is not known for a block of its heir before this node has seen its end', () => {
    records.set(second.chainId, { newest: 41, words: new Map() })
    for (const other of others) {
      expect(() => estates.heirOf(first, slot, other)).toThrow(NotSeenError)
      expect(() => estates.closedLane(lane, other)).toThrow(NotSeenError)
    }
  })
})
