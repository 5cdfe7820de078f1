import { setTimeout as sleep } from 'node:timers/promises'
import type { JsonRpcClient } from '@metalayer/chain'
import { kernelAbi } from '@metalayer/contracts'
import { decodeExecuted, executedTopic, isExecuted } from '@metalayer/protocol'
import {
  type Address,
  decodeFunctionData,
  type Hex,
  hexToNumber,
  keccak256,
  numberToHex,
} from 'viem'

/** When a chain was seen to have run each transaction, by its hash, in milliseconds of `performance.now`. */
export type Inclusions = { readonly seenAt: ReadonlyMap<Hex, number>; stop(): Promise<void> }

type Block = { transactions: { hash: Hex; input: Hex; to: Hex | null }[] }

const pollMs = 100

/** Watches chains at their own RPCs: what nodes tell does not matter here. */
export function watchInclusions(chains: readonly JsonRpcClient[], kernel: Address): Inclusions {
  const seenAt = new Map<Hex, number>()
  const stopping = new AbortController()

  async function look(chain: JsonRpcClient, number: number): Promise<void> {
    const place = numberToHex(number)
    const filter = { address: kernel, topics: [executedTopic], fromBlock: place, toBlock: place }
    const logs = await chain.request<{ transactionHash: Hex; data: Hex }[]>('eth_getLogs', [filter])
    if (logs.length === 0) return
    const { transactions } = await chain.request<Block>('eth_getBlockByNumber', [place, true])
    const at = performance.now()
    for (const { transactionHash, data } of logs) {
      const carrier = transactions.find(({ hash }) => hash === transactionHash)
      const { outcomes } = decodeExecuted(data)
      for (const [index, raw] of (carrier ? carriedBy(carrier.input) : []).entries()) {
        const outcome = outcomes[index]
        if (outcome === undefined || !isExecuted(outcome)) continue
        const hash = keccak256(raw)
        if (!seenAt.has(hash)) seenAt.set(hash, at)
      }
    }
  }

  async function run(chain: JsonRpcClient): Promise<void> {
    let height = hexToNumber(await chain.request<Hex>('eth_blockNumber'))
    while (!stopping.signal.aborted) {
      const head = hexToNumber(await chain.request<Hex>('eth_blockNumber'))
      while (height < head) {
        height += 1
        await look(chain, height)
      }
      await sleep(pollMs)
    }
  }

  const running = Promise.all(chains.map(run))
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

/** The users' transactions of a bundle. */
function carriedBy(input: Hex): readonly Hex[] {
  const { functionName, args } = decodeFunctionData({ abi: kernelAbi, data: input })
  return functionName === 'execute' || functionName === 'executeNaming' ? args[0] : []
}
