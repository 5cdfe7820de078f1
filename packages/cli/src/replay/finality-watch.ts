import { setTimeout as delay } from 'node:timers/promises'
import { type Hex, hexToNumber, numberToHex } from 'viem'
import type { NodePool } from './node-pool.ts'

/** What a final transaction came to. */
export type FinalReceipt = { hash: Hex; isSuccess: boolean; gasUsed: bigint; block: number }

const POLL_INTERVAL_MS = 50

/** Tells `onFinal` of every transaction in every block of the network after `block`, in order, until the signal aborts. */
export async function watchFinality(
  nodes: NodePool,
  { block, signal }: { block: number; signal: AbortSignal },
  onFinal: (receipt: FinalReceipt) => void,
): Promise<void> {
  let seen = block
  while (!signal.aborted) {
    const head = hexToNumber(await nodes.request<Hex>('eth_blockNumber'))
    while (seen < head && !signal.aborted) {
      const receipts = await nodes.request<
        { transactionHash: Hex; status: Hex; gasUsed: Hex }[] | null
      >('eth_getBlockReceipts', [numberToHex(seen + 1)])
      // Another node of the pool may be a block behind.
      if (!receipts) break
      seen++
      for (const { transactionHash, status, gasUsed } of receipts) {
        onFinal({
          hash: transactionHash,
          isSuccess: status === '0x1',
          gasUsed: BigInt(gasUsed),
          block: seen,
        })
      }
    }
    await delay(POLL_INTERVAL_MS, undefined, { signal }).catch(() => {
      // Nobody wants to know any more: the loop ends.
    })
  }
}
