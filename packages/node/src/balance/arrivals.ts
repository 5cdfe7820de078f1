import { accountSlot, decodeMessage, type Message, objectId } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { VerifiedBlock } from '../follow/interface.ts'
import { createBoundedMap } from '../simulation/bounded-map.ts'

/** That an account or an object went from one chain to another. `atMs`: by the clock of this node, when it was seen to have left. */
export type Journey = { id: Hex; from: number; to: number; atMs: number }

/** What came last from where. */
export type Arrivals = {
  /** Takes note of what set out in a block, and tells it. */
  depart(block: VerifiedBlock, nowMs: number): Journey[]
  last(id: Hex): Journey | undefined
}

/** Journeys that are remembered: of what travelled before, only its word tells when it came. */
const journeysMax = 65_536

/** See `Arrivals`. */
export function createArrivals(): Arrivals {
  const journeys = createBoundedMap<Hex, Journey>(journeysMax)
  return {
    depart({ chainId: from, sent }, atMs) {
      const left = sent.flatMap(({ message, destination: { chainId: to } }) => {
        const id = idOf(decodeMessage(message))
        return id === undefined ? [] : [{ id, from, to, atMs }]
      })
      for (const journey of left) journeys.set(journey.id, journey)
      return left
    },
    last: (id) => journeys.get(id),
  }
}

function idOf(message: Message): Hex | undefined {
  if (message.kind === 'account') return accountSlot(message.owner)
  return message.kind === 'object' ? objectId(message) : undefined
}
