import { accountSlot, isAppIn, lowerCase } from '@metalayer/protocol'
import type { Address } from 'viem'
import type { BlocksService } from '../blocks/interface.ts'
import { StateUnavailableError } from '../follow/errors.ts'
import type { FollowService } from '../follow/interface.ts'
import { type Cut, cutAtHeads, cutAtNewest } from '../ledger/cut.ts'
import type { Ledger } from '../ledger/interface.ts'
import type { At } from '../view.ts'

/** The network at one moment, as simulations see it. */
export type World = {
  at: At
  cut: Cut
  /** Chains that run apps: with a kernel that is in its generation, and no hub; those that do not answer come last, and those that have ended are none. */
  chainIds: readonly number[]
  /** Whether the chain's kernel knows the address as an app. */
  hasApp(chainId: number, address: Address): boolean
  /** Chains on which the address is an app. */
  chainsOfApp(address: Address): number[]
  /** Whether the address is an app on any of them. */
  isApp(address: Address): boolean
}

export type WorldDeps = {
  follow: FollowService
  ledger: Pick<Ledger, 'isApp'>
  blocks: Pick<BlocksService, 'head' | 'decision'>
  hubChainId: number
  stateBlocksMax: number
}

/** The network at a block, or at the newest block of each chain. @throws StateUnavailableError */
export function createWorld(deps: WorldDeps, at: At): World {
  const { follow, ledger, hubChainId } = deps
  const cut = at === 'pending' ? cutAtNewest(follow) : cutAtHeads(follow, headsAt(deps, at))
  const stateOf = (chainId: number) => follow.state(chainId).state
  const running = follow.chainIds.filter(
    (chainId) =>
      chainId !== hubChainId &&
      (cut.generationOf(chainId) ?? 0) > 0 &&
      cut.blockOf(chainId) > 0 &&
      stateOf(chainId) !== 'fenced',
  )
  const isSilent = (chainId: number) => stateOf(chainId) === 'unreachable'
  const chainIds = [...running.filter((chainId) => !isSilent(chainId)), ...running.filter(isSilent)]
  const hasApp = (chainId: number, address: Address): boolean => {
    const word = cut.wordAt(chainId, accountSlot(lowerCase(address)))
    return isAppIn(word, cut.generationOf(chainId) ?? 0)
  }
  return {
    at,
    cut,
    chainIds,
    hasApp,
    // Most addresses are nobody's app, which need not be asked of each chain.
    chainsOfApp: (address) =>
      ledger.isApp(address, at) ? chainIds.filter((chainId) => hasApp(chainId, address)) : [],
    isApp: (address) =>
      ledger.isApp(address, at) && chainIds.some((chainId) => hasApp(chainId, address)),
  }
}

function headsAt({ blocks, stateBlocksMax }: WorldDeps, at: number) {
  const isKept = at > (blocks.head()?.number ?? -1) - stateBlocksMax
  const heads = isKept ? blocks.decision(at)?.heads : undefined
  if (heads !== undefined) return heads
  throw new StateUnavailableError(
    `State at block ${at} is not kept any more. Ask for a newer block.`,
  )
}
