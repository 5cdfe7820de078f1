import type { Hex } from 'viem'
import { type BucketDigest, bucketCount, bucketOf, encodeDigest } from './bucket-digest.ts'

/** Hashes by bucket, and their digest, kept up as they come and go: what a peer asks for costs what is listed, not all that is held. */
export interface HashBuckets {
  /** It must not be there. */
  add(hash: Hex): void
  /** It must be there. */
  remove(hash: Hex): void
  digest(): BucketDigest
  /** The hashes of one bucket. */
  of(bucket: number): Iterable<Hex>
}

const wordsEach = 3

/** See `HashBuckets`. */
export function createHashBuckets(): HashBuckets {
  const sets = Array.from({ length: bucketCount }, () => new Set<Hex>())
  const words = new Uint32Array(bucketCount * wordsEach)

  /** The exclusive or takes out what it brought in. */
  function count(hash: Hex, difference: 1 | -1): void {
    const at = bucketOf(hash) * wordsEach
    words[at] = (words[at] ?? 0) + difference
    words[at + 1] = (words[at + 1] ?? 0) ^ Number.parseInt(hash.slice(4, 12), 16)
    words[at + 2] = (words[at + 2] ?? 0) ^ Number.parseInt(hash.slice(12, 20), 16)
  }

  return {
    add(hash) {
      sets[bucketOf(hash)]?.add(hash)
      count(hash, 1)
    },
    remove(hash) {
      sets[bucketOf(hash)]?.delete(hash)
      count(hash, -1)
    },
    digest: () => encodeDigest(words),
    of: (bucket) => sets[bucket] ?? [],
  }
}
