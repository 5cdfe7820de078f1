import {
  type AuditedChain,
  type AuditReport,
  auditHistories,
  createJsonRpcClient,
  RpcTransportError,
  readNetwork,
  registeredChains,
  withBlockReceipts,
} from '@metalayer/chain'
import type { RunningDevnet } from '@metalayer/devnet'
import { CliError } from '../errors.ts'
import { checkDataOnNodes } from './check-data-on-nodes.ts'

/** What one has to know of a network to audit it. */
export type AuditedNetwork = Pick<
  RunningDevnet,
  'chainId' | 'hub' | 'chains' | 'kernel' | 'bridge' | 'registry'
> &
  /** Those that are asked for every piece of data; none where they are left out. */
  Partial<Pick<RunningDevnet, 'nodes'>>

/**
 * Reads all chains of a network, those that joined it too, and recomputes what must hold.
 *
 * @throws CliError `chain-unreachable`, `no-endpoint`
 */
export async function auditChains(
  network: AuditedNetwork,
  signal: AbortSignal,
): Promise<AuditReport> {
  const sources = sourcesOf(network)
  try {
    sources.push(...(await joinedSources(network, sources, signal)))
    const histories = await readNetwork(sources, network, signal)
    const report = auditHistories(histories, { networkId: network.chainId })
    const lacking = await checkDataOnNodes(network.nodes ?? [], report.data, signal)
    return { ...report, violations: [...report.violations, ...lacking] }
  } catch (error) {
    if (!(error instanceof RpcTransportError)) throw error
    throw new CliError('chain-unreachable', error.message, {
      cause: error,
      hint: 'An audit needs every chain. Start the one that is down.',
    })
  } finally {
    for (const { client } of sources) client.close()
  }
}

function sourcesOf({ hub, chains }: AuditedNetwork): AuditedChain[] {
  return [hub, ...chains].map(({ chainId, name, rpc }) => {
    return {
      chainId,
      name,
      isHub: chainId === hub.chainId,
      client: withBlockReceipts(createJsonRpcClient({ url: rpc })),
    }
  })
}

/** Chains that joined since the network was described: the registry hints where they are. */
async function joinedSources(
  { registry }: AuditedNetwork,
  known: readonly AuditedChain[],
  signal: AbortSignal,
): Promise<AuditedChain[]> {
  const hub = known.find(({ isHub }) => isHub)?.client
  if (registry === undefined || hub === undefined) return []
  const registered = await registeredChains({ hub, registry }, signal)
  const ids = new Set(known.map(({ chainId }) => chainId))
  return registered
    .filter(({ chainId }) => !ids.has(chainId))
    .map(({ chainId, endpoint }) => {
      if (endpoint === '') {
        throw new CliError('no-endpoint', `Nobody tells where chain ${chainId} can be asked.`, {
          hint: 'Add it to the chains of --network FILE.',
        })
      }
      const client = withBlockReceipts(createJsonRpcClient({ url: endpoint }))
      return { chainId, name: `chain ${chainId}`, isHub: false, client }
    })
}
