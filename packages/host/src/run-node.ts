import { randomBytes } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { createJsonRpcClient, withBlockReceipts } from '@metalayer/chain'
import { createGateway } from '@metalayer/gateway'
import {
  addressOfPeer,
  type BalanceRules,
  createChainSource,
  createEndpoints,
  createHeadsWatch,
  createLibp2pNetwork,
  createPostgresDatabase,
  createRegistryHints,
  createSqliteDatabase,
  DatabaseError,
  holdPostgres,
  type Node,
  type NodeView,
  OffendingPeerError,
  openNode,
  systemClock,
} from '@metalayer/node'
import { addressOf, lowerCase } from '@metalayer/protocol'
import type { NodeSpec } from './node-spec.ts'

/** A node that serves its RPC. */
export type RunningNode = {
  readonly view: NodeView
  rpcPort: number
  metricsPort: number
  /** Multiaddrs at which other nodes reach it. */
  addresses(): string[]
  /** Cuts it off from its peers, or lets it back. */
  setCut(isCut: boolean): void
  stop(): Promise<void>
}

/** Told of what went wrong without stopping the node. */
export type Report = (where: string, error: unknown) => void

const CLIENT_VERSION = 'MetaLayer/0.1.0'

const lostText =
  'The connection that kept the database for this node was lost, so another one may have it: this node has stopped. Start it again.'

/** JSON-RPC's code of what should not have happened. */
const INTERNAL_ERROR = -32603

/** Runs a node with its gateway in this process: the composition root of every node, an operator's and a devnet's. */
export async function runNode(spec: NodeSpec, report: Report): Promise<RunningNode> {
  const ending = new AbortController()
  const { genesis, privateKey, peers } = spec
  const endpoints = openEndpoints(spec)
  const rules = spec.rules === undefined ? undefined : await loadRules(spec.rules)
  const names = new Map(spec.chains.map(({ chainId, name }) => [chainId, name]))
  const hold = 'url' in spec.database ? await holdPostgres(spec.database) : undefined
  const database = openDatabase(spec)
  const network = createLibp2pNetwork(
    { privateKey, allowPrivate: spec.allowPrivate, ...peers },
    {
      ...{ clock: systemClock, random: Math.random },
      isMember: (peer) => isValidator(node, peer),
      onOffender: (peer) => report('network', new OffendingPeerError(peer)),
    },
  )
  // Known before anybody connects.
  let node: Node | undefined
  async function close(): Promise<void> {
    ending.abort()
    await network.stop()
    endpoints.close()
    await database.close()
    await hold?.release()
  }
  try {
    node = await openNode(
      {
        configuration: genesis.configuration,
        ...genesis.addresses,
        ...{ privateKey, address: addressOf(privateKey) },
        chainName: (chainId) => names.get(chainId) ?? `chain ${chainId}`,
        ...(rules !== undefined && { rules }),
      },
      {
        ...{ database, network, clock: systemClock, random: Math.random, onError: report },
        source(chainId) {
          const { client, watch } = endpoints.of(chainId)
          return createChainSource(client, watch)
        },
        request: (chainId) => (method, params) =>
          endpoints.of(chainId).client.request(method, params),
      },
      ending.signal,
    )
    const gateway = openGateway(spec, node.view, report)
    await node.start()
    const { port, metricsPort } = await gateway.start()
    async function stop(): Promise<void> {
      await gateway.stop()
      await close()
    }
    // Another node may have the database from here on: this one signs nothing more.
    hold?.lost.then(() => {
      report('store', new DatabaseError('taken', lostText))
      return stop()
    })
    return {
      ...{ view: node.view, rpcPort: port, metricsPort, stop },
      addresses: network.addresses,
      setCut: network.setCut,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Whether the peer behind an id has a vote. */
function isValidator(node: Node | undefined, peer: string): boolean {
  const address = addressOfPeer(peer)
  const { validators = [] } = node?.attester.configuration() ?? {}
  return validators.some(({ signer }) => lowerCase(signer) === address)
}

/** The rules of a module, which makes them itself. */
async function loadRules(url: string): Promise<BalanceRules> {
  const { createRules } = (await import(url)) as { createRules: () => BalanceRules }
  return createRules()
}

function openGateway({ rpc, metrics }: NodeSpec, view: NodeView, report: Report) {
  return createGateway(
    { ...rpc, clientVersion: CLIENT_VERSION, ...(metrics && { metrics }) },
    {
      view,
      now: () => performance.now(),
      ...{ every, randomBytes },
      onCall({ method, code, cause }) {
        if (code === INTERNAL_ERROR) report(`gateway, ${method}`, cause)
      },
      onError: (error) => report('gateway', error),
    },
  )
}

/** Chains are asked where the spec says; others where the registry hints at. */
function openEndpoints({ chains, genesis, allowPrivate }: NodeSpec) {
  const { configuration, addresses } = genesis
  const { hubChainId } = configuration.parameters
  const configured = chains.flatMap(({ chainId, rpc }): [number, string][] =>
    rpc === undefined ? [] : [[chainId, rpc]],
  )
  const endpoints = createEndpoints(
    { configured: new Map(configured) },
    {
      connect: (url) => ({
        client: withBlockReceipts(createJsonRpcClient({ url })),
        watch: createHeadsWatch({ url: webSocketOf(url) }, { clock: systemClock }),
      }),
      hint: (chainId) => hints(chainId),
    },
  )
  const hints = createRegistryHints(
    { registry: addresses.registry, allowPrivate },
    {
      hub: endpoints.of(hubChainId).client,
      lookup: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    },
  )
  return endpoints
}

function openDatabase({ database }: NodeSpec) {
  return 'url' in database ? createPostgresDatabase(database) : createSqliteDatabase(database)
}

const webSocketOf = (url: string): string => url.replace(/^http/, 'ws')

function every(intervalMs: number, run: () => void): () => void {
  const timer = setInterval(run, intervalMs)
  timer.unref()
  return () => clearInterval(timer)
}
