import type { SignedTransaction } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { PendingHindrance as PoolHindrance } from '../outbox/interface.ts'

export type { PoolHindrance }

/** A user's transaction that waits in the outbox. */
export type PoolTransaction = {
  hash: Hex
  transaction: SignedTransaction
  /** Milliseconds, by this node's clock. */
  receivedAt: number
  /** As it was marked last. */
  hindrance?: PoolHindrance | undefined
}

/** What agents need of the outbox. */
export interface Pool {
  /** Everyone with something pending. */
  senders(): Iterable<Address>
  /** Pending transactions of one sender, in nonce order, gaps left out as they are. */
  pendingOf(sender: Address): readonly PoolTransaction[]
  /** They are in a bundle that goes to a chain, so they are not replaced any more; `false` takes that back. */
  markSubmitted(hashes: readonly Hex[], submitted: boolean): void
  /** What keeps it from running, for its sender to know; undefined: nothing does. After the usual wait it is dropped for that. */
  markHindered(hash: Hex, hindrance: PoolHindrance | undefined): void
}
