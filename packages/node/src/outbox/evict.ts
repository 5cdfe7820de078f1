import type { SignedTransaction } from '@metalayer/protocol'
import type { OutboxLimits } from './limits.ts'
import { RejectedTransactionError } from './rejected-transaction-error.ts'
import { type OutboxEntry, sizeOf, type TransactionIndex } from './transaction-index.ts'

/** Makes room in a full outbox. */
export interface Evictions {
  /**
   * Which entries make room for one more: the cheapest, many at a time, since finding them means looking at all. None where there is room.
   * What chains are running stays, and so does everything that pays as much as the new one or more.
   *
   * @throws RejectedTransactionError `outbox-full` where the new one is among the cheapest itself.
   */
  for(next: SignedTransaction, replaced: OutboxEntry | undefined): OutboxEntry[]
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
      if (refused !== undefined && compareFees(next, refused) <= 0) throw outboxFull()
      const evicted = chooseCheapest(next, replaced, surplusBytes)
      const bytesLeft = evicted.reduce((sum, e) => sum - sizeOf(e.transaction), surplusBytes)
      if (count - evicted.length <= limits.transactionsMax && bytesLeft <= 0) return evicted
      if (isCrowded) refused = next
      throw outboxFull()
    },
  }

  function chooseCheapest(
    next: SignedTransaction,
    replaced: OutboxEntry | undefined,
    surplusBytes: number,
  ): OutboxEntry[] {
    const cheaper = [...index.all()]
      .filter((entry) => entry !== replaced && isEvictable(entry, next))
      .sort((left, right) => compareFees(left.transaction, right.transaction))
    let bytes = surplusBytes
    const enough = cheaper.findIndex((entry, place) => {
      const isEnough = place >= limits.evictedAtOnceMax && bytes <= 0
      bytes -= sizeOf(entry.transaction)
      return isEnough
    })
    return enough === -1 ? cheaper : cheaper.slice(0, enough)
  }
}

function outboxFull(): RejectedTransactionError {
  const message =
    'The node holds as many transactions as it can, and all of them pay more. Raise the fees, or try again later.'
  return new RejectedTransactionError('outbox-full', message)
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
