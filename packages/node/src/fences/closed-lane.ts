import {
  compareKeys,
  type HeadKey,
  heirOf,
  type LaneKey,
  laneBackSlot,
  laneSlots,
  nextSlot,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Fence } from './fences.ts'
import { type Ended, endOf } from './inheritance-of.ts'

/** A lane to a chain that was fenced (P7). */
export type ClosedLane = {
  /** Who takes it back: its sender, or who inherits the lane. */
  taker: HeadKey
  /** Who did so before, and was fenced: the sender and heirs of the lane, in order. */
  forerunners: readonly Fence[]
  /** Running hash and counts of what was taken in or back before the taker began. */
  start: readonly [bigint, bigint]
}

/** Undefined unless the chain to which it leads was fenced. `until`: as of a block of that generation, which counts as going on, whatever became of it since. */
export function closedLane(cut: Ended, lane: LaneKey, until?: HeadKey): ClosedLane | undefined {
  const { source, destination } = lane
  if (endOf(cut, destination) === undefined) return undefined
  const { out, into } = laneSlots(lane)
  let start = wordsAt(cut, destination, into)
  const forerunners: Fence[] = []
  let taker: HeadKey = source
  const endBefore = (place: HeadKey) =>
    until !== undefined && compareKeys(place, until) === 0 ? undefined : endOf(cut, place)
  for (let fence = endBefore(taker); fence !== undefined; fence = endBefore(taker)) {
    const back = wordsAt(cut, taker, laneBackSlot(taker.generation, lane))
    if (back[0] !== 0n) start = back
    forerunners.push(fence)
    const heir = heirOf(BigInt(out), fence.heirs)
    if (heir === undefined) break
    taker = heir
  }
  return { taker, forerunners, start }
}

/** How many messages of a lane to a chain that was fenced were taken in there, or back since. */
export function settledCount(cut: Ended, lane: LaneKey): number {
  const closed = closedLane(cut, lane)
  if (closed === undefined) return 0
  const { taker, start } = closed
  const back = wordsAt(cut, taker, laneBackSlot(taker.generation, lane))
  return Number((back[0] === 0n ? start : back)[1] & 0xffff_ffff_ffff_ffffn)
}

function wordsAt(cut: Ended, place: HeadKey, slot: Hex): [bigint, bigint] {
  return [cut.wordOf(place, slot), cut.wordOf(place, nextSlot(slot))]
}
