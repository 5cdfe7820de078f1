import { readFileSync } from 'node:fs'
import {
  createJsonRpcClient,
  RpcTransportError,
  registeredChains,
  withBlockReceipts,
} from '@metalayer/chain'
import type { RunningDevnet } from '@metalayer/devnet'
import { auditHistories } from '../audit/audit-histories.ts'
import type { AuditReport } from '../audit/audit-report.ts'
import { type ChainSource, readNetwork } from '../audit/read-network.ts'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import { CliError } from '../errors.ts'
import { formatEra } from '../format/amount.ts'
import { formatTable } from '../format/table.ts'

type Network = Pick<RunningDevnet, 'chainId' | 'hub' | 'chains' | 'kernel' | 'bridge' | 'registry'>

/** Violations printed as text; `--json` has all. */
const VIOLATIONS_SHOWN_MAX = 50

/** `era audit`. */
export async function auditNetwork(
  { network: path }: { network: string | undefined },
  { devnet, signal }: CommandContext,
): Promise<Outcome> {
  const network = path === undefined ? devnet : readNetworkFile(path)
  if (!network) {
    throw new CliError(
      'no-network',
      'No devnet runs on this machine, so there are no chains to audit.',
      {
        hint: 'Start one with npm start, or describe a network with --network FILE.',
      },
    )
  }
  const sources = sourcesOf(network)
  try {
    sources.push(...(await joinedSources(network, sources, signal)))
    const histories = await readNetwork(sources, network, signal)
    const report = auditHistories(histories, { networkId: network.chainId })
    return { value: report, text: describe(report), exitCode: report.violations.length > 0 ? 1 : 0 }
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

function sourcesOf({ hub, chains }: Network): ChainSource[] {
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
  { registry }: Network,
  known: readonly ChainSource[],
  signal: AbortSignal,
): Promise<ChainSource[]> {
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

function readNetworkFile(path: string): Network {
  try {
    const network = JSON.parse(readFileSync(path, 'utf8')) as Partial<Network>
    const { chainId, hub, chains, kernel, bridge, registry } = network
    if (chainId && hub && chains && kernel && bridge)
      return { chainId, hub, chains, kernel, bridge, ...(registry && { registry }) }
  } catch (cause) {
    throw new CliError('no-network', `${path} cannot be read.`, { cause })
  }
  throw new CliError(
    'no-network',
    `${path} describes no network: it needs chainId, hub, chains, kernel and bridge.`,
  )
}

function describeCalls({ sent, bounced, underWay }: AuditReport['totals']['calls']): string[] {
  if (sent === 0) return []
  return [`${sent} of them calls of apps: ${bounced} bounced, ${underWay} under way or parked.`]
}

function describe({ chains, totals, assets, violations }: AuditReport): string {
  const counts = ['block', 'accounts', 'pockets', 'ran', 'sent', 'taken', 'parked', 'holds']
  const rows = chains.map((chain) => [
    chain.name,
    ...[chain.block, chain.accounts, chain.pockets, chain.transactions].map(String),
    ...[chain.sent, chain.delivered, chain.parked].map(String),
    formatEra(chain.held),
  ])
  const verdict =
    violations.length === 0
      ? 'Clean: one home each, each transaction once, each message once and in order, no unit of ERA or of any asset lost or made.'
      : `${violations.length} ${violations.length === 1 ? 'violation' : 'violations'}:`
  return [
    formatTable(['chain', ...counts], rows, counts),
    '',
    `${totals.accounts} accounts, ${totals.objects} objects of apps, ${totals.transactions} transactions, ${totals.messages} messages.`,
    ...describeCalls(totals.calls),
    `${formatEra(totals.held)} held + ${formatEra(totals.inFlight)} under way; ${formatEra(totals.locked)} locked on the hub.`,
    ...(assets.length > 0 ? [`${assets.length} assets of apps.`] : []),
    verdict,
    ...violations
      .slice(0, VIOLATIONS_SHOWN_MAX)
      .map(({ invariant, subject, message }) => `  ${invariant} ${subject}: ${message}`),
    ...(violations.length > VIOLATIONS_SHOWN_MAX ? ['  … (all with --json)'] : []),
  ].join('\n')
}
