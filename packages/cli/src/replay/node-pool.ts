import { setTimeout as delay } from 'node:timers/promises'
import {
  createJsonRpcClient,
  type JsonRpcClient,
  type RpcCall,
  type RpcOutcome,
  RpcTransportError,
} from '@metalayer/chain'
import { CliError } from '../errors.ts'

/** Several nodes of one network: where one does not answer, the next is asked. */
export type NodePool = {
  /** Throws `RpcResponseError` where the network refuses, `CliError` `unreachable` where no node answers for long. */
  request<Result>(method: string, params?: readonly unknown[]): Promise<Result>
  batch(calls: readonly RpcCall[]): Promise<RpcOutcome[]>
  close(): void
}

/** How long all nodes may be silent: a devnet that restarts some of them is back by then. */
const SILENCE_MAX_MS = 60_000
const RETRY_INTERVAL_MS = 250
const CONNECTIONS_MAX = 64

/** Creates a pool; requests go to all nodes in turn. */
export function createNodePool(
  urls: readonly string[],
  { now, signal }: { now(): number; signal: AbortSignal },
): NodePool {
  const clients = urls.map((url) =>
    createJsonRpcClient({ url, connectionsMax: CONNECTIONS_MAX, timeoutMs: 10_000 }),
  )
  let turn = 0

  async function ask<Answer>(
    question: (client: JsonRpcClient) => Promise<Answer>,
  ): Promise<Answer> {
    const deadline = now() + SILENCE_MAX_MS
    for (let attempt = 1; ; attempt++) {
      const client = clients[turn++ % clients.length] as JsonRpcClient
      try {
        return await question(client)
      } catch (error) {
        if (!(error instanceof RpcTransportError)) throw error
        if (now() > deadline) {
          throw new CliError('unreachable', `No node answers at ${urls.join(', ')}.`, {
            cause: error,
          })
        }
        if (attempt % clients.length === 0) await delay(RETRY_INTERVAL_MS, undefined, { signal })
      }
    }
  }

  return {
    request: <Result>(method: string, params: readonly unknown[] = []) =>
      ask((client) => client.request<Result>(method, params, signal)),
    batch: (calls) => ask((client) => client.batch(calls, signal)),
    close() {
      for (const client of clients) client.close()
    },
  }
}
