import { lowerCase } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'

// The kernel's own logs, which the receipt root authenticates: the compiler wrote them, so they are canonical.

/** Word number `place` of a log's data. */
export function readWord(data: Hex, place: number): bigint {
  const digits = data.slice(2 + place * 64, 2 + (place + 1) * 64)
  return digits === '' ? 0n : BigInt(`0x${digits}`)
}

/** The same as a safe number: chain ids, generations, indices, times. */
export function readNumber(data: Hex, place: number): number {
  return Number(readWord(data, place))
}

/** The address in word number `place`. */
export function readAddress(data: Hex, place: number): Address {
  return lowerCase(`0x${data.slice(2 + place * 64 + 24, 2 + (place + 1) * 64)}`)
}

/** The `bytes` whose offset stands in word number `place`. */
export function readBytes(data: Hex, place: number): Hex {
  const from = 2 + readNumber(data, place) * 2
  const length = Number(BigInt(`0x${data.slice(from, from + 64) || '0'}`))
  return `0x${data.slice(from + 64, from + 64 + length * 2)}`
}
