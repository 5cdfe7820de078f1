import { createJsonRpcClient, publishedConfiguration } from '@metalayer/chain'
import { type FaultPlanOptions, fenceTime, type RunningDevnet } from '@metalayer/devnet'
import { createNetworkClient } from '../network/network-client.ts'
import type { StatusJson } from '../network/wire.ts'

type Running = Pick<RunningDevnet, 'rpc' | 'hub' | 'registry'>

/** Those of a devnet's chains that others can inherit from, and how long one is away until it is fenced, by the network's own parameters. */
export async function fencesOf(
  { rpc, hub, registry }: Running,
  names: readonly string[],
  signal: AbortSignal,
): Promise<FaultPlanOptions['fences']> {
  const status = await readStatus(rpc, signal)
  const client = createJsonRpcClient({ url: hub.rpc })
  try {
    const inForce =
      registry &&
      (await publishedConfiguration({ hub: client, registry }, status.configuration, signal))
    if (inForce === undefined) return undefined
    const heirs = status.chains.filter(
      ({ status, kind, name }) => status === 'live' && kind !== 'storage' && names.includes(name),
    )
    return {
      chains: heirs.map(({ name }) => name),
      afterMs: fenceTime(inForce.parameters),
    }
  } finally {
    client.close()
  }
}

/** How many fences there have been in a network. */
export async function countFences(rpc: string, signal: AbortSignal): Promise<number> {
  const { chains } = await readStatus(rpc, signal)
  return chains.reduce(
    (sum, { generation, status }) => sum + generation - 1 + (status === 'fenced' ? 1 : 0),
    0,
  )
}

async function readStatus(rpc: string, signal: AbortSignal): Promise<StatusJson> {
  const network = createNetworkClient(rpc, signal)
  try {
    return await network.status()
  } finally {
    network.close()
  }
}
