import { setTimeout as delay } from 'node:timers/promises'
import { createJsonRpcClient, RpcTransportError } from '@metalayer/chain'
import type { Address, Hex } from 'viem'

const POLL_INTERVAL_MS = 25

/** Waits until the network has a block, and `funded` has something in it: then everyone's deposits have come over the bridge. */
export async function awaitNetwork(
  rpc: string,
  funded: Address,
  signal: AbortSignal,
): Promise<void> {
  const client = createJsonRpcClient({ url: rpc })
  try {
    for (;;) {
      const params = [funded, 'latest']
      // A node that has no block yet may refuse.
      const balance = await client.request<Hex>('eth_getBalance', params, signal).catch(refuse)
      if (balance !== undefined && BigInt(balance) > 0n) return
      await delay(POLL_INTERVAL_MS, undefined, { signal })
    }
  } finally {
    client.close()
  }
}

function refuse(error: unknown): undefined {
  if (error instanceof RpcTransportError) throw error
  return undefined
}
