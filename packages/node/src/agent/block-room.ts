import type { Configuration } from '@metalayer/protocol'
import type { Clock } from '../clock.ts'
import type { Follow } from '../follow/interface.ts'
import type { BundleLimits } from './choose-bundle.ts'

/**
 * A call that is on its way into a chain, or is to be. `gas`: its limit, which has to be free in a block for it to come in. `spare`: what of that it is reckoned to leave, which is free for what comes
 * next: kernels want to see some left until the end.
 */
export type RoomUse = { gas: bigint; spare?: bigint | undefined }

/** Where the next call would go: `ahead` blocks are filled before, and so much gas is left of that one. */
export type BlockRoom = { ahead: number; left: bigint }

/** The most real gas of a bundle of a single transaction: of one that signs for 12,000,000, a 63rd of that more, and what is around it. */
const aloneLimitMax = 14_000_000n
const bundleBytesMax = 90_000
const bundleCountMax = 800
const bundleGasMax = 12_000_000n
/** What is left of a block is used from this much gas on: for two payments. What such a bundle adds to them, blocks that are full have room for. */
export const bundleGasMin = 250_000n
/** Seconds of lease that a bundle needs, at least; and what of a lease a block counts for, at most. */
const leaseMarginMin = 2
const leaseMarginParts = 4
/** Blocks that may lie ahead, besides the one that comes next: one that lasts is filled no earlier than so many ticks before it begins, since what is chosen late is chosen well. */
const aheadMax = 1
const aheadTicksMax = 2

/** Packs calls into blocks as chains do, in their order: the next one goes into the next block where its limit does not fit any more. */
export function roomBehind(flight: Iterable<RoomUse>, blockGas: bigint): BlockRoom {
  let [ahead, used] = [0, 0n]
  for (const { gas, spare = 0n } of flight) {
    if (used > 0n && used + gas > blockGas) {
      ahead += 1
      used = 0n
    }
    used += spare < gas ? gas - spare : 0n
  }
  return { ahead, left: used < blockGas ? blockGas - used : 0n }
}

/** In how many blocks the next bundle would come: 1, the next one. */
export function blocksUntilBundle({ ahead, left }: BlockRoom): number {
  return left >= bundleGasMin ? ahead + 1 : ahead + 2
}

/**
 * Seconds of lease, from the newest block on, that a bundle needs which comes in so many blocks: the block that takes it may come late. Where blocks are long, as many quarters of a lease: more
 * a chain may never have.
 */
export function leaseNeeded(
  blocks: number,
  { blockSeconds, lease }: { blockSeconds: number; lease: number },
): number {
  return Math.max(leaseMarginMin, blocks * Math.min(blockSeconds, lease / leaseMarginParts))
}

/** Whether a call of so much gas finds room within the blocks that may lie ahead. */
export function fitsInto({ ahead, left }: BlockRoom, gas: bigint, blocksAhead: number): boolean {
  return gas <= left ? ahead <= blocksAhead : ahead < blocksAhead
}

/** How many blocks may be filled besides the one that comes next. Times are milliseconds: how long blocks take, and how long ago the newest one was. */
export function blocksAhead(times: { blockMs: number; sinceMs: number; tickMs: number }): number {
  const { blockMs, sinceMs, tickMs } = times
  return sinceMs >= blockMs - aheadTicksMax * tickMs ? aheadMax : 0
}

/** How many blocks may be filled behind a chain's newest one, by when this node has seen that: since then tells more than the chain's own clock, which may be wrong. */
export type Ahead = {
  of(newest: Newest): number
  /** Whether it has become one more, or other ones, since this was noted. */
  hasMore(newest: Newest): boolean
  note(newest: Newest): void
}

type Newest = { number: number; time: number }

/** See `Ahead`. */
export function createAhead(
  { chainId, genesis }: { chainId: number; genesis: Configuration },
  deps: {
    follow: Pick<Follow, 'block'>
    clock: Pick<Clock, 'now'>
    decisions: () => readonly { configuration: Configuration }[]
  },
): Ahead {
  let newest = { number: -1, seenMs: 0 }
  let noted = { number: -1, ahead: 0 }
  const of = ({ number, time }: Newest): number => {
    const nowMs = deps.clock.now()
    if (newest.number !== number) newest = { number, seenMs: nowMs }
    const before = deps.follow.block(chainId, number - 1)
    const blockMs = (time - (before?.time ?? time)) * 1_000
    const { tick } = (deps.decisions()[0]?.configuration ?? genesis).parameters
    return blocksAhead({ blockMs, sinceMs: nowMs - newest.seenMs, tickMs: tick })
  }
  return {
    of,
    hasMore: (block) => noted.number !== block.number || of(block) > noted.ahead,
    note(block) {
      noted = { number: block.number, ahead: of(block) }
    },
  }
}

/**
 * Bounds of the next bundle: as much gas as is left of the block that is being filled, so that blocks become full. A single transaction may take more than a bundle of many, and waits until
 * there is room for it.
 */
export function bundleLimits(
  { ahead, left }: BlockRoom,
  { blockGas, blocksAhead: most }: { blockGas: bigint; blocksAhead: number },
  gasMax = bundleGasMax,
): BundleLimits {
  const aloneGasMax = least(aloneLimitMax, blockGas)
  // Of the block that is being filled, or, where too little is left of it, of the one behind it.
  const isHere = ahead <= most && left >= bundleGasMin
  const next = ahead < most ? blockGas : 0n
  return {
    gasMax: least(isHere ? left : next, gasMax),
    behindMax: least(next, gasMax),
    aloneGasMax,
    aloneRoom: least(ahead < most ? blockGas : isHere ? left : 0n, aloneGasMax),
    bytesMax: bundleBytesMax,
    countMax: bundleCountMax,
  }
}

function least(first: bigint, second: bigint): bigint {
  return first < second ? first : second
}
