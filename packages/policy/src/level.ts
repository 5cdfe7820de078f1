import type { PolicyLimits } from './defaults.ts'
import { ONE, portionOf, RATIO_MAX, ratioOf } from './fixed.ts'

/** A chain as others know it: from its head and what its agent tells, a tick old. */
export type ChainView = {
  chainId: number
  /** Gas per tick. */
  capacity: number
  /** What it has to do, as a ratio to its capacity: `levelOf`. */
  level: number
  /** One deviation of what chance alone makes of that, as a ratio: `noiseOf`. */
  noise: number
  /** What waits there for something else than the chain, as a ratio: `heldOf`. It will have to do that, too. */
  held: number
  /** Whether it may be given anything: not stopped, drained, fenced, or of another kind than needed. */
  isOpen: boolean
}

/**
 * How full a chain is: what comes, and what waits, over as many ticks as it may take. Above `ONE` it cannot keep up. `used`: gas of a tick, of the fullest of late. While its blocks are not full,
 * what waits does not wait for the chain, but for something to arrive, or for its sender's turn; unless it is more than the chain does in the ticks that it may take. That is a backlog, whatever
 * its blocks look like, and must be seen where nothing comes any more, since senders are turned away for it.
 */
export function levelOf(
  chain: { arriving: number; waiting: number; used: number; capacity: number },
  limits: PolicyLimits,
): number {
  const { arriving, waiting, capacity } = chain
  const backlog = Math.floor(waiting / limits.backlogTicks)
  return ratioOf(arriving + (isBehind(chain, limits) ? backlog : 0), capacity)
}

/** What waits at a chain that is not behind: for something that is on its way there, or for its sender's turn. */
export function heldOf(
  chain: { arriving: number; waiting: number; used: number; capacity: number },
  limits: PolicyLimits,
): number {
  if (isBehind(chain, limits)) return 0
  const { arriving, waiting, capacity } = chain
  // What leaves takes what waits for it along: less than nothing comes.
  const all = arriving + Math.floor(waiting / limits.backlogTicks)
  return ratioOf(all, capacity) - ratioOf(arriving, capacity)
}

/**
 * How full a chain may come to be: who gives it something goes by this. What it was given lately waits on its way, and its blocks are not full before it is there: else it would be given more, again
 * and again.
 */
export function fillOf({ level, held }: Pick<ChainView, 'level' | 'held'>): number {
  return level + held
}

function isBehind(
  { waiting, used, capacity }: { waiting: number; used: number; capacity: number },
  { backlogTicks, full }: PolicyLimits,
): boolean {
  return Math.floor(waiting / backlogTicks) > capacity || ratioOf(used, capacity) >= full
}

/**
 * One deviation of what chance makes of a chain's level, where transactions of about `grain` gas come independently of each other (Poisson). Of what comes, as far as it is averaged
 * over ticks; and of what waits, as much as chance alone piles up in the ticks for which a move is reckoned to pay: what is fuller by less is as likely to be emptier by the time that a
 * move would have paid. Few large transactions tell less than many small ones.
 */
export function noiseOf(
  chain: { arriving: number; waiting: number; used: number; capacity: number; grain: number },
  limits: PolicyLimits,
): number {
  const { arriving, grain, capacity } = chain
  const { paceKeep, residenceTicks, backlogTicks } = limits
  // Of a sum that fades, in ticks' worth of variance; and of a queue, over as many ticks as what waits counts for.
  const ofPace = (ONE - paceKeep) / (ONE + paceKeep)
  const ofQueue = isBehind(chain, limits) ? residenceTicks / backlogTicks ** 2 : 0
  const variance = Math.max(0, arriving) * Math.max(0, grain) * (ofPace + ofQueue)
  return ratioOf(Math.floor(Math.sqrt(variance)), capacity)
}

/** What others see of what a chain has to do. `grain`: gas of a transaction, about. */
export function loadOf(
  chain: { arriving: number; waiting: number; used: number; capacity: number; grain: number },
  limits: PolicyLimits,
): Pick<ChainView, 'level' | 'noise' | 'held'> {
  return {
    level: levelOf(chain, limits),
    noise: noiseOf(chain, limits),
    held: heldOf(chain, limits),
  }
}

/** A chain's level as far as chance does not explain it. */
export function sureLevel(
  { level, noise }: Pick<ChainView, 'level' | 'noise'>,
  { doubt }: PolicyLimits,
): number {
  return Math.max(0, level - portionOf(noise, doubt))
}

/** How full the open chains are together, as one. */
export function meanLevel(chains: readonly ChainView[]): number {
  return meanOf(chains, ({ level }) => level)
}

/** How full they may come to be together: `fillOf`. */
export function meanFill(chains: readonly ChainView[]): number {
  return meanOf(chains, fillOf)
}

function meanOf(chains: readonly ChainView[], ratio: (chain: ChainView) => number): number {
  let [load, capacity] = [0n, 0n]
  for (const chain of chains) {
    if (!chain.isOpen) continue
    load += BigInt(ratio(chain)) * BigInt(chain.capacity)
    capacity += BigInt(chain.capacity)
  }
  return capacity === 0n ? RATIO_MAX : Number(load / capacity)
}

/**
 * How full a chain may come to be by what it takes in (A20): a little above the others, or above the target where they have less. `mean`: `meanFill`.
 */
export function acceptLevel(mean: number, { target, acceptBand }: PolicyLimits): number {
  const base = Math.max(target, mean)
  return base + Math.floor((base * acceptBand) / ONE)
}

/**
 * What a chain has to send away, if anything: how far it is above the others, or the target, and the band that it may be, and above what chance explains: chains that are equally
 * loaded are seldom equally full.
 */
export function excessOf(
  chain: Pick<ChainView, 'level' | 'noise'>,
  mean: number,
  limits: PolicyLimits,
): number {
  const base = Math.max(limits.target, mean)
  return Math.max(0, sureLevel(chain, limits) - base - Math.floor((base * limits.band) / ONE))
}

/** The price of a chain's headroom, as a ratio: nothing up to the target; what is not open has the highest one. */
export function priceOf(
  { level, isOpen }: Pick<ChainView, 'level' | 'isOpen'>,
  { target }: PolicyLimits,
): number {
  return isOpen ? Math.max(0, level - target) : RATIO_MAX
}
