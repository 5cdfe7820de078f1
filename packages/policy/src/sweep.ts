import type { PolicyLimits } from './defaults.ts'
import { type ChainView, priceOf } from './level.ts'

/** What is known of one owner's money, in the smallest units. */
export type SweepInputs = {
  /** In the owner's word at home, and on its way there. */
  atHome: bigint
  /** What waits to be spent, and what is spent per tick of late. */
  pending: bigint
  spending: bigint
  pockets: readonly { chainId: number; amount: bigint }[]
  /** What the way home of a pocket takes. */
  fare: bigint
  chains: readonly ChainView[]
}

/** A pocket that is to go home, and why: the owner is about to spend it, it has grown, or its chain is idle. */
export type Sweep = { chainId: number; why: 'spend' | 'grown' | 'idle' }

/**
 * Which pockets go home: as few as cover what the owner is about to spend, the largest first; and where headroom has no price, those in which there is more than at home;
 * and where a chain is idle, all of them. The rest is as safe where it is, and costs nothing there. None
 * goes home that is worth no more than its way: else whoever pays many people next to nothing has the network carry it.
 */
export function planSweeps(inputs: SweepInputs, limits: PolicyLimits): Sweep[] {
  const { pending, spending, atHome, chains } = inputs
  const need = pending + spending * BigInt(limits.spendTicks)
  const pockets = inputs.pockets
    .filter(({ amount }) => amount > inputs.fare)
    .sort((a, b) => (a.amount === b.amount ? a.chainId - b.chainId : a.amount > b.amount ? -1 : 1))
    .slice(0, limits.sweepPocketsMax)
  const sweeps: Sweep[] = []
  let covered = atHome
  for (const { chainId, amount } of pockets) {
    const chain = chains.find((one) => one.chainId === chainId)
    const isFree = chain !== undefined && priceOf(chain, limits) === 0
    if (covered < need) {
      covered += amount
      sweeps.push({ chainId, why: 'spend' })
    } else if (isFree && amount > atHome * BigInt(limits.grownTimes)) {
      sweeps.push({ chainId, why: 'grown' })
    } else if (isFree && chain.level < limits.idle) {
      sweeps.push({ chainId, why: 'idle' })
    }
  }
  return sweeps
}
