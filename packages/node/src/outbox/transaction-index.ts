import { costMax, type Placement, type SignedTransaction } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { createHashBuckets, type HashBuckets } from './hash-buckets.ts'
import type { PendingHindrance } from './interface.ts'

/** One transaction that is neither final nor dropped. */
export type OutboxEntry = {
  readonly hash: Hex
  readonly transaction: SignedTransaction
  /** Milliseconds, by this node's clock. */
  readonly receivedAt: number
  /** Milliseconds: when it could last have run. */
  runnableAt: number
  /** Where a chain ran it, not final yet. */
  included: { placement: Placement; position: number } | undefined
  /** It is part of a bundle that was sent to a chain: too late to replace it. */
  submitted: boolean
  /** What the agent that would run it says of why it cannot. */
  hindrance: PendingHindrance | undefined
  /** Settles when it is on disk, or is known not to get there; until then nobody may count on it. */
  storing: Promise<unknown> | undefined
}

/** Entries by hash, by (sender, nonce), and what they sum up to. Knows no rules. */
export interface TransactionIndex {
  readonly size: number
  /** Bytes of all signed transactions. */
  readonly bytes: number
  get(hash: Hex): OutboxEntry | undefined
  at(sender: Address, nonce: number): OutboxEntry | undefined
  /** Everyone with an entry. */
  senders(): Iterable<Address>
  /** Entries of a sender in nonce order. The array never changes: another one takes its place. */
  of(sender: Address): readonly OutboxEntry[]
  all(): Iterable<OutboxEntry>
  /** Of the hashes of all. */
  readonly buckets: Pick<HashBuckets, 'digest' | 'of'>
  /** Entries that their senders could not pay when that was last looked at. */
  readonly unpaid: ReadonlySet<OutboxEntry>
  noteUnpaid(entry: OutboxEntry, isUnpaid: boolean): void
  /** Wei that the entries of a sender can take which run before a nonce. */
  committedBefore(sender: Address, nonce: number): bigint
  /** Its place must be free. */
  add(entry: OutboxEntry): void
  /** Nothing where another entry has its place. */
  addIfFree(entry: OutboxEntry): void
  remove(entry: OutboxEntry): void
}

type Queue = { entries: readonly OutboxEntry[]; committed: bigint }

const none: readonly OutboxEntry[] = []

/** See `TransactionIndex`. */
export function createTransactionIndex(): TransactionIndex {
  const byHash = new Map<Hex, OutboxEntry>()
  const bySender = new Map<Address, Queue>()
  const buckets = createHashBuckets()
  const unpaid = new Set<OutboxEntry>()
  let bytes = 0

  function at(sender: Address, nonce: number): OutboxEntry | undefined {
    const entries = bySender.get(sender)?.entries ?? none
    const entry = entries[placeOf(entries, nonce)]
    return entry?.transaction.nonce === nonce ? entry : undefined
  }

  function add(entry: OutboxEntry): void {
    const { from, nonce } = entry.transaction
    const queue = bySender.get(from) ?? { entries: none, committed: 0n }
    const place = placeOf(queue.entries, nonce)
    queue.entries = queue.entries.toSpliced(place, 0, entry)
    queue.committed += costMax(entry.transaction)
    bySender.set(from, queue)
    byHash.set(entry.hash, entry)
    buckets.add(entry.hash)
    bytes += sizeOf(entry.transaction)
  }

  return {
    get size() {
      return byHash.size
    },
    get bytes() {
      return bytes
    },
    get: (hash) => byHash.get(hash),
    at,
    senders: () => bySender.keys(),
    of: (sender) => bySender.get(sender)?.entries ?? none,
    all: () => byHash.values(),
    buckets,
    unpaid,
    noteUnpaid(entry, isUnpaid) {
      if (isUnpaid) unpaid.add(entry)
      else unpaid.delete(entry)
    },
    committedBefore(sender, nonce) {
      const { entries, committed } = bySender.get(sender) ?? { entries: none, committed: 0n }
      const later = entries.slice(placeOf(entries, nonce))
      return later.reduce((sum, { transaction }) => sum - costMax(transaction), committed)
    },
    add,
    addIfFree(entry) {
      if (at(entry.transaction.from, entry.transaction.nonce) === undefined) add(entry)
    },
    remove(entry) {
      const { from } = entry.transaction
      const queue = bySender.get(from)
      if (queue === undefined || byHash.get(entry.hash) !== entry) return
      byHash.delete(entry.hash)
      buckets.remove(entry.hash)
      unpaid.delete(entry)
      bytes -= sizeOf(entry.transaction)
      queue.entries = queue.entries.filter((other) => other !== entry)
      queue.committed -= costMax(entry.transaction)
      if (queue.entries.length === 0) bySender.delete(from)
    },
  }
}

/** An entry of a transaction that has just come. */
export function createEntry(transaction: SignedTransaction, receivedAt: number): OutboxEntry {
  return {
    hash: transaction.hash,
    transaction,
    receivedAt,
    runnableAt: receivedAt,
    included: undefined,
    submitted: false,
    hindrance: undefined,
    storing: undefined,
  }
}

/** Whether an entry is on disk and no chain has run it. */
export function isWaiting({ included, storing }: OutboxEntry): boolean {
  return included === undefined && storing === undefined
}

/** The first nonce from `nonce` on that none of a sender's entries has. */
export function nextNonceOf(entries: readonly OutboxEntry[], nonce: number): number {
  let next = nonce
  for (const { transaction } of entries) if (transaction.nonce === next) next += 1
  return next
}

/** Where `nonce` stands, or would, in entries in nonce order. */
function placeOf(entries: readonly OutboxEntry[], nonce: number): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((entries[middle]?.transaction.nonce ?? 0) < nonce) low = middle + 1
    else high = middle
  }
  return low
}

/** Bytes, as the outbox counts them. */
export function sizeOf({ raw }: SignedTransaction): number {
  return (raw.length - 2) / 2
}
