import { messageId, parkedSlot } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { BlockFacts } from './extract.ts'
import type { ChainGeneration } from './interface.ts'

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
      if (outcome === 0) return []
      const [srcChain, srcGeneration] = [source.chainId, source.generation]
      const place = { srcChain, srcGeneration, dstChain: chainId, dstGeneration: generation, index }
      return [{ slot: parkedSlot(generation, messageId(place, message)), source, index, message }]
    })
  })
}
