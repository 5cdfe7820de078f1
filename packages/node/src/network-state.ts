import type { ChainConfiguration, Configuration } from '@metalayer/protocol'
import type { Address } from 'viem'
import { createBlocks, defaultBlocksOptions } from './blocks/create-blocks.ts'
import type { DecidedHeads } from './blocks/decided-heads.ts'
import type { BlocksService, MarkFinal } from './blocks/interface.ts'
import type { ChainSource } from './follow/chain-source.ts'
import { createFollow, type FollowDeps, type FollowOptions } from './follow/create-follow.ts'
import type { FollowService } from './follow/interface.ts'
import { createLedger } from './ledger/create-ledger.ts'
import type { Ledger } from './ledger/interface.ts'
import type { Network } from './network/network.ts'
import { type AskPeers, createAskPeers } from './peer-blocks/ask-peers.ts'
import { createFallbackSource } from './peer-blocks/fallback-source.ts'
import { defaultPeerBlocksLimits } from './peer-blocks/limits.ts'
import { serveBlocks } from './peer-blocks/serve-blocks.ts'

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

export type NetworkStateDeps = FollowDeps & {
  markFinal: MarkFinal
  /** Those who are asked for blocks of chains that do not answer, and are answered (P15). Default: nobody. */
  peers?: Pick<Network, 'request' | 'handle' | 'peers'>
  /** Told of what went wrong without stopping anything: peers that send what no chain had. */
  onError?: (error: unknown) => void
}

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
  const source = (chainId: number): ChainSource => {
    const chain = deps.source(chainId)
    if (askPeers === undefined) return chain
    return createFallbackSource(chain, {
      clock: deps.clock,
      missingHead() {
        const head = blocks.decidedHeads.newest(chainId)
        const ours = head && follow.block(chainId, head.number)
        return ours?.hash === head?.blockHash ? undefined : head
      },
      peers: {
        find: (first, signal) => askPeers.find(chainId, first, signal),
        open: askPeers.open,
      },
    })
  }
  const follow: FollowService = createFollow(options, { ...deps, source })
  // What checkpoints name is known once decisions are; nobody asks before.
  const askPeers = meetPeers(deps, follow, {
    newest: (chainId) => blocks.decidedHeads.newest(chainId),
    from: (chainId, number) => blocks.decidedHeads.from(chainId, number),
    upTo: (chainId, number) => blocks.decidedHeads.upTo(chainId, number),
  })
  await follow.load()

  let advance: ReturnType<typeof createLedger>['advance'] = () => {}
  const blocks: BlocksService = createBlocks(
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

/** Answers peers with the blocks that are here; returns how to ask them. */
function meetPeers(
  { peers, clock, onError = () => {} }: NetworkStateDeps,
  follow: FollowService,
  heads: DecidedHeads,
): AskPeers | undefined {
  if (peers === undefined) return undefined
  const limits = defaultPeerBlocksLimits
  serveBlocks(limits, { network: peers, follow, clock })
  return createAskPeers(limits, { network: peers, clock, heads, onError })
}
