import type { Address } from 'viem'
import { isHexBytes, uintToHex } from './bytes.ts'
import { ProtocolError } from './protocol-error.ts'

/** Bytes that should be a message are not one. */
export class MalformedMessageError extends ProtocolError {
  readonly code = 'malformed-message'
}

/** An address in a message, in hexadecimal digits. Throws {@link MalformedMessageError}. */
export function addressDigits(address: Address): string {
  if (isHexBytes(address, 20)) return address.slice(2).toLowerCase()
  throw new MalformedMessageError(`${address} in a message is not an address of 20 bytes.`)
}

/** A number in `length` bytes of a message, in hexadecimal digits. Throws {@link MalformedMessageError}. */
export function uintDigits(value: bigint | number, length: number): string {
  try {
    return uintToHex(value, length).slice(2)
  } catch (cause) {
    throw new MalformedMessageError(`A field of a message is out of range: ${value}.`, { cause })
  }
}
