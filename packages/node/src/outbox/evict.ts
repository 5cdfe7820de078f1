import type { SignedTransaction } from '@metalayer/protocol'
import type { OutboxLimits } from './limits.ts'
import { RejectedTransactionError } from './rejected-transaction-error.ts'
import type { OutboxEntry, TransactionIndex } from './transaction-index.ts'

/**
 * Which entries make room for one more: the cheapest, many at a time, since finding them means looking at all. None where there is room.
 * What chains are running stays, and so does everything that pays as much as the new one or more.
 *
 * @throws RejectedTransactionError `outbox-full` where the new one is among the cheapest itself.
 */
export function evictionsFor(
  next: SignedTransaction,
  index: TransactionIndex,
  limits: OutboxLimits,
  replaced: OutboxEntry | undefined,
): OutboxEntry[] {
  const size = (next.raw.length - 2) / 2
  const freed = replaced === undefined ? 0 : (replaced.transaction.raw.length - 2) / 2
  const count = index.size + (replaced === undefined ? 1 : 0)
  let surplusBytes = index.bytes + size - freed - limits.bytesMax
  if (count <= limits.transactionsMax && surplusBytes <= 0) return []

  const cheaper = [...index.all()]
    .filter((entry) => entry !== replaced && isEvictable(entry, next))
    .sort((left, right) => compareFees(left.transaction, right.transaction))
  const evicted: OutboxEntry[] = []
  for (const entry of cheaper) {
    if (evicted.length >= limits.evictedAtOnceMax && surplusBytes <= 0) break
    evicted.push(entry)
    surplusBytes -= (entry.transaction.raw.length - 2) / 2
  }
  const short = count - evicted.length > limits.transactionsMax || surplusBytes > 0
  if (!short) return evicted
  const message =
    'The node holds as many transactions as it can, and all of them pay more. Raise the fees, or try again later.'
  throw new RejectedTransactionError('outbox-full', message)
}

function isEvictable(entry: OutboxEntry, next: SignedTransaction): boolean {
  if (entry.submitted || entry.included !== undefined || entry.storing !== undefined) return false
  return compareFees(entry.transaction, next) < 0
}

/** By fees alone, the cheaper first; among equals the higher nonce, since it runs last. */
function compareFees(left: SignedTransaction, right: SignedTransaction): number {
  if (left.maxFeePerGas !== right.maxFeePerGas) {
    return left.maxFeePerGas < right.maxFeePerGas ? -1 : 1
  }
  if (left.maxPriorityFeePerGas !== right.maxPriorityFeePerGas) {
    return left.maxPriorityFeePerGas < right.maxPriorityFeePerGas ? -1 : 1
  }
  return left.from === right.from ? right.nonce - left.nonce : 0
}
