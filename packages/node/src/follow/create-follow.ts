import {
  birthChains,
  birthPlace,
  type ChainConfiguration,
  type Configuration,
  chainKinds,
  compareKeys,
  genesisGeneration,
  type Head,
  headStatuses,
  lowerCase,
  proveAbsence,
  proveWord,
  type SparseMerkleTree,
  voucherBlocksMax,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Clock } from '../clock.ts'
import { createFences } from '../fences/fences.ts'
import type { Database } from '../store/database.ts'
import {
  type ChainRecord,
  createChainRecord,
  joiningKernel,
  unstartedKernel,
} from './chain-record.ts'
import type { ChainSource } from './chain-source.ts'
import { type ChainStore, createChainStore } from './chain-store.ts'
import { createDecoder, type KnownTransaction } from './decoder.ts'
import { deliveryOf } from './delivery.ts'
import { StateUnavailableError, UnknownChainError } from './errors.ts'
import { createEstates } from './estates.ts'
import { type Bound, createFollower, type Follower, type FollowerOptions } from './follower.ts'
import type { ChainGeneration, FollowEvent, FollowService, VerifiedBlock } from './interface.ts'
import { lanesBelow } from './retention.ts'
import { voucherOf } from './voucher-of.ts'

export type FollowOptions = {
  /** Configuration 0: chains, where they start, who is born where. */
  configuration: Configuration
  /** Chains that have joined since (P16). */
  joined?: readonly ChainConfiguration[]
  kernel: Address
  /** Overrides of a follower's timing and bounds. */
  follower?: Partial<Omit<FollowerOptions, 'chainId' | 'startBlock' | 'finalizedOnly'>> | undefined
}

export type FollowDeps = {
  database: Database
  source(chainId: number): ChainSource
  clock: Clock
  /** Spares recovering the sender of what the outbox has. */
  knownTransaction?: KnownTransaction
}

/** Blocks that are forgotten in one go, so that doing so costs little. */
const pruneBlocksMin = 16

type Chain = {
  configuration: ChainConfiguration
  record: ChainRecord
  store: ChainStore
  follower: Follower
}

