import { setTimeout as delay } from 'node:timers/promises'
import { createJsonRpcClient, type RpcCall } from '@metalayer/chain'
import { type Hex, hexToNumber } from 'viem'
import { LoadError } from './load-error.ts'

const TIMEOUT_MS = 5_000
const POLL_INTERVAL_MS = 100

/** Height of a node's newest block; −1 while it does not answer. */
async function heightOf(rpc: string): Promise<number> {
  const client = createJsonRpcClient({ url: rpc, timeoutMs: TIMEOUT_MS })
  try {
    return hexToNumber(await client.request<Hex>('eth_blockNumber'))
  } catch {
    return -1
  } finally {
    client.close()
  }
}

/** All answers of one node; throws the first error. */
export async function askAll<Result>(rpc: string, calls: readonly RpcCall[]): Promise<Result[]> {
  const client = createJsonRpcClient({ url: rpc, timeoutMs: 30_000 })
  try {
    return (await client.batch(calls)).map((outcome) => {
      if ('error' in outcome) throw outcome.error
      return outcome.result as Result
    })
  } finally {
    client.close()
  }
}

/** Resolves when the node has the block that was the newest of the others, those that answer, when this was called. */
export async function caughtUp(
  nodes: ReadonlyMap<string, { name: string; rpc: string }>,
  name: string,
  timeoutMs: number,
): Promise<void> {
  const others = [...nodes.values()].filter((node) => node.name !== name)
  const target = Math.max(...(await Promise.all(others.map(({ rpc }) => heightOf(rpc)))))
  const rpc = nodes.get(name)?.rpc ?? ''
  const deadline = performance.now() + timeoutMs
  while ((await heightOf(rpc)) < target) {
    if (performance.now() > deadline) {
      throw new LoadError(
        'load-not-final',
        `${name} is at ${await heightOf(rpc)}, and not at ${target} after ${timeoutMs} ms.`,
      )
    }
    await delay(POLL_INTERVAL_MS)
  }
}

/** One answer of one node. */
export async function ask<Result>(
  rpc: string,
  method: string,
  params: unknown[] = [],
): Promise<Result> {
  const [answer] = await askAll<Result>(rpc, [{ method, params }])
  return answer as Result
}
