import { bench, describe } from 'vitest'
import { emptyTree, proveWord, toWord, treeRoot, verifyWord, withWords } from './index.ts'

const leafCount = 20_000
const batchSize = 500

const slotAt = (number: number) => toWord(number * 7_919)
const tree = withWords(
  emptyTree,
  Array.from({ length: leafCount }, (_, number) => ({ slot: slotAt(number), word: 1n })),
)
const root = treeRoot(tree)
const proof = proveWord(tree, slotAt(77))
let round = 2n

describe(`a commitment of ${leafCount} leaves`, () => {
  bench(`${batchSize} updates in one batch, with the root`, () => {
    round++
    const changes = Array.from({ length: batchSize }, (_, number) => ({
      slot: slotAt((number * 37 + Number(round)) % leafCount),
      word: round,
    }))
    treeRoot(withWords(tree, changes))
  })
  bench('one update, with the root', () => {
    round++
    treeRoot(withWords(tree, [{ slot: slotAt(Number(round) % leafCount), word: round }]))
  })
  bench('a proof', () => void proveWord(tree, slotAt(77)))
  bench('a verification', () => void verifyWord(root, slotAt(77), proof))
})
