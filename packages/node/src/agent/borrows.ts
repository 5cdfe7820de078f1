import type { SignedTransaction } from '@metalayer/protocol'
import type { Address } from 'viem'
import { createBoundedMap } from '../simulation/bounded-map.ts'

type Borrower = Pick<SignedTransaction, 'from' | 'nonce'>

/** Counts what others own that has left a chain for transactions which have not run: only what runs is paid for, and a nonce runs once (P31, I9). */
export type Borrows = {
  /** Whether something may still leave for it. */
  may(borrower: Borrower): boolean
  /** That so much leaves for these. */
  note(borrowers: readonly Borrower[]): void
}

/** Belongings of other users that leave one chain for one nonce of a sender. */
const borrowsMax = 32
/** Senders whose count is kept. */
const borrowersMax = 4_096

/** See `Borrows`. */
export function createBorrows(): Borrows {
  const counts = createBoundedMap<Address, { nonce: number; count: number }>(borrowersMax)
  const countOf = ({ from, nonce }: Borrower): number => {
    const last = counts.get(from)
    return last?.nonce === nonce ? last.count : 0
  }
  return {
    may: (borrower) => countOf(borrower) < borrowsMax,
    note(borrowers) {
      for (const borrower of borrowers) {
        const { from, nonce } = borrower
        counts.set(from, { nonce, count: countOf(borrower) + 1 })
      }
    },
  }
}
