import {
  compareKeys,
  type HeadKey,
  type ObjectName,
  objectIn,
  placeKey,
  slotAccount,
} from '@metalayer/protocol'
import { type Address, type Hex, zeroAddress } from 'viem'
import type { Estate } from '../follow/inherited.ts'
import type { Follow } from '../follow/interface.ts'
import { answering } from './answering.ts'

/** A note that a fenced chain left, and that leads to where what it speaks of never arrived: somebody else took that back (P7). */
export type StrayNote = {
  slot: Hex
  /** What stands in the slot; of an account no more than its owner. */
  name: ObjectName
  /** Of the note. */
  version: number
}

/** Stray notes that fall to a chain, by the heirs of who left them (P8). */
export type StrayNotes = (chain: HeadKey) => readonly StrayNote[]

type Seen = Pick<Follow, 'fences' | 'estate'>

/** See `StrayNotes`. What fenced chains left never changes, so it is gone through once for each fence. One is enough for all chains. */
export function createStrayNotes({ fences, estate }: Seen): StrayNotes {
  let known: { count: number; byHeir: Map<string, StrayNote[]> } | undefined

  const strayNotes = (): Map<string, StrayNote[]> | undefined => {
    const all = fences.all()
    if (known?.count === all.length) return known.byHeir
    const byHeir = new Map<string, StrayNote[]>()
    for (const place of all) {
      const left = estate(place)
      // It follows from all of them.
      if (left === undefined) return undefined
      for (const note of straysOf(place, left, { fences, estate })) {
        const key = placeKey(answering(fences, place, note.slot))
        byHeir.set(key, [...(byHeir.get(key) ?? []), note])
      }
    }
    known = { count: all.length, byHeir }
    return byHeir
  }

  return (chain) => strayNotes()?.get(placeKey(chain)) ?? []
}

/** Notes to chains that were fenced without having seen what was on its way to them. */
function straysOf(place: HeadKey, left: Estate, { fences, estate }: Seen): StrayNote[] {
  const found: StrayNote[] = []
  for (const slot of left.slots()) {
    const name = homeNameOf(slot, left)
    if (name === undefined) continue
    const note = objectIn(left.wordAt(slot), place.generation)
    if (note.status !== 'away') continue
    const target = { chainId: note.chainId, generation: note.chainGeneration }
    if (compareKeys(target, place) === 0 || fences.of(target) === undefined) continue
    const there = objectIn(estate(target)?.wordAt(slot) ?? 0n, target.generation)
    if (there.version < note.version) found.push({ slot, name, version: note.version })
  }
  return found
}

/** Undefined: no home word stands there. */
function homeNameOf(slot: Hex, left: Estate): ObjectName | undefined {
  const owner: Address | undefined = slotAccount(slot)
  if (owner !== undefined) return { app: zeroAddress, owner, key: 0n }
  const named = left.nameOf(slot)
  return named?.kind === 'object' ? named : undefined
}
