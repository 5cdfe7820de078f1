import { bytesToHex, hexToBytes } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { MalformedBatchError } from './transaction-batch.ts'

/**
 * A set of hashes in 3 KiB: for each first byte of a hash, how many there are and the exclusive or of their next 8 bytes.
 * Two nodes that compare digests see which buckets differ, and send only the hashes of those.
 */
export type BucketDigest = Uint8Array

/** The hashes of one bucket; `complete`: all of them. */
export type BucketListing = { bucket: number; complete: boolean; hashes: Hex[] }

const buckets = 256
const bucketBytes = 12
const hashBytes = 32
const headBytes = 5
const incompleteBit = 0x8000_0000

/** The bucket of a hash. */
export function bucketOf(hash: Hex): number {
  return Number.parseInt(hash.slice(2, 4), 16)
}

/** See `BucketDigest`. */
export function digestOf(hashes: Iterable<Hex>): BucketDigest {
  const words = new Uint32Array(buckets * 3)
  for (const hash of hashes) {
    const at = bucketOf(hash) * 3
    words[at] = (words[at] ?? 0) + 1
    words[at + 1] = (words[at + 1] ?? 0) ^ Number.parseInt(hash.slice(4, 12), 16)
    words[at + 2] = (words[at + 2] ?? 0) ^ Number.parseInt(hash.slice(12, 20), 16)
  }
  const digest = new Uint8Array(buckets * bucketBytes)
  const view = new DataView(digest.buffer)
  for (const [place, word] of words.entries()) view.setUint32(place * 4, word)
  return digest
}

/** Buckets in which two digests differ. @throws MalformedBatchError where `theirs` is no digest. */
export function differingBuckets(mine: BucketDigest, theirs: Uint8Array): number[] {
  if (theirs.length !== buckets * bucketBytes) {
    throw new MalformedBatchError(`A digest has ${buckets * bucketBytes} bytes.`)
  }
  const differing: number[] = []
  for (let bucket = 0; bucket < buckets; bucket++) {
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
  hashes: Iterable<Hex>,
  hashesMax: number,
): Uint8Array {
  const lists = new Map<number, Hex[]>(wanted.map((bucket) => [bucket, []]))
  for (const hash of hashes) lists.get(bucketOf(hash))?.push(hash)
  let left = hashesMax
  const parts: Uint8Array[] = []
  for (const [bucket, list] of lists) {
    const listed = list.slice(0, left)
    left -= listed.length
    const part = new Uint8Array(headBytes + listed.length * hashBytes)
    part[0] = bucket
    const flag = listed.length < list.length ? incompleteBit : 0
    new DataView(part.buffer).setUint32(1, listed.length + flag)
    for (const [i, hash] of listed.entries()) part.set(hexToBytes(hash), headBytes + i * hashBytes)
    parts.push(part)
    if (left === 0) break
  }
  return joinParts(parts)
}

/** Reads what `encodeListings` wrote. @throws MalformedBatchError */
export function decodeListings(bytes: Uint8Array, hashesMax: number): BucketListing[] {
  if (bytes.length > buckets * headBytes + hashesMax * hashBytes) {
    throw new MalformedBatchError('A list of hashes is over the bound.')
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const listings: BucketListing[] = []
  for (let at = 0; at < bytes.length; ) {
    if (at + headBytes > bytes.length) throw new MalformedBatchError('A list of hashes is cut off.')
    const bucket = bytes[at] ?? 0
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
  return joinParts(hashes.map((hash) => hexToBytes(hash)))
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

function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
