import { hexToBytes } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Clock } from '../clock.ts'
import type { Database } from '../store/database.ts'
import { createAdmission } from './admission.ts'
import { createAging } from './aging.ts'
import { createChanges } from './changes.ts'
import { checkTransaction, type NetworkRules } from './check-transaction.ts'
import type { AccountsAtHead, Outbox, OutboxEvent } from './interface.ts'
import { defaultOutboxLimits, type OutboxLimits } from './limits.ts'
import { createOutboxStore, type OutboxStore, type StoredTransaction } from './outbox-store.ts'
import { createRefusals } from './refusals.ts'
import {
  createEntry,
  createTransactionIndex,
  isWaiting,
  nextNonceOf,
  type TransactionIndex,
} from './transaction-index.ts'
import { createStateOf } from './transaction-state.ts'

export type { AccountsAtHead, Outbox, OutboxEvent } from './interface.ts'

/** The rules, and bounds other than the default ones. */
export type OutboxOptions = { rules: NetworkRules; limits?: Partial<OutboxLimits> }

/** What the outbox needs. */
export type OutboxDependencies = { database: Database; accounts: AccountsAtHead; clock: Clock }

const pageSize = 1_000

/** See `Outbox`. Its tables are `outboxTables`. */
export function createOutbox(options: OutboxOptions, deps: OutboxDependencies): Outbox {
  const { accounts, clock, database } = deps
  const limits = { ...defaultOutboxLimits, ...options.limits }
  const settings = { rules: options.rules, limits }
  const store = createOutboxStore({ database, now: () => clock.now() })
  const index = createTransactionIndex()
  const final = createRefusals({ forMs: limits.finalMs, countMax: limits.finalMax }, { clock })
  const listeners = new Set<(event: OutboxEvent) => void>()
  const emit = (event: OutboxEvent) => {
    for (const listener of listeners) listener(event)
  }
  const changes = createChanges({ index, store, emit })
  const aging = createAging(limits, { accounts, clock, index, store, changes })
  const read = (raw: Hex) => readStored(raw, settings)

  return {
    async start(signal) {
      for await (const stored of readAll(store, signal)) load(index, stored, read(stored.raw))
      await aging.start()
    },
    async stop() {
      aging.stop()
    },
    read: (submission) => checkTransaction(submission, settings.rules, limits),
    accept: createAdmission(settings, { accounts, clock, index, store, emit }),
    ...createQueries(index),
    get size() {
      return index.size
    },
    get bytes() {
      return index.bytes
    },
    isFinal: (hash) => final.has(hash),
    state: createStateOf({ index, store, accounts, read }),
    markSubmitted(hashes, submitted = true) {
      for (const hash of hashes) {
        const entry = index.get(hash)
        if (entry !== undefined) entry.submitted = submitted
      }
    },
    markHindered(hash, hindrance) {
      const entry = index.get(hash)
      if (entry !== undefined) entry.hindrance = hindrance
    },
    async markIncluded(inclusions) {
      const news = inclusions.filter(({ hash, placement }) => {
        const entry = index.get(hash)
        return entry !== undefined && entry.included?.placement.carrier !== placement.carrier
      })
      const made = news.map((inclusion) => ({ type: 'included', ...inclusion }) as const)
      await changes.make(made, (entry, { placement, position }) => {
        entry.included = { placement, position }
        entry.hindrance = undefined
      })
    },
    async markReturned(hashes) {
      const known = hashes.filter((hash) => index.get(hash)?.included !== undefined)
      const made = known.map((hash) => ({ type: 'returned', hash }) as const)
      await changes.make(made, (entry) => {
        entry.included = undefined
        entry.submitted = false
        entry.runnableAt = clock.now()
      })
    },
    async markFinal(transactions) {
      for (const { hash } of transactions) final.add(hash)
      const known = transactions.filter(({ hash }) => index.get(hash) !== undefined)
      await changes.forget(known.map(({ hash }) => hash))
      const nonces = new Map<Address, number>()
      for (const { from, nonce } of transactions) {
        nonces.set(from, Math.max(nonce + 1, nonces.get(from) ?? 0))
      }
      for (const [sender, nonce] of nonces) await aging.clearUsed(sender, nonce)
    },
    subscribe(listener, signal) {
      if (signal.aborted) return
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true })
    },
  }
}

/** What others ask of the outbox without changing it. */
function createQueries(index: TransactionIndex) {
  return {
    has(hash: Hex) {
      const entry = index.get(hash)
      return entry !== undefined && entry.storing === undefined
    },
    *hashes() {
      for (const entry of index.all()) if (entry.storing === undefined) yield entry.hash
    },
    digest: () => index.buckets.digest(),
    *hashesIn(bucket: number) {
      for (const hash of index.buckets.of(bucket)) {
        if (index.get(hash)?.storing === undefined) yield hash
      }
    },
    raw: (hash: Hex) => index.get(hash)?.transaction.raw,
    transaction: (hash: Hex) => index.get(hash)?.transaction,
    sender: (hash: Hex) => index.get(hash)?.transaction.from,
    *senders() {
      for (const sender of index.senders()) if (index.of(sender).some(isWaiting)) yield sender
    },
    pendingOf(sender: Address) {
      const entries = index.of(sender)
      // As most of the time: then its own list serves.
      return entries.every(isWaiting) ? entries : entries.filter(isWaiting)
    },
    pendingHashes(limit: number) {
      const hashes: Hex[] = []
      for (const entry of index.all()) {
        if (hashes.length === limit) break
        if (isWaiting(entry)) hashes.push(entry.hash)
      }
      return hashes
    },
    nextNonce: (sender: Address, nonce: number) => nextNonceOf(index.of(sender), nonce),
    oldestAt() {
      let oldest: number | undefined
      for (const { receivedAt } of index.all())
        if (oldest === undefined || receivedAt < oldest) oldest = receivedAt
      return oldest
    },
  }
}

async function* readAll(
  store: OutboxStore,
  signal: AbortSignal | undefined,
): AsyncGenerator<StoredTransaction> {
  let after: Hex = '0x'
  for (;;) {
    signal?.throwIfAborted()
    const page = await store.page(after, pageSize)
    yield* page
    const last = page.at(-1)
    if (last === undefined) return
    after = last.hash
  }
}

/** What was taken once is not asked again what it offers: the network's least fee may have risen. */
function readStored(raw: Hex, { rules, limits }: { rules: NetworkRules; limits: OutboxLimits }) {
  return checkTransaction(hexToBytes(raw), { ...rules, baseFeeMin: 0n }, limits)
}

function load(
  index: TransactionIndex,
  stored: StoredTransaction,
  transaction: ReturnType<typeof readStored>,
): void {
  const entry = createEntry(transaction, stored.receivedAt)
  if (stored.state === 'included') {
    entry.included = { placement: stored.placement, position: stored.position }
  }
  index.addIfFree(entry)
}
