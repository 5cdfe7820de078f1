import { genesisGeneration } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Database } from '../store/database.ts'
import { type ChainRecord, createChainRecord } from './chain-record.ts'
import { type ChainStore, createChainStore, newestGeneration } from './chain-store.ts'
import type { KernelStatus, VerifiedBlock } from './interface.ts'

/** One generation of a chain, as this node holds it. */
export type HeldGeneration = {
  /** The block behind which it begins. Its hash is known of one that follows another: it ended with that block. */
  start: { number: number; hash: Hex | undefined }
  record: ChainRecord
  store: ChainStore
}

/**
 * What this node holds of one chain, generation by generation: each is a chain of its own (P1), and block numbers go on through all of them. The newest one is
 * followed; the others have ended, and stay as they were at their last block.
 */
export type ChainGenerations = {
  /** The oldest first. */
  all(): readonly HeldGeneration[]
  newest(): HeldGeneration
  of(generation: number): HeldGeneration | undefined
  /** The one that a block of this number is of. */
  at(number: number): HeldGeneration
  /** The newest block, whichever it is of. */
  newestBlock(): VerifiedBlock | undefined
  /** Begins the next one, empty, behind the newest block. What the kernel knows of the network it still knows. */
  begin(): Promise<HeldGeneration>
}

/** What a chain was before its first block. */
export type ChainStart = { chainId: number; startBlock: number; kernel: KernelStatus }

/** Takes up what is on disk. */
export async function loadGenerations(
  { chainId, startBlock, kernel }: ChainStart,
  database: Database,
): Promise<ChainGenerations> {
  const hold = async (
    generation: number,
    start: HeldGeneration['start'],
    initial: KernelStatus,
  ): Promise<HeldGeneration> => {
    const place = { chainId, generation }
    const store = createChainStore(place, database)
    return { start, store, record: createChainRecord(place, await store.load(), initial) }
  }
  const first = await hold(genesisGeneration, { number: startBlock, hash: undefined }, kernel)
  const held: [HeldGeneration, ...HeldGeneration[]] = [first]
  const newest = (): HeldGeneration => held.at(-1) ?? first

  const generations: ChainGenerations = {
    all: () => held,
    newest,
    of: (generation) => held[generation - genesisGeneration],
    at: (number) => held.findLast(({ start }) => number > start.number) ?? first,
    newestBlock() {
      return held.findLast(({ record }) => record.newest() !== undefined)?.record.newest()
    },
    async begin() {
      const { record } = newest()
      const { number, hash } = record.newest() ?? newest().start
      const next = await hold(record.generation + 1, { number, hash }, record.kernel())
      held.push(next)
      return next
    },
  }
  const last = (await newestGeneration(chainId, database)) ?? genesisGeneration
  while (newest().record.generation < last) await generations.begin()
  return generations
}
