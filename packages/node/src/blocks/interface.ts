import type {
  Checkpoint,
  Head,
  NetworkBlock,
  NetworkHeader,
  NetworkTransaction,
  Placement,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Transaction } from '../store/database.ts'

/** A checkpoint that the validators decided, with the heads under it in ascending order. */
export type Decision = { checkpoint: Checkpoint; heads: readonly Head[] }

/** What a chain made of a transaction that is not final yet. */
export type Inclusion = {
  hash: Hex
  raw: Hex
  placement: Placement
  /** Place in the bundle. */
  position: number
  outcome: number
}

export type BlocksEvent =
  | { type: 'block'; block: NetworkBlock; heads: readonly Head[] }
  | { type: 'included'; inclusion: Inclusion }
  /** The chain took back the block that had run it (P20): it waits again. */
  | { type: 'returned'; hash: Hex; placement: Placement }

/** Called within the database transaction that makes a network block, with the hashes of users' transactions that are final by it. */
export type MarkFinal = (
  transaction: Transaction,
  final: { hashes: readonly Hex[]; blockNumber: number },
) => Promise<void>

/** The blocks of the network. */
export interface Blocks {
  /**
   * Takes decision n; resolves once it is on disk. Its block follows as soon as this node has verified every chain up to its head. Decisions come in order; one that is known
   * already is ignored, so after a restart a driver may hand over all from `nextDecision` on.
   */
  decided(decision: Decision): Promise<void>
  /** Number of the first checkpoint that was not handed over. */
  readonly nextDecision: number
  /** The newest block; undefined before block 0. */
  head(): NetworkHeader | undefined
  header(ref: { number: number } | { hash: Hex }): Promise<NetworkHeader | undefined>
  block(ref: { number: number } | { hash: Hex }): Promise<NetworkBlock | undefined>
  transaction(
    hash: Hex,
  ): Promise<{ header: NetworkHeader; index: number; transaction: NetworkTransaction } | undefined>
  /** What a chain made of it above its head. */
  included(hash: Hex): Inclusion | undefined
  /** Checkpoint and heads of one of the last `stateBlocksMax` decisions. */
  decision(number: number): Decision | undefined
  subscribe(listener: (event: BlocksEvent) => void, signal: AbortSignal): void
}
