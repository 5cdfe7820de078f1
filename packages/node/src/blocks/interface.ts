import type {
  Checkpoint,
  Head,
  NetworkBlock,
  NetworkHeader,
  NetworkTransaction,
  Placement,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { LogPage, LogQuery } from '../view.ts'
import type { DecidedHeads } from './decided-heads.ts'

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

/** A user's transaction that is final. */
export type FinalTransaction = { hash: Hex; from: Address; nonce: number }

/**
 * Told of the users' transactions of each network block once it is on disk, before anyone else is. After a restart it is told
 * of the newest block again, as the process may have ended in between.
 */
export type MarkFinal = (transactions: readonly FinalTransaction[]) => Promise<void>

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
  /** Transactions that deployed an app, in order, some at a time: those of blocks on disk. */
  deployments(): AsyncIterable<readonly NetworkTransaction[]>
  /** See `NodeView`. */
  logs(query: LogQuery): Promise<LogPage>
  /** What a chain made of it above its head. */
  included(hash: Hex): Inclusion | undefined
  /** Checkpoint and heads of one of the last `stateBlocksMax` decisions. */
  decision(number: number): Decision | undefined
  subscribe(listener: (event: BlocksEvent) => void, signal: AbortSignal): void
}

/** `Blocks` as the node that owns it sees it. */
export interface BlocksService extends Blocks {
  /** Heads of the decisions whose blocks are still to come, and of the newest ones. */
  readonly decidedHeads: DecidedHeads
  /** Reads what is on disk, and makes block 0. After `follow.load()`, before anything is asked. */
  load(): Promise<void>
  /** Makes blocks until the signal aborts. */
  run(signal: AbortSignal): Promise<void>
  /** What chains have run above the heads of the newest block, by chain. */
  inclusions(): Iterable<Inclusion>
}
