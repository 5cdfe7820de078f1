import type { SignedTransaction } from '@metalayer/protocol'
import type { Address } from 'viem'
import type { Clock } from '../clock.ts'
import {
  checkAccount,
  checkReplacement,
  checkTransaction,
  type NetworkRules,
  type Submission,
} from './check-transaction.ts'
import { createEvictions } from './evict.ts'
import type { AccountsAtHead, OutboxEvent, PendingTransaction } from './interface.ts'
import type { OutboxLimits } from './limits.ts'
import type { OutboxStore } from './outbox-store.ts'
import { RejectedTransactionError } from './rejected-transaction-error.ts'
import { createEntry, type OutboxEntry, type TransactionIndex } from './transaction-index.ts'

/** What admission needs. */
export type AdmissionDependencies = {
  accounts: AccountsAtHead
  clock: Clock
  index: TransactionIndex
  store: OutboxStore
  emit: (event: OutboxEvent) => void
}

/** The outbox's door: see `Outbox.accept`. */
export function createAdmission(
  { rules, limits }: { rules: NetworkRules; limits: OutboxLimits },
  { accounts, clock, index, store, emit }: AdmissionDependencies,
): (submission: Submission) => Promise<PendingTransaction> {
  const evictions = createEvictions(index, limits)

  /** An entry that would decide over this one, and is not on disk yet. */
  function blocking({ hash, from, nonce }: SignedTransaction): OutboxEntry | undefined {
    const entry = index.get(hash) ?? index.at(from, nonce)
    return entry?.storing === undefined ? undefined : entry
  }

  /** Holds the transaction's place while it goes to disk; everything up to the write happens at once. */
  async function hold(entry: OutboxEntry, old: OutboxEntry | undefined): Promise<void> {
    const { hash, transaction, receivedAt } = entry
    const evicted = evictions.for(transaction, old)
    const outgoing = evicted.map((other) => ({ other, outcome: 'Evicted' }))
    if (old !== undefined) outgoing.push({ other: old, outcome: 'Replaced' })
    for (const { other } of outgoing) index.remove(other)
    const drops = outgoing.map(({ other, outcome }) => ({
      ...{ type: 'dropped' as const, hash: other.hash, outcome },
    }))
    const stored = store.write([
      { type: 'pending', hash, raw: transaction.raw, receivedAt },
      ...drops,
    ])
    entry.storing = stored
    index.add(entry)
    try {
      await stored
    } catch (error) {
      index.remove(entry)
      for (const { other } of outgoing) index.addIfFree(other)
      throw error
    } finally {
      entry.storing = undefined
    }
    for (const drop of drops) emit(drop)
    emit({ type: 'pending', hash })
  }

  return async (submission) => {
    const transaction = checkTransaction(submission, rules, limits)
    const { from, nonce, hash } = transaction
    const [next, balance] = await Promise.all([accounts.nonce(from), accounts.balance(from)])
    // What is on its way to the disk decides first. From here until the place is held nothing waits, so nothing changes.
    for (let entry = blocking(transaction); entry !== undefined; entry = blocking(transaction)) {
      await entry.storing?.catch(() => undefined)
    }
    if (index.get(hash) !== undefined) {
      const message = 'The network has this transaction already; there is nothing to do.'
      throw new RejectedTransactionError('already-known', message)
    }
    const old = index.at(from, nonce)
    // What comes after it is nothing to it: another node may have taken that one without the other, and then neither would ever get the one that it lacks. What it leaves unpaid waits for nothing but money, and is dropped in the end (`payableOf`).
    const committed = index.committedBefore(from, nonce)
    checkAccount(transaction, { nonce: next, balance, committed }, limits)
    if (old === undefined) checkRoom(from, index.of(from).length, limits)
    else checkPlace(old, transaction, limits)
    const entry = createEntry(transaction, clock.now())
    await hold(entry, old)
    return entry
  }
}

function checkRoom(sender: Address, count: number, { perSenderMax }: OutboxLimits): void {
  if (count < perSenderMax) return
  const message = `${sender} has ${perSenderMax} transactions that wait, the most for one sender. Wait until some have run.`
  throw new RejectedTransactionError('sender-limit', message)
}

function checkPlace(old: OutboxEntry, next: SignedTransaction, limits: OutboxLimits): void {
  if (!old.submitted && old.included === undefined) {
    checkReplacement(old.transaction, next, limits)
    return
  }
  const message = `Nonce ${next.nonce} is being run by another transaction (${old.hash}), too late to replace it. Use the next nonce.`
  throw new RejectedTransactionError('underpriced-replacement', message)
}
