/** The name of an account, an object or a transaction: what a node uses (an id), or a simulator (a number). */
export type Key = string | number

/**
 * What breaks a tie, or stands for a throw of dice: 32 bits that follow from the seed and the names, the same for everyone who asks. Not a secret, so nothing
 * is to hang on it but which of several equal things comes first.
 */
export function tieOf(seed: number, ...names: readonly Key[]): number {
  let state = seed >>> 0
  for (const name of names) state = mix(state ^ numberOf(name))
  return state
}

/** MurmurHash3's end, which lets every bit depend on every bit. */
function mix(value: number): number {
  let mixed = (value + 0x9e3779b9) >>> 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** FNV-1a of a text; a number is taken as it is. */
function numberOf(name: Key): number {
  if (typeof name === 'number') return name | 0
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  }
  return hash
}

/** Puts names in an order that is the same everywhere. */
export function compareKeys(a: Key, b: Key): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [left, right] = [`${typeof a}${a}`, `${typeof b}${b}`]
  return left < right ? -1 : left > right ? 1 : 0
}
