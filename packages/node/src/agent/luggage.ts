import type { ObjectName, SignedTransaction } from '@metalayer/protocol'
import type { RecentUse } from '../balance/recent-use.ts'
import type { Pool } from './pool.ts'

/**
 * What a sender takes along who sets out for a transaction, besides what that needs: belongings used of late, of apps that are called by what is to run behind it. Else one who uses two of them in turn, which
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
    const behind = pool.pendingOf(from).filter(({ transaction }) => transaction.nonce > nonce)
    const called = new Set(behind.map(({ transaction }) => transaction.to))
    return recent()
      .belongingsOf(from)
      .filter(({ app }) => called.has(app))
  }
}
