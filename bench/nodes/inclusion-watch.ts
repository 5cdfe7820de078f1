import { setTimeout as sleep } from 'node:timers/promises'
import type { JsonRpcClient } from '@metalayer/chain'
import { executedTopic } from '@metalayer/protocol'
import { type Address, type Hex, hexToNumber, numberToHex } from 'viem'

/** When blocks of a chain that ran users' transactions were seen there, in milliseconds of `performance.now`. */
export type InclusionWatch = { readonly seenAt: readonly number[]; stop(): Promise<void> }

const pollMs = 25

/** Watches one chain at its own RPC: what nodes tell does not matter here. */
export function watchInclusions(chain: JsonRpcClient, kernel: Address): InclusionWatch {
  const seenAt: number[] = []
  const stopping = new AbortController()

  async function run(): Promise<void> {
    let height = hexToNumber(await chain.request<Hex>('eth_blockNumber'))
    while (!stopping.signal.aborted) {
      const head = hexToNumber(await chain.request<Hex>('eth_blockNumber'))
      if (head > height) {
        const [fromBlock, toBlock] = [numberToHex(height + 1), numberToHex(head)]
        const filter = { address: kernel, topics: [executedTopic], fromBlock, toBlock }
        const logs = await chain.request<unknown[]>('eth_getLogs', [filter])
        if (logs.length > 0) seenAt.push(performance.now())
        height = head
      }
      await sleep(pollMs)
    }
  }

  const running = run()
  // Whoever stops it hears of a failure.
  running.catch(() => undefined)
  return {
    seenAt,
    async stop() {
      stopping.abort()
      await running
    },
  }
}
