import { adoptedSlot, compareKeys, type HeadKey, placeKey } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Violation } from './audit-report.ts'
import type { ChainHistory } from './chain-history.ts'
import type { ChainState } from './chain-state.ts'
import { type Heritage, isHeir } from './heritage.ts'

/**
 * I5: each generation ended once, at one head; what stood under it was taken over by its right heir, once; and markers say so, on which the next heir would rely.
 */
export function checkFences(
  histories: readonly ChainHistory[],
  states: ReadonlyMap<string, ChainState>,
  heritage: Heritage,
): Violation[] {
  return [
    ...checkEnds(histories, heritage),
    ...histories.flatMap((history) => checkAdoptions(history, states, heritage)),
    ...checkMarkers(histories, states, heritage),
  ]
}

function violation(place: HeadKey, message: string): Violation {
  const subject = `generation ${place.generation} of chain ${place.chainId}`
  return { invariant: 'I5', subject, message }
}

/** All who heard of a fence heard the same, and nothing behind the last head is counted. */
function checkEnds(histories: readonly ChainHistory[], { fenceOf }: Heritage): Violation[] {
  const contradictions = histories.flatMap(({ name, fences }) =>
    fences.flatMap((fence) => {
      const known = fenceOf(fence)
      const isSame =
        known?.blockHash === fence.blockHash &&
        known.block === fence.block &&
        known.heirs.map(placeKey).join() === fence.heirs.map(placeKey).join()
      return isSame ? [] : [violation(fence, `${name} knows of another end of it than others.`)]
    }),
  )
  const ends = histories.flatMap((history) => {
    const fence = fenceOf(history)
    if (fence === undefined || history.block === fence.block) return []
    const message = `It ended with block ${fence.block}, and was read up to block ${history.block}.`
    return [violation(history, message)]
  })
  return [...contradictions, ...ends]
}

function checkAdoptions(
  { chainId, name, adopted }: ChainHistory,
  states: ReadonlyMap<string, ChainState>,
  heritage: Heritage,
): Violation[] {
  return adopted.flatMap(({ slot, ownGeneration, ...from }) => {
    const taker = { chainId, generation: ownGeneration }
    const takers = heritage.takenBy(from, slot)
    const violate = (message: string): Violation[] => [violation(from, `${slot}: ${message}`)]
    if (heritage.fenceOf(from) === undefined) {
      return violate(`${name} took it over, and nobody knows of a fence.`)
    }
    if (takers.length > 1 && compareKeys(takers[0] ?? taker, taker) === 0) {
      return violate(`It was taken over ${takers.length} times.`)
    }
    const hasActed = (heir: HeadKey): boolean =>
      takers.some((other) => compareKeys(other, heir) === 0)
    if (!isHeir(heritage, taker, { from, slot }, hasActed)) {
      return violate(`${name} took it over, and it falls to another chain (P5).`)
    }
    const marker = adoptedSlot(taker.generation, from, slot)
    if (states.get(placeKey(taker))?.words.get(marker) !== 1n) {
      return violate(`${name} took it over without a mark that it has.`)
    }
    return []
  })
}

/** A mark without an adoption would keep what stood there from its heir for good. */
function checkMarkers(
  histories: readonly ChainHistory[],
  states: ReadonlyMap<string, ChainState>,
  heritage: Heritage,
): Violation[] {
  return heritage.fences.flatMap((from) => {
    const slots: Iterable<Hex> = states.get(placeKey(from))?.words.keys() ?? []
    return [...slots].flatMap((slot) =>
      histories.flatMap((history) => {
        if (heritage.takenBy(from, slot).some((taker) => compareKeys(taker, history) === 0))
          return []
        const marker = adoptedSlot(history.generation, from, slot)
        if (states.get(placeKey(history))?.words.get(marker) === undefined) return []
        return [violation(from, `${slot}: ${history.name} marks it as taken over, and did not.`)]
      }),
    )
  })
}
