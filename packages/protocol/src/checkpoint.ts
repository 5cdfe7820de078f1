import type { Address, Hex } from 'viem'
import { encodeWords } from './abi-words.ts'
import { keccak256 } from './hash.ts'

/** What validators agree on: one for the whole network at each height (docs/WIRE.md). */
export type Checkpoint = {
  number: number
  /** Milliseconds. */
  time: number
  /** Hash of the previous checkpoint. */
  parent: Hex
  /** Hash of the configuration that signs it. */
  configuration: Hex
  /** Root over all heads. */
  heads: Hex
  /** Wei per gas. */
  baseFee: bigint
  proposer: Address
}

/** `abi.encode(checkpoint)`. */
export function encodeCheckpoint(checkpoint: Checkpoint): Hex {
  return encodeWords(
    checkpoint.number,
    checkpoint.time,
    checkpoint.parent,
    checkpoint.configuration,
    checkpoint.heads,
    checkpoint.baseFee,
    checkpoint.proposer,
  )
}

/** `h(abi.encode(checkpoint))`: what a precommit signs for. */
export function hashCheckpoint(checkpoint: Checkpoint): Hex {
  return keccak256(encodeCheckpoint(checkpoint))
}
