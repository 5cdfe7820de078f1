import { type Head, laneInSlot, laneOutSlot, nextSlot } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { ChainGeneration, FollowService, LaneRange } from '../follow/interface.ts'
import { createInFlight, type InFlight, type InFlightIndex } from './in-flight.ts'

/** The network as it is when each chain stands at one block of its own. */
export type Cut = {
  /** Undefined: the cut does not hold the chain. */
  generationOf(chainId: number): number | undefined
  wordAt(chainId: number, slot: Hex): bigint
  /** The last block of the chain that the cut holds. */
  blockOf(chainId: number): number
}

/** A cut, with what is in its lanes. */
export type View = { cut: Cut; readonly inFlight: InFlight }

/** The cut of a checkpoint: each chain at its head. Of two generations of a chain, the later counts. */
export function cutAtHeads(follow: FollowService, heads: readonly Head[]): Cut {
  const byChain = new Map(heads.map((head) => [head.chainId, head]))
  return {
    generationOf: (chainId) => byChain.get(chainId)?.generation,
    wordAt(chainId, slot) {
      const head = byChain.get(chainId)
      if (head === undefined || BigInt(head.blockHash) === 0n) return 0n
      return follow.wordAtBlock(chainId, head.number, slot)
    },
    blockOf: (chainId) => byChain.get(chainId)?.number ?? 0,
  }
}

/** Each chain at its newest verified block; moves on by itself. */
export function cutAtNewest(follow: FollowService): Cut {
  return {
    generationOf: (chainId) => follow.kernel(chainId).generation,
    wordAt: (chainId, slot) => follow.wordAt(chainId, slot),
    blockOf: (chainId) => follow.newest(chainId)?.number ?? 0,
  }
}

/**
 * What is in flight in a cut, from nothing: sent at or before its source's block and not handled at or before its
 * destination's, and what was parked and is not taken in yet.
 */
export function inFlightIn(follow: FollowService, cut: Cut): InFlightIndex {
  const index = createInFlight()
  for (const chainId of follow.chainIds) {
    for (const lane of follow.lanes(chainId)) addLane(follow, cut, chainId, lane, index)
    addParked(follow, cut, chainId, index)
  }
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
  if (cut.generationOf(chainId) !== generation) return
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
  cut: Pick<Cut, 'wordAt'>,
  source: ChainGeneration,
  destination: ChainGeneration,
): { sent: number; handled: number } {
  const out = laneOutSlot({
    generation: source.generation,
    chainId: destination.chainId,
    chainGeneration: destination.generation,
  })
  const into = laneInSlot({
    generation: destination.generation,
    chainId: source.chainId,
    chainGeneration: source.generation,
  })
  return {
    sent: countIn(cut.wordAt(source.chainId, nextSlot(out))),
    handled: countIn(cut.wordAt(destination.chainId, nextSlot(into))),
  }
}

function countIn(word: bigint): number {
  return Number(word & 0xffff_ffff_ffff_ffffn)
}

function addParked(follow: FollowService, cut: Cut, chainId: number, index: InFlightIndex): void {
  const last = cut.blockOf(chainId)
  const generation = cut.generationOf(chainId) ?? 0
  for (const entry of follow.parked(chainId)) {
    if (entry.blockNumber > last) continue
    if (entry.releasedAt !== undefined && entry.releasedAt <= last) continue
    index.sent({ ...entry, destination: { chainId, generation } })
  }
}
