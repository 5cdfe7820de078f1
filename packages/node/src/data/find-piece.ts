import { decodePieceLeaf, genesisGeneration, keccak256, pieceSlot } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { FollowService } from '../follow/interface.ts'
import { unpackBlock } from '../follow/pack-block.ts'
import { findPiece } from '../follow/pieces.ts'
import type { Piece, PiecePlace } from '../view.ts'

export type FindPieceDeps = {
  kernel: Hex
  follow: Pick<FollowService, 'chainIds' | 'kernel' | 'namedAt' | 'wordAt' | 'body'>
}

/** Everywhere that a chain has said something of a piece, in any of its generations. */
export function* placesOf(
  { follow }: Pick<FindPieceDeps, 'follow'>,
  hash: Hex,
): Generator<PiecePlace & { slot: Hex }> {
  for (const chainId of follow.chainIds) {
    const last = follow.kernel(chainId).generation
    for (let generation = genesisGeneration; generation <= last; generation++) {
      const slot = pieceSlot(generation, hash)
      const blockNumber = follow.namedAt(chainId, slot)
      if (blockNumber === undefined) continue
      const { sentTo } = decodePieceLeaf(follow.wordAt(chainId, slot))
      yield { chainId, generation, blockNumber, slot, ...(sentTo !== undefined && { sentTo }) }
    }
  }
}

/** The piece, out of the block that logged its bytes, if this node has that. */
export async function findPieceHere(
  { kernel, follow }: FindPieceDeps,
  hash: Hex,
  unpackedBytesMax: number,
): Promise<Piece | undefined> {
  for (const { slot: _, ...stored } of placesOf({ follow }, hash)) {
    const packed = await follow.body(stored.chainId, stored.blockNumber)
    if (packed === undefined) continue
    const data = findPiece(unpackBlock(packed, unpackedBytesMax), kernel, hash)
    // Where it was only taken in, there is no log of it; its bytes are where it came from.
    if (data !== undefined && keccak256(data) === hash) return { hash, data, stored }
  }
  return undefined
}
