import { type ChainView, decide, type PolicyLimits, priceOf } from '@metalayer/policy'
import { accountSlot, costMax } from '@metalayer/protocol'
import type { Address } from 'viem'
import type { Pool } from '../agent/pool.ts'
import type { Follow } from '../follow/interface.ts'
import type { Home } from '../view.ts'
import type { DecisionLog } from './decision-log.ts'
import { gasCosts } from './gas-costs.ts'
import { type NetworkLoad, viewOf } from './network-load.ts'

export type SweepPlanDeps = {
  follow: Pick<Follow, 'pockets' | 'kernel'>
  pool: Pick<Pool, 'pendingOf'>
  home: (owner: Address) => Home
  load: Pick<NetworkLoad, 'chain' | 'chains' | 'watch' | 'tick'>
  log: Pick<DecisionLog, 'add'>
  limits: PolicyLimits
}

/** Pockets that are looked at at one time, beginning where the last look ended. */
const looksMax = 512

/** Which pockets of a chain go home before anybody lacks them (P8), by policy: those of owners who spend, where headroom costs nothing. The others are as safe where they are. */
export type SweepPlan = (chainId: number) => Address[]

/** See `SweepPlan`. */
export function createSweepPlan(deps: SweepPlanDeps): SweepPlan {
  const { follow, load, limits, log } = deps
  const begins = new Map<number, number>()

  /** Who has spent of late. */
  const isSpender = (owner: Address) => load.watch.pace(accountSlot(owner), load.tick()) > 0

  const isDue = (owner: Address, chainId: number, chains: readonly ChainView[]): boolean => {
    const { state, balance, pockets, chainId: homeId } = deps.home(owner)
    if (state !== 'here' || homeId === chainId) return false
    const pending = deps.pool
      .pendingOf(owner)
      .reduce((sum, { transaction }) => sum + costMax(transaction), 0n)
    const pace = load.watch.pace(accountSlot(owner), load.tick())
    const inputs = {
      ...{ atHome: balance, pending, spending: BigInt(pace) * follow.kernel(homeId).baseFee },
      pockets: pockets.map((pocket) => ({ chainId: pocket.chainId, amount: pocket.balance })),
      fare: BigInt(gasCosts.pocketGoes) * follow.kernel(chainId).baseFee,
      chains,
    }
    const decision = decide('sweep', inputs, limits)
    const isPlanned = decision.outcome.some((sweep) => sweep.chainId === chainId)
    if (isPlanned) log.add(decision, chainId)
    return isPlanned
  }

  return (chainId) => {
    if (priceOf(load.chain(chainId), limits) > 0) return []
    const begin = begins.get(chainId) ?? 0
    const owners: Address[] = []
    let place = 0
    for (const { owner } of follow.pockets(chainId)) {
      if (place >= begin + looksMax) break
      if (place++ >= begin && isSpender(owner)) owners.push(owner)
    }
    // At the end of them, it begins anew.
    begins.set(chainId, place < begin + looksMax ? 0 : place)
    if (owners.length === 0) return []
    const chains = load.chains().map(viewOf)
    return owners.filter((owner) => isDue(owner, chainId, chains))
  }
}
