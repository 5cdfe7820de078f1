import type { Hex } from 'viem'
import { bytesToHex, equalBytes, hexToBytes, uintToHex, zeroHash } from './bytes.ts'
import type { Change } from './changes.ts'
import { keccakBytes } from './hash.ts'
import { ProtocolError } from './protocol-error.ts'

type Leaf = { slot: Hex; key: Uint8Array; word: bigint; hash: Uint8Array | undefined }
type Inner = { left: Node | undefined; right: Node | undefined; hash: Uint8Array | undefined }
type Node = Leaf | Inner

/**
 * The commitment of a chain: a compact sparse Merkle tree over its words that count (docs/WIRE.md, "Commitment"). Immutable:
 * what did not change is shared between versions, and each node hashes itself once, when first asked.
 */
export type SparseMerkleTree = { readonly root: Node | undefined; readonly size: number }

/** Proof that a slot holds `word`. `siblings` from the leaf's level upwards. */
export type WordProof = { word: Hex; siblings: Hex[] }

/** Proof that a slot holds nothing: its path ends at nothing, or at another leaf. */
export type AbsenceProof = { other?: { key: Hex; word: Hex }; siblings: Hex[] }

/** The tree does not hold what a proof was asked for. */
export class UnprovableError extends ProtocolError {
  readonly code = 'unprovable'
}

const depthMax = 256
const emptyHash = new Uint8Array(32)

/** The tree of no leaves; its root is zero. */
export const emptyTree: SparseMerkleTree = { root: undefined, size: 0 }

/** The tree after `changes`, of which the last one of a slot holds. A word of 0 is no leaf. */
export function withWords(tree: SparseMerkleTree, changes: Iterable<Change>): SparseMerkleTree {
  const last = new Map<string, bigint>()
  for (const { slot, word } of changes) last.set(slot.toLowerCase(), word)
  if (last.size === 0) return tree
  const edits: Leaf[] = []
  for (const [slot, word] of last) {
    edits.push({
      slot: slot as Hex,
      key: keccakBytes(hexToBytes(slot as Hex)),
      word,
      hash: undefined,
    })
  }
  edits.sort((left, right) => compareKeys(left.key, right.key))
  const batch: Batch = { edits, grown: 0 }
  const root = edit(tree.root, batch, 0, edits.length, 0)
  return root === tree.root ? tree : { root, size: tree.size + batch.grown }
}

/** The root: the commitment. */
export function treeRoot(tree: SparseMerkleTree): Hex {
  return tree.root === undefined ? zeroHash : bytesToHex(hashOf(tree.root))
}

/** The word in `slot`; 0 where it is no leaf. */
export function readWord(tree: SparseMerkleTree, slot: Hex): bigint {
  const key = keccakBytes(hexToBytes(slot))
  const { end } = descend(tree, key)
  return end !== undefined && equalBytes(end.key, key) ? end.word : 0n
}

/** All leaves, in the order of their keys. */
export function* leavesOf(tree: SparseMerkleTree): Generator<Change> {
  const waiting = tree.root === undefined ? [] : [tree.root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isLeaf(node)) {
      yield { slot: node.slot, word: node.word }
      continue
    }
    if (node.right !== undefined) waiting.push(node.right)
    if (node.left !== undefined) waiting.push(node.left)
  }
}

/** Proves what `slot` holds. Throws {@link UnprovableError} where it holds nothing. */
export function proveWord(tree: SparseMerkleTree, slot: Hex): WordProof {
  const key = keccakBytes(hexToBytes(slot))
  const { end, siblings } = descend(tree, key)
  if (end === undefined || !equalBytes(end.key, key)) {
    throw new UnprovableError(
      `Slot ${slot} holds nothing under ${treeRoot(tree)}. Prove its absence, or look at another block.`,
    )
  }
  return { word: uintToHex(end.word, 32), siblings: siblings.map(bytesToHex).reverse() }
}

