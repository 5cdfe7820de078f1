import { registryAbi } from '@metalayer/contracts'
import { type Address, decodeFunctionResult, encodeFunctionData, type Hex } from 'viem'
import type { ChainClient } from '../follow/chain-source.ts'
import { checkHint } from './check-hint.ts'

/** What the hub's registry hints at, checked; undefined where it has no hint of the chain. */
export function createRegistryHints(
  options: { registry: Address; allowPrivate: boolean },
  deps: {
    hub: Pick<ChainClient, 'request'>
    /** Addresses of a host. */
    lookup: (host: string) => Promise<readonly string[]>
  },
): (chainId: number) => Promise<string | undefined> {
  return async (chainId) => {
    const data = encodeFunctionData({
      abi: registryAbi,
      functionName: 'endpointOf',
      args: [BigInt(chainId)],
    })
    const answer = await deps.hub.request<Hex>('eth_call', [
      { to: options.registry, data },
      'latest',
    ])
    const hint = decodeFunctionResult({
      abi: registryAbi,
      functionName: 'endpointOf',
      data: answer,
    })
    return hint === '' ? undefined : checkHint(hint, { ...options, lookup: deps.lookup })
  }
}
