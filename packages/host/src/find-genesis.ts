import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createJsonRpcClient, RpcTransportError } from '@metalayer/chain'
import { hashConfiguration } from '@metalayer/protocol'
import {
  type NetworkDescription,
  readDescription,
  writeDescription,
} from './network-description.ts'
import { NodeConfigError } from './node-config.ts'
import type { NodeLog } from './node-log.ts'
import type { ChainAccess, NetworkGenesis } from './node-spec.ts'
import { genesisOf, HubMismatchError, readGenesis } from './read-genesis.ts'

/** How long the hub is waited for at a node's start. */
const HUB_TIMEOUT_MS = 10_000

/** The hub does not answer, and this node has never checked what it was told. */
export class HubUnreachableError extends Error {
  readonly code = 'hub-unreachable'
  constructor(url: string) {
    super(
      `The hub does not answer at ${new URL(url).origin}, so what the network's description says cannot be checked. A node's first start needs the hub.`,
    )
    this.name = 'HubUnreachableError'
  }
}

/**
 * What the network began with, as the hub says; or, where the hub is away, as it said before: `verified.json` in the node's directory. A directory is one network's for good.
 *
 * @throws HubMismatchError, HubUnreachableError, NodeConfigError
 */
export async function findGenesis(
  {
    description,
    chains,
    directory,
  }: { description: NetworkDescription; chains: readonly ChainAccess[]; directory: string },
  log: Pick<NodeLog, 'report'>,
  signal: AbortSignal,
): Promise<NetworkGenesis> {
  const path = join(directory, 'verified.json')
  const verified = existsSync(path) ? readDescription(readFileSync(path, 'utf8'), path) : undefined
  if (verified !== undefined && !isSameNetwork(verified, description)) {
    throw new HubMismatchError(`${directory} is that of a node of another network.`)
  }
  const url = chains.find(({ chainId }) => chainId === description.hub.chainId)?.rpc
  if (url === undefined) {
    throw new NodeConfigError(
      `There is no endpoint of the hub: add it under chains, as "${description.hub.chainId}".`,
    )
  }
  const hub = createJsonRpcClient({ url, timeoutMs: HUB_TIMEOUT_MS })
  try {
    const genesis = await readGenesis(description, hub, signal)
    if (verified === undefined)
      writeWhole(path, writeDescription({ ...description, bootstrap: [] }))
    return genesis
  } catch (error) {
    if (!(error instanceof RpcTransportError) || signal.aborted) throw error
    if (verified === undefined) throw new HubUnreachableError(url)
    log.report('hub', error)
    return genesisOf(verified)
  } finally {
    hub.close()
  }
}

function isSameNetwork(one: NetworkDescription, other: NetworkDescription): boolean {
  return (
    one.registry === other.registry &&
    hashConfiguration(one.configuration) === hashConfiguration(other.configuration)
  )
}

/** Writes a file whole, or not at all. */
function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
}
