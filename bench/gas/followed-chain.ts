import { kernelAbi } from '@metalayer/contracts'
import {
  decodeChanges,
  emptyTree,
  executedTopic,
  isChanges,
  type SparseMerkleTree,
  withWords,
} from '@metalayer/protocol'
import { type Address, decodeEventLog, type Hex, hexToNumber, numberToHex } from 'viem'
import type { AnvilChain, ChainLog } from './anvil-chain.ts'

/** A chain, and what its kernel's logs say, as nodes know it. */
export type FollowedChain = {
  chain: AnvilChain
  /** The newest block that was read. */
  block: number
  tree: SparseMerkleTree
  /** Messages sent, by destination. */
  sent: Map<number, Hex[]>
}

/** A chain of which nothing was read. */
export function followedChain(chain: AnvilChain): FollowedChain {
  return { chain, block: -1, tree: emptyTree, sent: new Map() }
}

/** Mines a block at `time`, seconds, and reads all logs up to it. */
export async function followTo(
  followed: FollowedChain,
  kernel: Address,
  time: number,
): Promise<void> {
  const { client } = followed.chain
  await client.request('evm_setNextBlockTimestamp', [numberToHex(time)])
  await client.request('evm_mine')
  const newest = await client.request<Hex>('eth_blockNumber')
  const fromBlock = numberToHex(followed.block + 1)
  const range = { address: kernel, fromBlock, toBlock: newest }
  for (const log of await client.request<ChainLog[]>('eth_getLogs', [range])) takeLog(followed, log)
  followed.block = hexToNumber(newest)
}

function takeLog(followed: FollowedChain, log: ChainLog): void {
  const [topic] = log.topics
  if (topic === undefined && isChanges(log.data)) {
    followed.tree = withWords(followed.tree, decodeChanges(log.data))
  }
  if (topic === undefined || topic === executedTopic) return
  const event = decodeEventLog({ abi: kernelAbi, data: log.data, topics: log.topics })
  if (event.eventName === 'Sent') {
    const to = Number(event.args.chainId)
    followed.sent.set(to, [...(followed.sent.get(to) ?? []), event.args.message])
  }
}
