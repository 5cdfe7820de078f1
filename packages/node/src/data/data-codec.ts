import { bytesToHex, hexToBytes, pieceBytesMax } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { ByteReader } from '../attest/byte-reader.ts'
import { ByteWriter } from '../attest/byte-writer.ts'

/** Protocol by which nodes ask each other for pieces of data by their hashes. */
export const dataProtocol = '/metalayer/data/1'

export function encodeDataRequest(hash: Hex): Uint8Array {
  return new ByteWriter().hex(hash).done()
}

/** Throws `MalformedBytesError`. */
export function decodeDataRequest(bytes: Uint8Array): Hex {
  const reader = new ByteReader(bytes)
  const hash = reader.hex(32)
  reader.end()
  return hash
}

/** No bytes: the peer knows nothing of it. A piece has some. */
export function encodeDataAnswer(data: Hex | undefined): Uint8Array {
  return new ByteWriter().bytes(hexToBytes(data ?? '0x')).done()
}

/** Throws `MalformedBytesError`. */
export function decodeDataAnswer(bytes: Uint8Array): Hex | undefined {
  const reader = new ByteReader(bytes)
  const data = reader.bytes(pieceBytesMax)
  reader.end()
  return data.length === 0 ? undefined : bytesToHex(data)
}
