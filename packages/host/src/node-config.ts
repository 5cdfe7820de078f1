import { dirname, resolve } from 'node:path'
import { isPeerAddress } from '@metalayer/node'
import { isDatabaseUrl } from './database-url.ts'
import type { ListenPlace } from './node-spec.ts'
import { type Fields, readFields } from './read-fields.ts'

/** What an operator chose for a node: `node.json`. */
export type NodeConfig = {
  /** File that describes the network. */
  network: string
  /** File that holds the node's key. */
  key: string
  /** Directory where the node keeps what it must not lose. */
  data: string
  /** PostgreSQL database for the store; a SQLite file in `data` without it. */
  database?: string
  /** Where chains are asked, by their ids; else where the network's description says, else where the registry hints at. */
  chains: ReadonlyMap<number, string>
  /** See `NodeSpec`. */
  allowPrivate: boolean
  rpc: ListenPlace
  metrics: ListenPlace
  /** Multiaddrs: see `NodeSpec`. Those of `bootstrap` are known besides those that the network's description names. */
  listen: readonly string[]
  announce: readonly string[]
  bootstrap: readonly string[]
}

/** What a configuration has where its operator said nothing: everything is for this machine alone. */
export const defaultNodeConfig = {
  chains: new Map<number, string>(),
  allowPrivate: false,
  rpc: { host: '127.0.0.1', port: 8_500 },
  metrics: { host: '127.0.0.1', port: 9_500 },
  listen: ['/ip4/127.0.0.1/tcp/8550'],
  announce: [],
  bootstrap: [],
} as const satisfies Partial<NodeConfig>

/** Bytes of a configuration. */
export const CONFIG_BYTES_MAX = 256 * 1024
/** Endpoints, and addresses of a kind, that a configuration may name. */
const CONFIG_CHAINS_MAX = 128
const CONFIG_ADDRESSES_MAX = 64
const PORT_MAX = 65_535

/** A configuration that cannot be used. */
export class NodeConfigError extends Error {
  readonly code = 'node-config'
  constructor(reason: string, options?: { cause?: unknown }) {
    super(`${reason} docs/HOSTS.md has every field.`, options)
    this.name = 'NodeConfigError'
  }
}

const names = [
  ...['network', 'key', 'data', 'database', 'chains', 'allowPrivate', 'rpc', 'metrics'],
  ...['listen', 'announce', 'bootstrap'],
] as const

/** The configuration as text, for `readConfig`. */
export function writeConfig({ rpc, metrics, chains, ...config }: NodeConfig): string {
  const written = {
    ...config,
    chains: Object.fromEntries(chains),
    rpc: writePlace(rpc),
    metrics: writePlace(metrics),
  }
  const ordered = names.flatMap((name) => (name in written ? [[name, written[name]]] : []))
  return `${JSON.stringify(Object.fromEntries(ordered), undefined, 2)}\n`
}

/**
 * Reads the configuration in `file`; paths in it are taken from where the file is.
 *
 * @throws NodeConfigError
 */
export function readConfig(text: string, file: string): NodeConfig {
  if (text.length > CONFIG_BYTES_MAX) {
    throw new NodeConfigError(`${file} is over ${CONFIG_BYTES_MAX} bytes.`)
  }
  const fields = readFields(text, file, (reason, options) => new NodeConfigError(reason, options))
  fields.only(names)
  const path = (name: string) => resolve(dirname(file), fields.text(name))
  const addresses = (name: string) =>
    fields.texts(name, CONFIG_ADDRESSES_MAX, isPeerAddress, 'a multiaddr of TCP')
  return {
    ...{ network: path('network'), key: path('key'), data: path('data') },
    ...fields.optional('database', () => {
      const url = fields.text('database')
      if (!isDatabaseUrl(url)) throw fields.wrong('database', 'a URL of postgres:')
      return url
    }),
    chains: fields.has('chains') ? readChains(fields) : defaultNodeConfig.chains,
    allowPrivate: fields.has('allowPrivate') && fields.boolean('allowPrivate'),
    rpc: fields.has('rpc') ? readPlace(fields, 'rpc') : defaultNodeConfig.rpc,
    metrics: fields.has('metrics') ? readPlace(fields, 'metrics') : defaultNodeConfig.metrics,
    listen: fields.has('listen') ? addresses('listen') : defaultNodeConfig.listen,
    announce: addresses('announce'),
    bootstrap: addresses('bootstrap'),
  }
}

function readChains(fields: Fields): Map<number, string> {
  const chains = fields.object('chains')
  return new Map(
    fields.entries('chains', CONFIG_CHAINS_MAX).map(([id]) => {
      if (!/^[1-9]\d{0,15}$/.test(id)) throw fields.wrong('chains', 'of chain ids and their URLs')
      return [Number(id), chains.url(id, ['http:', 'https:'])]
    }),
  )
}

/** `127.0.0.1:8500`, `[::1]:8500`. */
export function readListenPlace(text: string): ListenPlace | undefined {
  const [, bracketed, plain, port = ''] =
    text.match(/^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/) ?? []
  const host = bracketed ?? plain
  if (host === undefined || Number(port) > PORT_MAX) return undefined
  return { host, port: Number(port) }
}

function writePlace({ host, port }: ListenPlace): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}

function readPlace(fields: Fields, name: string): ListenPlace {
  const place = readListenPlace(fields.text(name))
  if (place === undefined) throw fields.wrong(name, 'a host and a port, such as 127.0.0.1:8500')
  return place
}
