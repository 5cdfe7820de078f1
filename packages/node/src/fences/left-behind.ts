import { accountIn, compareKeys, type HeadKey, placeKey, slotAccount } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Follow, VerifiedBlock } from '../follow/interface.ts'
import type { Fence } from './fences.ts'
import { inheritanceOf } from './inheritance-of.ts'

/** How many accounts, objects and pockets of the chain's generations that were fenced no heir has taken over yet (P5). */
export type LeftBehind = (chainId: number) => number

type Deps = Pick<Follow, 'fences' | 'estate' | 'kernel' | 'wordAt' | 'chainIds' | 'subscribe'>

/** Keeps count until the signal aborts. Each estate is gone through once; then what blocks adopt is struck off, so that asking costs nothing. */
export function createLeftBehind(follow: Deps, signal: AbortSignal): LeftBehind {
  const left = new Map<string, Set<Hex>>()

  follow.subscribe((event) => {
    for (const fence of follow.fences.all()) {
      const slots = left.get(placeKey(fence)) ?? leftOf(follow, fence)
      if (slots !== undefined) left.set(placeKey(fence), slots)
    }
    if (event.type === 'verified') {
      for (const { place, slot } of adoptedIn(event.block)) left.get(placeKey(place))?.delete(slot)
    }
    if (event.type === 'returned') {
      for (const { place, slot } of event.blocks.flatMap(adoptedIn)) {
        left.get(placeKey(place))?.add(slot)
      }
    }
  }, signal)

  return (chainId) =>
    follow.fences
      .all()
      .filter((fence) => fence.chainId === chainId)
      .reduce((sum, fence) => sum + (left.get(placeKey(fence))?.size ?? 0), 0)
}

/** Undefined where this node has not seen the end of the chain yet. */
function leftOf(follow: Deps, fence: Fence): Set<Hex> | undefined {
  const estate = follow.estate(fence)
  if (estate === undefined) return undefined
  const cut = {
    ended: follow.fences.all(),
    wordOf(place: HeadKey, slot: Hex): bigint {
      if (follow.fences.of(place) === undefined) return follow.wordAt(place.chainId, slot)
      return follow.estate(place)?.wordAt(slot) ?? 0n
    },
  }
  // Right after a fence nobody has adopted anything, and who the heirs are need not be found out.
  const isKnown = follow.chainIds.some((chainId) =>
    follow.kernel(chainId).ended.some((known) => compareKeys(known, fence) === 0),
  )
  const slots = new Set<Hex>()
  for (const slot of estate.slots()) {
    const isNamed = slotAccount(slot) !== undefined || estate.nameOf(slot)?.kind === 'object'
    if (!isNamed || !holdsAnything(estate.wordAt(slot), fence)) continue
    if (!isKnown || inheritanceOf(cut, fence, slot)?.isAdopted === false) slots.add(slot)
  }
  return slots
}

/** What a block's adoptions took over of what is counted. */
function adoptedIn({ carriers }: VerifiedBlock): { place: HeadKey; slot: Hex }[] {
  return carriers.flatMap((carrier) => {
    if (carrier.kind !== 'adopt') return []
    const { source: place, inherited } = carrier
    return inherited
      .filter(({ kind, word }) => kind === 0 && holdsAnything(BigInt(word), place))
      .map(({ slot }) => ({ place, slot }))
  })
}

/** Whether somebody lives, or an amount waits, where an account or another object has this word: heirs adopt such, whatever they hold themselves. */
function holdsAnything(word: bigint, { generation }: HeadKey): boolean {
  const { status, balance } = accountIn(word, generation)
  return status === 'here' || balance > 0n
}
