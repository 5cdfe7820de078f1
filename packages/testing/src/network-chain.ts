import { defineChain } from 'viem'

/** The network as a chain of viem's, at a node's RPC; `ws`: the same over WebSocket. */
export function networkChain({ chainId, rpc, ws }: { chainId: number; rpc: string; ws?: string }) {
  return defineChain({
    id: chainId,
    name: 'MetaLayer',
    nativeCurrency: { name: 'Era', symbol: 'ERA', decimals: 18 },
    rpcUrls: { default: { http: [rpc], ...(ws !== undefined && { webSocket: [ws] }) } },
  })
}
