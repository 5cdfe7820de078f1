import { type HeadKey, type LaneKey, zeroHash } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { type ClosedLane, closedLane } from '../fences/closed-lane.ts'
import type { Fences } from '../fences/fences.ts'
import { type Ended, inheritanceOf } from '../fences/inheritance-of.ts'
import type { ChainRecord } from './chain-record.ts'
import type { Estate, FindEstate } from './inherited.ts'
import { NotSeenError } from './not-seen-error.ts'

/** What chains that were fenced left, by what their followers hold of them. */
export type Estates = {
  /** Who takes over what stood in a slot, as of a block of `chain`. @throws NotSeenError */
  heirOf(source: HeadKey, slot: Hex, chain: HeadKey): HeadKey | undefined
  findEstate: FindEstate
  /** Who takes a lane to a chain that was fenced back, and from where on (P7), as of a block of `chain`. @throws NotSeenError */
  closedLane(lane: LaneKey, chain: HeadKey): ClosedLane | undefined
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
      // A generation that had no block left nothing.
      if (fence === undefined || fence.head.blockHash === zeroHash) return 0n
      const { number, blockHash } = fence.head
      const record = recordOf(place)
      if (record?.block(number)?.hash !== blockHash) {
        throw new NotSeenError(
          `What the chain did rests on what chain ${place.chainId} left, of which this node has not seen the end yet.`,
        )
      }
      return record.wordAtBlock(number, slot)
    },
  }
  return {
    closedLane: (lane, chain) => closedLane(ended, lane, chain),
    heirOf(source, slot, chain) {
      const fence = fences.of(source)
      return fence && inheritanceOf(ended, fence, slot, chain)?.heir
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
