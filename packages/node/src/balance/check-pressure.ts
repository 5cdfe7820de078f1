import { decide } from '@metalayer/policy'
import type { SignedTransaction } from '@metalayer/protocol'
import type { Address } from 'viem'
import type { Pool } from '../agent/pool.ts'
import { RejectedTransactionError } from '../outbox/rejected-transaction-error.ts'
import type { DecisionLog } from './decision-log.ts'
import type { NetworkLoad } from './network-load.ts'

export type PressureDeps = {
  load: Pick<NetworkLoad, 'backlog' | 'estimate' | 'backlogs'>
  pool: Pick<Pool, 'pendingOf'>
  place: (address: Address) => { chainId: number; nonce: number }
  log: Pick<DecisionLog, 'add' | 'limits'>
}

/**
 * Turns senders away at the door, where they bring their transactions, before a chain's queue grows past what it will run for long: what one sender may have waiting shrinks as the
 * queue grows, and then only who has nothing waiting is let in. What other nodes have let in is taken: it is the network's already.
 *
 * @throws RejectedTransactionError `congested`
 */
export function createPressureCheck({
  load,
  pool,
  place,
  log,
}: PressureDeps): (transaction: SignedTransaction) => void {
  /** While no chain has more to do than it runs in a tick, nobody is kept from anything. */
  const isCalm = () => load.backlogs().every(({ waiting, capacity }) => waiting <= capacity)

  return (transaction) => {
    if (isCalm()) return
    const own = pool.pendingOf(transaction.from).map((pending) => pending.transaction)
    const { chainId, nonce: next } = place(transaction.from)
    if (transaction.nonce < next) return
    const replaced = own.find(({ nonce }) => nonce === transaction.nonce)
    const gas = load.estimate(transaction) - (replaced === undefined ? 0 : load.estimate(replaced))
    // One that takes the place of another, or comes again, makes the queue longer by what it takes more.
    if (replaced !== undefined && gas <= 0) return
    const backlog = load.backlog(chainId)
    // A node that has just started does not know yet what a chain can do, and keeps nobody out for that.
    if (backlog === undefined) return
    const { waiting, capacity } = backlog
    const gasOf = (some: typeof own) => some.reduce((sum, one) => sum + load.estimate(one), 0)
    const before = own.filter(({ nonce }) => nonce >= next && nonce < transaction.nonce)
    const behind = own.filter(({ nonce }) => nonce > transaction.nonce)
    // What fills a gap waits behind less than all: were it turned away for what can only run behind it, neither would ever run. So of what is behind, half counts, since several may come at one moment and fill a
    // gap together; of what fills the first gap, nothing. What takes the place of another fills none.
    const fillsFirst = before.length === transaction.nonce - next
    const shareBehind = replaced !== undefined ? 1 : fillsFirst ? 0 : 1 / 2
    const senderWaiting = gasOf(before) + Math.floor(gasOf(behind) * shareBehind)
    const inputs = { waiting, capacity, gas, senderWaiting }
    const decision = decide('pressure', inputs, log.limits)
    if (decision.outcome.isTaken) return
    log.add(decision, chainId)
    throw congested(transaction, { chainId, ticks: Math.ceil(waiting / capacity), senderWaiting })
  }
}

function congested(
  { from }: SignedTransaction,
  { chainId, ticks, senderWaiting }: { chainId: number; ticks: number; senderWaiting: number },
): RejectedTransactionError {
  const own =
    senderWaiting > 0
      ? `, and ${from} has transactions that wait there. Send the next one when they have run`
      : '. Send it again later'
  return new RejectedTransactionError(
    'congested',
    `Chain ${chainId}, where the sender lives, has work for ${ticks} ticks waiting${own}.`,
  )
}
