import { emptyTrieRoot } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { FollowError } from './errors.ts'
import type { FetchedBlock, RpcBlock, RpcHeader, RpcReceipt } from './rpc-block.ts'

/** Which header: of a number, or of a tag. */
export type BlockReference = number | 'latest' | 'finalized'

/** Where a follower gets its chain from. Nothing that it says is believed before its hashes are checked. */
export type ChainSource = {
  /** Undefined: the chain has no such block yet. */
  block(number: number, signal: AbortSignal): Promise<FetchedBlock | undefined>
  blockByHash(hash: Hex, signal: AbortSignal): Promise<FetchedBlock | undefined>
  /** As many of `count` blocks from `first` on as there are, in one request for blocks and one for receipts. */
  blocks(first: number, count: number, signal: AbortSignal): Promise<FetchedBlock[]>
  /** Hash of the chain's block at a number, or its newest one's. */
  header(
    reference: BlockReference,
    signal: AbortSignal,
  ): Promise<{ number: number; hash: Hex } | undefined>
  /** Calls `listener` for every new block as soon as the chain announces it, as long as a subscription stands; until the signal aborts. */
  watch(listener: HeadListener, signal: AbortSignal): void
  /** The chain contradicts what validators agreed on: whoever else knows its blocks is to be asked first, for a while. Default: there is nobody. */
  mistrust?(): void
}

export type HeadListener = {
  head(header: RpcHeader): void
  /** Whether announcements come now; while they do not, the follower has to ask. */
  connected(isConnected: boolean): void
}

/** The part of a JSON-RPC client that is needed. */
export type ChainClient = {
  request<Result = unknown>(
    method: string,
    params?: readonly unknown[],
    signal?: AbortSignal,
  ): Promise<Result>
  batch(
    calls: readonly { method: string; params: readonly unknown[] }[],
    signal?: AbortSignal,
  ): Promise<({ result: unknown } | { error: Error })[]>
}

/** Announces new blocks: a WebSocket subscription (`watchHeads`), or nothing. */
export type WatchHeads = ChainSource['watch']

/** A source over JSON-RPC. */
export function createChainSource(client: ChainClient, watch: WatchHeads): ChainSource {
  async function withReceipts(
    block: RpcBlock | null,
    signal: AbortSignal,
  ): Promise<FetchedBlock | undefined> {
    if (block === null) return undefined
    if (block.transactionsRoot === emptyTrieRoot) return { block, receipts: [] }
    const receipts = await client.request<RpcReceipt[] | null>(
      'eth_getBlockReceipts',
      [block.hash],
      signal,
    )
    return receipts === null ? undefined : { block, receipts }
  }

  return {
    watch,
    async block(number, signal) {
      const parameters = [toParameter(number), true]
      return withReceipts(
        await client.request<RpcBlock | null>('eth_getBlockByNumber', parameters, signal),
        signal,
      )
    },
    async blockByHash(hash, signal) {
      const [block, receipts] = await askAll<[RpcBlock | null, RpcReceipt[] | null]>(
        client,
        [
          { method: 'eth_getBlockByHash', params: [hash, true] },
          { method: 'eth_getBlockReceipts', params: [hash] },
        ],
        signal,
      )
      return block === null || receipts === null ? undefined : { block, receipts }
    },
    async blocks(first, count, signal) {
      const numbers = Array.from({ length: count }, (_, index) => first + index)
      const found = await askAll<(RpcBlock | null)[]>(
        client,
        numbers.map((number) => ({
          method: 'eth_getBlockByNumber',
          params: [toParameter(number), true],
        })),
        signal,
      )
      const end = found.indexOf(null)
      const blocks = (end < 0 ? found : found.slice(0, end)) as RpcBlock[]
      return receiptsOf(client, blocks, signal)
    },
    async header(reference, signal) {
      const parameters = [toParameter(reference), false]
      const block = await client.request<RpcHeader | null>(
        'eth_getBlockByNumber',
        parameters,
        signal,
      )
      return block === null ? undefined : { number: Number(block.number), hash: block.hash }
    },
  }
}

/** Pairs blocks with their receipts, up to the first whose receipts are missing. */
async function receiptsOf(
  client: ChainClient,
  blocks: readonly RpcBlock[],
  signal: AbortSignal,
): Promise<FetchedBlock[]> {
  const full = blocks.filter((block) => block.transactionsRoot !== emptyTrieRoot)
  const lists = await askAll<(RpcReceipt[] | null)[]>(
    client,
    full.map((block) => ({ method: 'eth_getBlockReceipts', params: [block.hash] })),
    signal,
  )
  const byHash = new Map(full.map((block, index) => [block.hash, lists[index] ?? null]))
  const fetched: FetchedBlock[] = []
  for (const block of blocks) {
    const receipts = block.transactionsRoot === emptyTrieRoot ? [] : byHash.get(block.hash)
    if (receipts == null) break
    fetched.push({ block, receipts })
  }
  return fetched
}

async function askAll<Results>(
  client: ChainClient,
  calls: readonly { method: string; params: readonly unknown[] }[],
  signal: AbortSignal,
): Promise<Results> {
  if (calls.length === 0) return [] as Results
  const outcomes = await client.batch(calls, signal)
  const results = outcomes.map((outcome) => {
    if ('error' in outcome) {
      const message = `The chain's node refused a call: ${outcome.error.message}`
      throw new FollowError('unreachable', message, { cause: outcome.error })
    }
    return outcome.result
  })
  return results as Results
}

function toParameter(reference: BlockReference): string {
  return typeof reference === 'number' ? `0x${reference.toString(16)}` : reference
}
