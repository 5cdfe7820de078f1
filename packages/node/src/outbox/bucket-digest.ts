import { bytesToHex, hexToBytes, joinBytes } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { MalformedBatchError } from './transaction-batch.ts'

/**
 * A set of hashes in 3 KiB: for each first byte of a hash, how many there are and the exclusive or of their next 8 bytes.
 * Two nodes that compare digests see which buckets differ, and send only the hashes of those.
 */
export type BucketDigest = Uint8Array

/** The hashes of one bucket; `complete`: all of them. */
export type BucketListing = { bucket: number; complete: boolean; hashes: Hex[] }

/** How many buckets there are. */
export const bucketCount = 256

const bucketBytes = 12
const hashBytes = 32
const headBytes = 5
const incompleteBit = 0x8000_0000

/** The bucket of a hash. */
export function bucketOf(hash: Hex): number {
  return Number.parseInt(hash.slice(2, 4), 16)
}

/** Writes a digest, of which there are three words for each bucket. */
export function encodeDigest(words: Uint32Array): BucketDigest {
  const digest = new Uint8Array(bucketCount * bucketBytes)
  const view = new DataView(digest.buffer)
  for (const [place, word] of words.entries()) view.setUint32(place * 4, word)
  return digest
}

/** Buckets in which two digests differ. @throws MalformedBatchError where `theirs` is no digest. */
export function differingBuckets(mine: BucketDigest, theirs: Uint8Array): number[] {
  if (theirs.length !== bucketCount * bucketBytes) {
    throw new MalformedBatchError(`A digest has ${bucketCount * bucketBytes} bytes.`)
  }
  const differing: number[] = []
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    const at = bucket * bucketBytes
    for (let i = at; i < at + bucketBytes; i++) {
      if (mine[i] === theirs[i]) continue
      differing.push(bucket)
      break
    }
  }
  return differing
}

/** Writes the hashes of `wanted` buckets, in that order, at most `hashesMax`. */
export function encodeListings(
  wanted: readonly number[],
  hashesOf: (bucket: number) => Iterable<Hex>,
  hashesMax: number,
): Uint8Array {
  let left = hashesMax
  const parts: Uint8Array[] = []
  for (const bucket of wanted) {
    const list = [...hashesOf(bucket)]
    const listed = list.slice(0, left)
    left -= listed.length
    const head = new Uint8Array(headBytes)
    head[0] = bucket
    const flag = listed.length < list.length ? incompleteBit : 0
    new DataView(head.buffer).setUint32(1, listed.length + flag)
    parts.push(head, encodeHashes(listed))
    if (left === 0) break
  }
  return joinBytes(...parts)
}

/** Bytes that listings take at most. */
export function listingsBytesMax(hashesMax: number): number {
  return bucketCount * headBytes + hashesMax * hashBytes
}

/** Reads what `encodeListings` wrote. @throws MalformedBatchError */
export function decodeListings(bytes: Uint8Array, hashesMax: number): BucketListing[] {
  if (bytes.length > listingsBytesMax(hashesMax)) {
    throw new MalformedBatchError('A list of hashes is over the bound.')
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const listings: BucketListing[] = []
  const seen = new Set<number>()
  for (let at = 0; at < bytes.length; ) {
    if (at + headBytes > bytes.length) throw new MalformedBatchError('A list of hashes is cut off.')
    const bucket = bytes[at] ?? 0
    if (seen.has(bucket)) throw new MalformedBatchError('A bucket is listed twice.')
    seen.add(bucket)
    const word = view.getUint32(at + 1)
    const complete = word < incompleteBit
    const end = at + headBytes + (complete ? word : word - incompleteBit) * hashBytes
    if (end > bytes.length) throw new MalformedBatchError('A list of hashes is cut off.')
    listings.push({ bucket, complete, hashes: decodeHashes(bytes.subarray(at + headBytes, end)) })
    at = end
  }
  return listings
}

/** Joins hashes. */
export function encodeHashes(hashes: readonly Hex[]): Uint8Array {
  return hexToBytes(`0x${hashes.map((hash) => hash.slice(2)).join('')}`)
}

/** Takes apart what `encodeHashes` joined. @throws MalformedBatchError */
export function decodeHashes(bytes: Uint8Array): Hex[] {
  if (bytes.length % hashBytes !== 0) throw new MalformedBatchError('A hash is cut off.')
  const hashes: Hex[] = []
  for (let at = 0; at < bytes.length; at += hashBytes) {
    hashes.push(bytesToHex(bytes.subarray(at, at + hashBytes)))
  }
  return hashes
}
