import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf, lowerCase } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { checkEndpoints } from './check-endpoints.ts'
import { secretsOfDatabase } from './database-url.ts'
import { findGenesis } from './find-genesis.ts'
import { readKeyFile } from './key-file.ts'
import { explainListening } from './listen-error.ts'
import { lockDirectory } from './lock-directory.ts'
import {
  chainsOf,
  type NetworkDescription,
  NetworkFileError,
  readDescription,
} from './network-description.ts'
import { type NodeConfig, NodeConfigError, readConfig } from './node-config.ts'
import { createNodeLog, secretsOf } from './node-log.ts'
import type { ChainAccess, NetworkGenesis, NodeSpec } from './node-spec.ts'
import { type RunningNode, runNode } from './run-node.ts'

/** A node that runs by its operator's configuration. */
export type HostedNode = Pick<RunningNode, 'rpcPort' | 'metricsPort' | 'addresses' | 'stop'> & {
  config: NodeConfig
  networkId: number
  address: Address
  /** Whether the newest configuration of the network that it knows has it as a validator. */
  isValidator(): Promise<boolean>
}

export type HostNodeOptions = {
  /** The configuration file. */
  file: string
  /** A database in place of the one that the file names. */
  database?: string
  /** Whether the log is lines of JSON. */
  isJson: boolean
}

export type HostNodeDependencies = {
  /** Takes a line of the log. */
  write(line: string): void
  now(): number
}

/** Everything that a node's files say. */
type Settings = {
  config: NodeConfig
  description: NetworkDescription
  privateKey: Hex
  /** The hub first; each with the endpoint that counts. */
  chains: readonly ChainAccess[]
}

/**
 * Runs a node as its configuration says: takes its directory, checks what it is told against the hub, and goes on where it stopped.
 *
 * @throws NodeConfigError, NetworkFileError, KeyFileError, DirectoryBusyError, HubMismatchError, HubUnreachableError, EndpointMismatchError, ListenError, DatabaseError
 */
export async function hostNode(
  options: HostNodeOptions,
  deps: HostNodeDependencies,
  signal: AbortSignal,
): Promise<HostedNode> {
  const settings = readSettings(options)
  const { config, chains, description } = settings
  const log = createNodeLog({ secrets: secretsIn(settings), isJson: options.isJson }, deps)
  const unlock = lockDirectory(config.data, 'node')
  try {
    const genesis = await findGenesis({ description, chains, directory: config.data }, log, signal)
    await checkEndpoints(chains, log, signal)
    const spec = specOf(settings, genesis)
    const node = await runNode(spec, log.report).catch((error) => {
      throw explainListening(error, spec)
    })
    return hosted(node, settings, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

/** Reads the configuration, and the files that it names. @throws NodeConfigError, NetworkFileError, KeyFileError */
function readSettings({ file, database }: HostNodeOptions): Settings {
  const read = readConfig(readText(file, NodeConfigError), file)
  const config = { ...read, ...(database !== undefined && { database }) }
  const description = readDescription(readText(config.network, NetworkFileError), config.network)
  const chains = chainsOf(description).map((chain) => {
    const rpc = config.chains.get(chain.chainId) ?? chain.rpc
    return { ...chain, ...(rpc !== undefined && { rpc }) }
  })
  const known = new Set(chains.map(({ chainId }) => chainId))
  const joined = [...config.chains].filter(([chainId]) => !known.has(chainId))
  return {
    ...{ config, description, privateKey: readKeyFile(config.key) },
    // Chains that joined after the network was described.
    chains: [
      ...chains,
      ...joined.map(([chainId, rpc]) => ({ chainId, name: `chain ${chainId}`, rpc })),
    ],
  }
}

function readText(
  path: string,
  Refusal: new (reason: string, options: { cause: unknown }) => Error,
): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Refusal(`${path} cannot be read.`, { cause })
  }
}

function secretsIn({ config, chains, privateKey }: Settings): string[] {
  const { database = '' } = config
  return [
    ...[privateKey, privateKey.slice(2), ...secretsOfDatabase(database)],
    ...chains.flatMap(({ rpc }) => (rpc === undefined ? [] : secretsOf(rpc))),
  ]
}

function specOf(
  { config, description, privateKey, chains }: Settings,
  genesis: NetworkGenesis,
): NodeSpec {
  const { database, listen, announce, rpc, metrics, allowPrivate } = config
  return {
    ...{ genesis, privateKey, chains, allowPrivate, rpc, metrics },
    database:
      database === undefined ? { path: join(config.data, 'node.sqlite') } : { url: database },
    peers: {
      ...{ listen, announce },
      bootstrap: [...new Set([...config.bootstrap, ...description.bootstrap])],
    },
  }
}

function hosted(
  node: RunningNode,
  { config, privateKey, description }: Settings,
  unlock: () => void,
): HostedNode {
  const address = lowerCase(addressOf(privateKey))
  const { rpcPort, metricsPort, addresses, view } = node
  return {
    ...{ config, address, rpcPort, metricsPort, addresses, networkId: description.chainId },
    isValidator: async () => (await view.status()).validator,
    async stop() {
      await node.stop()
      unlock()
    },
  }
}
