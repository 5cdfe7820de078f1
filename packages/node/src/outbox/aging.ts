import type { Address } from 'viem'
import type { Clock } from '../clock.ts'
import type { Changes } from './changes.ts'
import type { AccountsAtHead } from './interface.ts'
import type { OutboxLimits } from './limits.ts'
import type { OutboxStore } from './outbox-store.ts'
import { payableOf } from './payable.ts'
import type { OutboxEntry, TransactionIndex } from './transaction-index.ts'

/** What time does to transactions. */
export interface Aging {
  /** Sweeps at once, since much can have become of what was stored, and then every minute. */
  start(): Promise<void>
  stop(): void
  /** Clears entries below the account's nonce: final ones are forgotten, the others can never run, and are dropped. */
  clearUsed(sender: Address, nonce: number): Promise<void>
}

/** What aging needs. */
export type AgingDependencies = {
  accounts: AccountsAtHead
  clock: Clock
  index: TransactionIndex
  store: OutboxStore
  changes: Changes
}

const sweepEveryMs = 60_000

/** See `Aging`. A transaction could run if no nonce before it is missing, its sender can pay it, it pays the base fee, and finds together what it needs. */
export function createAging(
  limits: OutboxLimits,
  { accounts, clock, index, store, changes }: AgingDependencies,
): Aging {
  let cancel = () => {}
  let running = false

  async function clearUsed(sender: Address, nonce: number): Promise<void> {
    for (const entry of index.of(sender)) {
      if (entry.transaction.nonce >= nonce) return
      if (await accounts.isFinal(entry.hash)) await changes.forget([entry.hash])
      else await changes.drop([entry], 'NonceTooLow')
    }
  }

  /** Notes which entries of a sender could run now, and which it cannot pay; returns those that could not run for too long (P20). */
  function expiredOf(
    sender: Address,
    { nonce, balance }: { nonce: number; balance: bigint },
    baseFee: bigint,
  ): OutboxEntry[] {
    const now = clock.now()
    const entries = index.of(sender)
    const payable = new Set(payableOf(entries, { nonce, affords: (cost) => cost <= balance }))
    let next = nonce
    return entries.filter((entry) => {
      const { transaction } = entry
      const isNext = transaction.nonce === next
      if (isNext) next += 1
      const isPayable = payable.has(entry)
      index.noteUnpaid(entry, isNext && !isPayable)
      const isFree =
        isPayable && transaction.maxFeePerGas >= baseFee && entry.hindrance === undefined
      const runs = entry.included !== undefined || isFree
      if (runs) entry.runnableAt = now
      return now - entry.runnableAt >= limits.waitMaxMs
    })
  }

  function outcomeOf(entry: OutboxEntry): string {
    if (index.unpaid.has(entry)) return 'InsufficientFunds'
    return entry.hindrance?.outcome ?? 'Expired'
  }

  async function sweep(): Promise<void> {
    const baseFee = await accounts.baseFee()
    for (const sender of [...index.senders()]) {
      const [nonce, balance] = await Promise.all([accounts.nonce(sender), accounts.balance(sender)])
      await clearUsed(sender, nonce)
      for (const entry of expiredOf(sender, { nonce, balance }, baseFee)) {
        await changes.drop([entry], outcomeOf(entry))
      }
    }
    await store.prune(limits.droppedMax)
  }

  function schedule(): void {
    if (!running) return
    // A sweep that fails (the store is busy, say) is made up for by the next one.
    const run = () => void sweep().then(schedule, schedule)
    cancel = clock.after(sweepEveryMs, run)
  }

  return {
    async start() {
      running = true
      await sweep().catch(() => undefined)
      schedule()
    },
    stop() {
      running = false
      cancel()
    },
    clearUsed,
  }
}
