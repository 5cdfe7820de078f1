import type { Address, Hex } from 'viem'
// Not from 'viem' itself: every command loads this, and that would take four times as long.
import { getAddress, isAddress, parseUnits } from 'viem/utils'
import { UsageError } from '../errors.ts'
import { replayKinds } from '../replay/kinds.ts'

/** Readers of what users type. Each takes the text and the parameter's name, and throws `UsageError`. */

export const parseText = (text: string): string => text

/** A whole number within bounds. */
export function parseInteger(min: number, max: number) {
  return (text: string, name: string): number => {
    const value = Number(text)
    if (!/^\d+$/.test(text) || value < min || value > max) {
      throw new UsageError(
        `${name} is a whole number from ${min} to ${max}; ${quote(text)} is none.`,
      )
    }
    return value
  }
}

/** Seconds, with a point if need be, as milliseconds. */
export function parseSeconds(text: string, name: string): number {
  if (!/^\d+(\.\d{1,3})?$/.test(text)) {
    throw new UsageError(
      `${name} is a number of seconds, such as 1 or 0.25; ${quote(text)} is none.`,
    )
  }
  return Math.round(Number(text) * 1_000)
}

const unitMs: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000 }

/** Seconds, or a number with s, m or h behind it, with bounds in milliseconds, as milliseconds. */
export function parseDurationWithin(minMs: number, maxMs: number) {
  return (text: string, name: string): number => {
    const [, count = '', unit = 's'] = text.match(/^(\d{1,9})([smh])?$/) ?? []
    const value = Number(count) * (unitMs[unit] ?? 0)
    if (count !== '' && value >= minMs && value <= maxMs) return value
    throw new UsageError(
      `${name} is a time such as 90, 90s, 5m or 2h, from ${minMs / 1_000} to ${maxMs / 1_000} seconds; ${quote(text)} is none.`,
    )
  }
}

/** A rate per second. */
export function parseRate(text: string, name: string): number {
  const value = Number(text)
  if (!(value > 0) || !Number.isFinite(value)) {
    throw new UsageError(`${name} is a number of transactions a second; ${quote(text)} is none.`)
  }
  return value
}

/** An address; one with capitals must have the right ones (EIP-55). */
export function parseAddress(text: string, name: string): Address {
  if (!isAddress(text, { strict: /[A-F]/.test(text) && /[a-f]/.test(text) })) {
    throw new UsageError(
      `${name} is an address, 0x and 40 hexadecimal digits with EIP-55's capitals or none; ${quote(text)} is not.`,
    )
  }
  return getAddress(text)
}

/** A transaction's hash. */
export function parseHash(text: string, name: string): Hex {
  if (!/^0x[0-9a-fA-F]{64}$/.test(text)) {
    throw new UsageError(`${name} is a hash, 0x and 64 hexadecimal digits; ${quote(text)} is not.`)
  }
  return text.toLowerCase() as Hex
}

/** An amount of ERA, as wei. */
export function parseEra(text: string, name: string): bigint {
  if (!/^\d+(\.\d{1,18})?$/.test(text)) {
    throw new UsageError(`${name} is an amount of ERA, such as 1.5; ${quote(text)} is not.`)
  }
  return parseUnits(text, 18)
}

/** An HTTP address. */
export function parseUrl(text: string, name: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw new UsageError(
      `${name} is an address such as http://127.0.0.1:8500; ${quote(text)} is not.`,
    )
  }
  return text
}

/** The address of a PostgreSQL database. Never repeats what was typed, which may hold a password. */
export function parseDatabaseUrl(text: string, name: string): string {
  if (!/^postgres(ql)?:\/\//.test(text)) {
    throw new UsageError(`${name} is an address such as postgres://user@localhost/name.`)
  }
  return text
}

/** One of a few words. */
export function parseOneOf<Word extends string>(words: readonly Word[]) {
  return (text: string, name: string): Word => {
    const word = words.find((one) => one === text)
    if (word !== undefined) return word
    throw new UsageError(`${name} is one of ${words.join(', ')}; ${quote(text)} is none.`)
  }
}

/** Seconds with bounds in milliseconds, as milliseconds. */
export function parseSecondsWithin(minMs: number, maxMs: number) {
  return (text: string, name: string): number => {
    const value = parseSeconds(text, name)
    if (value >= minMs && value <= maxMs) return value
    throw new UsageError(
      `${name} is from ${minMs / 1_000} to ${maxMs / 1_000} seconds; ${quote(text)} is not.`,
    )
  }
}

/** A kind that a chain which joins can have: not the hub's. */
export const parseChainKind = parseOneOf(['general', 'defi', 'nft', 'gaming', 'storage'])

/** A list of JSON. */
export function parseJsonList(text: string, name: string): readonly unknown[] {
  const value = readJson(text)
  if (Array.isArray(value)) return value
  throw new UsageError(
    `${name} is a list of JSON, such as ["Gold",18,"1000"]; ${quote(text)} is none.`,
  )
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Said in words of the parameter.
    return undefined
  }
}

/** Whole numbers within bounds, with commas between. */
export function parseIntegers(min: number, max: number) {
  const parse = parseInteger(min, max)
  return (text: string, name: string): readonly number[] => [
    ...new Set(text.split(',').map((part) => parse(part.trim(), name))),
  ]
}

/** Some of these words, with commas between. */
export function parseSome<Word extends string>(words: readonly Word[]) {
  return (text: string, name: string): readonly Word[] => {
    const some = text.split(',').map((part) => words.find((word) => word === part.trim()))
    if (some.every((word) => word !== undefined)) return [...new Set(some)]
    throw new UsageError(
      `${name} is some of ${words.join(',')}, with commas between; ${quote(text)} is not.`,
    )
  }
}

/** Kinds of rows of a trace, with commas between. */
export const parseReplayKinds = parseSome(replayKinds)

function quote(text: string): string {
  return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`
}