/** Proves that `slot` holds nothing. Throws {@link UnprovableError} where it holds a word. */
export function proveAbsence(tree: SparseMerkleTree, slot: Hex): AbsenceProof {
  const key = keccakBytes(hexToBytes(slot))
  const { end, siblings } = descend(tree, key)
  const path = siblings.map(bytesToHex).reverse()
  if (end === undefined) return { siblings: path }
  if (equalBytes(end.key, key)) {
    throw new UnprovableError(
      `Slot ${slot} holds a word under ${treeRoot(tree)}. Prove the word instead.`,
    )
  }
  return { other: { key: bytesToHex(end.key), word: uintToHex(end.word, 32) }, siblings: path }
}

/** Whether `proof` shows that `slot` holds its word under `root`. False, never an error, for bytes of a wrong shape. */
export function verifyWord(root: Hex, slot: Hex, proof: WordProof): boolean {
  if (proof.siblings.length > depthMax || proof.word === zeroHash) return false
  const parts = decodeParts(slot, [proof.word, ...proof.siblings])
  if (parts === undefined) return false
  const [word, ...siblings] = parts.values
  if (word === undefined) return false
  return bytesToHex(climb(parts.key, hashLeaf(parts.key, word), siblings)) === root.toLowerCase()
}

/** Whether `proof` shows that `slot` holds nothing under `root`. */
export function verifyAbsence(root: Hex, slot: Hex, proof: AbsenceProof): boolean {
  const { other } = proof
  if (proof.siblings.length > depthMax) return false
  const parts = decodeParts(
    slot,
    other ? [...proof.siblings, other.key, other.word] : proof.siblings,
  )
  if (parts === undefined) return false
  const siblings = parts.values.slice(0, proof.siblings.length)
  const [otherKey, otherWord] = parts.values.slice(proof.siblings.length)
  let end: Uint8Array = emptyHash
  if (otherKey !== undefined && otherWord !== undefined) {
    if (equalBytes(otherKey, parts.key) || other?.word === zeroHash) return false
    if (!sharePath(otherKey, parts.key, siblings.length)) return false
    end = hashLeaf(otherKey, otherWord)
  }
  return bytesToHex(climb(parts.key, end, siblings)) === root.toLowerCase()
}

type Batch = { readonly edits: readonly Leaf[]; grown: number }

function isLeaf(node: Node): node is Leaf {
  return 'key' in node
}

function bitAt(key: Uint8Array, depth: number): number {
  return ((key[depth >> 3] ?? 0) >> (7 - (depth & 7))) & 1
}

function compareKeys(left: Uint8Array, right: Uint8Array): number {
  return Buffer.compare(left, right)
}

/** The subtree after edits `from` to `to`, all of which lie below it, in ascending order of their keys. */
function edit(
  node: Node | undefined,
  batch: Batch,
  from: number,
  to: number,
  depth: number,
): Node | undefined {
  if (from === to) return node
  const only = to - from === 1 ? batch.edits[from] : undefined
  if (only !== undefined && node === undefined)
    return only.word === 0n ? undefined : grow(batch, only)
  if (node !== undefined && isLeaf(node)) return editLeaf(node, batch, from, to, depth)
  const middle = split(batch.edits, from, to, depth)
  const left = edit(node?.left, batch, from, middle, depth + 1)
  const right = edit(node?.right, batch, middle, to, depth + 1)
  if (node !== undefined && left === node.left && right === node.right) return node
  return join(left, right)
}

/** As {@link edit}, where one leaf stands so far. */
function editLeaf(
  leaf: Leaf,
  batch: Batch,
  from: number,
  to: number,
  depth: number,
): Node | undefined {
  for (let at = from; at < to; at++) {
    const change = batch.edits[at]
    if (change === undefined || !equalBytes(change.key, leaf.key)) continue
    if (change.word === leaf.word && to - from === 1) return leaf
    // The leaf goes, and the change puts it back unless it removes it.
    batch.grown--
    return edit(undefined, batch, from, to, depth)
  }
  const middle = split(batch.edits, from, to, depth)
  const goesLeft = bitAt(leaf.key, depth) === 0
  const left = edit(goesLeft ? leaf : undefined, batch, from, middle, depth + 1)
  const right = edit(goesLeft ? undefined : leaf, batch, middle, to, depth + 1)
  return join(left, right)
}

