import {
  compareKeys,
  decodeLaneIn,
  decodeLaneOut,
  encodeLaneIn,
  extendLane,
  type LaneEnd,
  type LaneKey,
  laneBackSlot,
  laneInSlot,
  laneOutSlot,
  messageGas,
  nextSlot,
  toWord,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { CheckContext, NewWords } from './check-block.ts'
import { RefusedBlockError } from './errors.ts'
import type { BlockFacts } from './extract.ts'

/** Bits 0–63 of a lane's counts: messages that were sent, or delivered. */
export function laneCount(counts: bigint): number {
  return Number(counts & 0xffff_ffff_ffff_ffffn)
}

/** Bits 64–127: of the sending end only. */
export function laneAcknowledged(counts: bigint): number {
  return decodeLaneOut(counts).acknowledged
}

/** An end of a lane after some messages: how many it counts, and their gas. `isOut`: the end that sends. */
type Expected = { hash: Hex; count: number; gas: bigint; isOut: boolean }

/** Both ends of every lane of the chain hold what its logs add up to, and move for no other reason. */
export function checkLanes(context: CheckContext, facts: BlockFacts, words: NewWords): void {
  const generation = facts.kernel.generation
  const ends = new Map<Hex, Expected>()

  function extend(slot: Hex, isOut: boolean, index: number, message: Hex): void {
    const end = ends.get(slot) ?? readEnd(context, slot, isOut)
    if (end.count !== index) {
      throw new RefusedBlockError(
        `A lane's message has index ${index}, after ${end.count} messages (P1).`,
      )
    }
    const gas = end.gas + messageGas(message)
    ends.set(slot, { hash: extendLane(end.hash, message), count: index + 1, gas, isOut })
  }

  for (const { destination, index, message } of facts.sent) {
    extend(laneOutSlot(laneEnd(generation, destination)), true, index, message)
  }
  for (const carrier of facts.carriers) {
    if (carrier.kind !== 'deliver') continue
    const slot = laneInSlot(laneEnd(generation, carrier.source))
    for (const { index, message } of carrier.messages) extend(slot, false, index, message)
  }
  for (const carrier of facts.carriers) {
    if (carrier.kind !== 'take-back') continue
    const slot = startBack(context, generation, carrier, ends)
    for (const { index, message } of carrier.messages) extend(slot, false, index, message)
  }
  for (const [slot, end] of ends) checkEnd(context, words, slot, end)
  for (const peer of context.peers) {
    const end = laneEnd(generation, peer)
    for (const [slot, isOut] of [
      [laneOutSlot(end), true],
      [laneInSlot(end), false],
    ] as const) {
      if (!ends.has(slot)) checkEnd(context, words, slot, readEnd(context, slot, isOut))
    }
  }
}

/** Where a chain goes on that takes a lane back: from what its own cursor says, else from what was taken before it began (P7). */
function startBack(
  context: CheckContext,
  generation: number,
  lane: LaneKey,
  ends: Map<Hex, Expected>,
): Hex {
  const here = { chainId: context.chainId, generation }
  const closed = context.closedLane(lane, here)
  if (closed === undefined || compareKeys(closed.taker, here) !== 0) {
    throw new RefusedBlockError(
      `The chain took back what chain ${lane.source.chainId} sent to ${lane.destination.chainId}, which is not its to take (P7).`,
    )
  }
  const slot = laneBackSlot(generation, lane)
  if (!ends.has(slot)) {
    const [hash, counts] = closed.start
    const isBegun = context.wordBefore(slot) !== 0n
    const { gasDelivered: gas } = decodeLaneIn(counts)
    const fresh = { hash: toWord(hash), count: laneCount(counts), gas, isOut: false }
    ends.set(slot, isBegun ? readEnd(context, slot, false) : fresh)
  }
  return slot
}

function laneEnd(generation: number, other: { chainId: number; generation: number }): LaneEnd {
  return { generation, chainId: other.chainId, chainGeneration: other.generation }
}

function readEnd(context: CheckContext, slot: Hex, isOut: boolean): Expected {
  const counts = context.wordBefore(nextSlot(slot))
  const gas = isOut ? decodeLaneOut(counts).gasSent : decodeLaneIn(counts).gasDelivered
  return { hash: toWord(context.wordBefore(slot)), count: laneCount(counts), gas, isOut }
}

function checkEnd(context: CheckContext, words: NewWords, slot: Hex, end: Expected): void {
  const countSlot = nextSlot(slot)
  const hash = words.get(slot) ?? context.wordBefore(slot)
  const counts = words.get(countSlot) ?? context.wordBefore(countSlot)
  const holds = end.isOut
    ? areCountsOf(counts, context.wordBefore(countSlot), end)
    : counts === encodeLaneIn({ delivered: end.count, gasDelivered: end.gas })
  if (toWord(hash) === end.hash && holds) return
  throw new RefusedBlockError(
    `The lane's end at ${slot} is not what the logged messages make of it (P1, P6).`,
  )
}

/** What is acknowledged was sent, and is not taken back (P11). */
function areCountsOf(word: bigint, wordBefore: bigint, end: Expected): boolean {
  const [counts, before] = [decodeLaneOut(word), decodeLaneOut(wordBefore)]
  return (
    counts.sent === end.count &&
    counts.gasSent === end.gas &&
    counts.acknowledged <= counts.sent &&
    counts.gasAcknowledged <= counts.gasSent &&
    counts.acknowledged >= before.acknowledged &&
    counts.gasAcknowledged >= before.gasAcknowledged
  )
}
