import type { Address } from 'viem'
import type { AccountPlace } from '../ledger/interface.ts'
import { costMax } from '../outbox/check-transaction.ts'
import type { Pool } from './pool.ts'

/** Which senders with something pending live on which chain, and who of them cannot pay at home. */
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
  place: (address: Address) => AccountPlace
}): HomeIndex {
  const { pool, place } = deps
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
    const { chainId, balance, nonce } = place(sender)
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
    const needed = pending.reduce(
      (sum, { transaction }) =>
        Number(transaction.nonce) < nonce ? sum : sum + costMax(transaction),
      0n,
    )
    if (needed > balance) short.add(sender)
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
