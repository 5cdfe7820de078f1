import { setTimeout as delay } from 'node:timers/promises'
import { createJsonRpcClient } from '@metalayer/chain'
import { type Address, type Hex, hexToNumber, numberToHex } from 'viem'

/** A receipt as far as it matters here. */
export type Receipt = {
  transactionHash: Hex
  blockNumber: Hex
  status: Hex
  gasUsed: Hex
  effectiveGasPrice: Hex
  contractAddress?: Address | null
}

/** Every block of the network as soon as one of its nodes has it, in order. */
export type BlockWatch = {
  readonly height: number
  /** Height, and when it was seen in milliseconds. */
  readonly blocks: readonly { number: number; at: number }[]
  /** Milliseconds between two blocks, at most, since the time given. */
  longestGap(since: number): number
  stop(): Promise<void>
}

const POLL_INTERVAL_MS = 50

/** Watches through all nodes in turn; one that does not answer is passed over. */
export function watchBlocks(
  urls: () => readonly string[],
  onReceipt: (receipt: Receipt, block: number) => void,
): BlockWatch {
  const stopping = new AbortController()
  const blocks: { number: number; at: number }[] = []
  let height = -1
  let turn = 0

  async function step(url: string): Promise<void> {
    const client = createJsonRpcClient({ url, timeoutMs: 1_000 })
    try {
      const head = hexToNumber(await client.request<Hex>('eth_blockNumber'))
      if (height < 0) height = head
      while (height < head) {
        const params = [numberToHex(height + 1)]
        const receipts = await client.request<Receipt[]>('eth_getBlockReceipts', params)
        height += 1
        blocks.push({ number: height, at: performance.now() })
        for (const receipt of receipts) onReceipt(receipt, height)
      }
    } finally {
      client.close()
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const all = urls()
      // Another node is asked in the next turn.
      await step(all[turn++ % all.length] ?? '').catch(() => undefined)
      await delay(POLL_INTERVAL_MS)
    }
  }

  const running = run()
  return {
    get height() {
      return height
    },
    blocks,
    longestGap(since) {
      const times = [since, ...blocks.map(({ at }) => at).filter((at) => at >= since)]
      times.push(performance.now())
      return Math.round(Math.max(...times.slice(1).map((at, index) => at - (times[index] ?? at))))
    },
    async stop() {
      stopping.abort()
      await running
    },
  }
}
