import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createJsonRpcClient, type JsonRpcClient } from '@metalayer/chain'
import { createGateway } from '@metalayer/gateway'
import {
  createChainSource,
  createHeadsWatch,
  createLibp2pNetwork,
  createSqliteDatabase,
  openNode,
  systemClock,
} from '@metalayer/node'
import { privateKeyToAddress } from 'viem/accounts'
import { createNodeLog } from './node-log.ts'
import type { NodeSpec, RunningNode } from './node-spec.ts'

const clientVersion = 'MetaLayer/0.1.0'

/** Runs a node with its gateway in this process. The composition root of a node, as the devnet has it. */
export async function runNode(spec: NodeSpec): Promise<RunningNode> {
  mkdirSync(spec.directory, { recursive: true })
  const stopping = new AbortController()
  const log = createNodeLog(spec.name)
  const clients = new Map<number, JsonRpcClient>(
    spec.chains.map(({ chainId, rpc }) => [chainId, createJsonRpcClient({ url: rpc })]),
  )
  const database = createSqliteDatabase({ path: join(spec.directory, 'node.sqlite') })
  const network = createLibp2pNetwork(
    {
      privateKey: spec.privateKey,
      listen: [`/ip4/127.0.0.1/tcp/${spec.peerPort}`],
      bootstrap: spec.peers,
    },
    { clock: systemClock, random: Math.random },
  )
  const node = await openNode(
    {
      configuration: spec.deployment.configuration,
      kernel: spec.deployment.addresses.kernel,
      privateKey: spec.privateKey,
      address: privateKeyToAddress(spec.privateKey),
      chainName: (chainId) => accessOf(spec, chainId).name,
      spread: { alone: spec.deployment.configuration.validators.length === 1 },
    },
    {
      database,
      network,
      clock: systemClock,
      random: Math.random,
      source: (chainId) =>
        createChainSource(
          clientOf(clients, chainId),
          createHeadsWatch(
            { url: accessOf(spec, chainId).rpc.replace(/^http/, 'ws') },
            { clock: systemClock },
          ),
        ),
      request: (chainId) => (method, params) =>
        clientOf(clients, chainId).request(method, params, stopping.signal),
      onError: log.error,
    },
    stopping.signal,
  )
  await node.start()
  const gateway = createGateway(
    { port: spec.rpcPort, clientVersion },
    { view: node.view, now: () => performance.now(), every, onCall: log.call },
  )
  const { port } = await gateway.start()

  return {
    rpcPort: port,
    async stop() {
      await gateway.stop()
      stopping.abort()
      await network.stop()
      for (const client of clients.values()) client.close()
      await database.close()
    },
  }
}

function accessOf(spec: NodeSpec, chainId: number) {
  const access = spec.chains.find((chain) => chain.chainId === chainId)
  if (access === undefined) throw new UnknownChainAccessError(chainId)
  return access
}

function clientOf(clients: ReadonlyMap<number, JsonRpcClient>, chainId: number): JsonRpcClient {
  const client = clients.get(chainId)
  if (client === undefined) throw new UnknownChainAccessError(chainId)
  return client
}

function every(ms: number, run: () => void): () => void {
  const timer = setInterval(run, ms)
  timer.unref()
  return () => clearInterval(timer)
}

/** Thrown when the configuration names a chain whose RPC the node was not told. */
export class UnknownChainAccessError extends Error {
  override readonly name = 'UnknownChainAccessError'
  readonly code = 'unknown-chain-access'

  constructor(chainId: number) {
    super(
      `No RPC is known for chain ${chainId} of the configuration. Name it among the node's chains.`,
    )
  }
}
