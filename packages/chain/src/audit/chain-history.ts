import type { Change, ObjectName } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'

/** A message that a chain sent, in the order of its lane. */
export type SentRecord = {
  /** Of the sender, when it sent. */
  ownGeneration: number
  /** The lane's other end. */
  chainId: number
  generation: number
  index: number
  message: Hex
}

/** Messages that a chain took, from `index` on; one outcome byte each. */
export type DeliveredRecord = {
  ownGeneration: number
  chainId: number
  generation: number
  index: number
  outcomes: Hex
}

/** A bundle, and what its transactions came to; the rest of a list longer than the outcomes was not touched. */
export type ExecutedRecord = {
  /** Hash of the real transaction. */
  carrier: Hex
  block: number
  transactions: Hex[]
  outcomes: Hex
}

/** A slot that a chain announced as something whose hash it is: an object's home word, or a part of an asset's supply. */
export type NamedRecord = { slot: Hex; ownGeneration: number } & (
  | ({ kind: 'object' } & ObjectName)
  | { kind: 'supply'; app: Address; key: bigint }
)

/** A piece of data that a chain keeps itself. `isAuthentic`: whether the bytes that it logged have the hash under which it did. */
export type PieceRecord = {
  ownGeneration: number
  hash: Hex
  length: number
  isAuthentic: boolean
}

/** All that one chain's logs say of the kernel, up to some block. */
export type ChainHistory = {
  chainId: number
  name: string
  isHub: boolean
  /** At the end. */
  generation: number
  /** The last block read. */
  block: number
  changes: Change[]
  named: NamedRecord[]
  sent: SentRecord[]
  delivered: DeliveredRecord[]
  executed: ExecutedRecord[]
  pieces: PieceRecord[]
  /** On the hub: wei that the bridge took in and gave out. */
  deposited: bigint
  released: bigint
}

/** A chain of which nothing is known yet. */
export function emptyHistory(chain: {
  chainId: number
  name: string
  isHub: boolean
}): ChainHistory {
  return {
    ...chain,
    generation: 0,
    block: -1,
    changes: [],
    named: [],
    sent: [],
    delivered: [],
    executed: [],
    pieces: [],
    deposited: 0n,
    released: 0n,
  }
}
