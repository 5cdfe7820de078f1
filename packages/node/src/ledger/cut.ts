import { compareKeys, type Head, headStatuses, laneSlots, nextSlot } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { settledCount } from '../fences/closed-lane.ts'
import type { Fence } from '../fences/fences.ts'
import { endOf, inheritanceOf } from '../fences/inheritance-of.ts'
import type { ChainGeneration, FollowService, LaneRange } from '../follow/interface.ts'
import { createInFlight, type InFlight, type InFlightIndex } from './in-flight.ts'

/** The network as it is when each chain stands at one block of its own. */
export type Cut = {
  /** Undefined: the cut does not hold the chain, or its generation has ended. */
  generationOf(chainId: number): number | undefined
  wordAt(chainId: number, slot: Hex): bigint
  /** The last block of the chain that the cut holds. */
  blockOf(chainId: number): number
  /** Generations that were fenced by then. */
  ended: readonly Fence[]
  /** The word on a generation of a chain, under its last head where it has ended; 0 where the cut does not hold it. */
  wordOf(place: ChainGeneration, slot: Hex): bigint
}

/** A cut, with what is in its lanes. */
export type View = { cut: Cut; readonly inFlight: InFlight }

/** The cut of a checkpoint: each chain at its head. Of two generations of a chain, the later counts. */
export function cutAtHeads(follow: FollowService, heads: readonly Head[]): Cut {
  const live = heads.filter(({ status }) => status !== headStatuses.fenced)
  const byChain = new Map(live.map((head) => [head.chainId, head]))
  function wordUnder(head: Head | undefined, slot: Hex): bigint {
    if (head === undefined || BigInt(head.blockHash) === 0n) return 0n
    return follow.wordAtBlock(head.chainId, head.number, slot)
  }
  return {
    generationOf: (chainId) => byChain.get(chainId)?.generation,
    wordAt: (chainId, slot) => wordUnder(byChain.get(chainId), slot),
    blockOf: (chainId) => byChain.get(chainId)?.number ?? 0,
    ended: heads.flatMap((head) => {
      return head.status === headStatuses.fenced ? (follow.fences.of(head) ?? []) : []
    }),
    wordOf: (place, slot) => wordUnder(findHead(heads, place), slot),
  }
}

/** Each chain at its newest verified block; moves on by itself. */
export function cutAtNewest(follow: FollowService): Cut {
  const isOver = (place: ChainGeneration) => follow.fences.of(place) !== undefined
  const generationOf = (chainId: number): number | undefined => {
    const { generation } = follow.kernel(chainId)
    return isOver({ chainId, generation }) ? undefined : generation
  }
  return {
    generationOf,
    wordAt: (chainId, slot) =>
      generationOf(chainId) === undefined ? 0n : follow.wordAt(chainId, slot),
    blockOf: (chainId) => follow.newest(chainId)?.number ?? 0,
    get ended() {
      return follow.fences.all()
    },
    wordOf(place, slot) {
      const fence = follow.fences.of(place)
      if (fence !== undefined) return follow.wordAtBlock(place.chainId, fence.head.number, slot)
      const isThere = follow.kernel(place.chainId).generation === place.generation
      return isThere ? follow.wordAt(place.chainId, slot) : 0n
    },
  }
}

function findHead(heads: readonly Head[], place: ChainGeneration): Head | undefined {
  return heads.find((head) => compareKeys(head, place) === 0)
}

/**
 * What is in flight in a cut, from nothing: sent at or before its source's block and not handled at or before its
 * destination's, and what was parked and is not taken in yet.
 */
export function inFlightIn(follow: FollowService, cut: Cut): InFlightIndex {
  const index = createInFlight()
  for (const chainId of follow.chainIds)
    for (const lane of follow.lanes(chainId)) addLane(follow, cut, chainId, lane, index)
  for (const place of follow.places()) addParked(follow, cut, place, index)
  return index
}

function addLane(
  follow: FollowService,
  cut: Cut,
  chainId: number,
  lane: LaneRange,
  index: InFlightIndex,
): void {
  const { destination, generation } = lane
  const source = { chainId, generation }
  const { sent, handled } = laneIn(cut, source, destination)
  const kept = { first: lane.first, count: lane.count }
  for (const [place, message] of follow.messages(source, destination, kept).entries()) {
    const entry = { source, destination, index: lane.first + place, message }
    if (entry.index < sent && entry.index >= handled) index.sent(entry)
    // Only where the destination is ahead of what is known of the source.
    if (entry.index >= sent && entry.index < handled) index.handled(entry)
  }
}

/** How many messages of a lane the cut's source has sent, and its destination handled. */
export function laneIn(
  cut: Pick<Cut, 'wordOf' | 'ended'>,
  source: ChainGeneration,
  destination: ChainGeneration,
): { sent: number; handled: number } {
  const { out, into } = laneSlots({ source, destination })
  const isClosed = endOf(cut, destination) !== undefined
  return {
    sent: countIn(cut.wordOf(source, nextSlot(out))),
    handled: isClosed
      ? settledCount(cut, { source, destination })
      : countIn(cut.wordOf(destination, nextSlot(into))),
  }
}

function countIn(word: bigint): number {
  return Number(word & 0xffff_ffff_ffff_ffffn)
}

function addParked(
  follow: FollowService,
  cut: Cut,
  place: ChainGeneration,
  index: InFlightIndex,
): void {
  const ended = endOf(cut, place)
  const last = ended?.head.number ?? cut.blockOf(place.chainId)
  for (const entry of follow.parked(place)) {
    if (entry.blockNumber > last) continue
    if (entry.releasedAt !== undefined && entry.releasedAt <= last) continue
    if (ended !== undefined && inheritanceOf(cut, ended, entry.slot)?.isAdopted) continue
    index.sent(entry)
  }
}
