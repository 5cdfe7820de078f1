import { type Change, dataBase, dataSlot, type ObjectWord, objectIn } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { CheckContext, NewWords } from './check-block.ts'
import type { BlockFacts } from './extract.ts'
import type { WordsByName } from './name-words.ts'

/**
 * Data words that are leaves no more after a block, as writes of zero: the object is not here in their version, or it has shrunk. Nobody writes those zeros
 * on the chain.
 */
export function droppedData(
  context: CheckContext,
  { kernel: { generation } }: BlockFacts,
  words: NewWords,
  { objects, data }: WordsByName,
): Change[] {
  const dropped = new Map<Hex, Change>()
  for (const { id, before, after } of objects.values()) {
    if (before.status !== 'here' || before.size === 0) continue
    const kept = isHere(after, before.version) ? after.size : 0
    if (kept >= before.size) continue
    const base = dataBase(id, generation, before.version)
    for (let index = kept; index < before.size; index++) {
      const slot = dataSlot(base, index)
      dropped.set(slot, { slot, word: 0n })
    }
  }
  for (const { slot, id, version } of data) {
    const index = Number.parseInt(slot.slice(64), 16)
    const home = objects.get(id)?.after ?? objectIn(context.wordBefore(id), generation)
    if (isHere(home, version) && index < home.size) continue
    dropped.set(slot, { slot, word: 0n })
  }
  // What neither was a leaf nor was written now need not be mentioned.
  return [...dropped.values()].filter(
    ({ slot }) => words.has(slot) || context.wordBefore(slot) !== 0n,
  )
}

function isHere(word: ObjectWord, version: number): boolean {
  return word.status === 'here' && word.version === version
}
