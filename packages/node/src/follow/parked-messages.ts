import { isTakenIn, messageId, parkedSlot } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { BlockFacts, FindParked } from './extract.ts'
import type { ChainGeneration, ParkedMessage } from './interface.ts'

/** Messages that chain `chainId` could not take in, in one block, with the slots that say so. */
export function parkedIn(
  chainId: number,
  { carriers, kernel }: Pick<BlockFacts, 'carriers' | 'kernel'>,
): { slot: Hex; source: ChainGeneration; index: number; message: Hex }[] {
  const { generation } = kernel
  return carriers.flatMap((carrier) => {
    if (carrier.kind !== 'deliver') return []
    const { source } = carrier
    return carrier.messages.flatMap(({ index, message, outcome }) => {
      if (isTakenIn(outcome)) return []
      const parked = { source, index, message }
      return [{ ...parked, slot: parkedIdSlot({ chainId, generation }, parked) }]
    })
  })
}

/** Finds what waits as parked of a lane. */
export function findParkedIn(parked: () => Iterable<ParkedMessage>): FindParked {
  return (source, index) => {
    for (const entry of parked()) {
      const { chainId, generation } = entry.source
      const isOfLane = chainId === source.chainId && generation === source.generation
      if (isOfLane && entry.index === index && entry.releasedAt === undefined) return entry.message
    }
    return undefined
  }
}

/** The slot in which a chain says that a message is parked there. */
export function parkedIdSlot(
  { chainId: dstChain, generation: dstGeneration }: ChainGeneration,
  { source, index, message }: Pick<ParkedMessage, 'source' | 'index' | 'message'>,
): Hex {
  const [srcChain, srcGeneration] = [source.chainId, source.generation]
  const place = { srcChain, srcGeneration, dstChain, dstGeneration, index }
  return parkedSlot(dstGeneration, messageId(place, message))
}
