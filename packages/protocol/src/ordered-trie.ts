import type { Hex } from 'viem'
import { bytesToHex } from './bytes.ts'
import { keccakBytes } from './hash.ts'
import { encodeRlp, RlpRaw, type RlpValue, rlpUint } from './rlp.ts'

type Entry = { nibbles: Uint8Array; value: Uint8Array }

/** Root of the Merkle Patricia trie of a list, keyed by the RLP of the index: what headers hold of transactions, receipts, withdrawals. */
export function orderedTrieRoot(values: readonly Uint8Array[]): Hex {
  const entries = values.map((value, index) => ({
    nibbles: toNibbles(encodeRlp(rlpUint(index))),
    value,
  }))
  entries.sort((left, right) => Buffer.compare(left.nibbles, right.nibbles))
  const root = entries.length === 0 ? new Uint8Array(0) : trieNode(entries, 0, entries.length, 0)
  return bytesToHex(keccakBytes(encodeRlp(root)))
}

/** Root of a list of nothing. */
export const emptyTrieRoot: Hex = orderedTrieRoot([])

/** The node above entries `from` to `to`, which share their first `depth` nibbles. No key is a prefix of another. */
function trieNode(entries: readonly Entry[], from: number, to: number, depth: number): RlpValue {
  const [first, last] = [entries[from], entries[to - 1]]
  if (first === undefined || last === undefined) return new Uint8Array(0)
  if (first === last) return [compact(first.nibbles.subarray(depth), true), first.value]
  const shared = sharedLength(first.nibbles, last.nibbles, depth)
  if (shared > 0) {
    const below = trieNode(entries, from, to, depth + shared)
    return [compact(first.nibbles.subarray(depth, depth + shared), false), reference(below)]
  }
  const children: RlpValue[] = []
  for (let nibble = 0, at = from; nibble < 16; nibble++) {
    const start = at
    while (at < to && entries[at]?.nibbles[depth] === nibble) at++
    children.push(
      start === at ? new Uint8Array(0) : reference(trieNode(entries, start, at, depth + 1)),
    )
  }
  return [...children, new Uint8Array(0)]
}

/** How a node stands in its parent: as it is where it is under 32 bytes, else by its hash. */
function reference(node: RlpValue): RlpValue {
  const encoded = encodeRlp(node)
  return encoded.length < 32 ? new RlpRaw(encoded) : keccakBytes(encoded)
}

function sharedLength(left: Uint8Array, right: Uint8Array, from: number): number {
  let at = from
  while (at < left.length && left[at] === right[at]) at++
  return at - from
}

function toNibbles(bytes: Uint8Array): Uint8Array {
  const nibbles = new Uint8Array(2 * bytes.length)
  for (const [index, byte] of bytes.entries()) {
    nibbles[2 * index] = byte >> 4
    nibbles[2 * index + 1] = byte & 15
  }
  return nibbles
}

/** Hex-prefix encoding of a path (Yellow Paper, appendix C). */
function compact(nibbles: Uint8Array, isLeaf: boolean): Uint8Array {
  const isOdd = nibbles.length % 2
  const bytes = new Uint8Array((nibbles.length >> 1) + 1)
  bytes[0] = ((isLeaf ? 2 : 0) + isOdd) << 4
  for (const [index, nibble] of nibbles.entries()) {
    const place = index + 2 - isOdd
    bytes[place >> 1] = (bytes[place >> 1] ?? 0) | (place % 2 === 0 ? nibble << 4 : nibble)
  }
  return bytes
}
