import {
  type Configuration,
  decodeSignedTransaction,
  genesisCheckpoint,
  genesisHeads,
  lowerCase,
  type NetworkBlock,
  type NetworkHeader,
} from '@metalayer/protocol'
import type { Address } from 'viem'
import type { Clock } from '../clock.ts'
import type { FollowService } from '../follow/interface.ts'
import { createWakeable } from '../follow/wakeable.ts'
import type { Database } from '../store/database.ts'
import { isDatabaseError } from '../store/errors.ts'
import { createBlockCache } from './block-cache.ts'
import { createBlockStore } from './block-store.ts'
import { createDecidedHeads } from './decided-heads.ts'
import { deriveBlock } from './derive-block.ts'
import { DecisionGapError } from './errors.ts'
import { createInclusions } from './inclusions.ts'
import type {
  BlocksEvent,
  BlocksService,
  Decision,
  FinalTransaction,
  MarkFinal,
} from './interface.ts'
import { findLogsIn } from './log-index.ts'

export type BlocksOptions = {
  /** Configuration 0, from which block 0 follows. */
  configuration: Configuration
  kernel: Address
  /** For how many blocks back state is answered. */
  stateBlocksMax?: number
}

/** Defaults of `BlocksOptions`. */
export const defaultBlocksOptions = { stateBlocksMax: 32 }

export type BlocksDeps = {
  follow: FollowService
  database: Database
  clock: Clock
  markFinal: MarkFinal
  /** Told of every block that is on disk, and of the newest at start, before anyone else. */
  onBlock(number: number, heads: Decision['heads']): void
}

/** Checkpoints whose roots a kernel still takes proofs from (P16): their heads are kept as long. */
const provableCheckpoints = 64
/** Blocks in which logs are looked for one by one, if they are in memory; among more an index is quicker. */
const peekedMax = 16
const idleMs = 60_000
/** Milliseconds before a database that is away is tried again. */
const retryMs = 1_000

