import type { Change, HeadKey, ObjectName, Setting } from '@metalayer/protocol'
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

/** A slot of a generation that was fenced, of which a chain took over what stood in it (P5). */
export type AdoptedRecord = HeadKey & { ownGeneration: number; slot: Hex }

/** Messages of a closed lane that were taken back, from `index` on (P7); one outcome byte each. */
export type TakenBackRecord = {
  ownGeneration: number
  from: HeadKey
  to: HeadKey
  index: number
  outcomes: Hex
}

/** That a generation was fenced, as a kernel learned it under a signed checkpoint: its last block, and who takes over, by chain (P5). */
export type FenceRecord = HeadKey & { block: number; blockHash: Hex; heirs: HeadKey[] }

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

/** A configuration that a kernel took. `settings`: what it changes of them; undefined where its calldata does not tell, as another contract made the call. */
export type ConfiguredRecord = {
  number: number
  hash: Hex
  settings: readonly Setting[] | undefined
}

/** All that the logs of one chain, in one generation, say of the kernel, up to some block. */
export type ChainHistory = {
  chainId: number
  name: string
  isHub: boolean
  /** At the end. */
  generation: number
  /** The generation of the same chain that was fenced before this one began; 0: none. What it did alone after its fence is nobody's word. */
  endedGeneration: number
  /** The last block read: of a generation that was fenced, that of its last head. */
  block: number
  /** Blocks that the chain has made alone since it was fenced, as far as anybody saw; none of them counts (I5). */
  blocksAlone: number
  changes: Change[]
  named: NamedRecord[]
  sent: SentRecord[]
  delivered: DeliveredRecord[]
  executed: ExecutedRecord[]
  adopted: AdoptedRecord[]
  takenBack: TakenBackRecord[]
  /** What its kernel has learned of fences. */
  fences: FenceRecord[]
  pieces: PieceRecord[]
  configured: ConfiguredRecord[]
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
    ...{ generation: 0, endedGeneration: 0, block: -1, blocksAlone: 0 },
    changes: [],
    named: [],
    sent: [],
    delivered: [],
    executed: [],
    adopted: [],
    takenBack: [],
    fences: [],
    pieces: [],
    configured: [],
    deposited: 0n,
    released: 0n,
  }
}
