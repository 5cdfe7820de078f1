import { hexToBytes, type Placement, type SignedTransaction } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Clock } from '../clock.ts'
import type { Database } from '../store/database.ts'
import type { TransactionState } from '../view.ts'
import {
  checkAccount,
  checkReplacement,
  checkTransaction,
  costMax,
  type NetworkRules,
} from './check-transaction.ts'
import { evictionsFor } from './evict.ts'
import { defaultOutboxLimits, type OutboxLimits } from './limits.ts'
import { createOutboxStore, type OutboxChange, type StoredTransaction } from './outbox-store.ts'
import { RejectedTransactionError } from './rejected-transaction-error.ts'
import { createTransactionIndex, type OutboxEntry } from './transaction-index.ts'

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
export type PendingTransaction = { hash: Hex; transaction: SignedTransaction; receivedAt: number }

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
   * Checks signed bytes against the rules and their sender's account, and stores them. Resolves when they are durable here.
   *
   * @throws RejectedTransactionError; `already-known` says that they are durable too.
   */
  accept(raw: Hex | Uint8Array): Promise<PendingTransaction>
  /** How many are neither final nor dropped. */
  readonly size: number
  /** Whether it is on disk here, and neither final nor dropped. */
  has(hash: Hex): boolean
  /** Hashes of all that `has` knows. */
  hashes(): Iterable<Hex>
  /** Its signed bytes. */
  raw(hash: Hex): Hex | undefined
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
  /** A chain has run them. Unknown hashes are passed over, here and below. */
  markIncluded(inclusions: readonly Inclusion[]): Promise<void>
  /** The chain that had run them lost them: they wait again. */
  markReturned(hashes: readonly Hex[]): Promise<void>
  /** They are in a network block: forgotten here. Others of the same sender with those nonces or lower are dropped. */
  markFinal(transactions: readonly FinalTransaction[]): Promise<void>
  /** It will not run: its sender is told. */
  drop(hash: Hex, outcome: string): Promise<void>
  /** Calls `listener` for every event until the signal aborts. */
  subscribe(listener: (event: OutboxEvent) => void, signal: AbortSignal): void
}

/** The rules, and bounds other than the default ones. */
export type OutboxOptions = { rules: NetworkRules; limits?: Partial<OutboxLimits> }

/** What the outbox needs. */
export type OutboxDependencies = { database: Database; accounts: AccountsAtHead; clock: Clock }

const pageSize = 1_000
const sweepEveryMs = 60_000

