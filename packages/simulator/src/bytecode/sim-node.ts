import {
  type ChainSource,
  type Clock,
  createChainSource,
  createSqliteDatabase,
  type Database,
  type MemoryNetwork,
  type NodeView,
  openNode,
} from '@metalayer/node'
import type { Address, Hex } from 'viem'
import type { ChainLine } from './chain-line.ts'
import type { DeployedNetwork } from './memory-network.ts'
import { createMortalDatabase, type MortalDatabase } from './mortal-database.ts'
import { createNodeClock, type NodeClock } from './node-clock.ts'

export type SimNodeOptions = { name: string; key: Hex; address: Address; deployed: DeployedNetwork }

export type SimNodeDeps = {
  clock: Clock
  random: () => number
  network: MemoryNetwork
  /** The node's way to a chain, by the clock of its present life. */
  line(chainId: number, clock: Clock): ChainLine
  onError(node: string, where: string, error: unknown): void
}

/** The node's code in virtual time, and the means to kill it. */
export type SimNode = {
  readonly name: string
  readonly address: Address
  /** Undefined while it is dead. */
  readonly view: NodeView | undefined
  /** Newest checkpoint that it holds, with its hash; undefined while it is dead. */
  latest(): ReturnType<Awaited<ReturnType<typeof openNode>>['attester']['latest']> | undefined
  evidence(): Promise<readonly unknown[]>
  readonly clock: NodeClock
  /** Begins a life over the store as it is. */
  start(): Promise<void>
  /** Kill -9, now. */
  kill(): void
  /** Kill -9 at its `calls`-th call of the store from now. */
  killAt(calls: number, isAfter: boolean): void
  /** Calls that it has made of its store in this life. */
  storeCalls(): number
  close(): Promise<void>
}

type Life = {
  ending: AbortController
  mortal: MortalDatabase
  clock: NodeClock
  stopNetwork(): void
  node: Awaited<ReturnType<typeof openNode>> | undefined
}

/** See `SimNode`. It keeps its store, and its clock's error, over its lives. */
export function createSimNode(options: SimNodeOptions, deps: SimNodeDeps): SimNode {
  const { name, key, address, deployed } = options
  const store: Database = createSqliteDatabase({ path: ':memory:' })
  let life: Life | undefined
  let clock = createNodeClock(deps.clock)

  async function start(): Promise<void> {
    if (life !== undefined) return
    clock = createNodeClock(deps.clock)
    const mortal = createMortalDatabase(store)
    const ending = new AbortController()
    const network = deps.network.join(address)
    const own: Life = {
      ...{ ending, mortal, clock, node: undefined },
      stopNetwork: () => void network.stop(),
    }
    life = own
    const lines = new Map<number, ChainLine>()
    const lineTo = (chainId: number): ChainLine => {
      const known = lines.get(chainId) ?? deps.line(chainId, own.clock)
      lines.set(chainId, known)
      return known
    }
    const { configuration, addresses } = deployed.plan
    const { kernel, bridge, registry, gateway } = addresses
    const node = await openNode(
      {
        ...{ configuration, kernel, bridge, registry, gateway, privateKey: key, address },
        chainName: (chainId) => `chain ${chainId}`,
      },
      {
        ...{ database: mortal.database, network, clock: own.clock, random: deps.random },
        source(chainId): ChainSource {
          const { client, watch } = lineTo(chainId)
          return createChainSource(client, watch)
        },
        request: (chainId) => (method, params) => lineTo(chainId).client.request(method, params),
        onError: (where, error) => {
          if (life === own) deps.onError(name, where, error)
        },
      },
      ending.signal,
    )
    if (life !== own) return
    own.node = node
    await node.start()
  }

  function kill(): void {
    const ended = life
    life = undefined
    ended?.mortal.die()
    ended?.clock.stop()
    ended?.stopNetwork()
    ended?.ending.abort()
  }

  return {
    name,
    address,
    get view() {
      return life?.node?.view
    },
    get clock() {
      return clock
    },
    latest: () => life?.node?.attester.latest(),
    evidence: async () => (await life?.node?.attester.evidence()) ?? [],
    start,
    kill,
    killAt: (calls, isAfter) => life?.mortal.dieAt(calls, isAfter, kill),
    storeCalls: () => life?.mortal.calls() ?? 0,
    async close() {
      kill()
      await store.close()
    },
  }
}
