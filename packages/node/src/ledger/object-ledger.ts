import {
  birthAddress,
  dataBase,
  dataSlot,
  lowerCase,
  type ObjectName,
  type ObjectWord,
  objectId,
  objectIn,
  partKinds,
  partSlot,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { inheritanceOf } from '../fences/inheritance-of.ts'
import type { FollowService } from '../follow/interface.ts'
import type { NamedSlot } from '../follow/names.ts'
import type { Presence } from '../follow/presence.ts'
import type { At, ObjectHome, ObjectPlace } from '../view.ts'
import type { View } from './cut.ts'
import { birthHeirOf } from './estates.ts'
import type { Assets } from './interface.ts'

export type ObjectLedgerDeps = {
  follow: Pick<FollowService, 'chainIds' | 'names' | 'birthChain'>
  presence: Presence
  viewAt(at: At): View
}

/** `Assets`, with what keeps it up to date. */
export type ObjectLedger = Assets & { note(named: readonly NamedSlot[]): void }

type Found = { chainId: number; word: ObjectWord }

/** See `Assets`. */
export function createObjectLedger({ follow, presence, viewAt }: ObjectLedgerDeps): ObjectLedger {
  /** Names by app and owner, then by id. One that a chain took back again is found to have nothing. */
  const byOwner = new Map<string, Map<Hex, ObjectName>>()

  function note(named: Iterable<NamedSlot>): void {
    for (const { slot, name } of named) {
      if (name.kind !== 'object') continue
      const { app, owner, key } = name
      const group = ownerKey(app, owner)
      const names = byOwner.get(group) ?? new Map<Hex, ObjectName>()
      names.set(slot, { app, owner, key })
      byOwner.set(group, names)
    }
  }
  for (const chainId of follow.chainIds) note(follow.names(chainId))

  function wordsOf({ cut }: View, id: Hex): Found[] {
    const found: Found[] = []
    for (const chainId of presence.chains(id)) {
      const generation = cut.generationOf(chainId)
      const word = generation === undefined ? 0n : cut.wordAt(chainId, id)
      if (word !== 0n) found.push({ chainId, word: objectIn(word, generation ?? 0) })
    }
    return found
  }

  /** Every chain's word counts, whatever its status, and so where the home is need not be known. */
  function amountIn(view: View, name: ObjectName): bigint {
    const id = objectId(name)
    const words = wordsOf(view, id)
    const travelling = view.inFlight.object(id)
    const isOnItsWay = (travelling?.version ?? 0) > (newestHere(words)?.word.version ?? 0)
    const carried = isOnItsWay ? (travelling?.amount ?? 0n) : 0n
    return words.reduce((sum, { word }) => sum + word.amount, carried + view.inFlight.credits(id))
  }

  function homeIn(view: View, given: ObjectName): ObjectHome {
    const { key } = given
    const name = { app: lowerCase(given.app), owner: lowerCase(given.owner), key }
    const id = objectId(name)
    const words = wordsOf(view, id)
    const place = placeIn(view, follow, name, id, words)
    const pockets = words
      .filter(({ word }) => word.amount > 0n)
      .filter(({ chainId }) => place.state === 'travelling' || place.chainId !== chainId)
      .map(({ chainId, word }) => ({ chainId, amount: word.amount }))
    return { ...name, id, ...place, pockets, inFlight: view.inFlight.credits(id) }
  }

  function partsOf(kind: keyof typeof partKinds, app: Address, key: bigint, at: At): bigint {
    const { cut } = viewAt(at)
    let sum = 0n
    for (const chainId of follow.chainIds) {
      const generation = cut.generationOf(chainId)
      if (generation === undefined) continue
      const part = cut.wordAt(chainId, partSlot(partKinds[kind], generation, app, key))
      sum += BigInt.asIntN(256, part)
    }
    for (const fence of cut.ended) {
      const slot = partSlot(partKinds[kind], fence.generation, app, key)
      const isAdopted = inheritanceOf(cut, fence, slot)?.isAdopted
      if (isAdopted !== true) sum += BigInt.asIntN(256, cut.wordOf(fence, slot))
    }
    return sum
  }

  return {
    note,
    object: (name, at = 'pending') => homeIn(viewAt(at), name),
    *objects(app, owner, at = 'pending') {
      const view = viewAt(at)
      const names = byOwner.get(ownerKey(lowerCase(app), lowerCase(owner)))
      for (const name of names?.values() ?? []) {
        const home = homeIn(view, name)
        if (home.version > 0 || amountOf(home) > 0n) yield home
      }
    },
    amount: (name, at = 'pending') => amountIn(viewAt(at), name),
    data(name, at = 'pending') {
      const view = viewAt(at)
      const { id, state, chainId, generation, version, size } = homeIn(view, name)
      if (state === 'unborn') return []
      if (state === 'travelling') return view.inFlight.object(id)?.words.map(BigInt) ?? []
      const base = dataBase(id, generation, version)
      const wordAt = (index: number) => view.cut.wordAt(chainId, dataSlot(base, index))
      return Array.from({ length: size }, (_, index) => wordAt(index))
    },
    supply: (app, key, at = 'pending') => partsOf('supply', app, key, at),
    tally: (app, key, at = 'pending') => partsOf('tally', app, key, at),
    held(app, key, at = 'pending') {
      const view = viewAt(at)
      let sum = view.inFlight.inCalls({ app: lowerCase(app), key })
      for (const names of byOwner.values()) {
        for (const name of names.values()) {
          if (name.app === lowerCase(app) && name.key === key) sum += amountOf(homeIn(view, name))
        }
      }
      return sum
    },
  }
}

function ownerKey(app: Address, owner: Address): string {
  return `${app}${owner}`
}

/** All that an object has anywhere. */
function amountOf({ amount, pockets, inFlight }: ObjectHome): bigint {
  return pockets.reduce((sum, pocket) => sum + pocket.amount, amount + inFlight)
}

function placeIn(
  { cut, inFlight }: View,
  follow: Pick<FollowService, 'birthChain'>,
  name: ObjectName,
  id: Hex,
  words: readonly Found[],
): ObjectPlace {
  const here = newestHere(words)
  const travelling = inFlight.object(id)
  if (travelling !== undefined && travelling.version > (here?.word.version ?? 0)) {
    const { chainId, generation, version, amount, size, pinned } = travelling
    return { state: 'travelling', chainId, generation, version, amount, size, pinned, since: 0 }
  }
  if (here !== undefined) {
    const { generation, version, amount, size, pinned, since } = here.word
    const { chainId } = here
    return { state: 'here', chainId, generation, version, amount, size, pinned, since }
  }
  const chainId = follow.birthChain(birthAddress(name))
  const heir = birthHeirOf(cut, chainId, id)
  if (heir !== undefined) {
    const unborn = { version: 1, amount: 0n, size: 0, pinned: false, since: 0 }
    return { state: 'travelling', ...heir, ...unborn }
  }
  const generation = cut.generationOf(chainId) ?? 0
  const amount = words.find((found) => found.chainId === chainId)?.word.amount ?? 0n
  const nothing = { version: 0, size: 0, pinned: false, since: 0 }
  return { state: 'unborn', chainId, generation, amount, ...nothing }
}

/** Of two, which only a chain that is seen late can cause, the newer version is true. */
function newestHere(words: readonly Found[]): Found | undefined {
  let here: Found | undefined
  for (const found of words) {
    if (found.word.status !== 'here') continue
    if (here === undefined || found.word.version > here.word.version) here = found
  }
  return here
}
