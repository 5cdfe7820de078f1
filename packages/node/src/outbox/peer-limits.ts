import { createRateLimit } from '../attest/rate-limit.ts'
import { createTrials, type Trials } from './trials.ts'

/** What one peer may have this node do in a second. */
export type PeerLimits = {
  /** Batches that it hands over, and their bytes. */
  batchesPerSecond: number
  batchBytesPerSecond: number
  /** Questions what it lacks, and for that; and bytes of those and their answers. */
  comparisonsPerSecond: number
  comparisonBytesPerSecond: number
  /** Transactions that are read and then not taken. */
  refusedPerSecond: number
}

/** Bounds of what peers may have this node do (docs/LIMITS.md). */
export type SpreadLimits = {
  validator: PeerLimits
  /** A peer that is no validator; whoever wants to has many. */
  stranger: PeerLimits
  /** Of the rates, how many seconds may come at once. */
  burstSeconds: number
  /** Peers of each kind whose rates are remembered. */
  peersMax: number
}

/**
 * Defaults of `SpreadLimits`. An honest node has one batch on its way to a peer and lingers before the next, so there are fewer than 500 in a second, the larger the more there is to send. Once in a
 * second at most it compares, and then fetches up to 16 times.
 */
export const defaultSpreadLimits: SpreadLimits = {
  validator: {
    batchesPerSecond: 1_000,
    batchBytesPerSecond: 8_000_000,
    comparisonsPerSecond: 64,
    comparisonBytesPerSecond: 8_000_000,
    refusedPerSecond: 512,
  },
  stranger: {
    batchesPerSecond: 500,
    batchBytesPerSecond: 1_000_000,
    comparisonsPerSecond: 20,
    comparisonBytesPerSecond: 500_000,
    refusedPerSecond: 32,
  },
  burstSeconds: 8,
  peersMax: 1_024,
}

/** Holds one kind of peers to their limits. */
export type PeerMeter = {
  /** Whether a batch of so many bytes may come now. */
  mayHandOver(peer: string, bytes: number): boolean
  /** Whether so many bytes more may come or go for a comparison. */
  mayCompare(peer: string, bytes: number): boolean
  trials: Trials
}

/** See `PeerMeter`. */
export function createPeerMeter(
  limits: PeerLimits,
  { burstSeconds, peersMax }: Pick<SpreadLimits, 'burstSeconds' | 'peersMax'>,
  now: () => number,
): PeerMeter {
  const rateOf = (peerMessagesPerSecond: number, peerBytesPerSecond: number) =>
    createRateLimit(
      { peerMessagesPerSecond, peerBytesPerSecond, peerBurstSeconds: burstSeconds, peersMax },
      now,
    )
  const trialLimits = { perSecond: limits.refusedPerSecond, burstSeconds, peersMax }
  return {
    mayHandOver: rateOf(limits.batchesPerSecond, limits.batchBytesPerSecond).admit,
    mayCompare: rateOf(limits.comparisonsPerSecond, limits.comparisonBytesPerSecond).admit,
    trials: createTrials(trialLimits, now),
  }
}
