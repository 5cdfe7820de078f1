import { compareKeys, type HeadKey, heirOf, placeKey } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { ChainHistory, FenceRecord } from './chain-history.ts'

/** What is known of generations that ended, over all chains. */
export type Heritage = {
  fences: readonly FenceRecord[]
  fenceOf(place: HeadKey): FenceRecord | undefined
  /** Who took over what stood in a slot of a generation that was fenced: in the end one, and never more. */
  takenBy(from: HeadKey, slot: Hex): readonly HeadKey[]
  /** All that was taken over of a generation. */
  taken(from: HeadKey): ReadonlySet<Hex>
}

/** Fences in a row after which nothing is inherited any more (P5). */
const depthMax = 8

/** Collects what kernels learned of fences, and what heirs took over. */
export function collectHeritage(histories: readonly ChainHistory[]): Heritage {
  const fences = new Map<string, FenceRecord>()
  for (const fence of histories.flatMap((history) => history.fences)) {
    if (!fences.has(placeKey(fence))) fences.set(placeKey(fence), fence)
  }
  const takers = new Map<string, Map<Hex, HeadKey[]>>()
  for (const { chainId, adopted } of histories) {
    for (const { slot, ownGeneration, ...from } of adopted) {
      const slots = takers.get(placeKey(from)) ?? new Map<Hex, HeadKey[]>()
      takers.set(placeKey(from), slots)
      slots.set(slot, [...(slots.get(slot) ?? []), { chainId, generation: ownGeneration }])
    }
  }
  return {
    fences: [...fences.values()],
    fenceOf: (place) => fences.get(placeKey(place)),
    takenBy: (from, slot) => takers.get(placeKey(from))?.get(slot) ?? [],
    taken: (from) => new Set(takers.get(placeKey(from))?.keys()),
  }
}

/** Whether `place` takes over a slot of a generation that was fenced: as its heir, or behind heirs that were fenced themselves without having done so (P5). */
export function isHeir(
  heritage: Heritage,
  place: HeadKey,
  { from, slot }: { from: HeadKey; slot: Hex },
  hasActed: (heir: HeadKey) => boolean,
): boolean {
  let ended = heritage.fenceOf(from)
  for (let depth = 0; ended !== undefined && depth < depthMax; depth++) {
    const heir = heirOf(BigInt(slot), ended.heirs)
    if (heir === undefined) return false
    if (compareKeys(heir, place) === 0) return true
    if (hasActed(heir)) return false
    ended = heritage.fenceOf(heir)
  }
  return false
}

/** Where a slot that passes on with its name, a parked message's, has gone from a chain that was fenced. */
export function restingPlace(
  heritage: Heritage,
  place: HeadKey,
  slotAt: (generation: number) => Hex,
): HeadKey {
  let at = place
  for (let depth = 0; depth < depthMax; depth++) {
    const [taker] = heritage.takenBy(at, slotAt(at.generation))
    if (taker === undefined) return at
    at = taker
  }
  return at
}
