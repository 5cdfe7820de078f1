import { setTimeout as sleep } from 'node:timers/promises'
import type { JsonRpcClient } from '@metalayer/chain'
import { type Hex, hexToNumber, numberToHex } from 'viem'

/** A block of the network as this machine saw it: what is in it is final. */
export type SeenBlock = { number: number; at: number }

/** Blocks of the network as they come. */
export type FinalWatch = {
  readonly blocks: readonly SeenBlock[]
  stop(): Promise<void>
}

type Block = { transactions: Hex[] }

const pollMs = 200

/** Asks a node for every block of the network, in order. */
export function watchFinal(
  node: JsonRpcClient,
  onFinal: (hashes: readonly Hex[]) => void,
): FinalWatch {
  const blocks: SeenBlock[] = []
  const stopping = new AbortController()

  async function run(): Promise<void> {
    let height = hexToNumber(await node.request<Hex>('eth_blockNumber'))
    while (!stopping.signal.aborted) {
      const head = hexToNumber(await node.request<Hex>('eth_blockNumber'))
      while (height < head) {
        height += 1
        const params = [numberToHex(height), false]
        const { transactions } = await node.request<Block>('eth_getBlockByNumber', params)
        blocks.push({ number: height, at: performance.now() })
        onFinal(transactions)
      }
      await sleep(pollMs)
    }
  }

  const running = run()
  // Whoever stops it hears of a failure.
  running.catch(() => undefined)
  return {
    blocks,
    async stop() {
      stopping.abort()
      await running
    },
  }
}
