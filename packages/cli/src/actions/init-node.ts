import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import {
  defaultNodeConfig,
  defaultNodePlaces,
  type NetworkDescription,
  type NodeConfig,
  OWNER_ALONE,
  readConfig,
  readDescription,
  readListenPlace,
  takeKeyFile,
  writeConfig,
} from '@metalayer/host'
import { peerIdOf } from '@metalayer/node'
import { addressOf } from '@metalayer/protocol'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import { optionName } from '../command/parse-command-line.ts'
import { CliError, UsageError } from '../errors.ts'
import type { NodeOptions } from './manage-node.ts'

/** `era node init`: a configuration, which `era node run` takes, and a key. Neither is ever written over. */
export async function initNode(
  options: NodeOptions,
  { environment }: CommandContext,
): Promise<Outcome> {
  const places = defaultNodePlaces(environment)
  const file = resolve(options.config ?? places.config)
  if (existsSync(file)) {
    throw new CliError('node-exists', `${file} is there already.`, {
      hint: 'Choose another file with --config, or change that one by hand.',
    })
  }
  if (options.network === undefined) throw new UsageError('--network is missing.')
  const network = resolve(options.network)
  const config = configOf(options, readNetwork(network), {
    network,
    key: resolve(options.key ?? join(dirname(file), 'node.key')),
    data: resolve(options.data ?? places.data),
  })
  const text = writeConfig(config)
  // What was typed is checked as what is read will be.
  readConfig(text, file)
  const { key, isNew } = takeKeyFile(config.key)
  mkdirSync(dirname(file), { recursive: true })
  // It may hold the password of a database, and keys of providers.
  writeFileSync(file, text, { mode: OWNER_ALONE, flag: 'wx' })
  const [address, peer] = [addressOf(key), peerIdOf(key)]
  return {
    value: { config: file, key: config.key, data: config.data, address, peer },
    text: [
      `${file} is the configuration of a node, ${config.key} its ${isNew ? 'new ' : ''}key: keep a copy of it.`,
      `Its address is ${address}: it votes once that has a stake on the hub, and pays for transactions from there.`,
      `Other nodes know it as ${peer}.`,
      'era node run starts it.',
    ].join('\n'),
  }
}

function readNetwork(path: string): NetworkDescription {
  try {
    return readDescription(readFileSync(path, 'utf8'), path)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code !== 'ENOENT') throw cause
    throw new CliError('no-network', `${path} cannot be read.`, { cause })
  }
}

/** What was typed over what is so by default. Checked when it is read again. */
function configOf(
  options: NodeOptions,
  { hub }: NetworkDescription,
  files: Pick<NodeConfig, 'network' | 'key' | 'data'>,
): NodeConfig {
  const list = (name: 'listen' | 'announce' | 'bootstrap') =>
    options[name]?.split(',').map((part) => part.trim()) ?? defaultNodeConfig[name]
  return {
    ...files,
    ...(options.database !== undefined && { database: options.database }),
    chains: new Map(options.hub === undefined ? [] : [[hub.chainId, options.hub]]),
    allowPrivate: options.allowPrivate,
    rpc: parsePlace(options, 'rpcListen') ?? defaultNodeConfig.rpc,
    metrics: parsePlace(options, 'metricsListen') ?? defaultNodeConfig.metrics,
    ...{ listen: list('listen'), announce: list('announce'), bootstrap: list('bootstrap') },
  }
}

function parsePlace(options: NodeOptions, name: 'rpcListen' | 'metricsListen') {
  const text = options[name]
  if (text === undefined) return undefined
  const place = readListenPlace(text)
  if (place !== undefined) return place
  throw new UsageError(`${optionName(name)} is a host and a port, such as 127.0.0.1:8500.`)
}
