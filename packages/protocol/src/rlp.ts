import { joinBytes } from './bytes.ts'
import { ProtocolError } from './protocol-error.ts'

/** Bytes are not the one canonical RLP of what they hold. */
export class MalformedRlpError extends ProtocolError {
  readonly code = 'malformed-rlp'
}

/** One item of an RLP payload: `from` to `to` is its content, `start` where its header begins. */
export type RlpItem = {
  bytes: Uint8Array
  isList: boolean
  start: number
  from: number
  to: number
}

/** Something to encode: bytes, or a list of such. {@link RlpRaw} is inserted as it is. */
export type RlpValue = Uint8Array | RlpRaw | readonly RlpValue[]

/** Bytes that are RLP already. */
export class RlpRaw {
  readonly encoded: Uint8Array
  constructor(encoded: Uint8Array) {
    this.encoded = encoded
  }
}

/** Reads the one item that starts at `start` and ends by `limit`. Strict: no length has a second spelling. Throws {@link MalformedRlpError}. */
export function readRlpItem(bytes: Uint8Array, start: number, limit: number): RlpItem {
  const first = bytes[start]
  if (first === undefined || start >= limit) throw malformed('an item is missing')
  if (first < 0x80) return { bytes, isList: false, start, from: start, to: start + 1 }
  const isList = first >= 0xc0
  const short = first - (isList ? 0xc0 : 0x80)
  const lengthBytes = short > 55 ? short - 55 : 0
  const from = start + 1 + lengthBytes
  const to = from + (lengthBytes === 0 ? short : readLength(bytes, start + 1, from, limit))
  if (to > limit) throw malformed('an item ends after its list')
  if (!isList && short === 1 && (bytes[from] ?? 0) < 0x80)
    throw malformed('a small byte has a header')
  return { bytes, isList, start, from, to }
}

/** The items of a list. Throws {@link MalformedRlpError} where it is none, or ends within an item. */
export function readRlpList(list: RlpItem): RlpItem[] {
  if (!list.isList) throw malformed('bytes stand where a list should')
  const items: RlpItem[] = []
  for (let at = list.from; at < list.to; ) {
    const item = readRlpItem(list.bytes, at, list.to)
    items.push(item)
    at = item.to
  }
  return items
}

/** Content of an item of bytes. Throws {@link MalformedRlpError} where it is a list. */
export function rlpContent(item: RlpItem): Uint8Array {
  if (item.isList) throw malformed('a list stands where bytes should')
  return item.bytes.subarray(item.from, item.to)
}

/** RLP of `value`. */
export function encodeRlp(value: RlpValue): Uint8Array {
  if (value instanceof RlpRaw) return value.encoded
  if (value instanceof Uint8Array) {
    if (value.length === 1 && (value[0] ?? 0) < 0x80) return value
    return joinBytes(rlpHeader(value.length, 0x80), value)
  }
  const payload = joinBytes(...value.map(encodeRlp))
  return joinBytes(rlpHeader(payload.length, 0xc0), payload)
}

/** Header of `length` bytes of content; `base` is 0x80 for bytes, 0xc0 for a list. */
export function rlpHeader(length: number, base: number): Uint8Array {
  if (length < 56) return Uint8Array.of(base + length)
  const digits: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256)
  return Uint8Array.of(base + 55 + digits.length, ...digits)
}

/** An unsigned integer as RLP has it: big-endian without leading zeros, 0 as no bytes. */
export function rlpUint(value: bigint | number): Uint8Array {
  if (BigInt(value) === 0n) return new Uint8Array(0)
  const digits = value.toString(16)
  return Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex')
}

function readLength(bytes: Uint8Array, from: number, to: number, limit: number): number {
  if (to > limit) throw malformed('a length is cut off')
  if (to - from > 4) throw malformed('a length is over 32 bits')
  let length = 0
  for (let at = from; at < to; at++) length = length * 256 + (bytes[at] ?? 0)
  if (bytes[from] === 0 || length < 56) throw malformed('a length has a shorter spelling')
  return length
}

function malformed(what: string): MalformedRlpError {
  return new MalformedRlpError(`The bytes are not canonical RLP: ${what}.`)
}
