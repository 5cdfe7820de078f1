import { fenceAt } from '@metalayer/consensus'
import {
  type Configuration,
  chainKinds,
  type Head,
  headStatuses,
  headStatusName,
} from '@metalayer/protocol'
import type { Address } from 'viem'
import type { Blocks } from './blocks/interface.ts'
import type { ChainTally } from './chain-tallies.ts'
import type { EvidenceReport } from './evidence/report-store.ts'
import type { Follow } from './follow/interface.ts'
import type { ObserverContext } from './observe.ts'
import type { ChainStatus, NetworkStatus } from './view.ts'

/** What only the node knows of itself. */
export type StatusContext = {
  node: Address
  peers(): number
  /** In force. */
  configuration(): Configuration
  /** Height of the newest voucher that this node has from a validator; −1: none. */
  lastVoucher(validator: Address): number
  /** Apps that the chain does not take, and why. */
  refusedApps(chainId: number): readonly { app: Address; reason: string }[]
  /** Validators that signed twice, and what became of the proof. */
  reports(): readonly EvidenceReport[]
}

type Context = Omit<StatusContext, 'configuration'> & {
  configuration: Configuration
  kernel: Address
  bridge?: Address
  registry?: Address
  gateway?: Address
  chainName(chainId: number): string
  follow: Follow
  blocks: Blocks
  outbox: { readonly size: number }
  observed: Pick<ObserverContext, 'waitingSince' | 'waitingCount' | 'load' | 'tally' | 'leftBehind'>
}

/** How the network is doing, from this node's point of view. */
export function networkStatus(context: Context): NetworkStatus {
  const { configuration, blocks, node } = context
  const number = blocks.head()?.number ?? 0
  const decision = blocks.decision(number)
  const validators = configuration.validators.map(({ signer, stake }) => ({
    address: signer,
    stake,
    lastVoucher: context.lastVoucher(signer),
  }))
  return {
    networkId: configuration.parameters.networkId,
    configuration: configuration.number,
    kernel: context.kernel,
    ...(context.bridge !== undefined && { bridge: context.bridge }),
    ...(context.registry !== undefined && { registry: context.registry }),
    ...(context.gateway !== undefined && { gateway: context.gateway }),
    checkpoint: number,
    baseFee: decision?.checkpoint.baseFee ?? configuration.parameters.baseFeeMin,
    node,
    validator: validators.some(({ address }) => address.toLowerCase() === node.toLowerCase()),
    validators,
    peers: context.peers(),
    pending: context.outbox.size,
    reports: context.reports(),
    chains: toldHeads(decision?.heads ?? []).map((head) => chainStatus(context, head)),
  }
}

/** Of each chain the newest generation that has begun. */
function toldHeads(heads: readonly Head[]): Head[] {
  const told = new Map<number, Head>()
  for (const head of heads) {
    // One that was fenced is out until its next generation has a block.
    if (head.status !== headStatuses.joining || !told.has(head.chainId))
      told.set(head.chainId, head)
  }
  return [...told.values()]
}

function chainStatus(context: Context, head: Head): ChainStatus {
  const { follow, configuration } = context
  const { chainId, generation, agent, agentSince, leaseUntil, price } = head
  const newest = follow.newest(chainId)
  const chain = configuration.chains.find((candidate) => candidate.chainId === chainId)
  return {
    chainId,
    name: context.chainName(chainId),
    kind: kindName(chain?.kind),
    generation,
    status: headStatusName(head.status) ?? 'fenced',
    head: head.number,
    newest: newest?.number ?? chain?.startBlock ?? 0,
    following: following(follow, chainId),
    time: newest?.time ?? 0,
    gasUsed: newest?.gasUsedTotal ?? 0n,
    gasLimit: newest?.gasLimit ?? 0n,
    waiting: {
      count: context.observed.waitingCount(chainId),
      since: context.observed.waitingSince(chainId),
    },
    load: context.observed.load(chainId),
    moves: movesOf(context.observed.tally(chainId)),
    agent,
    agentSince,
    leaseUntil,
    fenceAt: fenceAt(head, configuration.parameters),
    leftBehind: context.observed.leftBehind(chainId),
    price,
    gasUsedRatio: gasUsedRatio(follow, chainId),
    ...follow.counts(chainId),
    lanes: lanesOf(follow, { chainId, generation }),
    refusedApps: context.refusedApps(chainId),
  }
}

function movesOf({ moves, departures }: ChainTally): ChainStatus['moves'] {
  return { in: moves, out: departures }
}

function following(follow: Follow, chainId: number): ChainStatus['following'] {
  const state = follow.state(chainId)
  return { state: state.state, ...('reason' in state && { reason: state.reason }) }
}

function kindName(kind: number | undefined): string {
  return Object.entries(chainKinds).find(([, code]) => code === kind)?.[0] ?? 'general'
}

/** Of the newest block. */
function gasUsedRatio(follow: Follow, chainId: number): number {
  const newest = follow.newest(chainId)
  const before = newest && follow.block(chainId, newest.number - 1)
  if (newest === undefined || before === undefined || newest.gasLimit === 0n) return 0
  return Number(newest.gasUsedTotal - before.gasUsedTotal) / Number(newest.gasLimit)
}

function lanesOf(follow: Follow, source: { chainId: number; generation: number }) {
  return follow.chainIds
    .filter((chainId) => chainId !== source.chainId)
    .map((chainId) => {
      const { generation } = follow.kernel(chainId)
      const { sent, delivered } = follow.lane(source, { chainId, generation })
      return { chainId, sent, delivered }
    })
    .filter(({ sent }) => sent > 0)
}
