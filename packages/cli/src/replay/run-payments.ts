import { setTimeout as delay } from 'node:timers/promises'
import { type Address, type Hex, hexToNumber } from 'viem'
import { watchFinality } from './finality-watch.ts'
import type { NodePool } from './node-pool.ts'
import {
  type Payment,
  type PaymentRecord,
  type SendOptions,
  sendPayments,
} from './send-payments.ts'

export type RunDependencies = {
  nodes: NodePool
  /** Milliseconds. */
  now(): number
  signal: AbortSignal
  onProgress(done: number, total: number): void
}

/** How long nothing may become final before what is left counts as lost. */
const STALL_MAX_MS = 90_000
const STALL_POLL_MS = 250

/** Sends payments and waits until each is final, or nothing more becomes so; what became of each, in order. */
export async function runPayments(
  payments: readonly Payment[],
  options: SendOptions,
  { nodes, now, signal, onProgress }: RunDependencies,
): Promise<PaymentRecord[]> {
  const records = new Map<Hex, PaymentRecord>()
  const ended = new Set<Hex>()
  const waiting = new Map<Address, number>()
  const count = (sender: Address, change: number): void => {
    waiting.set(sender, (waiting.get(sender) ?? 0) + change)
  }
  let lastEndAt = now()
  const waiters = new Set<() => void>()
  const wake = (): void => {
    for (const resolve of waiters) resolve()
    waiters.clear()
  }
  const end = ({ hash, sender }: PaymentRecord): void => {
    ended.add(hash)
    count(sender, -1)
    lastEndAt = now()
    onProgress(ended.size, payments.length)
    wake()
  }

  const watching = new AbortController()
  const stop = (): void => watching.abort()
  signal.addEventListener('abort', stop, { once: true })
  const block = hexToNumber(await nodes.request<Hex>('eth_blockNumber'))
  const watch = watchFinality(nodes, { block, signal: watching.signal }, (receipt) => {
    const record = records.get(receipt.hash)
    if (!record || record.finalAt !== undefined) return
    Object.assign(record, {
      finalAt: now(),
      isSuccess: receipt.isSuccess,
      gasUsed: receipt.gasUsed,
    })
    end(record)
  })
  const sent = sendPayments(payments, options, {
    nodes,
    now,
    signal,
    onSent(record) {
      records.set(record.hash, record)
      count(record.sender, 1)
    },
    onRejected: end,
    inFlight: (sender) =>
      sender === undefined ? records.size - ended.size : (waiting.get(sender) ?? 0),
    changed: () => new Promise((resolve) => waiters.add(resolve)),
  }).finally(() => {
    lastEndAt = now()
  })
  const drained = sent.then(async () => {
    while (ended.size < records.size && now() - lastEndAt < STALL_MAX_MS) {
      await delay(STALL_POLL_MS, undefined, { signal })
    }
  })
  try {
    await Promise.race([drained, watch.then(() => drained)])
  } finally {
    signal.removeEventListener('abort', stop)
    watching.abort()
    await watch
  }
  return [...records.values()]
}
