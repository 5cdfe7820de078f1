import type { PolicyLimits } from './defaults.ts'
import { ONE, RATIO_MAX, ratioOf } from './fixed.ts'

/** A chain as others know it: from its head and what its agent tells, a tick old. */
export type ChainView = {
  chainId: number
  /** Gas per tick. */
  capacity: number
  /** What it has to do, as a ratio to its capacity: `levelOf`. */
  level: number
  /** Whether it may be given anything: not stopped, drained, fenced, or of another kind than needed. */
  isOpen: boolean
}

/**
 * How full a chain is: what comes, and what waits, over as many ticks as it may take. Above `ONE` it cannot keep up. `used`: gas of its last tick. While its blocks are not full,
 * what waits does not wait for the chain, but for something to arrive, or for its sender's turn; unless it is more than the chain does in the ticks that it may take. That is a backlog, whatever
 * its blocks look like, and must be seen where nothing comes any more, since senders are turned away for it.
 */
export function levelOf(
  chain: { arriving: number; waiting: number; used: number; capacity: number },
  limits: PolicyLimits,
): number {
  const { arriving, waiting, used, capacity } = chain
  const backlog = Math.floor(waiting / limits.backlogTicks)
  const isBehind = backlog > capacity || ratioOf(used, capacity) >= limits.full
  return ratioOf(arriving + (isBehind ? backlog : 0), capacity)
}

/** How full the open chains are together, as one. */
export function meanLevel(chains: readonly ChainView[]): number {
  let [load, capacity] = [0n, 0n]
  for (const chain of chains) {
    if (!chain.isOpen) continue
    load += BigInt(chain.level) * BigInt(chain.capacity)
    capacity += BigInt(chain.capacity)
  }
  return capacity === 0n ? RATIO_MAX : Number(load / capacity)
}

/**
 * How full a chain may come to be by what it takes in (A20): a little above the others, or above the target where they have less.
 */
export function acceptLevel(mean: number, { target, acceptBand }: PolicyLimits): number {
  const base = Math.max(target, mean)
  return base + Math.floor((base * acceptBand) / ONE)
}

/** What a chain has to send away, if anything: how far it is above the others, or the target, and the band that it may be. */
export function excessOf(level: number, mean: number, { target, band }: PolicyLimits): number {
  const base = Math.max(target, mean)
  return Math.max(0, level - base - Math.floor((base * band) / ONE))
}

/** The price of a chain's headroom, as a ratio: nothing up to the target; what is not open has the highest one. */
export function priceOf({ level, isOpen }: ChainView, { target }: PolicyLimits): number {
  return isOpen ? Math.max(0, level - target) : RATIO_MAX
}
