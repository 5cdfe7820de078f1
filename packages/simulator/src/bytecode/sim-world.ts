import { createHash } from 'node:crypto'
import {
  createMemoryNetwork,
  createVirtualClock,
  type MemoryNetwork,
  type VirtualClock,
} from '@metalayer/node'
import type { Address, Hex } from 'viem'
import { type ChainLine, createChainLine } from './chain-line.ts'
import { createDecisionWatch, type MadeDecision } from './decision-watch.ts'
import { count, type EventCounts } from './events.ts'
import type { DeployedNetwork } from './memory-network.ts'
import { createSimNode, type NodeMutation, type SimNode } from './sim-node.ts'
import type { StoreCalls } from './store-calls.ts'

export type Keyed = { key: Hex; address: Address }

export type SimWorldOptions = {
  deployed: DeployedNetwork
  validators: readonly Keyed[]
  /** Milliseconds between two blocks of a chain. */
  blockMs: number
  /** What nodes do otherwise, all or the first alone. */
  mutation?: NodeMutation | undefined
}

export type SimWorldDeps = { random: () => number }

/** What of a chain is broken. */
export type ChainFaults = {
  /** It makes no blocks. */
  isHalted: boolean
  /** Nobody can ask it. */
  isDown: boolean
  /** It makes no block any more, and nobody can ask it: for good. */
  isGone: boolean
  /** No node can ask it; it goes on, and strangers reach it. */
  isAlone: boolean
  /** Milliseconds that a request takes more than usual. */
  slowMs: number
}

/** A network of real nodes and chains in virtual time. */
export type SimWorld = {
  readonly clock: VirtualClock
  readonly network: MemoryNetwork
  readonly nodes: readonly SimNode[]
  readonly chainIds: readonly number[]
  faults(chainId: number): ChainFaults
  /** Keeps a node from a chain, or lets it there again. */
  setCut(node: number, chainId: number, isCut: boolean): void
  /** To be called when a chain's faults have changed. */
  changed(chainId: number): void
  /** Adds to the trace. */
  note(event: string): void
  /** Hash over all that has happened. */
  trace(): string
  readonly events: EventCounts
  /** How often nodes have called their stores, and have died at that. */
  readonly calls: Readonly<StoreCalls>
  /** Chains that a fault of their own has hit. */
  readonly struck: Set<number>
  /** Chains that the owner takes out of the network, and since when, in milliseconds. */
  readonly left: Map<number, number>
  /** What nodes have decided of what moves for balance, in order. */
  readonly decided: readonly MadeDecision[]
  /** What is to be told of the next agreements on moves, one of each. */
  readonly agreed: ((lane: { from: number; to: number }) => void)[]
  /** Chains that were lost, or that no node reached, and when. */
  readonly lost: { chainId: number; atMs: number }[]
  /** Whether all is mended, and nothing breaks any more. */
  isMended: boolean
  /** Milliseconds by which the clock of some node was off, at most. */
  skewMs: number
  /** When a move was accepted last. */
  movedAt: number
  /** Everything that nodes reported, by what it was. */
  readonly errors: ReadonlyMap<string, number>
  stop(): Promise<void>
}

const LATENCY_MS = { min: 1, max: 25 } as const
const sound: ChainFaults = {
  ...{ isHalted: false, isDown: false, isGone: false, isAlone: false, slowMs: 0 },
}

/** Whether no node gets an answer of a chain. */
function isSilent({ isDown, isGone, isAlone }: ChainFaults): boolean {
  return isDown || isGone || isAlone
}

/** See `SimWorld`. Chains are as the deployment left them, and have made no block since. */
export function createSimWorld(options: SimWorldOptions, { random }: SimWorldDeps): SimWorld {
  const { deployed, validators, blockMs } = options
  const clock = createVirtualClock(deployed.time * 1_000)
  const hash = createHash('sha256')
  const note = (event: string): void => void hash.update(`${clock.now()} ${event}\n`)
  const chainIds = [...deployed.members.keys()]
  const faultsOf = new Map<number, ChainFaults>(chainIds.map((chainId) => [chainId, { ...sound }]))
  const cuts = new Set<string>()
  const lines = new Map<number, Set<ChainLine>>(chainIds.map((chainId) => [chainId, new Set()]))
  const errors = new Map<string, number>()
  const events: EventCounts = new Map()
  const calls: StoreCalls = {}
  const agreed: ((lane: { from: number; to: number }) => void)[] = []
  const decisions = createDecisionWatch(
    () => clock.now(),
    (lane) => agreed.shift()?.(lane),
  )
  let isStopped = false

  const network = createMemoryNetwork(
    { delayMs: { min: LATENCY_MS.min, max: LATENCY_MS.max } },
    {
      ...{ clock, random },
      onLost: () => count(events, 'was lost'),
      onArrival: ({ from, to, over, bytes, isAgain }) => {
        if (isAgain) count(events, 'arrived twice')
        note(`${from} ${to} ${over} ${bytes.length}`)
        hash.update(bytes)
      },
    },
  )
  const faults = (chainId: number): ChainFaults => {
    const found = faultsOf.get(chainId)
    if (found === undefined) throw new RangeError(`There is no chain ${chainId}.`)
    return found
  }
  const draw = () => LATENCY_MS.min + random() * (LATENCY_MS.max - LATENCY_MS.min)

  const nodes = validators.map(({ key, address }, place) =>
    createSimNode(
      { name: `node-${place + 1}`, key, address, deployed, mutation: options.mutation },
      {
        ...{ clock, random, network, rules: decisions.rules, calls },
        line(chainId, nodeClock) {
          const member = deployed.members.get(chainId)
          if (member === undefined) throw new RangeError(`There is no chain ${chainId}.`)
          const line = createChainLine(member, {
            clock: nodeClock,
            faults: {
              isDown: () => isSilent(faults(chainId)) || cuts.has(`${place} ${chainId}`),
              latencyMs: () => draw() + faults(chainId).slowMs,
            },
          })
          lines.get(chainId)?.add(line)
          return line
        },
        onError(node, where, error) {
          const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
          const key = `${where}: ${what}`
          errors.set(key, (errors.get(key) ?? 0) + 1)
          note(`${node} ${key}`)
        },
      },
    ),
  )
  const changed = (chainId: number): void => {
    for (const line of lines.get(chainId) ?? []) line.changed()
  }

  for (const [chainId, { chain }] of deployed.members) {
    const tick = () => {
      if (isStopped) return
      clock.after(blockMs, tick)
      const { isHalted, isGone } = faults(chainId)
      if (isHalted || isGone) return
      const block = chain.mine(Math.floor(clock.now() / 1_000))
      note(`block ${chainId} ${block.number} ${block.hash}`)
      for (const line of lines.get(chainId) ?? []) line.announce()
    }
    clock.after(random() * blockMs, tick)
  }

  return {
    ...{ clock, network, nodes, chainIds, faults, changed, note, errors, events, calls },
    ...{ movedAt: 0, skewMs: 0, isMended: false },
    ...{ struck: new Set(), lost: [], decided: decisions.made, agreed },
    left: new Map(),
    setCut(node, chainId, isCut) {
      if (isCut) cuts.add(`${node} ${chainId}`)
      else cuts.delete(`${node} ${chainId}`)
      changed(chainId)
    },
    trace: () => hash.copy().digest('hex'),
    async stop() {
      isStopped = true
      for (const node of nodes) await node.close()
    },
  }
}
