import { type ChainState, chainStateOf, type Fault, findFaults } from '@metalayer/node/faults'
import type { StatusJson } from '../network/wire.ts'
import type { Sample } from './sample.ts'

/** A chain as it is now. Rates are per second, of the time between two looks. */
export type ChainOverview = {
  name: string
  kind: string
  chainId: number
  /** One more with each time that it was fenced and came back. */
  generation: number
  state: ChainState
  /** The newest block that the node has verified, how many of them no checkpoint shows yet, and milliseconds since it was made. */
  block: number
  ahead: number
  ageMs: number
  blocksPerSecond: number
  gasPerSecond: number
  /** Of what its blocks could hold: 0 to 1. */
  load: number
  /** What it has to do, of what it can: above 1, it cannot keep up. 0 on the hub, where nobody lives. */
  level: number
  /** Ticks of its gas that wait for it. */
  queueTicks: number
  /** Accounts that come and leave, per second. */
  movesIn: number
  movesOut: number
  /** Pieces of work that wait for its agent. */
  waiting: number
  /** Amounts that wait there for accounts that live elsewhere. */
  pockets: number
  /** Messages sent from here and not taken in yet. */
  inLanes: number
  /** Milliseconds until the chain refuses changes; null where it has no lease, as on the hub and where it was fenced. */
  leaseMs: number | null
  agent: string
  /** Wei per gas. */
  price: string
}

/** The network as it is now. */
export type Overview = {
  /** Milliseconds since 1970. */
  at: number
  networkId: number
  node: string
  peers: number
  validators: number
  height: number
  /** Milliseconds since the newest block, and between the last ones on average. */
  ageMs: number
  tickMs: number
  /** Final, per second, over the last blocks. */
  transactionsPerSecond: number
  /** Accepted and not final. */
  pending: number
  baseFee: string
  chains: ChainOverview[]
  faults: Fault[]
}

type ChainJson = StatusJson['chains'][number]

/** What can be told of the network from two looks at it. */
export function overviewOf(before: Sample, now: Sample): Overview {
  const { at, status, blocks } = now
  const [first, last] = [blocks[0], blocks.at(-1)]
  const span = (last?.time ?? 0) - (first?.time ?? 0)
  // What is in the first block became final before it.
  const final = blocks.slice(1).reduce((sum, { transactions }) => sum + transactions, 0)
  const chains = status.chains.map((chain) =>
    chainOverview(
      chain,
      // In another generation everything is counted anew.
      before.status.chains.find(
        ({ chainId, generation }) => chainId === chain.chainId && generation === chain.generation,
      ),
      { at, elapsedMs: at - before.at },
    ),
  )
  const overview = {
    at,
    networkId: status.networkId,
    node: status.node,
    peers: status.peers,
    validators: status.validators.length,
    height: status.checkpoint,
    ageMs: Math.max(0, at - (last?.time ?? 0) * 1_000),
    tickMs: blocks.length > 1 ? Math.round((span * 1_000) / (blocks.length - 1)) : 0,
    transactionsPerSecond: span > 0 ? final / span : 0,
    pending: status.pending,
    baseFee: status.baseFee,
    chains,
  }
  return { ...overview, faults: findFaults(status, overview) }
}

function chainOverview(
  chain: ChainJson,
  before: ChainJson | undefined,
  { at, elapsedMs }: { at: number; elapsedMs: number },
): ChainOverview {
  const seconds = Math.max(1, elapsedMs) / 1_000
  const made = before ? chain.newest - before.newest : 0
  const used = before ? Number(BigInt(chain.gasUsed) - BigInt(before.gasUsed)) : 0
  const isHub = chain.status === 'hub'
  return {
    ...{ name: chain.name, kind: chain.kind, chainId: chain.chainId },
    generation: chain.generation,
    state: chainStateOf(chain, at),
    block: chain.newest,
    ahead: chain.newest - chain.head,
    ageMs: Math.max(0, at - chain.time * 1_000),
    blocksPerSecond: made / seconds,
    gasPerSecond: used / seconds,
    // Where no block came between two looks, the newest one's says most.
    load: made > 0 ? used / (made * Number(chain.gasLimit)) : chain.gasUsedRatio,
    level: isHub ? 0 : chain.load.level,
    queueTicks: isHub ? 0 : chain.load.waiting / Math.max(1, chain.load.capacity),
    movesIn: before ? (chain.moves.in - before.moves.in) / seconds : 0,
    movesOut: before ? (chain.moves.out - before.moves.out) / seconds : 0,
    waiting: chain.waiting.count,
    pockets: chain.pockets,
    inLanes: chain.lanes.reduce((sum, { sent, delivered }) => sum + sent - delivered, 0),
    leaseMs: chain.leaseUntil === 0 ? null : chain.leaseUntil * 1_000 - at,
    agent: chain.agent,
    price: chain.price,
  }
}
