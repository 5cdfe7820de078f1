import type { NodeView } from '@metalayer/node'
import type { Hex } from 'viem'
import { formatReceipt } from './format.ts'

export type Receipt = NonNullable<ReturnType<typeof formatReceipt>>

/** The receipt of a transaction that is final, else null. */
export async function receiptOf(view: NodeView, hash: Hex): Promise<Receipt | null> {
  const found = await view.transaction(hash)
  if (found?.state !== 'final') return null
  const block = await view.block({ number: found.block.number })
  return block === undefined ? null : formatReceipt(block, found.index)
}

/** Waits for a receipt; undefined once the signal aborts. */
export async function waitForReceipt(
  view: NodeView,
  hash: Hex,
  signal: AbortSignal,
): Promise<Receipt | undefined> {
  const listening = new AbortController()
  const stop = AbortSignal.any([signal, listening.signal])
  // Listening begins before the first look, so that no block falls between the two.
  const found = new Promise<void>((resolve) => {
    view.subscribe((event) => {
      if (
        event.type === 'block' &&
        event.block.transactions.some((transaction) => transaction.hash === hash)
      )
        resolve()
    }, stop)
  })
  const aborted = new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  try {
    const early = await receiptOf(view, hash)
    if (early !== null) return early
    await Promise.race([found, aborted])
    return (await receiptOf(view, hash)) ?? undefined
  } finally {
    listening.abort()
  }
}
