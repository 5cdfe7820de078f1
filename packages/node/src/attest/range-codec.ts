import type { Commit } from '@metalayer/protocol'
import { hexToBytes } from '@metalayer/protocol'
import { ByteReader } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'
import type { AttestLimits } from './limits.ts'

/** A decided checkpoint as it travels: what it follows from, and who signed it. */
export type DecidedBytes = { proposal: Uint8Array; commit: Commit }

/** Asks for `count` checkpoints from number `from` on. */
export type RangeRequest = { from: number; count: number }

const maskBytes = 32
const signaturesBytesMax = 256 * 65

export function encodeRangeRequest({ from, count }: RangeRequest): Uint8Array {
  return new ByteWriter().u64(from).uint(count, 4).done()
}

/** Throws `MalformedBytesError`. */
export function decodeRangeRequest(bytes: Uint8Array): RangeRequest {
  const reader = new ByteReader(bytes)
  const request = { from: reader.number(), count: reader.uint(4) }
  reader.end()
  return request
}

/** Bytes of one decided checkpoint; a store may keep them as they are. */
export function encodeDecided({ proposal, commit }: DecidedBytes): Uint8Array {
  const mask = commit.mask.toString(16).padStart(2 * maskBytes, '0')
  const writer = new ByteWriter().bytes(proposal).uint(commit.round, 4).hex(`0x${mask}`)
  return writer.bytes(hexToBytes(commit.signatures)).done()
}

/** Throws `MalformedBytesError`. */
export function decodeDecided(bytes: Uint8Array, limits: AttestLimits): DecidedBytes {
  const reader = new ByteReader(bytes)
  const proposal = reader.bytes(limits.valueBytesMax)
  const round = reader.uint(4)
  const mask = BigInt(reader.hex(maskBytes))
  const length = reader.count(4, signaturesBytesMax)
  const signatures = reader.hex(length)
  reader.end()
  return { proposal, commit: { round, mask, signatures } }
}

export function encodeRange(items: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter().uint(items.length, 2)
  for (const item of items) writer.bytes(item)
  return writer.done()
}

/** Throws `MalformedBytesError`. */
export function decodeRange(bytes: Uint8Array, limits: AttestLimits): DecidedBytes[] {
  const reader = new ByteReader(bytes)
  const count = reader.count(2, limits.rangeMax)
  const items = Array.from({ length: count }, () =>
    decodeDecided(reader.bytes(limits.messageBytesMax), limits),
  )
  reader.end()
  return items
}
