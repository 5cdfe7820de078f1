import { randomBytes } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { join } from 'node:path'
import { createJsonRpcClient, withBlockReceipts } from '@metalayer/chain'
import { createGateway } from '@metalayer/gateway'
import {
  createChainSource,
  createEndpoints,
  createHeadsWatch,
  createLibp2pNetwork,
  createPostgresDatabase,
  createRegistryHints,
  createSqliteDatabase,
  openNode,
  systemClock,
} from '@metalayer/node'
import { addressOf } from '@metalayer/protocol'
import type { NodeSpec, RunningNode } from './node-spec.ts'

const CLIENT_VERSION = 'MetaLayer/0.1.0'

/** JSON-RPC's code of what should not have happened. */
const INTERNAL_ERROR = -32603

/** Runs a node with its gateway in this process: the composition root of a node. */
export async function runNode(spec: NodeSpec): Promise<RunningNode> {
  const ending = new AbortController()
  const { deployment, privateKey } = spec
  const endpoints = openEndpoints(spec)
  const names = new Map(spec.chains.map(({ chainId, name }) => [chainId, name]))
  const database = openDatabase(spec)
  const network = createLibp2pNetwork(
    { privateKey, listen: [`/ip4/127.0.0.1/tcp/${spec.peerPort}`], bootstrap: spec.peers },
    { clock: systemClock, random: Math.random },
  )
  const node = await openNode(
    {
      configuration: deployment.configuration,
      kernel: deployment.addresses.kernel,
      bridge: deployment.addresses.bridge,
      registry: deployment.addresses.registry,
      gateway: deployment.addresses.gateway,
      privateKey,
      address: addressOf(privateKey),
      chainName: (chainId) => names.get(chainId) ?? `chain ${chainId}`,
    },
    {
      database,
      network,
      clock: systemClock,
      random: Math.random,
      source(chainId) {
        const { client, watch } = endpoints.of(chainId)
        return createChainSource(client, watch)
      },
      request: (chainId) => (method, params) =>
        endpoints.of(chainId).client.request(method, params),
      onError: report,
    },
    ending.signal,
  )
  const gateway = createGateway(
    { port: spec.rpcPort, clientVersion: CLIENT_VERSION },
    {
      view: node.view,
      now: () => performance.now(),
      every,
      randomBytes,
      onCall({ method, code, cause }) {
        if (code === INTERNAL_ERROR) report(`gateway, ${method}`, cause)
      },
      onError: (error) => report('gateway', error),
    },
  )
  await node.start()
  const { port } = await gateway.start()
  return {
    rpcPort: port,
    setCut: (isCut) => network.setCut(isCut),
    async stop() {
      await gateway.stop()
      ending.abort()
      await network.stop()
      endpoints.close()
      await database.close()
    },
  }
}

/** The devnet's chains are where it says; a chain that joins is where the registry hints at, on this machine, too. */
function openEndpoints({ chains, deployment }: NodeSpec) {
  const { configuration, addresses } = deployment
  const { hubChainId } = configuration.parameters
  const endpoints = createEndpoints(
    { configured: new Map(chains.map(({ chainId, rpc }) => [chainId, rpc])) },
    {
      connect: (url) => ({
        client: withBlockReceipts(createJsonRpcClient({ url })),
        watch: createHeadsWatch({ url: webSocketOf(url) }, { clock: systemClock }),
      }),
      hint: (chainId) => hints(chainId),
    },
  )
  const hints = createRegistryHints(
    { registry: addresses.registry, allowPrivate: true },
    {
      hub: endpoints.of(hubChainId).client,
      lookup: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    },
  )
  return endpoints
}

/** A file in the node's directory, or the PostgreSQL database that `DATABASE_URL` names, with the node's name in place of `{node}`. */
function openDatabase({ directory, name }: NodeSpec) {
  const { DATABASE_URL: url } = process.env
  if (url) return createPostgresDatabase({ url: url.replaceAll('{node}', name) })
  return createSqliteDatabase({ path: join(directory, 'node.sqlite') })
}

function report(where: string, error: unknown): void {
  console.error(new Date().toISOString(), where, error)
}

const webSocketOf = (url: string): string => url.replace(/^http/, 'ws')

function every(intervalMs: number, run: () => void): () => void {
  const timer = setInterval(run, intervalMs)
  timer.unref()
  return () => clearInterval(timer)
}
