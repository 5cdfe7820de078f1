import type { ObjectName, SignedTransaction } from '@metalayer/protocol'
import type { Address } from 'viem'
import type { RecentUse } from '../balance/recent-use.ts'
import type { Pool } from './pool.ts'

/** Belongings that go along so. */
const luggageMax = 2

/**
 * What a sender takes along who sets out for a transaction, besides what that needs: belongings that it was seen to use, of apps that are called by what runs behind it. Else one who uses two of them in turn, which
 * are on two chains, would fetch one and leave the other for each.
 */
export type Luggage = (transaction: Pick<SignedTransaction, 'from' | 'nonce'>) => ObjectName[]

/** See `Luggage`. */
export function createLuggage({
  pool,
  recent,
}: {
  pool: Pick<Pool, 'pendingOf'>
  recent: () => Pick<RecentUse, 'belongingsOf'>
}): Luggage {
  return ({ from, nonce }) => {
    const called = new Set<Address | null>()
    let next = nonce + 1
    // Behind one that does not come nothing runs.
    for (const { transaction } of pool.pendingOf(from)) {
      if (transaction.nonce > next) break
      if (transaction.nonce === next) called.add(transaction.to)
      next = Math.max(next, transaction.nonce + 1)
    }
    return recent()
      .belongingsOf(from)
      .filter(({ app }) => called.has(app))
      .slice(0, luggageMax)
  }
}
