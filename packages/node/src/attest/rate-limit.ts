import type { AttestLimits } from './limits.ts'

type Bucket = { bytes: number; messages: number; at: number }

/** Says whether a peer may still send; each has a bucket that fills with time. */
export type RateLimit = { admit: (peer: string, bytes: number) => boolean }

/** The bounds that it keeps. */
export type RateLimits = Pick<
  AttestLimits,
  'peerBytesPerSecond' | 'peerMessagesPerSecond' | 'peerBurstSeconds' | 'peersMax'
>

export function createRateLimit(limits: RateLimits, now: () => number): RateLimit {
  const { peerBytesPerSecond, peerMessagesPerSecond, peerBurstSeconds, peersMax } = limits
  const buckets = new Map<string, Bucket>()
  const fill = (level: number, perSecond: number, elapsedMs: number): number =>
    Math.min(level + (perSecond * elapsedMs) / 1000, perSecond * peerBurstSeconds)
  const bucketOf = (peer: string): Bucket => {
    const found = buckets.get(peer)
    if (found !== undefined) return found
    const [oldest] = buckets.keys()
    if (buckets.size >= peersMax && oldest !== undefined) buckets.delete(oldest)
    const bucket = {
      bytes: peerBytesPerSecond * peerBurstSeconds,
      messages: peerMessagesPerSecond * peerBurstSeconds,
      at: now(),
    }
    buckets.set(peer, bucket)
    return bucket
  }
  return {
    admit: (peer, bytes) => {
      const bucket = bucketOf(peer)
      const elapsed = Math.max(now() - bucket.at, 0)
      bucket.bytes = fill(bucket.bytes, peerBytesPerSecond, elapsed)
      bucket.messages = fill(bucket.messages, peerMessagesPerSecond, elapsed)
      bucket.at = now()
      if (bucket.bytes < bytes || bucket.messages < 1) return false
      bucket.bytes -= bytes
      bucket.messages -= 1
      return true
    },
  }
}
