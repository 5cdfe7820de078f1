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
      const [srcChain, srcGeneration] = [source.chainId, source.generation]
      const place = { srcChain, srcGeneration, dstChain: chainId, dstGeneration: generation, index }
      return [{ slot: parkedSlot(generation, messageId(place, message)), source, index, message }]
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
