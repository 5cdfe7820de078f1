import {
  decodeMessage,
  type HeadKey,
  hexToBytes,
  type Message,
  messageId,
  parkedSlot,
  placeKey,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { ChainHistory } from './chain-history.ts'
import type { ChainState } from './chain-state.ts'
import { type Heritage, restingPlace } from './heritage.ts'

/** A message of a lane, with what became of it. */
export type LaneMessage = {
  index: number
  bytes: Hex
  message: Message
  /** By its receiver, or, where that was fenced before, by who took it back. */
  isDelivered: boolean
  isParked: boolean
  /** Who handled it, or keeps it parked: after a fence an heir may. Its receiver until then. */
  at: HeadKey
  /** One of `deliveryOutcomes`; undefined until it was delivered. */
  outcome: number | undefined
}

/** A message that was sent to a chain which was fenced before it took it, and went back (P7). */
export type TakenBack = { index: number; outcome: number; by: HeadKey }

/** One lane: what its sender says was sent, and its receiver was taken. */
export type Lane = {
  /** For people: `chain-1 → chain-2`. */
  name: string
  source: HeadKey
  destination: HeadKey
  messages: LaneMessage[]
  /** Indices in the order in which the sender logged them. */
  sentIndices: number[]
  /** Indices in the order in which the receiver logged them. */
  deliveredIndices: number[]
  /** In the order in which they were logged. */
  takenBack: TakenBack[]
  /** What its receiver logged of each index, or who took it back. */
  outcomes: Map<number, number>
}

/** All lanes that either end has logged something of. */
export function collectLanes(
  histories: readonly ChainHistory[],
  states: ReadonlyMap<string, ChainState>,
  heritage: Heritage,
): Lane[] {
  const lanes = new Map<string, Lane>()
  const names = new Map(histories.map((history) => [placeKey(history), history.name]))
  const laneOf = (source: HeadKey, destination: HeadKey): Lane => {
    const ends = [source, destination]
    const key = ends.map(placeKey).join('>')
    const known = lanes.get(key)
    if (known) return known
    const name = ends.map((end) => names.get(placeKey(end)) ?? end.chainId).join(' → ')
    const lane: Lane = {
      ...{ name, source, destination, messages: [], sentIndices: [], deliveredIndices: [] },
      ...{ takenBack: [], outcomes: new Map() },
    }
    lanes.set(key, lane)
    return lane
  }

  for (const { chainId, sent } of histories) {
    for (const one of sent) {
      const lane = laneOf({ chainId, generation: one.ownGeneration }, peerOf(one))
      lane.sentIndices.push(one.index)
      lane.messages.push({
        index: one.index,
        bytes: one.message,
        message: decodeMessage(one.message),
        isDelivered: false,
        isParked: false,
        at: lane.destination,
        outcome: undefined,
      })
    }
  }
  for (const { chainId, delivered } of histories) {
    for (const one of delivered) {
      const lane = laneOf(peerOf(one), { chainId, generation: one.ownGeneration })
      for (const [offset, outcome] of hexToBytes(one.outcomes).entries()) {
        lane.deliveredIndices.push(one.index + offset)
        lane.outcomes.set(one.index + offset, outcome)
      }
    }
  }
  for (const { chainId, takenBack } of histories) {
    for (const { from, to, index, ownGeneration, outcomes } of takenBack) {
      const by = { chainId, generation: ownGeneration }
      const lane = laneOf(from, to)
      for (const [offset, outcome] of hexToBytes(outcomes).entries()) {
        lane.takenBack.push({ index: index + offset, outcome, by })
      }
    }
  }
  for (const lane of lanes.values()) markDelivered(lane, states, heritage)
  return [...lanes.values()]
}

function peerOf({ chainId, generation }: HeadKey): HeadKey {
  return { chainId, generation }
}

function markDelivered(
  lane: Lane,
  states: ReadonlyMap<string, ChainState>,
  heritage: Heritage,
): void {
  const { source, destination } = lane
  const back = new Map(lane.takenBack.map((one) => [one.index, one]))
  for (const { index, outcome } of lane.takenBack) lane.outcomes.set(index, outcome)
  for (const message of lane.messages) {
    message.outcome = lane.outcomes.get(message.index)
    message.isDelivered = message.outcome !== undefined
    const id = messageId(
      {
        srcChain: source.chainId,
        srcGeneration: source.generation,
        dstChain: destination.chainId,
        dstGeneration: destination.generation,
        index: message.index,
      },
      message.bytes,
    )
    const handledBy = back.get(message.index)?.by ?? destination
    const slotAt = (generation: number): Hex => parkedSlot(generation, id)
    message.at = restingPlace(heritage, handledBy, slotAt)
    const words = states.get(placeKey(message.at))?.words
    message.isParked = words?.get(slotAt(message.at.generation)) === 1n
  }
}
