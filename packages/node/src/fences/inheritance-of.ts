import { adoptedSlot, compareKeys, type HeadKey, heirOf } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Fence } from './fences.ts'

/** Who takes over what stands in a slot, and whether it has. */
export type Inheritance = { heir: HeadKey; isAdopted: boolean }

/** Fences in a row after which nothing is inherited any more (P5). */
const depthMax = 8

/** Generations that have ended, and the words under their last heads and on others. */
export type Ended = {
  ended: readonly Fence[]
  wordOf(place: HeadKey, slot: Hex): bigint
}

/**
 * Who takes over what stood in `slot` of a generation that has ended: its heir, or where that one ended without it, the heir of that one (P5). `until`: whose turn it is is
 * asked for a block of that generation, so that it counts as going on, whatever became of it since.
 */
export function inheritanceOf(
  cut: Ended,
  fence: Fence,
  slot: Hex,
  until?: HeadKey,
): Inheritance | undefined {
  let ended: Fence | undefined = fence
  let heir: HeadKey | undefined
  for (let depth = 0; ended !== undefined && depth < depthMax; depth++) {
    heir = heirOf(BigInt(slot), ended.heirs)
    if (heir === undefined) return undefined
    if (until !== undefined && compareKeys(heir, until) === 0) break
    if (cut.wordOf(heir, adoptedSlot(heir.generation, fence, slot)) !== 0n) {
      return { heir, isAdopted: true }
    }
    ended = endOf(cut, heir)
  }
  return heir && { heir, isAdopted: false }
}

/** The fence of a generation that has ended in the cut. */
export function endOf({ ended }: Pick<Ended, 'ended'>, place: HeadKey): Fence | undefined {
  return ended.find((fence) => compareKeys(fence, place) === 0)
}
