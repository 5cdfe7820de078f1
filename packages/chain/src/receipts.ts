import type { Hex } from 'viem'
import type { JsonRpcClient, RpcCall } from './json-rpc.ts'

/** JSON-RPC's code of a method that there is not, and what some nodes say instead. */
const METHOD_NOT_FOUND = -32601
const notThere = /not (found|supported|available|exist)|unsupported|does not exist|unknown method/i

type Client = Pick<JsonRpcClient, 'request' | 'batch'>

/** Receipts of a block in the order of its transactions: by `eth_getBlockReceipts`, or, where the node lacks it, one by one; null where it has not got them. */
export async function readReceipts(
  client: Client,
  block: { hash: Hex; transactions: readonly ({ hash: Hex } | Hex)[] },
  signal?: AbortSignal,
): Promise<unknown[] | null> {
  if (block.transactions.length === 0) return []
  const [outcome] = await client.batch(
    [{ method: 'eth_getBlockReceipts', params: [block.hash] }],
    signal,
  )
  if (outcome !== undefined && 'result' in outcome) return outcome.result as unknown[] | null
  if (outcome !== undefined && !lacksMethod(outcome.error)) throw outcome.error
  return readOneByOne(client, block, signal)
}

async function readOneByOne(
  client: Client,
  block: { transactions: readonly ({ hash: Hex } | Hex)[] },
  signal?: AbortSignal,
): Promise<unknown[] | null> {
  if (block.transactions.length === 0) return []
  const calls = block.transactions.map(
    (transaction): RpcCall => ({
      method: 'eth_getTransactionReceipt',
      params: [typeof transaction === 'string' ? transaction : transaction.hash],
    }),
  )
  const outcomes = await client.batch(calls, signal)
  const receipts = outcomes.map((one) => ('result' in one ? one.result : null))
  return receipts.includes(null) ? null : receipts
}

/**
 * The client, with `eth_getBlockReceipts` for nodes that lack it: from the receipts of the block's transactions. Such a node is found out by its first
 * refusal.
 */
export function withBlockReceipts(client: JsonRpcClient): JsonRpcClient {
  let isLacking = false

  async function receiptsOf(
    params: readonly unknown[],
    signal?: AbortSignal,
  ): Promise<unknown[] | null> {
    const block = await client.request<{ hash: Hex; transactions: Hex[] } | null>(
      'eth_getBlockByHash',
      [params[0], false],
      signal,
    )
    return block && readOneByOne(client, block, signal)
  }

  return {
    ...client,
    async request<Result>(method: string, params?: readonly unknown[], signal?: AbortSignal) {
      if (method !== 'eth_getBlockReceipts') {
        return client.request<Result>(method, params, signal)
      }
      const [outcome] = await this.batch([{ method, params: params ?? [] }], signal)
      if (outcome !== undefined && 'error' in outcome) throw outcome.error
      return outcome?.result as Result
    },
    async batch(calls, signal) {
      const outcomes = isLacking
        ? await client.batch(
            calls.filter(({ method }) => method !== 'eth_getBlockReceipts'),
            signal,
          )
        : await client.batch(calls, signal)
      if (!isLacking) {
        isLacking = outcomes.some(
          (outcome, place) =>
            calls[place]?.method === 'eth_getBlockReceipts' &&
            'error' in outcome &&
            lacksMethod(outcome.error),
        )
        if (!isLacking) return outcomes
      }
      const others = outcomes.length === calls.length ? undefined : outcomes.values()
      return Promise.all(
        calls.map(async ({ method, params }, place) => {
          if (method === 'eth_getBlockReceipts') return { result: await receiptsOf(params, signal) }
          return others?.next().value ?? outcomes[place] ?? { result: null }
        }),
      )
    },
  }
}

function lacksMethod(error: { rpcCode?: number; code?: unknown; message: string }): boolean {
  return error.rpcCode === METHOD_NOT_FOUND || notThere.test(error.message)
}