function grow(batch: Batch, leaf: Leaf): Leaf {
  batch.grown++
  return leaf
}

/** A subtree of one leaf is that leaf, whatever its depth. */
function join(left: Node | undefined, right: Node | undefined): Node | undefined {
  if (left === undefined && (right === undefined || isLeaf(right))) return right
  if (right === undefined && left !== undefined && isLeaf(left)) return left
  return { left, right, hash: undefined }
}

/** The first of the edits whose bit at `depth` is 1. */
function split(edits: readonly Leaf[], from: number, to: number, depth: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    const leaf = edits[middle]
    if (leaf !== undefined && bitAt(leaf.key, depth) === 0) low = middle + 1
    else high = middle
  }
  return low
}

function hashOf(node: Node): Uint8Array {
  if (node.hash !== undefined) return node.hash
  node.hash = isLeaf(node)
    ? hashLeaf(node.key, hexToBytes(uintToHex(node.word, 32)))
    : hashInner(
        node.left === undefined ? emptyHash : hashOf(node.left),
        node.right === undefined ? emptyHash : hashOf(node.right),
      )
  return node.hash
}

// Written and hashed at once: a new array for each node would cost more in collection than in hashing.
const leafBytes = new Uint8Array(65)
const innerBytes = new Uint8Array(64)

function hashLeaf(key: Uint8Array, word: Uint8Array): Uint8Array {
  leafBytes.set(key, 1)
  leafBytes.set(word, 33)
  return keccakBytes(leafBytes)
}

function hashInner(left: Uint8Array, right: Uint8Array): Uint8Array {
  innerBytes.set(left)
  innerBytes.set(right, 32)
  return keccakBytes(innerBytes)
}

/** Where the path of `key` ends, and the hashes beside it, from the root down. */
function descend(
  tree: SparseMerkleTree,
  key: Uint8Array,
): { end: Leaf | undefined; siblings: Uint8Array[] } {
  const siblings: Uint8Array[] = []
  let node = tree.root
  while (node !== undefined && !isLeaf(node)) {
    const goesRight = bitAt(key, siblings.length) === 1
    const sibling: Node | undefined = goesRight ? node.left : node.right
    siblings.push(sibling === undefined ? emptyHash : hashOf(sibling))
    node = goesRight ? node.right : node.left
  }
  return { end: node, siblings }
}

/** The root above `node`, at the end of the path of `key`. */
function climb(key: Uint8Array, node: Uint8Array, siblings: readonly Uint8Array[]): Uint8Array {
  let hash = node
  for (const [index, sibling] of siblings.entries()) {
    const isRight = bitAt(key, siblings.length - 1 - index) === 1
    hash = isRight ? hashInner(sibling, hash) : hashInner(hash, sibling)
  }
  return hash
}

function sharePath(left: Uint8Array, right: Uint8Array, depth: number): boolean {
  for (let at = 0; at < depth; at++) {
    if (bitAt(left, at) !== bitAt(right, at)) return false
  }
  return true
}

/** Key of `slot` and the words as bytes, or undefined where one is not 32 bytes. */
function decodeParts(
  slot: Hex,
  words: readonly Hex[],
): { key: Uint8Array; values: Uint8Array[] } | undefined {
  const values: Uint8Array[] = []
  for (const word of [slot, ...words]) {
    const bytes = Buffer.from(word.slice(2), 'hex')
    if (bytes.length !== 32 || word.length !== 66) return undefined
    values.push(bytes)
  }
  const [slotBytes, ...rest] = values
  return slotBytes === undefined ? undefined : { key: keccakBytes(slotBytes), values: rest }
}
