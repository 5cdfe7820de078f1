import {
  type AuditedChain,
  type AuditReport,
  auditHistories,
  auditSettings,
  createJsonRpcClient,
  type FindChainBlocks,
  RpcTransportError,
  readNetwork,
  registeredChains,
  UnfitHistoryError,
  withBlockReceipts,
} from '@metalayer/chain'
import type { RunningDevnet } from '@metalayer/devnet'
import { hexToBytes } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { CliError } from '../errors.ts'
import { checkDataOnNodes } from './check-data-on-nodes.ts'

/** Blocks that a node is asked for at once. */
const CHAIN_BLOCKS_PER_READ = 64

/** What one has to know of a network to audit it. */
export type AuditedNetwork = Pick<
  RunningDevnet,
  'chainId' | 'hub' | 'chains' | 'kernel' | 'bridge' | 'registry'
> &
  /** Nodes are asked for blocks of chains that are gone, and for every piece of data. */
  Partial<Pick<RunningDevnet, 'rpc' | 'nodes'>>

/**
 * Reads all chains of a network, those that joined it too, and recomputes what must hold. Of chains that were fenced and are gone, nodes are asked for the blocks,
 * and not believed: the hash of the last one is known from other chains' kernels.
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
    const histories = await readNetwork(sources, network, signal, findBlocks(network))
    // At once: chains forget the states of blocks that are past.
    const settings = await auditSettings(sources, histories, network, signal)
    const report = auditHistories(histories, { networkId: network.chainId })
    const lacking = await checkDataOnNodes(network.nodes ?? [], report.data, signal)
    return { ...report, violations: [...report.violations, ...settings, ...lacking] }
  } catch (error) {
    if (error instanceof UnfitHistoryError) {
      throw new CliError('chain-unreachable', error.message, { cause: error })
    }
    if (!(error instanceof RpcTransportError)) throw error
    throw new CliError('chain-unreachable', error.message, {
      cause: error,
      hint: 'An audit needs every chain that was not fenced. Start the one that is down, or wait for its fence.',
    })
  } finally {
    for (const { client } of sources) client.close()
  }
}

/** Asks the network's nodes, one after the other. */
function findBlocks({ rpc, nodes = [] }: AuditedNetwork): FindChainBlocks {
  const urls = [...new Set([...(rpc === undefined ? [] : [rpc]), ...nodes.map((node) => node.rpc)])]
  return async (chainId, first, signal) => {
    for (const url of urls) {
      const client = createJsonRpcClient({ url })
      try {
        const params = [chainId, first, CHAIN_BLOCKS_PER_READ]
        const blocks = await client.request<Hex[]>('era_getChainBlocks', params, signal)
        if (blocks.length > 0) return blocks.map(hexToBytes)
      } catch (error) {
        // One that is down, or behind: the next one may have them.
        if (!(error instanceof RpcTransportError)) throw error
      } finally {
        client.close()
      }
    }
    return []
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
