import type { At, NodeView } from '@metalayer/node'
import { type Address, type Hex, numberToHex } from 'viem'
import { headerNotFound, invalidParams } from './rpc-error.ts'

const quantityPattern = /^0x(0|[1-9a-f][0-9a-f]*)$/i
/** Characters of a block's hash; no number has as many. */
const hashLength = 66
const tags = ['latest', 'safe', 'finalized', 'earliest', 'pending'] as const

/** Refuses more arguments than a method takes, as geth does. */
export function atMost(params: readonly unknown[], count: number): void {
  if (params.length > count) throw invalidParams(`too many arguments, want at most ${count}`)
}

/** Bytes in hexadecimal, of `length` bytes if given. */
export function hexParam(value: unknown, name: string, length?: number): Hex {
  if (value === undefined) throw invalidParams(`missing value for required argument ${name}`)
  // No group in the pattern: one that repeats takes stack for each byte of the longest inputs.
  if (typeof value !== 'string' || !/^0x[0-9a-f]*$/i.test(value) || value.length % 2 !== 0) {
    throw invalidParams(`${name} must be a hex string of whole bytes with 0x before it`)
  }
  if (length !== undefined && value.length !== 2 + 2 * length) {
    throw invalidParams(`${name} must be ${length} bytes long`)
  }
  return value.toLowerCase() as Hex
}

export const addressParam = (value: unknown, name = 'address'): Address => hexParam(value, name, 20)
export const hashParam = (value: unknown, name = 'hash'): Hex => hexParam(value, name, 32)

/** A word's place in storage: a number of up to 32 bytes, in whatever length, as geth takes it. */
export function slotParam(value: unknown): Hex {
  if (typeof value !== 'string' || !/^0x[0-9a-f]{0,64}$/i.test(value))
    throw invalidParams('unable to decode storage key: must be hex of at most 32 bytes')
  return `0x${value.slice(2).toLowerCase().padStart(64, '0')}`
}

/** What `eth_newFilter` and its kin answered. */
export function filterIdParam(value: unknown): Hex {
  return numberToHex(quantityParam(value, 'filter id'))
}

/** A quantity: hexadecimal without leading zeros, at most 32 bytes. */
export function quantityParam(value: unknown, name: string): bigint {
  if (value === undefined) throw invalidParams(`missing value for required argument ${name}`)
  if (typeof value !== 'string' || !quantityPattern.test(value) || value.length > 66) {
    throw invalidParams(`${name} must be a hex quantity without leading zeros, such as 0x10`)
  }
  return BigInt(value)
}

/** A quantity that is used as a number: an index, a count, a block. A plain JSON number is taken too, as it can mean nothing else. */
export function numberParam(value: unknown, name: string): number {
  const number = typeof value === 'number' ? value : Number(quantityParam(value, name))
  if (!Number.isSafeInteger(number) || number < 0) throw invalidParams(`${name} is out of range`)
  return number
}

export function booleanParam(value: unknown, name: string): boolean {
  if (value === undefined) return false
  if (typeof value !== 'boolean') throw invalidParams(`${name} must be true or false`)
  return value
}

/** A list of at most `max`. */
export function listParam(value: unknown, name: string, max: number): unknown[] {
  if (!Array.isArray(value)) throw invalidParams(`${name} must be a list`)
  if (value.length > max) throw invalidParams(`${name} has over ${max} entries`)
  return value
}

/** An object argument. */
export function objectParam(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidParams(`${name} must be an object`)
  }
  return value as Record<string, unknown>
}

/** Refuses an object argument with other fields than these: one that is passed over would be taken for heeded. */
export function refuseOthers(fields: object, names: readonly string[], what: string): void {
  const other = Object.keys(fields).find((name) => !names.includes(name))
  if (other === undefined) return
  throw invalidParams(`${what} ${other} is not offered: there are ${names.join(', ')}`)
}

/** A block tag or number: the number of an existing block, `pending`, or undefined for a block that does not exist (yet). `safe` and `finalized` are `latest` here: a network block is never taken back. */
export async function blockTagParam(
  view: NodeView,
  value: unknown = 'latest',
): Promise<At | undefined> {
  if (value === 'pending') return 'pending'
  const head = (await view.head()).number
  if (value === 'earliest') return 0
  if (typeof value === 'string' && (tags as readonly string[]).includes(value)) return head
  const number = numberParam(value, 'block')
  return number <= head ? number : undefined
}

/** What EIP-1898 lets a client name a block by: a tag, a number, a hash, or an object with one of them. Undefined where there is no such block (yet). */
export async function blockReferenceParam(view: NodeView, value: unknown): Promise<At | undefined> {
  if (typeof value === 'string' && value.length === hashLength) return numberOf(view, value)
  if (typeof value !== 'object' || value === null) return blockTagParam(view, value)
  if ('blockHash' in value) return numberOf(view, value.blockHash)
  if ('blockNumber' in value) return blockTagParam(view, value.blockNumber)
  throw invalidParams(
    'block must be a tag, a number, a hash, or an object with blockHash or blockNumber (EIP-1898)',
  )
}

/** Where to look up state. Throws as geth does where there is no such block. */
export async function stateParam(view: NodeView, value: unknown): Promise<At> {
  const at = await blockReferenceParam(view, value ?? 'latest')
  if (at === undefined) throw headerNotFound()
  return at
}

async function numberOf(view: NodeView, hash: unknown): Promise<number | undefined> {
  return (await view.header({ hash: hashParam(hash, 'blockHash') }))?.number
}
