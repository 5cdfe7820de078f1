import { type HeadKey, heirOf } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Fences } from './fences.ts'

/**
 * Who answers for what a note, or its birth, says to stand in `slot` of a generation of a chain: that one, or, where it was fenced, its heir, or that one's (P8). Kernels
 * send to the same, once they know of the same fences.
 */
export function answering(fences: Pick<Fences, 'of'>, place: HeadKey, slot: Hex): HeadKey {
  let at: HeadKey = place
  for (let fence = fences.of(at); fence !== undefined; fence = fences.of(at)) {
    const heir = heirOf(BigInt(slot), fence.heirs)
    if (heir === undefined) return at
    at = heir
  }
  return at
}