/** Follows every chain of the network, each by itself. Call `load` before anything else. */
export function createFollow(options: FollowOptions, deps: FollowDeps): FollowService {
  const { configuration } = options
  const kernel = lowerCase(options.kernel)
  const chains = new Map<number, Chain>()
  const listeners = new Set<(event: FollowEvent) => void>()
  const hubId = configuration.parameters.hubChainId
  const births = birthChains(configuration)
  const fences = createFences({ database: deps.database, chains: () => service.chains })
  const decode = createDecoder(configuration.parameters.networkId, deps.knownTransaction)

  const birthChain = (address: Address): number => births[birthPlace(address, births.length)] ?? -1

  function chainOf(chainId: number): Chain {
    const chain = chains.get(chainId)
    if (chain === undefined) throw new UnknownChainError(chainId)
    return chain
  }
  const recordOf = (chainId: number): ChainRecord => chainOf(chainId).record

  function emit(event: FollowEvent): void {
    for (const listener of [...listeners]) listener(event)
  }

  const estates = createEstates(fences, (chainId) => chains.get(chainId)?.record)

  const isOfGenesis = new Set(configuration.chains.map(({ chainId }) => chainId))
  const joining = new Set<number>()
  /** While it runs: what starts the follower of a chain that joins. */
  let start: ((chain: Chain) => void) | undefined

  async function loadChain(chain: ChainConfiguration): Promise<void> {
    const { chainId, kind, startBlock } = chain
    const isHub = kind === chainKinds.hub
    const store = createChainStore(chainId, deps.database)
    const initial = isOfGenesis.has(chainId) ? unstartedKernel : joiningKernel
    const record = createChainRecord(chainId, await store.load(), initial)
    const follower = createFollower(
      { ...options.follower, chainId, startBlock, finalizedOnly: isHub },
      {
        source: deps.source(chainId),
        clock: deps.clock,
        store,
        record,
        rules: {
          kernel,
          check: { isHub, decode, birthChain, ...estates },
          findEstate: estates.findEstate,
          peers: () =>
            [...chains.keys()]
              .filter((peer) => peer !== chainId)
              .map((peer) => ({ chainId: peer, generation: laneGeneration(peer) })),
          findMessages: ({ source, destination }, range) =>
            chains.get(source.chainId)?.record.messages(source.generation, destination, range),
        },
        onVerified(block, changed, named) {
          emit({ type: 'verified', block, changed, named })
          for (const other of chains.values()) other.follower.nudge()
        },
        onReturned: (blocks) => emit({ type: 'returned', chainId, blocks }),
        onState: (state) => emit({ type: 'state', chainId, state }),
      },
    )
    const loaded = { configuration: chain, record, store, follower }
    chains.set(chainId, loaded)
    start?.(loaded)
  }

  /** Of a chain that lanes may lead to: one that joins will be in its first generation. */
  function laneGeneration(chainId: number): number {
    return chains.get(chainId)?.record.kernel().generation || genesisGeneration
  }

  function treeOf({
    chainId,
    generation,
    blockNumber,
  }: ChainGeneration & { blockNumber: number }): SparseMerkleTree {
    const record = recordOf(chainId)
    const held = record.block(blockNumber)?.kernel.generation
    if (held !== undefined && held !== generation) {
      throw new StateUnavailableError(
        `Chain ${chainId} was in generation ${held} at block ${blockNumber}, not in ${generation}.`,
      )
    }
    return record.treeAt(blockNumber)
  }

  const service: FollowService = {
    get chainIds() {
      return [...chains.keys()]
    },
    get chains() {
      return [...chains.values()].map((chain) => chain.configuration)
    },
    ...{ birthChain, decode, fences, ...contentsOf(recordOf) },
    estate: estates.findEstate,
    async load() {
      await fences.load()
      for (const chain of configuration.chains) await loadChain(chain)
      await service.join(options.joined ?? [])
    },
    async join(joiners) {
      for (const chain of joiners) {
        // A chain is loaded once, whoever asks while it is.
        if (chains.has(chain.chainId) || joining.has(chain.chainId)) continue
        joining.add(chain.chainId)
        await loadChain(chain).finally(() => joining.delete(chain.chainId))
      }
    },
    run(signal) {
      return new Promise((resolve, reject) => {
        let running = 0
        start = ({ follower }) => {
          running++
          follower.run(signal).then(() => {
            running--
            if (running === 0) resolve()
          }, reject)
        }
        for (const chain of chains.values()) start(chain)
      })
    },
    newest: (chainId) => recordOf(chainId).newest(),
    block: (chainId, number) => recordOf(chainId).block(number),
    state: (chainId) => chainOf(chainId).follower.state(),
    kernel: (chainId) => recordOf(chainId).kernel(),
    wordAt: (chainId, slot) => recordOf(chainId).wordAt(slot),
    wordAtBlock: (chainId, number, slot) => recordOf(chainId).wordAtBlock(number, slot),
    proveAt: (at) => proveWord(treeOf(at), at.slot),
    proveAbsenceAt: (at) => proveAbsence(treeOf(at), at.slot),
    configuration: (hash) => chainOf(hubId).store.configuration(hash),
    async body(chainId, number) {
      return chains.get(chainId)?.store.body(number)
    },
    lane(source, destination) {
      const { sent, acknowledged } = recordOf(source.chainId).laneOut(
        source.generation,
        destination,
      )
      const delivered = recordOf(destination.chainId).laneIn(destination.generation, source)
      return { sent, delivered, acknowledged }
    },
    messages: (source, destination, range) =>
      recordOf(source.chainId).messages(source.generation, destination, range),
    delivery: (request) =>
      deliveryOf({ record: recordOf(request.source.chainId), follow: service }, request),
    namedAt: (chainId, slot) => recordOf(chainId).namedAt(slot),
    nameOf(slot) {
      for (const { record } of chains.values()) {
        const name = record.nameOf(slot)
        if (name !== undefined) return name
      }
      return undefined
    },
    *lanes(chainId) {
      for (const { generation, destination, first, messages } of recordOf(chainId).lanes()) {
        yield { generation, destination, first, count: messages.length }
      }
    },
    vouchers: (heads, waitingSince) =>
      [...heads].sort(compareKeys).flatMap((head) => {
        const chain = chains.get(head.chainId)
        if (chain === undefined || head.status === headStatuses.fenced) return []
        return [voucherOf(chain.record, head, waitingSince(head.chainId), voucherBlocksMax)]
      }),
    verified: ({ chainId, blockNumber, hash }, signal) =>
      waitForBlock(service, { chainId, blockNumber, hash }, signal),
    subscribe(listener, signal) {
      if (signal.aborted) return
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true })
    },
    async bind(heads) {
      if (await fences.note(heads)) for (const chain of chains.values()) chain.follower.nudge()
      for (const head of heads) {
        if (BigInt(head.blockHash) !== 0n)
          chains.get(head.chainId)?.follower.setBound(boundOf(head))
      }
    },
    async settle(kept) {
      for (const chainId of chains.keys()) await settleChain(chainId, kept)
    },
    async carriers(chainId, after, last) {
      const { record, store } = chainOf(chainId)
      return record.carriers(after, last) ?? store.carriers(after, last)
    },
  }

  async function settleChain(
    chainId: number,
    kept: Parameters<FollowService['settle']>[0],
  ): Promise<void> {
    const { record, store } = chainOf(chainId)
    const numbers = kept.map((heads) => heads.find((head) => head.chainId === chainId)?.number ?? 0)
    const isHead = new Set(numbers)
    record.settle(numbers[0] ?? 0, (number) => isHead.has(number))
    const oldest = numbers.at(-1) ?? 0
    if (oldest < record.oldest() + pruneBlocksMin) return
    const pruned = record.prune(oldest, (lane) =>
      lanesBelow(service, kept.at(-1) ?? [], chainId, lane),
    )
    if (pruned.blocks > 0 || pruned.lanes.length > 0) await store.prune(oldest, pruned.lanes)
  }

  return service
}

