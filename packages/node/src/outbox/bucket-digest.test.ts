import fc from 'fast-check'
import type { Hex } from 'viem'
import { expect, it } from 'vitest'
import {
  bucketOf,
  decodeHashes,
  decodeListings,
  differingBuckets,
  encodeHashes,
  encodeListings,
} from './bucket-digest.ts'
import { createHashBuckets } from './hash-buckets.ts'
import { decodeBatch, defaultBatchLimits, encodeBatch } from './transaction-batch.ts'

const hash = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes): Hex => `0x${Buffer.from(bytes).toString('hex')}`)
const hashes = fc.uniqueArray(hash, { maxLength: 60 })

function bucketsOf(set: Iterable<Hex>) {
  const buckets = createHashBuckets()
  for (const one of set) buckets.add(one)
  return buckets
}

it('finds exactly the buckets in which two sets differ', () => {
  fc.assert(
    fc.property(hashes, hashes, hashes, (common, left, right) => {
      const [mine, theirs] = [new Set([...common, ...left]), new Set([...common, ...right])]
      const different = new Set(
        [...mine, ...theirs].filter((h) => !mine.has(h) || !theirs.has(h)).map(bucketOf),
      )
      // The order in which a set is walked changes nothing.
      const found = differingBuckets(
        bucketsOf(mine).digest(),
        bucketsOf([...theirs].reverse()).digest(),
      )
      expect(found).toEqual([...different].sort((a, b) => a - b))
    }),
  )
})

it('forgets without a trace what is taken out', () => {
  fc.assert(
    fc.property(hashes, hashes, (kept, gone) => {
      const buckets = bucketsOf(new Set([...kept, ...gone]))
      for (const one of gone) if (!kept.includes(one)) buckets.remove(one)
      expect(buckets.digest()).toEqual(bucketsOf(kept).digest())
      for (const one of kept) expect([...buckets.of(bucketOf(one))]).toContain(one)
      for (const one of gone) {
        expect([...buckets.of(bucketOf(one))].includes(one)).toBe(kept.includes(one))
      }
    }),
  )
})

it('lists hashes within the bound, and says where some are missing', () => {
  fc.assert(
    fc.property(hashes, fc.integer({ min: 1, max: 80 }), (set, max) => {
      const wanted = [...new Set(set.map(bucketOf))]
      const listings = decodeListings(encodeListings(wanted, bucketsOf(set).of, max), max)
      const listed = listings.flatMap((listing) => listing.hashes)
      expect(listed.length).toBe(Math.min(set.length, max))
      for (const { bucket, complete, hashes: some } of listings) {
        const all = set.filter((h) => bucketOf(h) === bucket)
        expect(complete).toBe(some.length === all.length)
        expect(all).toEqual(expect.arrayContaining(some))
      }
    }),
  )
})

it('takes no bucket twice, which would cost the reader each time', () => {
  const once = encodeListings([7], () => [], 1)
  expect(decodeListings(once, 1)).toHaveLength(1)
  expect(() => decodeListings(Uint8Array.of(...once, ...once), 1)).toThrow(/twice/)
})

it('reads what it wrote, and never more than its bounds', () => {
  fc.assert(
    fc.property(
      hashes,
      fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 20 }),
      (set, items) => {
        expect(decodeHashes(encodeHashes(set))).toEqual(set)
        expect(decodeBatch(encodeBatch(items), defaultBatchLimits)).toEqual(items)
      },
    ),
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      for (const read of [
        () => decodeBatch(bytes, { countMax: 4, bytesMax: 100 }),
        () => decodeListings(bytes, 3),
        () => decodeHashes(bytes),
      ]) {
        try {
          read()
        } catch (error) {
          expect(error).toMatchObject({ code: 'malformed-batch' })
        }
      }
    }),
  )
})
