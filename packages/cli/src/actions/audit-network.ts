import { readFileSync } from 'node:fs'
import type { AuditReport } from '@metalayer/chain'
import { type AuditedNetwork, auditChains } from '../audit/audit-chains.ts'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import { CliError } from '../errors.ts'
import { formatEra } from '../format/amount.ts'
import { formatTable } from '../format/table.ts'

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
  const report = await auditChains(network, signal)
  return { value: report, text: describe(report), exitCode: report.violations.length > 0 ? 1 : 0 }
}

function readNetworkFile(path: string): AuditedNetwork {
  try {
    const network = JSON.parse(readFileSync(path, 'utf8')) as Partial<AuditedNetwork>
    const { chainId, hub, chains, kernel, bridge, registry, rpc, nodes } = network
    if (chainId && hub && chains && kernel && bridge)
      return {
        ...{ chainId, hub, chains, kernel, bridge, ...(registry && { registry }) },
        ...{ ...(rpc && { rpc }), ...(nodes && { nodes }) },
      }
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

function describeSettings({ settings }: AuditReport['totals']): string[] {
  return settings > 0 ? [`${settings} changes of settings, as every chain has them.`] : []
}

/** What became of chains that were fenced. */
function describeFences(chains: AuditReport['chains']): string[] {
  return chains
    .filter(({ isFenced }) => isFenced)
    .map(({ name, block, blocksAlone, accounts, pockets }) => {
      const alone =
        blocksAlone > 0
          ? ` It has gone on alone for ${blocksAlone} blocks since, which do not count.`
          : ''
      return `${name} was fenced at block ${block}; ${accounts} accounts and ${pockets} pockets there wait for their heirs.${alone}`
    })
}

function describeData({ kept, sent }: AuditReport['totals']['pieces']): string[] {
  if (kept + sent === 0) return []
  return [`${kept} pieces of data kept where they were stored, ${sent} sent to storage chains.`]
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
    ...describeFences(chains),
    ...describeData(totals.pieces),
    ...describeSettings(totals),
    `${formatEra(totals.held)} held + ${formatEra(totals.inFlight)} under way; ${formatEra(totals.locked)} locked on the hub.`,
    ...(assets.length > 0 ? [`${assets.length} assets of apps.`] : []),
    verdict,
    ...violations
      .slice(0, VIOLATIONS_SHOWN_MAX)
      .map(({ invariant, subject, message }) => `  ${invariant} ${subject}: ${message}`),
    ...(violations.length > VIOLATIONS_SHOWN_MAX ? ['  … (all with --json)'] : []),
  ].join('\n')
}
