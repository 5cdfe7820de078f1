import { numberToHex } from 'viem'

/** A value of the node as JSON: amounts (bigint) as hex quantities, `undefined` left out. */
export function toJson(value: unknown): unknown {
  if (typeof value === 'bigint') return numberToHex(value)
  if (Array.isArray(value)) return value.map(toJson)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      item === undefined ? [] : [[key, toJson(item)]],
    ),
  )
}
