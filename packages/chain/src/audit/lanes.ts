import { decodeMessage, hexToBytes, type Message, messageId, parkedSlot } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { ChainHistory } from './chain-history.ts'
import type { ChainState } from './chain-state.ts'

/** A message of a lane, with what became of it. */
export type LaneMessage = {
  index: number
  bytes: Hex
  message: Message
  isDelivered: boolean
  isParked: boolean
  /** One of `deliveryOutcomes`; undefined until it was delivered. */
  outcome: number | undefined
}

/** One lane: what its sender says was sent, and its receiver was taken. */
export type Lane = {
  /** For people: `chain-1 → chain-2`. */
  name: string
  source: { chainId: number; generation: number }
  destination: { chainId: number; generation: number }
  messages: LaneMessage[]
  /** Indices in the order in which the sender logged them. */
  sentIndices: number[]
  /** Indices in the order in which the receiver logged them. */
  deliveredIndices: number[]
  /** What its receiver logged of each index. */
  outcomes: Map<number, number>
}

/** All lanes that either end has logged something of. */
export function collectLanes(
  histories: readonly ChainHistory[],
  states: ReadonlyMap<number, ChainState>,
): Lane[] {
  const lanes = new Map<string, Lane>()
  const names = new Map(histories.map(({ chainId, name }) => [chainId, name]))
  const laneOf = (source: Lane['source'], destination: Lane['destination']): Lane => {
    const key = [source, destination].map((end) => `${end.chainId}.${end.generation}`).join('>')
    const known = lanes.get(key)
    if (known) return known
    const name = [source, destination]
      .map(({ chainId }) => names.get(chainId) ?? chainId)
      .join(' → ')
    const lane: Lane = {
      ...{ name, source, destination, messages: [], sentIndices: [], deliveredIndices: [] },
      outcomes: new Map(),
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
  for (const lane of lanes.values()) markDelivered(lane, states)
  return [...lanes.values()]
}

function peerOf({ chainId, generation }: { chainId: number; generation: number }) {
  return { chainId, generation }
}

function markDelivered(lane: Lane, states: ReadonlyMap<number, ChainState>): void {
  const { source, destination } = lane
  const words = states.get(destination.chainId)?.words
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
    message.isParked = words?.get(parkedSlot(destination.generation, id)) === 1n
  }
}
