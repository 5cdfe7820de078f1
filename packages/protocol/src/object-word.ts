import {
  type AccountWord,
  decodeAccountWord,
  emptyAccountWord,
  encodeAccountWord,
  type HomeStatus,
} from './account-word.ts'

/** What an object has besides its amount, where it is. */
export type ObjectShape = {
  /** Number of its data words. */
  size: number
  /** Whether its app asks that it is not moved for balance (P10). */
  pinned: boolean
}

/** The home word of an object that is no account, unpacked (docs/WIRE.md, "Apps"). Fields that the status does not use are 0. */
export type ObjectWord = Omit<AccountWord, 'status' | 'balance' | 'nonce'> &
  ObjectShape & {
    status: HomeStatus
    /** Of the asset (app, key): what the object holds where it is here, else a pocket. */
    amount: bigint
  }

/** Data words of one object (P10). */
export const dataWordsMax = 128

const sizeMask = 0xffff
const pinnedBit = 0x10000

/** The word of an object of which a chain knows nothing, in `generation`. */
export function emptyObjectWord(generation: number): ObjectWord {
  const { balance: amount, nonce: _, ...common } = emptyAccountWord(generation)
  return { ...common, status: 'pocket', amount, size: 0, pinned: false }
}

/** Unpacks a home word. A status that no kernel writes for an object reads as `pocket`. */
export function decodeObjectWord(word: bigint): ObjectWord {
  const { balance: amount, nonce: shape, status, ...common } = decodeAccountWord(word)
  if (status === 'app') return { ...emptyObjectWord(common.generation), amount }
  return { ...common, status, amount, ...decodeShape(shape) }
}

/** Packs a home word. Fields that the status does not use are left out. */
export function encodeObjectWord({ amount, size, pinned, ...common }: ObjectWord): bigint {
  return encodeAccountWord({ ...common, balance: amount, nonce: encodeShape({ size, pinned }) })
}

/** The object as `generation` sees it: a word that another generation wrote is void (P1). */
export function objectIn(word: bigint, generation: number): ObjectWord {
  const object = decodeObjectWord(word)
  return object.generation === generation ? object : emptyObjectWord(generation)
}

/** Size and flags in 48 bits, as a home word and a message have them. */
export function encodeShape({ size, pinned }: ObjectShape): number {
  return size + (pinned ? pinnedBit : 0)
}

/** Reads size and flags; bits that mean nothing are left out. */
export function decodeShape(bits: number): ObjectShape {
  return { size: bits & sizeMask, pinned: (bits & pinnedBit) !== 0 }
}
