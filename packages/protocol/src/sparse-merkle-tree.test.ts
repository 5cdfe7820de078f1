import fc from 'fast-check'
import { type Hex, keccak256 as viemKeccak } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  type Change,
  emptyTree,
  leavesOf,
  proveAbsence,
  proveWord,
  readWord,
  type SparseMerkleTree,
  toWord,
  treeRoot,
  UnprovableError,
  verifyAbsence,
  verifyWord,
  withWords,
  zeroHash,
} from './index.ts'

/** The commitment as docs/WIRE.md defines it, from the set of leaves alone, with another keccak. */
function referenceRoot(leaves: ReadonlyMap<Hex, bigint>): Hex {
  const keyed = [...leaves].map(([slot, word]) => {
    const key = viemKeccak(slot)
    const bits = BigInt(key).toString(2).padStart(256, '0')
    return { bits, hash: viemKeccak(`0x00${key.slice(2)}${toWord(word).slice(2)}`) }
  })
  const node = (below: typeof keyed, depth: number): Hex => {
    const [first, second] = below
    if (first === undefined) return zeroHash
    if (second === undefined) return first.hash
    const half = (bit: string) => below.filter(({ bits }) => bits[depth] === bit)
    return viemKeccak(`${node(half('0'), depth + 1)}${node(half('1'), depth + 1).slice(2)}` as Hex)
  }
  return node(keyed, 0)
}

function apply(batches: readonly (readonly Change[])[]) {
  let tree = emptyTree
  const leaves = new Map<Hex, bigint>()
  for (const batch of batches) {
    tree = withWords(tree, batch)
    for (const { slot, word } of batch) {
      if (word === 0n) leaves.delete(slot)
      else leaves.set(slot, word)
    }
  }
  return { tree, leaves }
}

// Few slots, so that overwriting and removing are common.
const slot = fc.integer({ min: 0, max: 60 }).map((number) => toWord(number))
const word = fc.oneof(fc.constant(0n), fc.bigInt({ min: 1n, max: (1n << 256n) - 1n }))
const changes = fc.array(fc.record({ slot, word }), { maxLength: 40 })
const batches = fc.array(changes, { maxLength: 6 })

