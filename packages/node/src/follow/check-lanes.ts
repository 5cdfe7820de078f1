import {
  extendLane,
  type LaneEnd,
  laneInSlot,
  laneOutSlot,
  nextSlot,
  toWord,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { CheckContext, NewWords } from './check-block.ts'
import { RefusedBlockError } from './errors.ts'
import type { BlockFacts } from './extract.ts'

/** Bits 0–63 of a lane's counts. */
export function laneCount(counts: bigint): number {
  return Number(counts & 0xffff_ffff_ffff_ffffn)
}

/** Bits 64–127: of the sending end only. */
export function laneAcknowledged(counts: bigint): number {
  return Number((counts >> 64n) & 0xffff_ffff_ffff_ffffn)
}

type Expected = { hash: Hex; count: number }

/** Both ends of every lane of the chain hold what its logs add up to, and move for no other reason. */
export function checkLanes(context: CheckContext, facts: BlockFacts, words: NewWords): void {
  const generation = facts.kernel.generation
  const ends = new Map<Hex, Expected>()

  function extend(slot: Hex, index: number, message: Hex): void {
    const end = ends.get(slot) ?? readEnd(context, slot)
    if (end.count !== index) {
      throw new RefusedBlockError(
        `A lane's message has index ${index}, after ${end.count} messages (P1).`,
      )
    }
    ends.set(slot, { hash: extendLane(end.hash, message), count: index + 1 })
  }

  for (const { destination, index, message } of facts.sent) {
    extend(laneOutSlot(laneEnd(generation, destination)), index, message)
  }
  for (const carrier of facts.carriers) {
    if (carrier.kind !== 'deliver') continue
    const slot = laneInSlot(laneEnd(generation, carrier.source))
    for (const { index, message } of carrier.messages) extend(slot, index, message)
  }
  for (const [slot, end] of ends) checkEnd(context, words, slot, end)
  for (const peer of context.peers) {
    const end = laneEnd(generation, peer)
    for (const slot of [laneOutSlot(end), laneInSlot(end)]) {
      if (!ends.has(slot)) checkEnd(context, words, slot, readEnd(context, slot))
    }
  }
}

function laneEnd(generation: number, other: { chainId: number; generation: number }): LaneEnd {
  return { generation, chainId: other.chainId, chainGeneration: other.generation }
}

function readEnd(context: CheckContext, slot: Hex): Expected {
  const counts = context.wordBefore(nextSlot(slot))
  return { hash: toWord(context.wordBefore(slot)), count: laneCount(counts) }
}

function checkEnd(context: CheckContext, words: NewWords, slot: Hex, end: Expected): void {
  const countSlot = nextSlot(slot)
  const hash = words.get(slot) ?? context.wordBefore(slot)
  const counts = words.get(countSlot) ?? context.wordBefore(countSlot)
  const acknowledged = laneAcknowledged(counts)
  const holds =
    toWord(hash) === end.hash &&
    laneCount(counts) === end.count &&
    acknowledged <= end.count &&
    acknowledged >= laneAcknowledged(context.wordBefore(countSlot))
  if (holds) return
  throw new RefusedBlockError(
    `The lane's end at ${slot} is not what the logged messages make of it (P1, P6).`,
  )
}
