import type { SignedTransaction } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'

/** A user's transaction that waits in the outbox. */
export type PoolTransaction = {
  hash: Hex
  transaction: SignedTransaction
  /** Milliseconds, by this node's clock. */
  receivedAt: number
}

/** What agents need of the outbox. */
export interface Pool {
  /** Everyone with something pending. */
  senders(): Iterable<Address>
  /** Pending transactions of one sender, in nonce order, gaps left out as they are. */
  pendingOf(sender: Address): readonly PoolTransaction[]
  /** They are in a bundle that goes to a chain, so they are not replaced any more; `false` takes that back. */
  markSubmitted(hashes: readonly Hex[], submitted: boolean): void
  /** Tells the sender that the transaction will not run. */
  drop(hash: Hex, outcome: string): Promise<void>
}