/** See `Outbox`. Its tables are `outboxTables`. */
export function createOutbox(options: OutboxOptions, deps: OutboxDependencies): Outbox {
  const { rules } = options
  const { accounts, clock } = deps
  const limits = { ...defaultOutboxLimits, ...options.limits }
  const store = createOutboxStore({ database: deps.database, now: () => clock.now() })
  const index = createTransactionIndex()
  const listeners = new Set<(event: OutboxEvent) => void>()
  let cancelSweep = () => {}

  function emit(event: OutboxEvent): void {
    for (const listener of listeners) listener(event)
  }

  async function accept(raw: Hex | Uint8Array): Promise<PendingTransaction> {
    const transaction = checkTransaction(raw, rules, limits)
    const { from, nonce, hash } = transaction
    const [accountNonce, balance] = await Promise.all([
      accounts.nonce(from),
      accounts.balance(from),
    ])
    // What is on its way to the disk decides first; from here to `reserve` nothing waits, so nothing changes.
    for (let entry = blocking(transaction); entry !== undefined; entry = blocking(transaction)) {
      await entry.storing?.catch(() => undefined)
    }
    if (index.get(hash) !== undefined) {
      const message = 'The network has this transaction already; there is nothing to do.'
      throw new RejectedTransactionError('already-known', message)
    }
    const old = index.at(from, nonce)
    const released = old === undefined ? 0n : costMax(old.transaction)
    const committed = index.committed(from) - released
    checkAccount(transaction, { nonce: accountNonce, balance, committed }, limits)
    if (old === undefined) checkRoomOfSender(from)
    else checkPlace(old, transaction)
    return reserve(transaction, old)
  }

  /** An entry that would decide over this one, and is not on disk yet. */
  function blocking({ hash, from, nonce }: SignedTransaction): OutboxEntry | undefined {
    const entry = index.get(hash) ?? index.at(from, nonce)
    return entry?.storing === undefined ? undefined : entry
  }

  function checkRoomOfSender(sender: Address): void {
    if (index.of(sender).length < limits.perSenderMax) return
    const message = `${sender} has ${limits.perSenderMax} transactions that wait, the most for one sender. Wait until some have run.`
    throw new RejectedTransactionError('sender-limit', message)
  }

  function checkPlace(old: OutboxEntry, next: SignedTransaction): void {
    if (!old.submitted && old.included === undefined) {
      checkReplacement(old.transaction, next, limits)
      return
    }
    const message = `Nonce ${next.nonce} is being run by another transaction (${old.hash}), too late to replace it. Use the next nonce.`
    throw new RejectedTransactionError('underpriced-replacement', message)
  }

  /** Holds the transaction's place while it goes to disk; everything up to the write happens at once. */
  async function reserve(
    transaction: SignedTransaction,
    old: OutboxEntry | undefined,
  ): Promise<PendingTransaction> {
    const now = clock.now()
    const evicted = evictionsFor(transaction, index, limits, old)
    const entry = toEntry(transaction, now)
    const outgoing: [OutboxEntry, string][] = evicted.map((other) => [other, 'Evicted'])
    if (old !== undefined) outgoing.push([old, 'Replaced'])
    for (const [other] of outgoing) index.remove(other)
    const stored = store.write([
      { type: 'pending', hash: entry.hash, raw: transaction.raw, receivedAt: now },
      ...outgoing.map(([{ hash }, outcome]) => ({ type: 'dropped' as const, hash, outcome })),
    ])
    entry.storing = stored
    index.add(entry)
    try {
      await stored
    } catch (error) {
      index.remove(entry)
      for (const [other] of outgoing) restore(other)
      throw error
    } finally {
      entry.storing = undefined
    }
    for (const [{ hash }, outcome] of outgoing) emit({ type: 'dropped', hash, outcome })
    emit({ type: 'pending', hash: entry.hash })
    return entry
  }

  function restore(entry: OutboxEntry): void {
    const { from, nonce } = entry.transaction
    if (index.at(from, nonce) === undefined) index.add(entry)
  }

  const dropAll = (entries: readonly OutboxEntry[], outcome: string) =>
    change(
      entries.map(({ hash }) => ({ type: 'dropped', hash, outcome })),
      (entry) => index.remove(entry),
    )

  /**
   * Writes changes of entries, then applies and tells them, so that whoever is told something can rely on the disk.
   * An entry that went meanwhile is passed over: another change decided over it first.
   */
  async function change(
    changes: readonly OutboxChange[],
    apply: (entry: OutboxEntry, change: OutboxChange) => void,
  ): Promise<void> {
    if (changes.length === 0) return
    await store.write(changes)
    for (const changed of changes) {
      const entry = index.get(changed.hash)
      if (entry === undefined) continue
      apply(entry, changed)
      if (changed.type !== 'final') emit(toEvent(changed))
    }
  }

  async function load(signal: AbortSignal | undefined): Promise<void> {
    let after: Hex = '0x'
    for (;;) {
      signal?.throwIfAborted()
      const page = await store.page(after, pageSize)
      for (const stored of page) loadOne(stored)
      const last = page.at(-1)
      if (last === undefined) return
      after = last.hash
    }
  }

  function loadOne(stored: StoredTransaction): void {
    const transaction = checkTransaction(
      hexToBytes(stored.raw),
      { ...rules, baseFeeMin: 0n },
      limits,
    )
    const entry = toEntry(transaction, stored.receivedAt)
    if (stored.state === 'included') {
      entry.included = { placement: stored.placement, position: stored.position }
    }
    restore(entry)
  }

  /** Drops what has not been able to run for too long, and what its account has gone past. */
  async function sweep(): Promise<void> {
    const now = clock.now()
    const baseFee = await accounts.baseFee()
    const expired: OutboxEntry[] = []
    for (const sender of [...index.senders()]) {
      const nonce = await accounts.nonce(sender)
      await dropUsed(sender, nonce)
      let next = nonce
      for (const entry of index.of(sender)) {
        const { transaction } = entry
        const runnable = transaction.nonce === next && transaction.maxFeePerGas >= baseFee
        if (runnable) next += 1
        if (runnable || entry.included !== undefined) entry.runnableAt = now
        else if (now - entry.runnableAt >= limits.waitMaxMs) expired.push(entry)
      }
    }
    await dropAll(expired, 'Expired')
    await store.prune(limits.droppedMax)
  }

  /** Entries below the account's nonce: final ones are forgotten, the others can never run. */
  async function dropUsed(sender: Address, nonce: number): Promise<void> {
    const used = index.of(sender).filter(({ transaction }) => transaction.nonce < nonce)
    for (const entry of used) {
      if (await accounts.isFinal(entry.hash)) {
        await forget([entry.hash])
      } else {
        await dropAll([entry], 'NonceTooLow')
      }
    }
  }

  const forget = (hashes: readonly Hex[]) =>
    change(
      hashes.map((hash) => ({ type: 'final', hash })),
      (entry) => index.remove(entry),
    )

  function scheduleSweep(): void {
    cancelSweep = clock.after(sweepEveryMs, () => {
      // A sweep that fails (the store is busy) is made up for by the next one.
      void sweep()
        .catch(() => undefined)
        .then(scheduleSweep)
    })
  }

  const pendingOf = (sender: Address) => index.of(sender).filter(isWaiting)

  return {
    async start(signal) {
      await load(signal)
      scheduleSweep()
    },
    async stop() {
      cancelSweep()
    },
    accept,
    get size() {
      return index.size
    },
    has(hash) {
      const entry = index.get(hash)
      return entry !== undefined && entry.storing === undefined
    },
    *hashes() {
      for (const entry of index.all()) if (entry.storing === undefined) yield entry.hash
    },
    raw: (hash) => index.get(hash)?.transaction.raw,
    sender: (hash) => index.get(hash)?.transaction.from,
    *senders() {
      for (const sender of index.senders()) if (index.of(sender).some(isWaiting)) yield sender
    },
    pendingOf,
    pendingHashes(limit) {
      const hashes: Hex[] = []
      for (const entry of index.all()) {
        if (hashes.length === limit) break
        if (isWaiting(entry)) hashes.push(entry.hash)
      }
      return hashes
    },
    nextNonce: (sender, nonce) => countFrom(index.of(sender), nonce),
    state: (hash) => stateOf(hash),
    markSubmitted(hashes, submitted = true) {
      for (const hash of hashes) {
        const entry = index.get(hash)
        if (entry !== undefined) entry.submitted = submitted
      }
    },
    async markIncluded(inclusions) {
      const known = inclusions.filter(({ hash }) => index.get(hash) !== undefined)
      await change(
        known.map((inclusion) => ({ type: 'included', ...inclusion })),
        (entry, changed) => {
          if (changed.type !== 'included') return
          entry.included = { placement: changed.placement, position: changed.position }
        },
      )
    },
    async markReturned(hashes) {
      const known = hashes.filter((hash) => index.get(hash)?.included !== undefined)
      await change(
        known.map((hash) => ({ type: 'returned', hash })),
        (entry) => {
          entry.included = undefined
          entry.submitted = false
          entry.runnableAt = clock.now()
        },
      )
    },
    async markFinal(transactions) {
      const finals = transactions.filter(({ hash }) => index.get(hash) !== undefined)
      await forget(finals.map(({ hash }) => hash))
      const nonces = new Map<Address, number>()
      for (const { from, nonce } of transactions) {
        nonces.set(from, Math.max(nonce + 1, nonces.get(from) ?? 0))
      }
      for (const [sender, nonce] of nonces) await dropUsed(sender, nonce)
    },
    async drop(hash, outcome) {
      const entry = index.get(hash)
      if (entry !== undefined) await dropAll([entry], outcome)
    },
    subscribe(listener, signal) {
      if (signal.aborted) return
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true })
    },
  }

  async function stateOf(hash: Hex): Promise<TransactionState | undefined> {
    const entry = index.get(hash)
    if (entry === undefined || entry.storing !== undefined) return droppedState(hash)
    const { raw, from } = entry.transaction
    if (entry.included !== undefined) return { state: 'included', raw, from, ...entry.included }
    const waitsFor = await hindranceOf(entry)
    const state = { state: 'pending', raw, from, receivedAt: entry.receivedAt } as const
    return waitsFor === undefined ? state : { ...state, waitsFor }
  }

  async function droppedState(hash: Hex): Promise<TransactionState | undefined> {
    const stored = await store.find(hash)
    if (stored?.state !== 'dropped') return undefined
    const { raw, outcome } = stored
    const { from } = checkTransaction(hexToBytes(raw), { ...rules, baseFeeMin: 0n }, limits)
    return { state: 'dropped', raw, from, outcome }
  }

  async function hindranceOf({ transaction }: OutboxEntry): Promise<string | undefined> {
    const { from, nonce, maxFeePerGas } = transaction
    const next = countFrom(index.of(from), await accounts.nonce(from))
    if (nonce > next) return `nonce ${next}`
    const baseFee = await accounts.baseFee()
    return maxFeePerGas < baseFee ? `a base fee of ${maxFeePerGas}` : undefined
  }
}

/** The first nonce from `nonce` on that no entry has. */
function countFrom(entries: readonly OutboxEntry[], nonce: number): number {
  let next = nonce
  for (const { transaction } of entries) if (transaction.nonce === next) next += 1
  return next
}

function isWaiting({ included, storing }: OutboxEntry): boolean {
  return included === undefined && storing === undefined
}

function toEvent(change: Exclude<OutboxChange, { type: 'final' }>): OutboxEvent {
  const { type, hash } = change
  if (type === 'included') return { type, hash, placement: change.placement }
  if (type === 'dropped') return { type, hash, outcome: change.outcome }
  return { type, hash }
}

function toEntry(transaction: SignedTransaction, receivedAt: number): OutboxEntry {
  return {
    hash: transaction.hash,
    transaction,
    receivedAt,
    runnableAt: receivedAt,
    included: undefined,
    submitted: false,
    storing: undefined,
  }
}
