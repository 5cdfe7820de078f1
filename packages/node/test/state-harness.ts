import type { Hex } from 'viem'
import type { FinalTransaction } from '../src/blocks/interface.ts'
import { blocksTables } from '../src/blocks/tables.ts'
import { type Clock, systemClock } from '../src/clock.ts'
import { followTables } from '../src/follow/tables.ts'
import type { Network } from '../src/network/network.ts'
import { type NetworkState, openNetworkState } from '../src/network-state.ts'
import type { Database } from '../src/store/database.ts'
import { migrate } from '../src/store/migrations.ts'
import { createSqliteDatabase } from '../src/store/sqlite.ts'
import { kernelAddress } from './model-chain.ts'
import { type createModelNetwork, createModelSource } from './model-network.ts'

export type Harness = NetworkState & {
  sources: Map<number, ReturnType<typeof createModelSource>>
  final: FinalTransaction[]
  database: Database
  /** Waits until every chain is verified up to its newest block. */
  caughtUp(): Promise<void>
  stop(): Promise<void>
}

/** A node's state over model chains, running. */
export async function openHarness(
  network: ReturnType<typeof createModelNetwork>,
  options: {
    database?: Database
    finalizedLag?: number
    stateBlocksMax?: number
    peers?: Network
    /** Chains that answer nothing from the beginning. */
    down?: readonly number[]
    onError?: (error: unknown) => void
    clock?: Clock
  } = {},
): Promise<Harness> {
  const database = options.database ?? createSqliteDatabase({ path: ':memory:' })
  await migrate(database, [followTables, blocksTables])
  const sources = new Map(
    network.chainIds.map((chainId) => [
      chainId,
      createModelSource(network.chain(chainId), {
        finalizedLag: chainId === 1 ? (options.finalizedLag ?? 0) : 0,
      }),
    ]),
  )
  for (const chainId of options.down ?? []) {
    const source = sources.get(chainId)
    if (source !== undefined) source.state.isDown = true
  }
  const stopped = new AbortController()
  const final: FinalTransaction[] = []
  const state = await openNetworkState(
    {
      configuration: network.configuration,
      kernel: kernelAddress,
      stateBlocksMax: options.stateBlocksMax ?? 32,
      follower: { retryMs: 5, retryMaxMs: 20, safetyPollMs: 20 },
    },
    {
      database,
      clock: options.clock ?? systemClock,
      source(chainId) {
        const found = sources.get(chainId)
        if (found === undefined) throw new Error(`no source ${chainId}`)
        return found.source
      },
      async markFinal(transactions) {
        final.push(...transactions)
      },
      ...(options.peers !== undefined && { peers: options.peers }),
      ...(options.onError !== undefined && { onError: options.onError }),
    },
    stopped.signal,
  )
  // A node whose database fails ends; the test sees it by what does not come.
  const running = state.run(stopped.signal).catch(() => undefined)
  return {
    ...state,
    sources,
    final,
    database,
    async caughtUp() {
      for (const chainId of network.chainIds) {
        sources.get(chainId)?.announce()
        const newest = network.chain(chainId).blocks.at(-1)?.fetched.block
        if (newest === undefined) continue
        const at = { chainId, blockNumber: Number(newest.number), hash: newest.hash as Hex }
        await state.follow.verified(
          at,
          AbortSignal.any([stopped.signal, AbortSignal.timeout(10_000)]),
        )
      }
    },
    async stop() {
      stopped.abort()
      await running
    },
  }
}
