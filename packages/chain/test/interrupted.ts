import type { JsonRpcClient, RpcCall } from '../src/json-rpc.ts'

/** The client of a process that dies when it has sent `sends` transactions. */
export function interrupted(
  client: JsonRpcClient,
  budget: { sends: number; kill: () => void },
): JsonRpcClient {
  return {
    ...client,
    async batch(calls, signal) {
      const allowed: RpcCall[] = []
      for (const call of calls) {
        const isSend = call.method === 'eth_sendRawTransaction'
        if (isSend && budget.sends === 0) {
          if (allowed.length > 0) await client.batch(allowed)
          budget.kill()
          signal?.throwIfAborted()
        }
        if (isSend) budget.sends--
        allowed.push(call)
      }
      return client.batch(calls, signal)
    },
  }
}