/** What a chain holds at its newest block. */
function contentsOf(recordOf: (chainId: number) => ChainRecord) {
  return {
    pockets: (chainId: number) => recordOf(chainId).pockets(),
    objectPockets: (chainId: number) => recordOf(chainId).objectPockets(),
    names: (chainId: number) => recordOf(chainId).names(),
    slots: (chainId: number) => recordOf(chainId).slots(),
    counts: (chainId: number) => recordOf(chainId).counts(),
    parked: (chainId: number) => recordOf(chainId).parked(),
  }
}

function boundOf({ number, blockHash: hash, status }: Head): Bound {
  return { number, hash, isLast: status === headStatuses.fenced }
}

/** Resolves when the block is the verified one at its number. */
function waitForBlock(
  follow: FollowService,
  at: { chainId: number; blockNumber: number; hash: Hex },
  signal: AbortSignal,
): Promise<VerifiedBlock> {
  return new Promise((resolve, reject) => {
    const done = new AbortController()
    const look = (): void => {
      const block = follow.block(at.chainId, at.blockNumber)
      if (block?.hash !== at.hash) return
      done.abort()
      signal.removeEventListener('abort', fail)
      resolve(block)
    }
    const fail = (): void => {
      done.abort()
      reject(signal.reason)
    }
    if (signal.aborted) return fail()
    signal.addEventListener('abort', fail, { once: true })
    follow.subscribe((event) => {
      if (event.type === 'verified' && event.block.chainId === at.chainId) look()
    }, done.signal)
    look()
  })
}
