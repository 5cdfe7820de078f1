import type { Address } from 'viem'
import type { Ledger } from '../ledger/interface.ts'
import { type Means, payableOf } from '../outbox/payable.ts'
import type { Pool, PoolTransaction } from './pool.ts'

/** What of a sender's pending transactions it can pay (`payableOf`), by the newest that this node has verified of the network. */
export type PayableQueue = (sender: Address) => Iterable<PoolTransaction>

export type PayableQueueDeps = {
  pool: Pick<Pool, 'pendingOf'>
  ledger: Pick<Ledger, 'place' | 'balance'>
}

/** See `PayableQueue`. */
export function createPayableQueue({ pool, ledger }: PayableQueueDeps): PayableQueue {
  return (sender) => payableOf(pool.pendingOf(sender), meansOf(sender, ledger))
}

function meansOf(sender: Address, ledger: PayableQueueDeps['ledger']): Means {
  const { nonce, balance: atHome } = ledger.place(sender)
  let everywhere: bigint | undefined
  const all = () => {
    everywhere ??= ledger.balance(sender, 'pending')
    return everywhere
  }
  // What is at home does, as a rule, and is known already.
  return { nonce, affords: (cost) => cost <= atHome || cost <= all() }
}
