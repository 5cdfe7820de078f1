import {
  type BalanceRules,
  type ChainRequest,
  type ChainSource,
  type Clock,
  createChainSource,
  createSqliteDatabase,
  type Database,
  type MemoryNetwork,
  type Network,
  type NodeView,
  openNode,
} from '@metalayer/node'
import type { Address, Hex } from 'viem'
import type { ChainLine } from './chain-line.ts'
import type { DeployedNetwork } from './memory-network.ts'
import { createMortalDatabase, type DeathPlan, type MortalDatabase } from './mortal-database.ts'
import { createNodeClock, type NodeClock } from './node-clock.ts'
import type { StoreCalls } from './store-calls.ts'

/** A node that does something else than its code says: for what is planted. */
export type NodeMutation = {
  database?(database: Database): Database
  network?(network: Network): Network
  request?(request: ChainRequest): ChainRequest
}

export type SimNodeOptions = {
  name: string
  key: Hex
  address: Address
  deployed: DeployedNetwork
  mutation?: NodeMutation | undefined
}

export type SimNodeDeps = {
  clock: Clock
  random: () => number
  network: MemoryNetwork
  /** The node's way to a chain, by the clock of its present life. */
  line(chainId: number, clock: Clock): ChainLine
  /** What decides what moves between chains: the network's own rules, watched. */
  rules: BalanceRules
  /** Counts the calls of its store. */
  calls: StoreCalls
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
  /** Kill -9 at some call of the store. */
  killAt(plan: DeathPlan): void
  /** The same in its next life, which begins with opening. */
  killWhileOpening(plan: DeathPlan): void
  /** Nothing is to kill it any more. */
  spare(): void
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
  const { name, key, address, deployed, mutation = {} } = options
  const store: Database = createSqliteDatabase({ path: ':memory:' })
  let life: Life | undefined
  let nextDeath: DeathPlan | undefined
  let clock = createNodeClock(deps.clock)

  async function start(): Promise<void> {
    if (life !== undefined) return
    clock = createNodeClock(deps.clock)
    const mortal = createMortalDatabase(store, deps.calls)
    if (nextDeath !== undefined) mortal.dieAt(deadly(nextDeath))
    nextDeath = undefined
    const ending = new AbortController()
    const joined = deps.network.join(address)
    const network = mutation.network?.(joined) ?? joined
    const database = mutation.database?.(mortal.database) ?? mortal.database
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
        rules: deps.rules,
        chainName: (chainId) => `chain ${chainId}`,
      },
      {
        ...{ database, network, clock: own.clock, random: deps.random },
        source(chainId): ChainSource {
          const { client, watch } = lineTo(chainId)
          return createChainSource(client, watch)
        },
        request(chainId) {
          const request: ChainRequest = (method, params) =>
            lineTo(chainId).client.request(method, params)
          return mutation.request?.(request) ?? request
        },
        onError: (where, error) => {
          if (life === own) deps.onError(name, where, error)
        },
      },
      ending.signal,
    )
    if (life !== own) return
    own.node = node
    mortal.opened()
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

  const deadly = (plan: DeathPlan): DeathPlan => ({
    ...plan,
    onDeath(death) {
      kill()
      plan.onDeath(death)
    },
  })

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
    killAt: (plan) => life?.mortal.dieAt(deadly(plan)),
    killWhileOpening(plan) {
      nextDeath = plan
    },
    spare: () => life?.mortal.spare(),
    async close() {
      kill()
      await store.close()
    },
  }
}
