import { ByteReader } from '../attest/byte-reader.ts'
import { ByteWriter } from '../attest/byte-writer.ts'
import type { PeerBlocksLimits } from './limits.ts'

/** Protocol by which nodes ask each other for blocks of a chain (P15). */
export const blocksProtocol = '/metalayer/blocks/1'

/** Asks for `count` blocks of a chain from number `first` on, whatever generation the chain was in: a block's hash says which it is. */
export type BlocksRequest = { chainId: number; first: number; count: number }

export function encodeBlocksRequest({ chainId, first, count }: BlocksRequest): Uint8Array {
  return new ByteWriter().u64(chainId).u64(first).uint(count, 2).done()
}

/** Throws `MalformedBytesError`. */
export function decodeBlocksRequest(bytes: Uint8Array): BlocksRequest {
  const reader = new ByteReader(bytes)
  const request = { chainId: reader.number(), first: reader.number(), count: reader.uint(2) }
  reader.end()
  return request
}

/** Packed blocks, in order. */
export function encodeBlocksAnswer(blocks: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter().uint(blocks.length, 2)
  for (const block of blocks) writer.bytes(block)
  return writer.done()
}

/** Throws `MalformedBytesError`. */
export function decodeBlocksAnswer(
  bytes: Uint8Array,
  { countMax, blockBytesMax }: Pick<PeerBlocksLimits, 'countMax' | 'blockBytesMax'>,
): Uint8Array[] {
  const reader = new ByteReader(bytes)
  const count = reader.count(2, countMax)
  const blocks = Array.from({ length: count }, () => reader.bytes(blockBytesMax))
  reader.end()
  return blocks
}
