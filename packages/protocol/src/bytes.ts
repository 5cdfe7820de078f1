import type { Hex } from 'viem'
import { ProtocolError } from './protocol-error.ts'

/** 32 zero bytes: an empty subtree, a missing parent, a vote for nil. */
export const zeroHash: Hex = `0x${'0'.repeat(64)}`

/** Text that should be hexadecimal bytes is not. */
export class MalformedHexError extends ProtocolError {
  readonly code = 'malformed-hex'
}

const hexPattern = /^0x(?:[0-9a-fA-F]{2})*$/

/** The bytes that `hex` spells. Throws {@link MalformedHexError}: Node's own decoder stops silently at the first bad digit. */
export function hexToBytes(hex: Hex): Uint8Array {
  const bytes = Buffer.from(hex.slice(2), 'hex')
  if (hex.length !== 2 + 2 * bytes.length || !hex.startsWith('0x')) {
    throw new MalformedHexError(
      `Not hexadecimal bytes: ${hex.slice(0, 80)}. Give 0x and two digits for each byte.`,
    )
  }
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
}

/** `bytes` in lower-case hexadecimal. */
export function bytesToHex(bytes: Uint8Array): Hex {
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')}`
}

/** Whether `value` is hexadecimal bytes, of exactly `length` bytes where that is given. */
export function isHexBytes(value: unknown, length?: number): value is Hex {
  if (typeof value !== 'string' || !hexPattern.test(value)) return false
  return length === undefined || value.length === 2 + 2 * length
}

/** The parts one after the other. */
export function joinBytes(...parts: Uint8Array[]): Uint8Array {
  let length = 0
  for (const part of parts) length += part.length
  const joined = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    joined.set(part, offset)
    offset += part.length
  }
  return joined
}

/** Hex, or an address without its checksum, as the house compares and stores it. */
export function lowerCase<Value extends Hex>(hex: Value): Value {
  return hex.toLowerCase() as Value
}

/** Whether both hold the same bytes. Not in constant time. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false
  for (let index = 0; index < left.length; index++) {
    if (left[index] !== right[index]) return false
  }
  return true
}

/** The unsigned big-endian integer that `bytes` spell; 0 for none. */
export function bytesToBigint(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(bytesToHex(bytes))
}

/** `value` in `length` big-endian bytes. Throws {@link MalformedHexError} where it does not fit. */
export function uintToHex(value: bigint | number, length: number): Hex {
  const digits = value.toString(16)
  if (digits.length > 2 * length || digits.startsWith('-')) {
    throw new MalformedHexError(
      `The integer ${value} does not fit ${length} bytes. Check the field's range in docs/WIRE.md.`,
    )
  }
  return `0x${digits.padStart(2 * length, '0')}`
}
