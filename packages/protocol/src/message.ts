import type { Address, Hex } from 'viem'
import { hashWords } from './abi-words.ts'
import { isHexBytes } from './bytes.ts'
import { type CallMessage, decodeCall, encodeCall } from './call-message.ts'
import { type DataMessage, decodeData, encodeData } from './data-message.ts'
import { keccak256 } from './hash.ts'
import { addressDigits, MalformedMessageError, uintDigits } from './message-fields.ts'
import type { ObjectName } from './object-id.ts'
import { dataWordsMax, decodeShape, encodeShape, type ObjectShape } from './object-word.ts'
import {
  decodeSetting,
  encodeSetting,
  type SettingMessage,
  settingDigits,
} from './setting-message.ts'

/** `amount`: wei, or units of the asset. */
export type Credit = { owner: Address; amount: bigint }

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

/** An object that is no account, on its way. */
export type ObjectMessage = ObjectName &
  ObjectShape & {
    kind: 'object'
    /** One more than it had. */
    version: number
    /** Of the asset (app, key). */
    amount: bigint
    /** Seconds, by the clock that it left; no chain takes it in before its own clock has passed this (P28). */
    departedAt: number
    /** Its data words, `size` of them. */
    words: Hex[]
  }

/** Amounts of the asset (app, key) for the belongings of up to {@link creditsMax} owners. */
export type AssetMessage = { kind: 'assets'; app: Address; key: bigint; credits: Credit[] }

/** What travels in lanes (docs/WIRE.md, "Messages and lanes"). */
export type Message =
  | CreditMessage
  | AccountMessage
  | ObjectMessage
  | AssetMessage
  | CallMessage
  | SettingMessage
  | DataMessage

/** Some amount of an app's asset. */
export type AssetAmount = { app: Address; key: bigint; amount: bigint }

/** Place of a message: the lane, and the index in it. */
export type MessagePlace = {
  srcChain: number
  srcGeneration: number
  dstChain: number
  dstGeneration: number
  index: number
}

/** Credits in one message, at most. */
export const creditsMax = 64

const wordDigits = 64
const creditDigits = 64
const accountDigits = 2 * 49
const objectDigits = 2 * 101
const assetDigits = 2 * 53

/** Bytes of a message. Throws {@link MalformedMessageError} where it would not decode again. */
export function encodeMessage(message: Message): Hex {
  if (message.kind === 'account') {
    const { owner, version, nonce, balance, departedAt } = message
    const fields = [
      uintDigits(version, 5),
      uintDigits(nonce, 6),
      uintDigits(balance, 12),
      uintDigits(departedAt, 5),
    ]
    return `0x02${addressDigits(owner)}${fields.join('')}`
  }
  if (message.kind === 'object') return encodeObject(message)
  if (message.kind === 'call') return encodeCall(message)
  if (message.kind === 'setting') return encodeSetting(message)
  if (message.kind === 'data') return encodeData(message)
  const credits = encodeCredits(message.credits)
  if (message.kind === 'credit') return `0x01${credits}`
  return `0x04${addressDigits(message.app)}${uintDigits(message.key, 32)}${credits}`
}

