import type { Hex } from 'viem'
import { hashWords } from './abi-words.ts'
import { isHexBytes } from './bytes.ts'
import type { HeadKey } from './head.ts'
import type { Legacy } from './legacy.ts'
import { addressDigits, MalformedMessageError, uintDigits } from './message-fields.ts'
import { adoptedSlot } from './slots.ts'

/** What a chain took over of one that was fenced (P5), as network blocks tell of it. `word`: what stood there. */
export type Adoption = Legacy & { source: HeadKey; word: Hex }

/** Where each field ends, in digits behind `0x`: tag, chain, generation, kind, app, owner, key, word. */
const ends = [2, 18, 24, 26, 66, 106, 170, 234] as const
const adoptionDigits = 234

/** Bytes of an adoption: as a message's, of the tag that no message has. Throws {@link MalformedMessageError}. */
export function encodeAdoption({ source, kind, app, owner, key, word }: Adoption): Hex {
  const numbers = [
    uintDigits(source.chainId, 8),
    uintDigits(source.generation, 3),
    uintDigits(kind, 1),
  ]
  const words = [uintDigits(BigInt(key), 32), uintDigits(BigInt(word), 32)]
  return `0x00${[...numbers, addressDigits(app), addressDigits(owner), ...words].join('')}`
}

/** Whether bytes begin as an adoption does, and as no message of a lane. */
export function isAdoption(bytes: Hex): boolean {
  return bytes.startsWith('0x00')
}

/** Throws {@link MalformedMessageError}. */
export function decodeAdoption(bytes: Hex): Adoption {
  if (!isAdoption(bytes) || bytes.length !== adoptionDigits + 2 || !isHexBytes(bytes)) {
    throw new MalformedMessageError('These bytes are no adoption.')
  }
  const [chainId, generation, kind, app, owner, key, word] = ends
    .slice(1)
    .map((end, field): Hex => `0x${bytes.slice(2 + (ends[field] ?? 0), 2 + end).toLowerCase()}`)
  if (!chainId || !generation || !kind || !app || !owner || !key || !word) {
    throw new MalformedMessageError('These bytes are no adoption.')
  }
  const source = { chainId: Number(chainId), generation: Number(generation) }
  return { source, kind: Number(kind), app, owner, key, word }
}

/** The hash by which a network block names an adoption of what stood in `slot` of `source` (P29); there is one, for a generation of a chain adopts a slot once. */
export function adoptionId(heir: HeadKey, source: HeadKey, slot: Hex): Hex {
  return hashWords(adoptedSlot(heir.generation, source, slot), heir.chainId)
}
