import {
  decodePieceLeaf,
  encodePieceLeaf,
  isTakenIn,
  keptSlot,
  pieceBytesMax,
  pieceSlot,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { CheckContext, NewWords } from './check-block.ts'
import { RefusedBlockError } from './errors.ts'
import type { BlockFacts } from './extract.ts'
import { pieceOf } from './pieces.ts'

/**
 * Every word of a piece of data has its bytes: in a log, or in a message that came. What was kept, or went, was not known before; what is known stays as it is; and the
 * chain counts what it keeps itself, byte for byte.
 *
 * @throws RefusedBlockError
 */
export function checkData(
  context: CheckContext,
  facts: BlockFacts,
  words: NewWords,
  pieces: readonly Hex[],
): void {
  const { generation } = facts.kernel
  const leaves = new Map<Hex, bigint>()
  let bytes = 0

  function expectNew(hash: Hex, leaf: bigint): void {
    const slot = pieceSlot(generation, hash)
    if (context.wordBefore(slot) !== 0n || leaves.has(slot)) {
      throw new RefusedBlockError(`The kernel took in the piece of data ${hash} once more.`)
    }
    leaves.set(slot, leaf)
  }

  for (const { hash, length } of facts.pieces) {
    if (length === 0 || length > pieceBytesMax) {
      throw new RefusedBlockError(`The kernel keeps a piece of data of ${length} bytes (P10).`)
    }
    expectNew(hash, encodePieceLeaf({ length }))
    bytes += length
  }
  for (const { message, destination } of facts.sent) {
    const piece = pieceOf(message)
    if (piece === undefined) continue
    const length = piece.data.length / 2 - 1
    expectNew(piece.hash, encodePieceLeaf({ length, sentTo: destination }))
  }
  for (const { slot, leaf } of arrived(facts)) {
    // What was there before, or was stored in the same block, holds.
    if (!leaves.has(slot)) leaves.set(slot, context.wordBefore(slot) || leaf)
  }
  for (const slot of new Set([...pieces, ...leaves.keys()])) {
    const word = words.get(slot) ?? context.wordBefore(slot)
    if (word === (leaves.get(slot) ?? context.wordBefore(slot))) continue
    throw new RefusedBlockError(
      `The kernel's word of a piece of data, of ${decodePieceLeaf(word).length} bytes, is not what its logs and lanes say (P2).`,
    )
  }
  const slot = keptSlot(generation)
  const before = context.wordBefore(slot)
  if ((words.get(slot) ?? before) === before + BigInt(bytes)) return
  throw new RefusedBlockError(`The kernel kept ${bytes} bytes of data, and counts otherwise (P2).`)
}

/** Pieces that lanes brought and that were taken in. */
function* arrived({ carriers, kernel }: BlockFacts): Generator<{ slot: Hex; leaf: bigint }> {
  for (const carrier of carriers) {
    if (carrier.kind !== 'deliver') continue
    for (const { message, outcome } of carrier.messages) {
      const piece = isTakenIn(outcome) ? pieceOf(message) : undefined
      if (piece === undefined) continue
      const leaf = encodePieceLeaf({ length: piece.data.length / 2 - 1 })
      yield { slot: pieceSlot(kernel.generation, piece.hash), leaf }
    }
  }
}