/** The message that `bytes` hold. Throws {@link MalformedMessageError}. */
export function decodeMessage(bytes: Hex): Message {
  if (!isHexBytes(bytes)) throw new MalformedMessageError('A message is not hexadecimal bytes.')
  const [tag, digits] = [bytes.slice(2, 4), bytes.slice(4).toLowerCase()]
  if (tag === '01') return { kind: 'credit', credits: decodeCredits(digits) }
  if (tag === '02' && digits.length === accountDigits - 2) return decodeAccount(digits)
  if (tag === '03' && digits.length >= objectDigits - 2) return decodeObject(digits)
  if (tag === '04' && digits.length >= assetDigits - 2) return decodeAssets(digits)
  if (tag === '05') return decodeCall(`0x${tag}${digits}`)
  if (tag === '06' && digits.length === settingDigits - 2) return decodeSetting(digits)
  if (tag === '07') return decodeData(digits)
  throw new MalformedMessageError(
    `A message of ${bytes.length / 2 - 1} bytes begins with 0x${tag}, which is neither a credit nor an account of 49 bytes, nor an object, amounts of an asset, a call, a setting of 85 bytes or data.`,
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

/** Hash of the system transaction that handles a call which was parked: parking it took the id (docs/WIRE.md, "Network blocks"). */
export function unparkedId(id: Hex): Hex {
  return keccak256(id)
}

/** Running hash of a lane after `message`: h(hash ‖ h(message)). */
export function extendLane(hash: Hex, message: Hex): Hex {
  return hashWords(hash, keccak256(message))
}

/** Wei of ERA that a message carries; with what was paid for handling a call, which the chain takes that does. */
export function messageAmount(message: Message): bigint {
  if (message.kind === 'account') return message.balance
  if (message.kind === 'call') return message.value + message.prepaid
  if (message.kind === 'data') return message.prepaid
  return message.kind === 'credit' ? sumOf(message.credits) : 0n
}

/** What a message carries of an app's asset; undefined: it can carry none. */
export function messageAsset(message: Message): AssetAmount | undefined {
  switch (message.kind) {
    case 'object':
      return { app: message.app, key: message.key, amount: message.amount }
    case 'assets':
      return { app: message.app, key: message.key, amount: sumOf(message.credits) }
    case 'call':
      return { app: message.from, key: message.assetKey, amount: message.amount }
    default:
      return undefined
  }
}

function sumOf(credits: readonly Credit[]): bigint {
  return credits.reduce((sum, { amount }) => sum + amount, 0n)
}

function encodeCredits(credits: readonly Credit[]): string {
  checkCount(credits.length)
  return credits.map(({ owner, amount }) => addressDigits(owner) + uintDigits(amount, 12)).join('')
}

function encodeObject(message: ObjectMessage): Hex {
  const { app, owner, key, version, amount, departedAt, words } = message
  checkShape(message, words.length)
  const name = [
    addressDigits(app),
    addressDigits(owner),
    uintDigits(key, 32),
    uintDigits(version, 5),
  ]
  const fields = [
    uintDigits(encodeShape(message), 6),
    uintDigits(amount, 12),
    uintDigits(departedAt, 5),
  ]
  const data = words.map((word) => {
    if (isHexBytes(word, 32)) return word.slice(2).toLowerCase()
    throw new MalformedMessageError(`The data word ${word} of an object has not 32 bytes.`)
  })
  return `0x03${[...name, ...fields, ...data].join('')}`
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

function decodeObject(digits: string): ObjectMessage {
  const shapeBits = Number.parseInt(digits.slice(154, 166), 16)
  const shape = decodeShape(shapeBits)
  const data = digits.slice(objectDigits - 2)
  if (encodeShape(shape) !== shapeBits) {
    throw new MalformedMessageError('An object in a message has flags that mean nothing.')
  }
  checkShape(shape, data.length / wordDigits)
  const words = Array.from(
    { length: shape.size },
    (_, index): Hex => `0x${data.slice(index * wordDigits, (index + 1) * wordDigits)}`,
  )
  return {
    kind: 'object',
    app: `0x${digits.slice(0, 40)}`,
    owner: `0x${digits.slice(40, 80)}`,
    key: BigInt(`0x${digits.slice(80, 144)}`),
    version: Number.parseInt(digits.slice(144, 154), 16),
    ...shape,
    amount: BigInt(`0x${digits.slice(166, 190)}`),
    departedAt: Number.parseInt(digits.slice(190, 200), 16),
    words,
  }
}

function decodeAssets(digits: string): AssetMessage {
  return {
    kind: 'assets',
    app: `0x${digits.slice(0, 40)}`,
    key: BigInt(`0x${digits.slice(40, 104)}`),
    credits: decodeCredits(digits.slice(104)),
  }
}

function checkShape({ size }: ObjectShape, words: number): void {
  if (Number.isInteger(size) && size >= 0 && size <= dataWordsMax && size === words) return
  throw new MalformedMessageError(
    `An object in a message has ${words} data words, and says ${size}; it must be as many, at most ${dataWordsMax}.`,
  )
}

function checkCount(count: number): void {
  if (Number.isInteger(count) && count >= 1 && count <= creditsMax) return
  throw new MalformedMessageError(
    `A credit message holds ${count} credits of 32 bytes; it must be a whole number from 1 to ${creditsMax}.`,
  )
}
