import type { FollowService } from '../follow/interface.ts'
import { unpackBytes } from '../follow/pack-block.ts'
import { defaultPeerBlocksLimits } from './limits.ts'

/** Blocks of one answer, and their bytes, unpacked: the first one is given whatever it takes. */
const countMax = 64
const bytesMax = 4 * 1024 * 1024

/** See `NodeView.chainBlocks`. */
export async function readChainBlocks(
  { chainId, first, count }: { chainId: number; first: number; count: number },
  follow: Pick<FollowService, 'body' | 'chains'>,
): Promise<Uint8Array[]> {
  const chain = follow.chains.find((candidate) => candidate.chainId === chainId)
  const from = Math.max(first, (chain?.startBlock ?? 0) + 1)
  const blocks: Uint8Array[] = []
  let size = 0
  for (let place = 0; place < Math.min(count, countMax); place++) {
    const packed = await follow.body(chainId, from + place)
    if (packed === undefined) break
    const block = unpackBytes(packed, defaultPeerBlocksLimits.unpackedBytesMax)
    size += block.length
    if (blocks.length > 0 && size > bytesMax) break
    blocks.push(block)
  }
  return blocks
}
