import type { Hex } from 'viem'
import { uintToHex } from './bytes.ts'
import { keccak256 } from './hash.ts'

/** A value of one ABI word: an integer, or a hexadecimal address or bytes32. */
export type WordValue = bigint | number | Hex

/** One 32-byte word: integers and addresses stand at its right end, as `abi.encode` puts them. */
export function toWord(value: WordValue): Hex {
  if (typeof value === 'string') return `0x${value.slice(2).toLowerCase().padStart(64, '0')}`
  return uintToHex(value, 32)
}

/** `abi.encode` of static values: one word each. */
export function encodeWords(...values: WordValue[]): Hex {
  let encoded = '0x'
  for (const value of values) encoded += toWord(value).slice(2)
  return encoded as Hex
}

/** `h(abi.encode(…))` of static values. */
export function hashWords(...values: WordValue[]): Hex {
  return keccak256(encodeWords(...values))
}
