import { decodeMessage, isDataMessage, keccak256, lowerCase } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { RefusedBlockError } from './errors.ts'
import { topics } from './kernel-calls.ts'
import { readBytes } from './log-data.ts'
import type { FetchedBlock, RpcLog } from './rpc-block.ts'

/** A piece of data that a chain keeps itself. `length`: bytes. */
export type KeptPiece = { hash: Hex; length: number }

/** The piece that `Data` tells of. Throws `RefusedBlockError` where its bytes have another hash. */
export function readPiece({ topics: [, topic = '0x'], data }: RpcLog): KeptPiece {
  const bytes = readBytes(data, 0)
  const hash = lowerCase(topic)
  if (keccak256(bytes) === hash) return { hash, length: bytes.length / 2 - 1 }
  throw new RefusedBlockError(
    `The kernel logged a piece of data under ${hash}, which is not its hash.`,
  )
}

/** The piece in a message, if it is one. Throws `MalformedMessageError`. */
export function pieceOf(message: Hex): { hash: Hex; data: Hex } | undefined {
  if (!isDataMessage(message)) return undefined
  const decoded = decodeMessage(message)
  if (decoded.kind !== 'data') return undefined
  return { hash: keccak256(decoded.data), data: decoded.data }
}

/**
 * Bytes of the piece with this hash that the kernel logged in a block, as it kept them or sent them on; undefined where it did neither. A storage chain
 * logs nothing: what it took in was logged where it was sent.
 */
export function findPiece({ receipts }: FetchedBlock, kernel: Hex, hash: Hex): Hex | undefined {
  for (const { logs } of receipts) {
    for (const { address, topics: named, data } of logs) {
      if (lowerCase(address) !== kernel) continue
      if (named[0] === topics.data && lowerCase(named[1] ?? '0x') === hash)
        return readBytes(data, 0)
      if (named[0] !== topics.sent) continue
      const piece = pieceOf(readBytes(data, 2))
      if (piece?.hash === hash) return piece.data
    }
  }
  return undefined
}
