import type { Address, Hex } from 'viem'
import { encodeWords } from './abi-words.ts'
import { zeroHash } from './bytes.ts'
import { keccak256 } from './hash.ts'
import { ProtocolError } from './protocol-error.ts'

/** Codes of a head's status. */
export const headStatuses = { live: 1, joining: 2, draining: 3, fenced: 4, hub: 5 } as const
export type HeadStatusName = keyof typeof headStatuses

/** What the network knows about one generation of one chain (docs/WIRE.md). */
export type Head = {
  chainId: number
  generation: number
  /** One of {@link headStatuses}. */
  status: number
  number: number
  blockHash: Hex
  stateRoot: Hex
  commitment: Hex
  /** Of the block, in seconds. */
  time: number
  /** Seconds, in the chain's own block time; 0 for the hub. */
  leaseUntil: number
  agent: Address
  /** Checkpoint time, in milliseconds. */
  agentSince: number
  /** Wei per gas. */
  price: bigint
  /** By all blocks since the chain's start block. */
  gasUsed: bigint
  /** Since when it stands still; of a fenced head: since when it is fenced. */
  still: Stillness
  /** Of a fenced head: {@link hashHeirs} of who takes over; else zero. */
  heirs: Hex
}

/** What a fence follows from (P13): since when a head has not moved, over how many checkpoints in a row, and who proposed them. */
export type Stillness = {
  /** Checkpoint time, in milliseconds. 0: it moves. */
  since: number
  checkpoints: number
  /** Validators by their place, the first in the lowest bit. */
  proposers: number
}

/** Of a head that moves. */
export const moving: Stillness = { since: 0, checkpoints: 0, proposers: 0 }

/** The chain and the generation that a head is of. */
export type HeadKey = { chainId: number; generation: number }

/** The heads that were given do not make one tree. */
export class MalformedHeadsError extends ProtocolError {
  readonly code = 'malformed-heads'
}

/** Name of a head's status; undefined for a code that docs/WIRE.md does not list. */
export function headStatusName(status: number): HeadStatusName | undefined {
  for (const [name, code] of Object.entries(headStatuses)) {
    if (code === status) return name as HeadStatusName
  }
  return undefined
}

/** `abi.encode(head)`. */
export function encodeHead(head: Head): Hex {
  return encodeWords(
    head.chainId,
    head.generation,
    head.status,
    head.number,
    head.blockHash,
    head.stateRoot,
    head.commitment,
    head.time,
    head.leaseUntil,
    head.agent,
    head.agentSince,
    head.price,
    head.gasUsed,
    encodeStillness(head.still),
    head.heirs,
  )
}

/** A head as the kernel's ABI has it. */
export type HeadStruct = Omit<
  Head,
  'chainId' | 'number' | 'time' | 'leaseUntil' | 'agentSince' | 'still'
> &
  Record<'chainId' | 'number' | 'time' | 'leaseUntil' | 'agentSince' | 'stillness', bigint>

/** The head as the kernel's ABI has it. */
export function headStruct({ still, ...head }: Head): HeadStruct {
  return {
    ...head,
    chainId: BigInt(head.chainId),
    number: BigInt(head.number),
    time: BigInt(head.time),
    leaseUntil: BigInt(head.leaseUntil),
    agentSince: BigInt(head.agentSince),
    stillness: encodeStillness(still),
  }
}

/** One word: `since` in bits 0–63, `checkpoints` in 64–95, `proposers` in 96–127. */
function encodeStillness({ since, checkpoints, proposers }: Stillness): bigint {
  return (BigInt(proposers) << 96n) | (BigInt(checkpoints) << 64n) | BigInt(since)
}

/** `h(abi.encode(head))`: the head's leaf. */
export function hashHead(head: Head): Hex {
  return keccak256(encodeHead(head))
}

/** Root over the heads of a checkpoint; they may come in any order. Zero for none. Throws {@link MalformedHeadsError} on a double. */
export function headsRoot(heads: readonly Head[]): Hex {
  let level = sortHeads(heads).map(hashHead)
  while (level.length > 1) level = parents(level)
  return level[0] ?? zeroHash
}

/** The path that proves the head of `key` under {@link headsRoot}, lowest first. Throws {@link MalformedHeadsError} where there is none. */
export function headPath(heads: readonly Head[], key: HeadKey): Hex[] {
  const sorted = sortHeads(heads)
  let place = sorted.findIndex((head) => compareKeys(head, key) === 0)
  if (place < 0) {
    throw new MalformedHeadsError(
      `No head of chain ${key.chainId} in generation ${key.generation} is among ${heads.length}. Look at the checkpoint that has it.`,
    )
  }
  const path: Hex[] = []
  for (let level = sorted.map(hashHead); level.length > 1; level = parents(level)) {
    const sibling = level[place ^ 1]
    if (sibling !== undefined) path.push(sibling)
    place >>= 1
  }
  return path
}

/** Whether `path` leads from `head` to `root`. */
export function verifyHeadPath(root: Hex, head: Head, path: readonly Hex[]): boolean {
  return path.reduce(hashPair, hashHead(head)) === root.toLowerCase()
}

/** Ascending by chain id, then generation: the order of leaves, of vouchers and of blocks. */
export function compareKeys(left: HeadKey, right: HeadKey): number {
  return left.chainId - right.chainId || left.generation - right.generation
}

/** A chain and its generation as text, for maps: what one fence ends, and nothing else (P1). */
export function placeKey({ chainId, generation }: HeadKey): string {
  return `${chainId}.${generation}`
}

function sortHeads(heads: readonly Head[]): Head[] {
  const sorted = [...heads].sort(compareKeys)
  for (const [place, head] of sorted.entries()) {
    const previous = sorted[place - 1]
    if (previous !== undefined && compareKeys(previous, head) === 0) {
      throw new MalformedHeadsError(
        `Two heads are of chain ${head.chainId} in generation ${head.generation}. A checkpoint has one for each generation.`,
      )
    }
  }
  return sorted
}

function parents(level: readonly Hex[]): Hex[] {
  const next: Hex[] = []
  for (let place = 0; place < level.length; place += 2) {
    const [left, right] = [level[place], level[place + 1]]
    if (left !== undefined) next.push(right === undefined ? left : hashPair(left, right))
  }
  return next
}

/** OpenZeppelin's commutative hash: h(min ‖ max). */
function hashPair(left: Hex, right: Hex): Hex {
  const [low, high] = left < right ? [left, right] : [right, left]
  return keccak256(`${low}${high.slice(2)}`)
}
