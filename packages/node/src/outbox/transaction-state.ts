import type { SignedTransaction } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { TransactionState } from '../view.ts'
import type { AccountsAtHead, Outbox } from './interface.ts'
import type { OutboxStore } from './outbox-store.ts'
import { payableOf } from './payable.ts'
import { nextNonceOf, type OutboxEntry, type TransactionIndex } from './transaction-index.ts'

/** What answering needs; `read` decodes bytes that were taken. */
export type StateDependencies = {
  index: TransactionIndex
  store: OutboxStore
  accounts: AccountsAtHead
  read: (raw: Hex) => SignedTransaction
}

/** See `Outbox.state`. */
export function createStateOf(deps: StateDependencies): Outbox['state'] {
  const { index, store, accounts, read } = deps

  async function droppedState(hash: Hex): Promise<TransactionState | undefined> {
    const stored = await store.find(hash)
    if (stored?.state !== 'dropped') return undefined
    const { raw, outcome } = stored
    return { state: 'dropped', raw, from: read(raw).from, outcome }
  }

  async function hindranceOf(entry: OutboxEntry): Promise<string | undefined> {
    const { from, nonce, maxFeePerGas } = entry.transaction
    const [used, balance] = await Promise.all([accounts.nonce(from), accounts.balance(from)])
    const entries = index.of(from)
    const next = nextNonceOf(entries, used)
    if (nonce > next) return `nonce ${next}`
    const payable = [...payableOf(entries, { nonce: used, affords: (cost) => cost <= balance })]
    if (!payable.includes(entry))
      return 'money: with those before it, it may cost more than there is'
    const baseFee = await accounts.baseFee()
    return maxFeePerGas < baseFee ? `a base fee of ${maxFeePerGas}` : entry.hindrance?.waitsFor
  }

  return async (hash) => {
    const entry = index.get(hash)
    if (entry === undefined || entry.storing !== undefined) return droppedState(hash)
    const { raw, from } = entry.transaction
    if (entry.included !== undefined) return { state: 'included', raw, from, ...entry.included }
    const waitsFor = await hindranceOf(entry)
    const state = { state: 'pending', raw, from, receivedAt: entry.receivedAt } as const
    return waitsFor === undefined ? state : { ...state, waitsFor }
  }
}
