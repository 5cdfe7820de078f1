import { resolve } from 'node:path'
import {
  type Devnet,
  type DevnetInfo,
  type DevnetProfile,
  defaultDevnetOptions,
} from '@metalayer/devnet'
import { aborted } from '../command/aborted.ts'
import type { CommandContext } from '../command/context.ts'
import { hostDevnet } from '../devnet/host-devnet.ts'
import { formatDuration } from '../format/amount.ts'
import { formatTable } from '../format/table.ts'

type Values = {
  chains: number
  validators: number
  blockTime: number | undefined
  gasLimit: number
  profile: DevnetProfile
  port: number
  host: string
  nodes: number | undefined
  data: string | undefined
  inProcess: boolean
  verbose: boolean
}

/** `era devnet`: runs until it is interrupted. */
export async function runDevnet(
  { blockTime, nodes, data, verbose, ...shape }: Values,
  context: CommandContext,
): Promise<undefined> {
  const startedAt = performance.now()
  const options = {
    ...shape,
    blockTimeMs: blockTime ?? defaultDevnetOptions.blockTimeMs,
    ...(nodes === undefined ? {} : { nodes }),
    ...(data === undefined ? {} : { directory: resolve(data) }),
  }
  const { devnet, end } = await hostDevnet({ options, isVerbose: verbose }, context)
  const { info } = devnet
  try {
    const durationMs = performance.now() - startedAt
    if (verbose) context.note(`${'ready'.padEnd(12)} ${formatDuration(durationMs)}\n`)
    context.print(context.isJson ? JSON.stringify(info) : describe(devnet, durationMs))
    await aborted(context.signal)
  } finally {
    await end()
  }
  return undefined
}

function describe({ info, directory }: Devnet, durationMs: number): string {
  const { hub, chains, nodes, accounts } = info
  const networks = [
    ['MetaLayer', 'network', String(info.chainId), info.rpc || '(of nodes elsewhere)'],
    [hub.name, 'hub', String(hub.chainId), hub.rpc],
    ...chains.map(({ name, kind, chainId, rpc }) => [name, kind, String(chainId), rpc]),
  ]
  return [
    `${chains.length} chains, ${nodes.length} nodes, one network: ready in ${formatDuration(durationMs)}.`,
    '',
    formatTable(['name', 'kind', 'chain id', 'RPC'], networks, ['chain id']),
    '',
    ...(nodes.length === 0
      ? []
      : [
          formatTable(
            ['node', 'RPC'],
            nodes.map(({ name, rpc }) => [name, rpc]),
          ),
          '',
        ]),
    formatTable(['#', 'account (10000 ERA)', 'private key'], accounts.map(accountRow), ['#']),
    '',
    'These keys are known to everyone: never send real money to them.',
    ...(info.rpc === ''
      ? []
      : [`Add the network to a wallet: RPC ${info.rpc}, chain id ${info.chainId}, currency ERA.`]),
    `For nodes on other machines (era node init): ${info.network}`,
    `Logs: ${directory}. Ctrl-C ends everything.`,
  ].join('\n')
}

function accountRow(
  { address, privateKey }: DevnetInfo['accounts'][number],
  index: number,
): string[] {
  return [String(index), address, privateKey]
}
