import type { Hex } from 'viem'
import { RefusedBlockError } from './errors.ts'

const selectorBytes = 4n
const wordBytes = 32n
const signBit = 1n << 255n
const modulus = 1n << 256n

/**
 * The `bytes[]` of a call that takes nothing else, as Solidity's own decoder reads it: offsets may overlap, leave gaps and point backwards, even before the
 * calldata, where everything reads as zero. Anyone may write such calldata, and a decoder that is stricter would
 * refuse blocks that the chain was right to accept.
 *
 * @throws RefusedBlockError where Solidity reverts, so that no receipt of success can exist.
 */
export function decodeBytesArray(data: Hex): Hex[] {
  const size = BigInt((data.length - 2) / 2)
  const array = selectorBytes + wordAt(data, selectorBytes)
  const base = array + wordBytes
  const length = wordAt(data, array)
  if (base + length * wordBytes > size) throw outOfBounds()

  const items: Hex[] = []
  for (let index = 0n; index < length; index++) {
    const offset = signed(wordAt(data, base + index * wordBytes))
    const start = base + offset + wordBytes
    const itemLength = wordAt(data, base + offset)
    if (start + itemLength > size) throw outOfBounds()
    items.push(`0x${digits(data, start, itemLength)}`)
  }
  return items
}

function digits(data: Hex, start: bigint, length: bigint): string {
  // Nothing of any length starts before the calldata: there, lengths read as zero.
  if (length === 0n) return ''
  const from = 2 + 2 * Number(start)
  return data.slice(from, from + 2 * Number(length))
}

/** `calldataload`: zero outside of the calldata. */
function wordAt(data: Hex, at: bigint): bigint {
  if (at < 0n || at > BigInt(data.length)) return 0n
  const from = 2 + 2 * Number(at)
  return BigInt(`0x${data.slice(from, from + 64).padEnd(64, '0')}`)
}

function signed(word: bigint): bigint {
  return word >= signBit ? word - modulus : word
}

function outOfBounds(): RefusedBlockError {
  return new RefusedBlockError(
    'A call that succeeded has arguments that point outside of its calldata: the chain does not run the EVM.',
  )
}
