import { hexToBytes } from '@metalayer/protocol'
import type { Hex } from 'viem'
import {
  type BucketDigest,
  decodeHashes,
  decodeListings,
  differingBuckets,
  encodeHashes,
  encodeListings,
} from './bucket-digest.ts'
import { type BatchLimits, countThatFits, decodeBatch, encodeBatch } from './transaction-batch.ts'

/** Bounds of one comparison. */
export type ReconcileLimits = {
  /** Hashes that one answer lists. */
  hashesMax: number
  batch: BatchLimits
}

/** What of the outbox a comparison needs. */
export type Holdings = {
  digest(): BucketDigest
  hashesIn(bucket: number): Iterable<Hex>
  has(hash: Hex): boolean
  raw(hash: Hex): Hex | undefined
}

/** Asks one peer with a protocol's bytes. */
export type Ask = (protocol: string, bytes: Uint8Array) => Promise<Uint8Array>

/** What a comparison found. `theyLack`: hashes that we hold and they do not. `both`: that they hold too. `received`: signed bytes that we lacked. */
export type Comparison = { theyLack: Hex[]; both: Hex[]; received: Uint8Array[] }

/** The protocols of anti-entropy. */
export const reconcileProtocols = {
  compare: '/metalayer/transactions/compare/1',
  get: '/metalayer/transactions/get/1',
} as const

/**
 * Compares what two nodes hold, by digests first, and fetches what this one lacks; `wants` leaves out what it has refused.
 *
 * What is over a bound is left for the next comparison, when what was found now no longer differs.
 */
export async function compareWithPeer(
  ask: Ask,
  mine: Holdings,
  wants: (hash: Hex) => boolean,
  limits: ReconcileLimits,
): Promise<Comparison> {
  const answer = await ask(reconcileProtocols.compare, mine.digest())
  const listings = decodeListings(answer, limits.hashesMax)
  const theirs = new Set(listings.flatMap(({ hashes }) => hashes))
  const theyLack: Hex[] = []
  const both: Hex[] = []
  for (const { bucket, complete } of listings) {
    for (const hash of mine.hashesIn(bucket)) {
      if (theirs.has(hash)) both.push(hash)
      else if (complete) theyLack.push(hash)
    }
  }
  const missing = [...theirs].filter((hash) => !mine.has(hash) && wants(hash))
  const received: Uint8Array[] = []
  const { countMax } = limits.batch
  for (let at = 0; at < missing.length; at += countMax) {
    const wanted = missing.slice(at, at + countMax)
    // A peer that has given what it may for now gives the rest after the next comparison.
    const batch = await ask(reconcileProtocols.get, encodeHashes(wanted)).catch(() => undefined)
    if (batch === undefined) break
    received.push(...decodeBatch(batch, limits.batch))
  }
  return { theyLack, both, received }
}

/** Answers `compare`: the hashes of the buckets in which the asker's digest differs. `first`: the bucket to begin with, so that none is left out for ever. */
export function answerCompare(
  digest: Uint8Array,
  mine: Holdings,
  first: number,
  limits: ReconcileLimits,
): Uint8Array {
  const differing = differingBuckets(mine.digest(), digest)
  const turned = [...differing.filter((b) => b >= first), ...differing.filter((b) => b < first)]
  return encodeListings(turned, mine.hashesIn, limits.hashesMax)
}

/** Answers `get`: as many of the transactions asked for as are here and fit. `charge`: told of the bytes before they are put together; it throws where they are too many. */
export function answerGet(
  request: Uint8Array,
  mine: Holdings,
  limits: ReconcileLimits,
  charge: (bytes: number) => void,
): Uint8Array {
  const asked = decodeHashes(request).slice(0, limits.batch.countMax)
  const found = asked.filter(mine.has).flatMap((hash) => mine.raw(hash) ?? [])
  const sizes = found.map((raw) => (raw.length - 2) / 2)
  const count = countThatFits(sizes, limits.batch)
  charge(sizes.slice(0, count).reduce((sum, size) => sum + size, 0))
  return encodeBatch(found.slice(0, count).map(hexToBytes))
}
