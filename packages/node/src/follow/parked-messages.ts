import { compareKeys, type HeadKey, isTakenIn, messageId, parkedSlot } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { BlockFacts, FindParked } from './extract.ts'
import type { MessageInLane, ParkedMessage } from './interface.ts'

/** Messages that chain `chainId` could not take in, in one block, with the slots that say so; and those that it has from a chain that was fenced. */
export function parkedIn(
  chainId: number,
  { carriers, kernel }: Pick<BlockFacts, 'carriers' | 'kernel'>,
): (MessageInLane & { slot: Hex })[] {
  const { generation } = kernel
  return carriers.flatMap((carrier) => {
    if (carrier.kind === 'adopt') {
      return carrier.inherited.flatMap(({ key, parked }) => {
        return parked === undefined ? [] : [{ ...parked, slot: parkedSlot(generation, key) }]
      })
    }
    if (carrier.kind !== 'deliver' && carrier.kind !== 'take-back') return []
    const { source } = carrier
    const destination = carrier.kind === 'deliver' ? { chainId, generation } : carrier.destination
    return carrier.messages.flatMap(({ index, message, outcome }) => {
      if (isTakenIn(outcome)) return []
      const parked = { source, destination, index, message }
      return [{ ...parked, slot: parkedSlot(generation, idOf(parked)) }]
    })
  })
}

/** Finds what waits as parked of a lane. */
export function findParkedIn(parked: () => Iterable<ParkedMessage>): FindParked {
  return ({ source, destination }, index) => {
    for (const entry of parked()) {
      const isOfLane =
        compareKeys(entry.source, source) === 0 && compareKeys(entry.destination, destination) === 0
      if (isOfLane && entry.index === index && entry.releasedAt === undefined) return entry.message
    }
    return undefined
  }
}

/** Id of a message, by the lane into which it was put. */
export function idOf({ source, destination, index, message }: MessageInLane): Hex {
  return messageId(
    {
      ...{ srcChain: source.chainId, srcGeneration: source.generation, index },
      ...{ dstChain: destination.chainId, dstGeneration: destination.generation },
    },
    message,
  )
}

/** Whether a message came to its end elsewhere than where its lane led, which was fenced: what moved has its next version then. */
export function isAstray({ destination }: Pick<MessageInLane, 'destination'>, here: HeadKey) {
  return compareKeys(destination, here) !== 0
}
