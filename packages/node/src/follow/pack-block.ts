import { deflateRawSync, inflateRawSync } from 'node:zlib'
import {
  decodeChainBlock,
  emptyRequestsHash,
  emptyTrieRoot,
  emptyUnclesHash,
  encodeChainBlock,
  hexToBytes,
  joinBytes,
  ProtocolError,
} from '@metalayer/protocol'
import type { FetchedBlock } from './rpc-block.ts'

/** What stands in nearly every header and cannot be made shorter otherwise: a third of an empty block. */
const dictionary = joinBytes(
  hexToBytes(emptyTrieRoot),
  hexToBytes(emptyUnclesHash),
  hexToBytes(emptyRequestsHash),
)

/** A block as nodes keep it and hand it to each other: its bytes (`encodeChainBlock`), deflated (RFC 1951) after a preset dictionary. */
export function packBlock(fetched: FetchedBlock): Uint8Array {
  // The fastest level: most of what can be saved is zeros, and every block of every chain passes here.
  return deflateRawSync(encodeChainBlock(fetched), { level: 1, dictionary })
}

/** Packed bytes that do not inflate, or to more than is allowed. */
export class MalformedPackError extends ProtocolError {
  readonly code = 'malformed-pack'
}

/**
 * Reads what `packBlock` wrote. The block's hash is that of its header; nothing else is checked.
 *
 * @throws ProtocolError where it is no block, or unpacks to more than `bytesMax`
 */
export function unpackBlock(packed: Uint8Array, bytesMax: number): FetchedBlock {
  return decodeChainBlock(inflate(packed, bytesMax))
}

/** The bytes that were packed, unread. @throws MalformedPackError where they are more than `bytesMax` */
export function unpackBytes(packed: Uint8Array, bytesMax: number): Uint8Array {
  return inflate(packed, bytesMax)
}

function inflate(packed: Uint8Array, bytesMax: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: bytesMax, dictionary })
  } catch (cause) {
    throw new MalformedPackError(`A packed block does not unpack to at most ${bytesMax} bytes.`, {
      cause,
    })
  }
}
