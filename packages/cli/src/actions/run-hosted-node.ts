import { resolve } from 'node:path'
import { defaultNodePlaces, type HostedNode, hostNode } from '@metalayer/host'
import { aborted } from '../command/aborted.ts'
import type { CommandContext } from '../command/context.ts'

/** `era node run`: runs until it is interrupted. */
export async function runHostedNode(
  { config, database }: { config: string | undefined; database: string | undefined },
  context: CommandContext,
): Promise<undefined> {
  const { environment, signal, isJson } = context
  const file = resolve(config ?? defaultNodePlaces(environment).config)
  const node = await hostNode(
    { file, isJson, ...(database !== undefined && { database }) },
    { write: (line) => context.note(`${line}\n`), now: Date.now },
    signal,
  )
  try {
    const told = await describe(node)
    context.print(isJson ? JSON.stringify(told) : inWords(told))
    await aborted(signal)
  } finally {
    await node.stop()
  }
  return undefined
}

type Told = Awaited<ReturnType<typeof describe>>

/** The node as it tells of itself: the one line of `--json`. */
async function describe({
  config,
  networkId,
  address,
  isValidator,
  rpcPort,
  metricsPort,
  addresses,
}: HostedNode) {
  const at = (host: string, port: number) =>
    `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  return {
    ...{ chainId: networkId, address, validator: await isValidator() },
    rpc: at(config.rpc.host, rpcPort),
    metrics: `${at(config.metrics.host, metricsPort)}/metrics`,
    ...{ peers: addresses(), pid: process.pid },
  }
}

function inWords({ chainId, address, validator, rpc, metrics, peers }: Told): string {
  return [
    `${validator ? 'Validator' : 'Observer'} ${address} of network ${chainId}.`,
    `  users    ${rpc}`,
    `  metrics  ${metrics}`,
    ...peers.map((peer) => `  nodes    ${peer}`),
    'Ctrl-C ends it.',
  ].join('\n')
}
