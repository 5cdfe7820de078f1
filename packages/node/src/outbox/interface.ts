import type { Placement, SignedTransaction } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { TransactionState } from '../view.ts'
import type { BucketDigest } from './bucket-digest.ts'
import type { Submission } from './check-transaction.ts'

/** Accounts over the whole network, at its newest block. */
export interface AccountsAtHead {
  /** The next nonce. */
  nonce(address: Address): Promise<number>
  /** Wei: account, pockets and what is on its way. */
  balance(address: Address): Promise<bigint>
  /** Wei per gas. */
  baseFee(): Promise<bigint>
  /** Whether a network block holds this transaction. */
  isFinal(hash: Hex): Promise<boolean>
}

/** What the outbox tells whoever listens. `returned`: the chain that had run it lost it again; it waits as before (P20). */
export type OutboxEvent =
  | { type: 'pending'; hash: Hex }
  | { type: 'included'; hash: Hex; placement: Placement }
  | { type: 'returned'; hash: Hex }
  | { type: 'dropped'; hash: Hex; outcome: string }

/** A transaction that waits to run. */
export type PendingTransaction = {
  hash: Hex
  transaction: SignedTransaction
  receivedAt: number
  hindrance?: PendingHindrance | undefined
}

/**
 * What keeps one from running. `outcome`: what it is dropped for. `waitsFor`: in words, to go after "waits for". `isLasting`: nothing that agents do ends it, so neither it nor what is behind it is work
 * for a chain.
 */
export type PendingHindrance = { outcome: string; waitsFor: string; isLasting?: boolean }

/** Where a chain ran a transaction. `position`: in its bundle. */
export type Inclusion = { hash: Hex; placement: Placement; position: number }

/** A transaction of a network block. */
export type FinalTransaction = { hash: Hex; from: Address; nonce: number }

/** What users sent and the node answers for: on disk before anyone is told, in memory for whoever runs it (P20). */
export interface Outbox {
  /** Takes up what the store holds, and from then on drops what waits too long. */
  start(signal?: AbortSignal): Promise<void>
  stop(): Promise<void>
  /**
   * Reads what was signed and checks all that does not depend on accounts.
   *
   * @throws RejectedTransactionError
   */
  read(submission: Submission): SignedTransaction
  /**
   * Checks what was signed against the rules and their sender's account, and stores them. Resolves when they are durable here.
   *
   * @throws RejectedTransactionError; `already-known` says that they are durable too.
   */
  accept(submission: Submission): Promise<PendingTransaction>
  /** How many are neither final nor dropped. */
  readonly size: number
  /** Bytes of all of those. */
  readonly bytes: number
  /** When the one came that has been here for longest; milliseconds by this node's clock. */
  oldestAt(): number | undefined
  /** Whether it is on disk here, and neither final nor dropped. */
  has(hash: Hex): boolean
  /** Whether it came in a network block lately: peers that are a block behind still bring it. */
  isFinal(hash: Hex): boolean
  /** Hashes of all that `has` knows. */
  hashes(): Iterable<Hex>
  /** For a comparison with what others have: a digest of those, and of what is going to disk. */
  digest(): BucketDigest
  /** Those of one of its buckets that `has` knows. */
  hashesIn(bucket: number): Iterable<Hex>
  /** Its signed bytes. */
  raw(hash: Hex): Hex | undefined
  /** What was read off its bytes when it came, its sender with it. */
  transaction(hash: Hex): SignedTransaction | undefined
  /** Who signed it, of all that `has` knows. */
  sender(hash: Hex): Address | undefined
  /** Everyone with something that waits. */
  senders(): Iterable<Address>
  /** What waits of one sender, in nonce order, gaps left out as they are. */
  pendingOf(sender: Address): readonly PendingTransaction[]
  /** Hashes of what waits, oldest first. */
  pendingHashes(limit: number): Hex[]
  /** The sender's next nonce over what waits without a gap; `nonce` is the account's own. */
  nextNonce(sender: Address, nonce: number): number
  /** What became of it; `undefined` where it is final or was never here. */
  state(hash: Hex): Promise<TransactionState | undefined>
  /** They are in a bundle that goes to a chain, so they are not replaced any more; `false` takes that back. */
  markSubmitted(hashes: readonly Hex[], submitted?: boolean): void
  /**
   * What keeps it from running, as the agent finds it: its sender sees `waitsFor`, and after the usual wait it is dropped for `outcome`. Undefined: nothing.
   * Not on disk: agents look again after a start.
   */
  markHindered(hash: Hex, hindrance: PendingHindrance | undefined): void
  /** A chain has run them. Unknown hashes are passed over, here and below. */
  markIncluded(inclusions: readonly Inclusion[]): Promise<void>
  /** The chain that had run them lost them: they wait again. */
  markReturned(hashes: readonly Hex[]): Promise<void>
  /** They are in a network block: forgotten here. Others of the same sender with those nonces or lower are dropped. */
  markFinal(transactions: readonly FinalTransaction[]): Promise<void>
  /** Calls `listener` for every event until the signal aborts. */
  subscribe(listener: (event: OutboxEvent) => void, signal: AbortSignal): void
}
