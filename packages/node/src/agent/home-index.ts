import { costMax } from '@metalayer/protocol'
import type { Address } from 'viem'
import type { Ledger } from '../ledger/interface.ts'
import type { Pool } from './pool.ts'

/** Which senders with something pending live on which chain, and who of them cannot pay at home, but could with what is theirs elsewhere. */
export type HomeIndex = {
  /** A sender has something new pending, or has turned out not to live where the index had it. */
  refresh(sender: Address): number
  /** Goes over all senders again. */
  refreshAll(): void
  senders(chainId: number): Iterable<Address>
  underfunded(): Iterable<Address>
}

export function createHomeIndex(deps: {
  pool: Pool
  ledger: Pick<Ledger, 'place' | 'balance'>
}): HomeIndex {
  const { pool, ledger } = deps
  const homes = new Map<Address, number>()
  const byChain = new Map<number, Set<Address>>()
  const short = new Set<Address>()

  const forget = (sender: Address) => {
    const chainId = homes.get(sender)
    if (chainId !== undefined) byChain.get(chainId)?.delete(sender)
    homes.delete(sender)
    short.delete(sender)
  }

  const refresh = (sender: Address): number => {
    const pending = pool.pendingOf(sender)
    const { chainId, balance: atHome, nonce } = ledger.place(sender)
    if (pending.length === 0) {
      forget(sender)
      return chainId
    }
    if (homes.get(sender) !== chainId) {
      forget(sender)
      homes.set(sender, chainId)
      const senders = byChain.get(chainId) ?? new Set()
      byChain.set(chainId, senders.add(sender))
    }
    let needed = 0n
    for (const { transaction } of pending) {
      if (Number(transaction.nonce) >= nonce) needed += costMax(transaction)
      if (needed > atHome) break
    }
    // What nothing of theirs would pay waits for those before it, which seldom cost as much as they may.
    if (needed > atHome && needed <= ledger.balance(sender, 'pending')) short.add(sender)
    else short.delete(sender)
    return chainId
  }

  return {
    refresh,
    refreshAll() {
      const pending = new Set(pool.senders())
      for (const sender of homes.keys()) if (!pending.has(sender)) forget(sender)
      for (const sender of pending) refresh(sender)
    },
    senders: (chainId) => byChain.get(chainId) ?? [],
    underfunded: () => short,
  }
}
