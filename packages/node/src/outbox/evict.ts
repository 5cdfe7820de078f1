import type { SignedTransaction } from '@metalayer/protocol'
import type { OutboxLimits } from './limits.ts'
import { RejectedTransactionError } from './rejected-transaction-error.ts'
import { type OutboxEntry, sizeOf, type TransactionIndex } from './transaction-index.ts'

/** Makes room in a full outbox. */
export interface Evictions {
  /**
   * Which entries make room for one more: those that their senders cannot pay; where these are too few, the cheapest as well, many at a time, since finding them means looking at all. None where there is room.
   * What chains are running stays, and so does everything that is paid and pays as much as the new one or more.
   *
   * @throws RejectedTransactionError `outbox-full` where the new one is among the cheapest itself.
   */
  for(next: SignedTransaction, replaced: OutboxEntry | undefined): readonly OutboxEntry[]
}

/** See `Evictions`. */
export function createEvictions(index: TransactionIndex, limits: OutboxLimits): Evictions {
  /** The dearest that was refused since there was last room: what pays no more is refused without a look, so that a flood of cheap ones is cheap. */
  let refused: SignedTransaction | undefined

  return {
    for(next, replaced) {
      const freed = replaced === undefined ? 0 : sizeOf(replaced.transaction)
      const count = index.size + (replaced === undefined ? 1 : 0)
      const surplusBytes = index.bytes + sizeOf(next) - freed - limits.bytesMax
      const isCrowded = count > limits.transactionsMax
      if (!isCrowded) refused = undefined
      if (!isCrowded && surplusBytes <= 0) return []
      const isEnough = (evicted: readonly OutboxEntry[]) => {
        const bytes = evicted.reduce((sum, { transaction }) => sum + sizeOf(transaction), 0)
        return count - evicted.length <= limits.transactionsMax && bytes >= surplusBytes
      }
      const unpaid = [...index.unpaid].filter((entry) => entry !== replaced && isIdle(entry))
      const spared = firstOf(unpaid, surplusBytes)
      if (isEnough(spared)) return spared
      if (refused !== undefined && compareFees(next, refused) <= 0) throw outboxFull()
      const evicted = firstOf([...unpaid, ...cheaperThan(next, replaced)], surplusBytes)
      if (isEnough(evicted)) return evicted
      if (isCrowded) refused = next
      throw outboxFull()
    },
  }

  function cheaperThan(next: SignedTransaction, replaced: OutboxEntry | undefined): OutboxEntry[] {
    const isCheaper = ({ transaction }: OutboxEntry) => compareFees(transaction, next) < 0
    return [...index.all()]
      .filter((entry) => entry !== replaced && isIdle(entry) && !index.unpaid.has(entry))
      .filter(isCheaper)
      .sort((left, right) => compareFees(left.transaction, right.transaction))
  }

  /** As many as go at a time, and more where these do not free so many bytes. */
  function firstOf(entries: readonly OutboxEntry[], surplusBytes: number): readonly OutboxEntry[] {
    let bytes = surplusBytes
    const enough = entries.findIndex(({ transaction }, place) => {
      const isEnough = place >= limits.evictedAtOnceMax && bytes <= 0
      bytes -= sizeOf(transaction)
      return isEnough
    })
    return enough === -1 ? entries : entries.slice(0, enough)
  }
}

function outboxFull(): RejectedTransactionError {
  const message =
    'The node holds as many transactions as it can, and all of them pay more. Raise the fees, or try again later.'
  return new RejectedTransactionError('outbox-full', message)
}

/** Whether it only waits. */
function isIdle({ submitted, included, storing }: OutboxEntry): boolean {
  return !submitted && included === undefined && storing === undefined
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
