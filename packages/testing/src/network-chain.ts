import { defineChain } from 'viem'

/** The network as a chain of viem's, at a node's RPC. */
export function networkChain({ chainId, rpc }: { chainId: number; rpc: string }) {
  return defineChain({
    id: chainId,
    name: 'MetaLayer',
    nativeCurrency: { name: 'Era', symbol: 'ERA', decimals: 18 },
    rpcUrls: { default: { http: [rpc] } },
  })
}