/** See `Blocks`. Its tables are `blocksTables`. */
export function createBlocks(
  options: BlocksOptions,
  deps: BlocksDeps,
  signal: AbortSignal,
): BlocksService {
  const { configuration } = options
  const { follow, clock } = deps
  const stateBlocksMax = options.stateBlocksMax ?? defaultBlocksOptions.stateBlocksMax
  const kernel = lowerCase(options.kernel)
  const keptMax = Math.max(stateBlocksMax, provableCheckpoints)
  const store = createBlockStore(deps.database)
  const cache = createBlockCache(store)
  const decisions = new Map<number, Decision>()
  const listeners = new Set<(event: BlocksEvent) => void>()
  const wakeable = createWakeable(clock)
  let head: NetworkHeader | undefined
  let nextDecision = 0

  const inclusions = createInclusions(
    {
      follow,
      onIncluded: (inclusion) => emit({ type: 'included', inclusion }),
      onReturned: ({ hash, placement }) => emit({ type: 'returned', hash, placement }),
    },
    signal,
  )

  function emit(event: BlocksEvent): void {
    for (const listener of [...listeners]) listener(event)
  }

  async function remember(decision: Decision): Promise<void> {
    await follow.bind(decision.heads)
    decisions.set(decision.checkpoint.number, decision)
    nextDecision = decision.checkpoint.number + 1
  }

  /** Everything in memory moves to block `number` between two turns of the event loop. */
  function advance(header: NetworkHeader, decision: Decision): void {
    head = header
    deps.onBlock(header.number, decision.heads)
    inclusions.settle(decision.heads)
    for (const number of decisions.keys()) {
      if (number > header.number - keptMax) break
      decisions.delete(number)
    }
  }

  /** Undefined unless all of them are in memory. */
  function peekAll(from: number, to: number): NetworkBlock[] | undefined {
    const blocks: NetworkBlock[] = []
    for (let number = from; number <= to; number++) {
      const block = cache.peek(number)
      if (block === undefined) return undefined
      blocks.push(block)
    }
    return blocks
  }

  /** Heads of the newest blocks, newest first, as far as any are kept. */
  function keptHeads(): Decision['heads'][] {
    const newest = head?.number ?? -1
    return [...decisions.values()]
      .filter(({ checkpoint }) => checkpoint.number <= newest)
      .map(({ heads }) => heads)
      .reverse()
  }

  async function makeBlock(number: number, decision: Decision, abort: AbortSignal): Promise<void> {
    const before = { heads: decisions.get(number - 1)?.heads ?? [], header: head }
    const { block, final } = await deriveBlock({ follow, kernel }, decision, before, abort)
    await once(() => store.saveBlock(block, number - keptMax + 1))
    await deps.markFinal(final)
    cache.add(block)
    advance(block.header, decision)
    emit({ type: 'block', block, heads: decision.heads })
    await follow.settle(keptHeads())
  }

  return {
    decidedHeads: createDecidedHeads(() => decisions),
    get nextDecision() {
      return nextDecision
    },
    head: () => head,
    header: cache.header,
    block: cache.block,
    included: inclusions.get,
    inclusions: inclusions.all,
    decision: (number) => decisions.get(number),
    async transaction(hash) {
      const place = cache.place(hash) ?? (await store.place(hash))
      if (place === undefined) return undefined
      const { blockNumber: number, index } = place
      const header = await cache.header({ number })
      const transaction =
        cache.peek(number)?.transactions[index] ?? (await store.transaction(place))
      return header && transaction && { header, index, transaction }
    },
    async logs(given) {
      // What is newer than the newest block does not exist yet, whatever the disk holds already.
      const query = { ...given, to: Math.min(given.to, head?.number ?? -1) }
      const blocks = query.to - query.from < peekedMax ? peekAll(query.from, query.to) : undefined
      return blocks === undefined ? store.logs(query) : findLogsIn(blocks, query)
    },
    deployments: store.deployments,
    subscribe(listener, abort) {
      if (abort.aborted) return
      listeners.add(listener)
      abort.addEventListener('abort', () => listeners.delete(listener), { once: true })
    },
    async decided(decision) {
      const { number } = decision.checkpoint
      if (number < nextDecision) return
      if (number > nextDecision) throw new DecisionGapError(number, nextDecision)
      await once(() => store.saveDecision(decision))
      await remember(decision)
      wakeable.wake()
    },
    async load() {
      for (const decision of await store.decisions()) await remember(decision)
      if (nextDecision === 0) {
        const heads = genesisHeads(configuration)
        await this.decided({ checkpoint: genesisCheckpoint(configuration), heads })
      }
      const newest = await store.newestHeader()
      const decision = decisions.get(newest?.number ?? 0)
      if (decision === undefined) return
      if (newest === undefined) return makeBlock(0, decision, signal)
      const transactions = await store.transactions(newest.number)
      await deps.markFinal(finalTransactions({ header: newest, transactions }, configuration))
      cache.add({ header: newest, transactions })
      advance(newest, decision)
      inclusions.load(decision.heads)
    },
    async run(abort) {
      while (!abort.aborted) {
        const number = (head?.number ?? -1) + 1
        const decision = decisions.get(number)
        if (decision === undefined) {
          await wakeable.sleep(idleMs, abort)
          continue
        }
        try {
          await makeBlock(number, decision, abort)
        } catch (error) {
          // A server of the database that is away comes back; anything else ends the node.
          if (abort.aborted) return
          if (!isDatabaseError(error, 'unavailable')) throw error
          await wakeable.sleep(retryMs, abort)
        }
      }
    },
  }
}

/** Writes what may be there already, where the answer to a commit was lost. */
async function once(write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (!isDatabaseError(error, 'unique-violation')) throw error
  }
}

function finalTransactions(block: NetworkBlock, configuration: Configuration): FinalTransaction[] {
  const { networkId } = configuration.parameters
  return block.transactions.flatMap(({ kind, hash, from, raw }) => {
    if (kind !== 'user') return []
    const decoded = decodeSignedTransaction(raw, networkId)
    return decoded.ok ? [{ hash, from, nonce: decoded.transaction.nonce }] : []
  })
}
