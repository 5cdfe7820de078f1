import {
  birthChains,
  birthPlace,
  type ChainConfiguration,
  type Configuration,
  chainKinds,
  compareKeys,
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
import { type ChainGenerations, type HeldGeneration, loadGenerations } from './chain-generations.ts'
import { type ChainRecord, joiningKernel, unstartedKernel } from './chain-record.ts'
import type { ChainSource } from './chain-source.ts'
import { createDecoder, type KnownTransaction } from './decoder.ts'
import { deliveryOf } from './delivery.ts'
import { StateUnavailableError, UnknownChainError } from './errors.ts'
import { createEstates } from './estates.ts'
import { type Bound, createFollower, type Follower, type FollowerOptions } from './follower.ts'
import type { ChainGeneration, FollowEvent, FollowService, VerifiedBlock } from './interface.ts'
import { createPresence } from './presence.ts'
import { lanesBelow } from './retention.ts'
import { voucherOf } from './voucher-of.ts'

export type FollowOptions = {
  /** Configuration 0: chains, where they start, who is born where. */
  configuration: Configuration
  /** Chains that have joined since (P16). */
  joined?: readonly ChainConfiguration[]
  kernel: Address
  /** Overrides of a follower's timing and bounds. */
  follower?: Partial<Omit<FollowerOptions, 'chainId' | 'finalizedOnly'>> | undefined
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
  generations: ChainGenerations
  follower: Follower
}

/** Follows every chain of the network, each by itself. Call `load` before anything else. */
export function createFollow(options: FollowOptions, deps: FollowDeps): FollowService {
  const { configuration } = options
  const kernel = lowerCase(options.kernel)
  const chains = new Map<number, Chain>()
  const listeners = new Set<(event: FollowEvent) => void>()
  const announced = createPresence()
  const hubId = configuration.parameters.hubChainId
  const births = birthChains(configuration)
  const fences = createFences({ database: deps.database, chains: () => service.chains })
  const decode = createDecoder(configuration.parameters.networkId, deps.knownTransaction)

  const birthChain = (address: Address): number => births[birthPlace(address, births.length)] ?? -1

  const { chainOf, recordOf, recordAt, findRecord, records } = lookUp(chains)

  function emit(event: FollowEvent): void {
    for (const listener of [...listeners]) listener(event)
  }

  const estates = createEstates(fences, findRecord)

  const isOfGenesis = new Set(configuration.chains.map(({ chainId }) => chainId))
  const joining = new Set<number>()
  /** While it runs: what starts the follower of a chain that joins. */
  let start: ((chain: Chain) => void) | undefined

  async function loadChain(chain: ChainConfiguration): Promise<void> {
    const { chainId, kind, startBlock } = chain
    const isHub = kind === chainKinds.hub
    const initial = isOfGenesis.has(chainId) ? unstartedKernel : joiningKernel
    const generations = await loadGenerations(
      { chainId, startBlock, kernel: initial },
      deps.database,
    )
    const follower = createFollower(
      { ...options.follower, chainId, finalizedOnly: isHub },
      {
        source: deps.source(chainId),
        clock: deps.clock,
        generations,
        rules: {
          kernel,
          check: { isHub, decode, birthChain, ...estates },
          findEstate: estates.findEstate,
          peers: () => places().filter((peer) => peer.chainId !== chainId),
          findMessages: ({ source, destination }, range) =>
            findRecord(source)?.messages(destination, range),
        },
        onVerified(block, changed, named) {
          for (const { slot } of named) announced.note(slot, chainId)
          emit({ type: 'verified', block, changed, named })
          for (const other of chains.values()) other.follower.nudge()
        },
        onReturned: (blocks) => emit({ type: 'returned', chainId, blocks }),
        onState: (state) => emit({ type: 'state', chainId, state }),
      },
    )
    const loaded = { configuration: chain, generations, follower }
    chains.set(chainId, loaded)
    for (const { slot } of service.names(chainId)) announced.note(slot, chainId)
    start?.(loaded)
  }

  /** Every generation of every chain: lanes may lead to those that ended, too. */
  function places(): ChainGeneration[] {
    return [...chains].flatMap(([chainId, { generations }]) =>
      generations.all().map(({ record: { generation } }) => ({ chainId, generation })),
    )
  }

  function treeOf({
    chainId,
    generation,
    blockNumber,
  }: ChainGeneration & { blockNumber: number }): SparseMerkleTree {
    const record = recordAt(chainId, blockNumber)
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
    ...{ birthChain, decode, fences, places, ...contentsOf(chainOf, findRecord) },
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
    newest: (chainId) => chainOf(chainId).generations.newestBlock(),
    block: (chainId, number) => recordAt(chainId, number).block(number),
    state: (chainId) => chainOf(chainId).follower.state(),
    kernel: (chainId) => recordOf(chainId).kernel(),
    wordAt: (chainId, slot) => recordOf(chainId).wordAt(slot),
    wordAtBlock: (chainId, number, slot) => recordAt(chainId, number).wordAtBlock(number, slot),
    proveAt: (at) => proveWord(treeOf(at), at.slot),
    proveAbsenceAt: (at) => proveAbsence(treeOf(at), at.slot),
    configuration: (hash) => chainOf(hubId).generations.newest().store.configuration(hash),
    async body(chainId, number) {
      return chains.get(chainId)?.generations.newest().store.body(number)
    },
    lane(source, destination) {
      const { sent, acknowledged } = findRecord(source)?.laneOut(destination) ?? noLane
      const delivered = findRecord(destination)?.laneIn(source) ?? 0
      return { sent, delivered, acknowledged }
    },
    messages: (source, destination, range) =>
      findRecord(source)?.messages(destination, range) ?? [],
    delivery(request) {
      const record = findRecord(request.source)
      return record && deliveryOf({ record, follow: service }, request)
    },
    namedAt: (chainId, slot) => firstOf(records(chainId), (record) => record.namedAt(slot)),
    nameOf(slot) {
      return firstOf(announced.chains(slot), (chainId) =>
        firstOf(records(chainId), (record) => record.nameOf(slot)),
      )
    },
    vouchers: (heads, waitingSince) =>
      [...heads].sort(compareKeys).flatMap((head) => {
        const chain = chains.get(head.chainId)
        if (chain === undefined || head.status === headStatuses.fenced) return []
        const record = chain.generations.of(head.generation)?.record
        const since = waitingSince(head.chainId)
        return record === undefined ? [] : [voucherOf(record, head, since, voucherBlocksMax)]
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
      const bounds = Map.groupBy(heads, ({ chainId }) => chainId)
      for (const [chainId, own] of bounds) {
        chains.get(chainId)?.follower.setBounds(own.map(boundOf))
      }
    },
    async settle(kept) {
      for (const [chainId, { generations }] of chains)
        for (const held of generations.all()) await settleGeneration(chainId, held, kept)
    },
    async carriers(chainId, after, last) {
      const { record, store } = chainOf(chainId).generations.at(last)
      return record.carriers(after, last) ?? store.carriers(after, last)
    },
  }

  async function settleGeneration(
    chainId: number,
    { record, store }: HeldGeneration,
    kept: Parameters<FollowService['settle']>[0],
  ): Promise<void> {
    const place = { chainId, generation: record.generation }
    const numbers = kept.map(
      (heads) => heads.find((head) => compareKeys(head, place) === 0)?.number ?? 0,
    )
    const isHead = new Set(numbers)
    record.settle(numbers[0] ?? 0, (number) => isHead.has(number))
    const oldest = numbers.at(-1) ?? 0
    if (oldest < record.oldest() + pruneBlocksMin) return
    const pruned = record.prune(oldest, (lane) =>
      lanesBelow(service, kept.at(-1) ?? [], place, lane),
    )
    if (pruned.blocks > 0 || pruned.lanes.length > 0) await store.prune(oldest, pruned.lanes)
  }

  return service
}

/** Finds what is held of chains. Throws `UnknownChainError`, but where nothing may be found. */
function lookUp(chains: ReadonlyMap<number, Chain>) {
  const chainOf = (chainId: number): Chain => {
    const chain = chains.get(chainId)
    if (chain === undefined) throw new UnknownChainError(chainId)
    return chain
  }
  return {
    chainOf,
    /** Of the generation that is followed. */
    recordOf: (chainId: number): ChainRecord => chainOf(chainId).generations.newest().record,
    /** Of the generation that the block is of. */
    recordAt: (chainId: number, number: number): ChainRecord =>
      chainOf(chainId).generations.at(number).record,
    findRecord: ({ chainId, generation }: ChainGeneration): ChainRecord | undefined =>
      chains.get(chainId)?.generations.of(generation)?.record,
    /** Of all generations, the oldest first. */
    *records(chainId: number): Generator<ChainRecord> {
      for (const { record } of chainOf(chainId).generations.all()) yield record
    },
  }
}

const noLane = { sent: 0, acknowledged: 0 }

/** What a chain holds at its newest block, or has held in one of its generations. */
function contentsOf(
  chainOf: (chainId: number) => Pick<Chain, 'generations'>,
  findRecord: (place: ChainGeneration) => ChainRecord | undefined,
) {
  const newestOf = (chainId: number): ChainRecord => chainOf(chainId).generations.newest().record
  return {
    pockets: (chainId: number) => newestOf(chainId).pockets(),
    objectPockets: (chainId: number) => newestOf(chainId).objectPockets(),
    counts: (chainId: number) => newestOf(chainId).counts(),
    *names(chainId: number) {
      for (const { record } of chainOf(chainId).generations.all()) yield* record.names()
    },
    *slots(chainId: number) {
      for (const { record } of chainOf(chainId).generations.all()) yield* record.slots()
    },
    parked: (place: ChainGeneration) => findRecord(place)?.parked() ?? [],
    *lanes(chainId: number) {
      for (const { record } of chainOf(chainId).generations.all()) {
        for (const { generation, destination, first, messages } of record.lanes()) {
          yield { generation, destination, first, count: messages.length }
        }
      }
    },
  }
}

function boundOf({ generation, number, blockHash: hash, status }: Head): Bound {
  return { generation, number, hash, isLast: status === headStatuses.fenced }
}

function firstOf<Item, Value>(
  items: Iterable<Item>,
  read: (item: Item) => Value | undefined,
): Value | undefined {
  for (const item of items) {
    const value = read(item)
    if (value !== undefined) return value
  }
  return undefined
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
