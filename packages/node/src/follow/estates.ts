import type { HeadKey, LaneKey } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { type ClosedLane, closedLane } from '../fences/closed-lane.ts'
import type { Fences } from '../fences/fences.ts'
import { type Ended, inheritanceOf } from '../fences/inheritance-of.ts'
import type { ChainRecord } from './chain-record.ts'
import type { Estate, FindEstate } from './inherited.ts'

/** What chains that were fenced left, by what their followers hold of them. */
export type Estates = {
  /** Who takes over what stood in a slot. */
  heirOf(source: HeadKey, slot: Hex): HeadKey | undefined
  findEstate: FindEstate
  /** Who takes a lane to a chain that was fenced back, and from where on (P7). */
  closedLane(lane: LaneKey): ClosedLane | undefined
}

/** See `Estates`. */
export function createEstates(
  fences: Pick<Fences, 'all' | 'of'>,
  recordOf: (place: HeadKey) => ChainRecord | undefined,
): Estates {
  /** Words under last heads alone, whatever is known of chains that go on. */
  const ended: Ended = {
    get ended() {
      return fences.all()
    },
    wordOf(place, slot) {
      const fence = fences.of(place)
      const record = fence && recordOf(place)
      return record?.wordAtBlock(fence?.head.number ?? 0, slot) ?? 0n
    },
  }
  return {
    closedLane: (lane) => closedLane(ended, lane),
    heirOf(source, slot) {
      const fence = fences.of(source)
      return fence && inheritanceOf(ended, fence, slot)?.heir
    },
    findEstate(source): Estate | undefined {
      const fence = fences.of(source)
      const record = recordOf(source)
      if (fence === undefined || record === undefined) return undefined
      const { number, blockHash, time } = fence.head
      if (record.block(number)?.hash !== blockHash) return undefined
      return {
        time,
        wordAt: (slot) => record.wordAtBlock(number, slot),
        parkedAt: record.parkedAt,
        slots: record.slots,
        nameOf: record.nameOf,
      }
    },
  }
}
