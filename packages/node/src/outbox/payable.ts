import { costMax, type SignedTransaction } from '@metalayer/protocol'

/** A sender at one moment. `affords`: whether all that the network knows it to have comes to so much: its account, its pockets, and what is on its way to it; wei. */
export type Means = { nonce: number; affords: (cost: bigint) => boolean }

/**
 * What of a sender's queue could run one behind the other, as far as money goes: from its next nonce on without a gap, while it has the most that these may cost together. Its sender had that when
 * each was taken, but may have spent it since by one that came later, with a lower nonce. From the first one on that it cannot pay nothing runs until more money comes: so nobody is kept out
 * for that, nothing is brought together for it, and it is held no longer than what cannot run for another reason (P20, I9).
 */
export function* payableOf<T extends { transaction: SignedTransaction }>(
  queue: readonly T[],
  { nonce, affords }: Means,
): Generator<T, void> {
  let [next, cost] = [nonce, 0n]
  for (const one of queue) {
    const { transaction } = one
    // Has run.
    if (transaction.nonce < next) continue
    cost += costMax(transaction)
    if (transaction.nonce > next || !affords(cost)) return
    yield one
    next += 1
  }
}
