import type { Address, Hex } from 'viem'
import { hashWords } from './abi-words.ts'
import { isHexBytes, uintToHex } from './bytes.ts'
import { keccak256 } from './hash.ts'
import { ProtocolError } from './protocol-error.ts'

export type Credit = { owner: Address /** Wei. */; amount: bigint }

/** Money for the words of up to {@link creditsMax} owners. */
export type CreditMessage = { kind: 'credit'; credits: Credit[] }

/** An account on its way. */
export type AccountMessage = {
  kind: 'account'
  owner: Address
  /** One more than it had. */
  version: number
  nonce: number
  /** Wei. */
  balance: bigint
  /** Seconds, by the clock that it left; no chain takes it in before its own clock has passed this (P28). */
  departedAt: number
}

/** What travels in lanes (docs/WIRE.md, "Messages and lanes"). */
export type Message = CreditMessage | AccountMessage

/** Place of a message: the lane, and the index in it. */
export type MessagePlace = {
  srcChain: number
  srcGeneration: number
  dstChain: number
  dstGeneration: number
  index: number
}

/** Bytes that should be a message are not one. */
export class MalformedMessageError extends ProtocolError {
  readonly code = 'malformed-message'
}

/** Credits in one message, at most. */
export const creditsMax = 64

const creditDigits = 64
const accountDigits = 2 * 49

/** Bytes of a message. Throws {@link MalformedMessageError} where it would not decode again. */
export function encodeMessage(message: Message): Hex {
  if (message.kind === 'account') {
    const { owner, version, nonce, balance, departedAt } = message
    const fields = [uint(version, 5), uint(nonce, 6), uint(balance, 12), uint(departedAt, 5)]
    return `0x02${digitsOf(owner)}${fields.join('')}`
  }
  checkCount(message.credits.length)
  const credits = message.credits.map(({ owner, amount }) => digitsOf(owner) + uint(amount, 12))
  return `0x01${credits.join('')}`
}

/** The message that `bytes` hold. Throws {@link MalformedMessageError}. */
export function decodeMessage(bytes: Hex): Message {
  if (!isHexBytes(bytes)) throw new MalformedMessageError('A message is not hexadecimal bytes.')
  const [tag, digits] = [bytes.slice(2, 4), bytes.slice(4).toLowerCase()]
  if (tag === '01') return { kind: 'credit', credits: decodeCredits(digits) }
  if (tag === '02' && digits.length === accountDigits - 2) return decodeAccount(digits)
  throw new MalformedMessageError(
    `A message of ${bytes.length / 2 - 1} bytes begins with 0x${tag}, which is neither a credit nor an account of 49 bytes.`,
  )
}

/** `messageId` (docs/WIRE.md), which is also the hash of the system transaction that handles it. */
export function messageId(place: MessagePlace, message: Hex): Hex {
  return hashWords(
    place.srcChain,
    place.srcGeneration,
    place.dstChain,
    place.dstGeneration,
    place.index,
    keccak256(message),
  )
}

/** Running hash of a lane after `message`: h(hash ‖ h(message)). */
export function extendLane(hash: Hex, message: Hex): Hex {
  return hashWords(hash, keccak256(message))
}

/** Wei that a message carries. */
export function messageAmount(message: Message): bigint {
  if (message.kind === 'account') return message.balance
  return message.credits.reduce((sum, credit) => sum + credit.amount, 0n)
}

function decodeCredits(digits: string): Credit[] {
  checkCount(digits.length / creditDigits)
  const credits: Credit[] = []
  for (let at = 0; at < digits.length; at += creditDigits) {
    const amount = BigInt(`0x${digits.slice(at + 40, at + creditDigits)}`)
    credits.push({ owner: `0x${digits.slice(at, at + 40)}`, amount })
  }
  return credits
}

function decodeAccount(digits: string): AccountMessage {
  return {
    kind: 'account',
    owner: `0x${digits.slice(0, 40)}`,
    version: Number.parseInt(digits.slice(40, 50), 16),
    nonce: Number.parseInt(digits.slice(50, 62), 16),
    balance: BigInt(`0x${digits.slice(62, 86)}`),
    departedAt: Number.parseInt(digits.slice(86, 96), 16),
  }
}

function checkCount(count: number): void {
  if (Number.isInteger(count) && count >= 1 && count <= creditsMax) return
  throw new MalformedMessageError(
    `A credit message holds ${count} credits of 32 bytes; it must be a whole number from 1 to ${creditsMax}.`,
  )
}

function digitsOf(owner: Address): string {
  if (isHexBytes(owner, 20)) return owner.slice(2).toLowerCase()
  throw new MalformedMessageError(`The owner ${owner} of a message is not an address of 20 bytes.`)
}

function uint(value: bigint | number, length: number): string {
  try {
    return uintToHex(value, length).slice(2)
  } catch (cause) {
    throw new MalformedMessageError(`A field of a message is out of range: ${value}.`, { cause })
  }
}
