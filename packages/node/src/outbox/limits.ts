/** Bounds of the outbox (docs/LIMITS.md). */
export type OutboxLimits = {
  /** Bytes of one signed transaction; with a bundle around it, it fits a real transaction of 90 kB (P26). */
  transactionBytesMax: number
  /** Transactions of one sender that are not final. */
  perSenderMax: number
  /** How far a nonce may be ahead of the account's next one. */
  nonceAheadMax: number
  /** Transactions in all. */
  transactionsMax: number
  /** Bytes of signed transactions in all. */
  bytesMax: number
  /** How long, and how many, that became final are known by their hashes. */
  finalMs: number
  finalMax: number
  /** How many of the cheapest go at a time when the outbox is full. */
  evictedAtOnceMax: number
  /** How long a transaction may wait without being able to run (P20). */
  waitMaxMs: number
  /** How many transactions that were dropped are remembered, to tell their senders. */
  droppedMax: number
  /** What a replacement adds to both fees at least, in percent, as in geth. */
  replacementPercent: bigint
}

/** Defaults of `OutboxLimits`. */
export const defaultOutboxLimits: OutboxLimits = {
  transactionBytesMax: 80_000,
  perSenderMax: 1_024,
  nonceAheadMax: 1_024,
  transactionsMax: 100_000,
  bytesMax: 256 * 1024 * 1024,
  finalMs: 60_000,
  finalMax: 20_000,
  evictedAtOnceMax: 1_000,
  waitMaxMs: 24 * 60 * 60 * 1_000,
  droppedMax: 10_000,
  replacementPercent: 10n,
}