describe('the commitment is a function of the leaves alone [P2, P3]', () => {
  test('roots, sizes and words are those of the definition', () => {
    fc.assert(
      fc.property(batches, (all) => {
        const { tree, leaves } = apply(all)
        expect(treeRoot(tree)).toBe(referenceRoot(leaves))
        expect(tree.size).toBe(leaves.size)
        expect(new Map([...leavesOf(tree)].map((leaf) => [leaf.slot, leaf.word]))).toEqual(leaves)
        for (let number = 0; number <= 60; number++) {
          expect(readWord(tree, toWord(number))).toBe(leaves.get(toWord(number)) ?? 0n)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('neither order nor batches matter', () => {
    const unique = fc.uniqueArray(fc.record({ slot, word }), { selector: (change) => change.slot })
    fc.assert(
      fc.property(unique, fc.infiniteStream(fc.nat()), (all, random) => {
        const shuffled = all
          .map((change) => ({ change, place: random.next().value }))
          .sort((left, right) => left.place - right.place)
          .map(({ change }) => change)
        const together = treeRoot(withWords(emptyTree, all))
        expect(treeRoot(withWords(emptyTree, shuffled))).toBe(together)
        expect(treeRoot(apply(shuffled.map((change) => [change])).tree)).toBe(together)
      }),
    )
  })

  test('an older tree stays as it was, and shares what did not change', () => {
    fc.assert(
      fc.property(batches, changes, (all, more) => {
        const { tree, leaves } = apply(all)
        const before = treeRoot(tree)
        treeRoot(withWords(tree, more))
        expect(treeRoot(tree)).toBe(before)
        const same = [...leaves].map(([at, held]) => ({ slot: at, word: held }))
        expect(withWords(tree, same).root).toBe(tree.root)
      }),
    )
  })
})

describe('proofs', () => {
  const many = fc.array(fc.record({ slot, word }), { maxLength: 120 })

  test('every slot has exactly one of the two, and it verifies', () => {
    fc.assert(
      fc.property(many, (all) => {
        const { tree, leaves } = apply([all])
        const root = treeRoot(tree)
        for (let number = 0; number <= 60; number++) {
          const at = toWord(number)
          if (leaves.has(at)) {
            expect(verifyWord(root, at, proveWord(tree, at))).toBe(true)
            expect(() => proveAbsence(tree, at)).toThrow(UnprovableError)
          } else {
            expect(verifyAbsence(root, at, proveAbsence(tree, at))).toBe(true)
            expect(() => proveWord(tree, at)).toThrow(UnprovableError)
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  test('nothing else verifies: other words, slots, siblings and roots', () => {
    const { tree, root, present, absent } = example()
    for (const at of present) {
      const proof = proveWord(tree, at)
      const word = toWord(BigInt(proof.word) ^ 1n)
      expect(verifyWord(root, at, { ...proof, word })).toBe(false)
      expect(verifyWord(zeroHash, at, proof)).toBe(false)
      for (const other of [...present, ...absent]) {
        if (other !== at) expect(verifyWord(root, other, proof)).toBe(false)
      }
      for (const siblings of damage(proof.siblings)) {
        expect(verifyWord(root, at, { ...proof, siblings })).toBe(false)
      }
    }
  })

  test('no proof of absence verifies for a slot that is there', () => {
    const { tree, root, present, absent } = example()
    const proofs = absent.map((at) => ({ at, proof: proveAbsence(tree, at) }))
    expect(proofs.some(({ proof }) => proof.other !== undefined)).toBe(true)
    expect(proofs.some(({ proof }) => proof.other === undefined)).toBe(true)
    for (const { at, proof } of proofs) {
      for (const held of present) expect(verifyAbsence(root, held, proof)).toBe(false)
      for (const siblings of damage(proof.siblings)) {
        expect(verifyAbsence(root, at, { ...proof, siblings })).toBe(false)
      }
    }
    for (const held of present) {
      const { siblings, word } = proveWord(tree, held)
      expect(verifyAbsence(root, held, { siblings })).toBe(false)
      const self = { key: viemKeccak(held), word }
      expect(verifyAbsence(root, held, { siblings, other: self })).toBe(false)
    }
  })

  test('an inner node does not pass for a leaf, and malformed bytes are no proof', () => {
    const { tree, root, present } = example()
    const [at] = present
    if (at === undefined) throw new Error('the example is empty')
    const proof = proveWord(tree, at)
    expect(verifyWord(root, at, { ...proof, word: '0x01' })).toBe(false)
    expect(verifyWord(root, at, { ...proof, siblings: ['0x', ...proof.siblings] })).toBe(false)
    expect(verifyWord(root, at, { ...proof, siblings: Array(257).fill(zeroHash) })).toBe(false)
    expect(verifyWord(zeroHash, at, { word: zeroHash, siblings: [] })).toBe(false)
    expect(verifyAbsence(zeroHash, at, { siblings: [] })).toBe(true)
  })
})

function example(): { tree: SparseMerkleTree; root: Hex; present: Hex[]; absent: Hex[] } {
  const present = Array.from({ length: 24 }, (_, number) => toWord(number))
  const absent = Array.from({ length: 24 }, (_, number) => toWord(1_000 + number))
  const tree = withWords(
    emptyTree,
    present.map((at, index) => ({ slot: at, word: BigInt(index + 1) })),
  )
  return { tree, root: treeRoot(tree), present, absent }
}

function* damage(siblings: readonly Hex[]): Generator<Hex[]> {
  yield siblings.slice(1)
  yield siblings.slice(0, -1)
  yield [...siblings, zeroHash]
  yield [zeroHash, ...siblings]
  for (const [index, sibling] of siblings.entries()) {
    yield siblings.with(index, toWord(BigInt(sibling) ^ (1n << 255n)))
  }
}
