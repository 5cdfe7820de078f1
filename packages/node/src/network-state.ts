import type { ChainConfiguration, Configuration } from '@metalayer/protocol'
import type { Address } from 'viem'
import { createBlocks, defaultBlocksOptions } from './blocks/create-blocks.ts'
import type { BlocksService, MarkFinal } from './blocks/interface.ts'
import { createFollow, type FollowDeps, type FollowOptions } from './follow/create-follow.ts'
import type { FollowService } from './follow/interface.ts'
import { createLedger } from './ledger/create-ledger.ts'
import type { Ledger } from './ledger/interface.ts'

export type NetworkStateOptions = {
  /** Configuration 0. */
  configuration: Configuration
  /** Chains that have joined since. */
  joined?: readonly ChainConfiguration[]
  kernel: Address
  /** For how many network blocks back state is answered. */
  stateBlocksMax?: number
  follower?: NonNullable<FollowOptions['follower']>
}

export type NetworkStateDeps = FollowDeps & { markFinal: MarkFinal }

/** What this node knows of the network: its chains, its accounts and its blocks. */
export type NetworkState = {
  follow: FollowService
  ledger: Ledger
  blocks: BlocksService
  readonly stateBlocksMax: number
  /** Follows and makes blocks until the signal aborts. */
  run(signal: AbortSignal): Promise<void>
}

/**
 * Takes up what the store holds and makes block 0 if there is none. The store has the tables `followTables` and `blocksTables`.
 * `signal` ends what the parts tell each other.
 */
export async function openNetworkState(
  options: NetworkStateOptions,
  deps: NetworkStateDeps,
  signal: AbortSignal,
): Promise<NetworkState> {
  const stateBlocksMax = options.stateBlocksMax ?? defaultBlocksOptions.stateBlocksMax
  const follow = createFollow(options, deps)
  await follow.load()

  let advance: ReturnType<typeof createLedger>['advance'] = () => {}
  const blocks = createBlocks(
    { ...options, stateBlocksMax },
    { ...deps, follow, onBlock: (number, heads) => advance(number, heads) },
    signal,
  )
  const ledger = createLedger(
    {
      follow,
      newest: () => blocks.head()?.number ?? -1,
      heads(number) {
        const newest = blocks.head()?.number ?? -1
        return number > newest - stateBlocksMax ? blocks.decision(number)?.heads : undefined
      },
    },
    signal,
  )
  advance = ledger.advance
  await blocks.load()

  return {
    follow,
    ledger,
    blocks,
    stateBlocksMax,
    async run(abort) {
      await Promise.all([follow.run(abort), blocks.run(abort)])
    },
  }
}
