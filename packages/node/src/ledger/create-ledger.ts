import {
  accountIn,
  accountSlot,
  type Head,
  isAppIn,
  lowerCase,
  type ObjectName,
  slotAccount,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { StateUnavailableError } from '../follow/errors.ts'
import type { FollowService } from '../follow/interface.ts'
import { createPresence } from '../follow/presence.ts'
import type { At, Home } from '../view.ts'
import { applyDeltas } from './block-delta.ts'
import { cutAtHeads, cutAtNewest, inFlightIn, type View } from './cut.ts'
import { birthHeirOf, withEstates } from './estates.ts'
import { createHomeHints, type HomeWord } from './home-hints.ts'
import type { AccountPlace, Ledger } from './interface.ts'
import { createObjectLedger } from './object-ledger.ts'
import { createPendingFlight } from './pending-flight.ts'

export type LedgerDeps = {
  follow: FollowService
  /** The newest network block; −1 before the first. */
  newest(): number
  /** Heads of a network block of the last `stateBlocksMax`. */
  heads(number: number): readonly Head[] | undefined
}

/** `Ledger`, with what moves it on. */
export type LedgerService = Ledger & {
  /** A network block has these heads; `newest` says so from now on. */
  advance(number: number, heads: readonly Head[]): void
}

/** Cuts of older network blocks whose lanes are kept added up. */
const olderCutsMax = 8

/** See `Ledger`. Call after `follow.load()` and when `newest` and `heads` answer. */
export function createLedger(deps: LedgerDeps, signal: AbortSignal): LedgerService {
  const { follow } = deps
  const presence = createPresence()
  const older = new Map<number, View>()
  const flight = createPendingFlight(follow, signal)
  const pending: View = {
    cut: cutAtNewest(follow),
    get inFlight() {
      return withEstates(pending.cut, flight.inFlight(), objectName)
    },
  }
  const hints = createHomeHints(pending.cut)
  let latest: { number: number; view: View } | undefined

  const objects = createObjectLedger({ follow, presence, viewAt })

  for (const chainId of follow.chainIds) {
    for (const slot of follow.slots(chainId)) presence.note(idOf(slot), chainId)
  }
  follow.subscribe((event) => {
    if (event.type === 'returned') hints.forget()
    if (event.type !== 'verified') return
    objects.note(event.named)
    for (const slot of event.changed) noteWord(slot, event.block.chainId)
  }, signal)

  function noteWord(slot: Hex, chainId: number): void {
    const owner = slotAccount(slot)
    if (owner !== undefined) hints.note(owner, chainId)
    presence.note(owner ?? idOf(slot), chainId)
  }

  /** Of an account or another object, whose home word stands there. */
  function idOf(slot: Hex): Hex | undefined {
    return slotAccount(slot) ?? (follow.nameOf(slot)?.kind === 'object' ? slot : undefined)
  }

  function objectName(id: Hex): ObjectName | undefined {
    const name = follow.nameOf(id)
    return name?.kind === 'object' ? name : undefined
  }

  function viewAt(at: At): View {
    if (at === 'pending') return pending
    if (at === latest?.number) return latest.view
    const known = older.get(at)
    if (known !== undefined) return known
    const cut = cutAtHeads(follow, headsAt(at))
    const view = { cut, inFlight: withEstates(cut, inFlightIn(follow, cut), objectName) }
    older.set(at, view)
    for (const oldest of older.keys()) {
      if (older.size <= olderCutsMax) break
      older.delete(oldest)
    }
    return view
  }

  function headsAt(number: number): readonly Head[] {
    const heads = number <= deps.newest() ? deps.heads(number) : undefined
    if (heads !== undefined) return heads
    throw new StateUnavailableError(
      `State at block ${number} is not kept: only that of the newest blocks, up to ${deps.newest()}, is. Ask for latest.`,
    )
  }

  function wordsOf({ cut }: View, owner: Address): HomeWord[] {
    const slot = accountSlot(owner)
    const found: HomeWord[] = []
    for (const chainId of presence.chains(owner)) {
      const generation = cut.generationOf(chainId)
      const word = generation === undefined ? 0n : cut.wordAt(chainId, slot)
      if (word !== 0n) found.push({ chainId, word: accountIn(word, generation ?? 0) })
    }
    return found
  }

  /** The account in a lane, if it is not where it was going already. */
  function travellingIn(view: View, owner: Address, words: readonly HomeWord[]) {
    const travelling = view.inFlight.account(owner)
    if (travelling === undefined) return undefined
    return travelling.version > (newestHere(words)?.word.version ?? 0) ? travelling : undefined
  }

  function placeIn(view: View, owner: Address, words: readonly HomeWord[]): AccountPlace {
    const here = newestHere(words)
    const travelling = travellingIn(view, owner, words)
    if (travelling !== undefined) {
      const { chainId, generation, version, nonce, balance } = travelling
      return { state: 'travelling', chainId, generation, version, nonce, balance, since: 0 }
    }
    if (here !== undefined) {
      const { generation, version, nonce, balance, since } = here.word
      return { state: 'here', chainId: here.chainId, generation, version, nonce, balance, since }
    }
    const chainId = follow.birthChain(owner)
    const heir = birthHeirOf(view.cut, chainId, accountSlot(owner))
    if (heir !== undefined) {
      return { state: 'travelling', ...heir, version: 1, nonce: 0, balance: 0n, since: 0 }
    }
    const generation = view.cut.generationOf(chainId) ?? 0
    const balance = words.find((found) => found.chainId === chainId)?.word.balance ?? 0n
    return { state: 'unborn', chainId, generation, version: 0, nonce: 0, balance, since: 0 }
  }

  function home(address: Address, at: At = 'pending'): Home {
    const owner = lowerCase(address)
    const view = viewAt(at)
    const words = wordsOf(view, owner)
    const { since: _, ...place } = placeIn(view, owner, words)
    const pockets = words
      .filter(({ chainId, word }) => word.balance > 0n && !isOfPlace(place, chainId))
      .map(({ chainId, word }) => ({ chainId, balance: word.balance }))
    return { ...place, pockets, inFlight: view.inFlight.credits(owner) }
  }

  function placeAt(address: Address, at: At = 'pending'): AccountPlace {
    const owner = lowerCase(address)
    const view = viewAt(at)
    if (at !== 'pending') return placeIn(view, owner, wordsOf(view, owner))
    const seen = hints.home(owner)
    // Where it lives says all of where it is: no other word of its owner has a later version.
    if (seen !== undefined) return placeIn(view, owner, [seen])
    const words = wordsOf(view, owner)
    const here = newestHere(words)
    if (here !== undefined) hints.note(owner, here.chainId)
    return placeIn(view, owner, words)
  }

  return {
    get newest() {
      return deps.newest()
    },
    assets: objects,
    home,
    balance(address, at) {
      const owner = lowerCase(address)
      const view = viewAt(at)
      const words = wordsOf(view, owner)
      const carried = travellingIn(view, owner, words)?.balance ?? 0n
      // Every chain's word counts, whatever its status, and so where the home is need not be known.
      return words.reduce(
        (sum, { word }) => sum + word.balance,
        carried + view.inFlight.credits(owner),
      )
    },
    nonce: (address, at) => placeAt(address, at).nonce,
    place: placeAt,
    isApp(address, at) {
      const owner = lowerCase(address)
      // Where somebody lives, nothing was or will be an app.
      if (hints.home(owner) !== undefined) return false
      const [{ cut }, slot] = [viewAt(at), accountSlot(owner)]
      return presence
        .chains(owner)
        .some((chainId) => isAppIn(cut.wordAt(chainId, slot), cut.generationOf(chainId) ?? 0))
    },
    advance(number, heads) {
      const cut = cutAtHeads(follow, heads)
      const deltas = flight.take(heads)
      let index = latest?.number === number - 1 ? flight.final : undefined
      if (index === undefined) index = inFlightIn(follow, cut)
      else applyDeltas(index, deltas)
      flight.final = index
      latest = { number, view: { cut, inFlight: withEstates(cut, index, objectName) } }
    },
  }
}

/** Of two, which only a chain that is seen late can cause, the newer version is true. */
function newestHere(words: readonly HomeWord[]): HomeWord | undefined {
  let here: HomeWord | undefined
  for (const found of words) {
    if (found.word.status !== 'here') continue
    if (here === undefined || found.word.version > here.word.version) here = found
  }
  return here
}

/** Whether the word of a chain is counted as the account's own balance. */
function isOfPlace(place: Pick<AccountPlace, 'state' | 'chainId'>, chainId: number): boolean {
  return place.state !== 'travelling' && place.chainId === chainId
}
