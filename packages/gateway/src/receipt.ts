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

/** How waiting for a receipt ended. */
export type Awaited = { receipt: Receipt } | { dropped: string } | 'timeout'

/** Waits for a receipt, until the transaction is dropped or the signal aborts. */
export async function waitForReceipt(
  view: NodeView,
  hash: Hex,
  signal: AbortSignal,
): Promise<Awaited> {
  const listening = new AbortController()
  const stop = AbortSignal.any([signal, listening.signal])
  // Listening begins before the first look, so that no event falls between the two.
  const settled = new Promise<string | undefined>((resolve) => {
    view.subscribe((event) => {
      if (event.type === 'dropped' && event.hash === hash) resolve(event.outcome)
      if (event.type === 'block' && event.block.transactions.some((found) => found.hash === hash))
        resolve(undefined)
    }, stop)
    if (signal.aborted) resolve(undefined)
    signal.addEventListener('abort', () => resolve(undefined), { once: true })
  })
  try {
    const early = await receiptOf(view, hash)
    if (early !== null) return { receipt: early }
    const dropped = await settled
    const receipt = await receiptOf(view, hash)
    if (receipt !== null) return { receipt }
    return dropped === undefined ? 'timeout' : { dropped }
  } finally {
    listening.abort()
  }
}
