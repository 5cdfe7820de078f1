import {
  accountIn,
  accountSlot,
  dataBase,
  dataSlot,
  genesisGeneration,
  type ObjectName,
  objectIn,
  toWord,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Fence } from '../fences/fences.ts'
import { type Ended, endOf, inheritanceOf } from '../fences/inheritance-of.ts'
import type { ChainGeneration } from '../follow/interface.ts'
import type { InFlight, TravellingAccount, TravellingObject } from './in-flight.ts'

/**
 * What stood under last heads and no heir has taken over yet is on its way to the heir: in flight, as what lanes carry. So balances, nonces and whatever else is
 * read never miss it, and nobody takes it for being where it was.
 */
export function withEstates(cut: Ended, inLanes: InFlight, nameOf: NameOf): InFlight {
  if (cut.ended.length === 0) return inLanes
  return {
    credits: (owner) => inLanes.credits(owner) + creditsIn(cut, owner),
    account: (owner) => newer(inLanes.account(owner), accountOf(cut, owner)),
    object: (id) => newer(inLanes.object(id), objectOf(cut, id, nameOf)),
    inCalls: inLanes.inCalls,
  }
}

/** Who a birth passes to whose chain has ended: the heir that has to adopt it first (P4). Undefined: nobody has to. */
export function birthHeirOf(
  cut: Ended,
  birthChain: number,
  slot: Hex,
): ChainGeneration | undefined {
  const fence = endOf(cut, { chainId: birthChain, generation: genesisGeneration })
  const inheritance = fence && inheritanceOf(cut, fence, slot)
  return inheritance?.isAdopted === false ? inheritance.heir : undefined
}

/** What a slot that is an object's id stands for. */
export type NameOf = (id: Hex) => ObjectName | undefined

function creditsIn(cut: Ended, owner: Address | Hex): bigint {
  const slot = owner.length === 42 ? accountSlot(owner) : owner
  let sum = 0n
  for (const { fence, word } of left(cut, slot)) {
    // The amount stands in the same bits of both sorts of words.
    const { status, balance } = accountIn(word, fence.generation)
    if (status !== 'here') sum += balance
  }
  return sum
}

function accountOf(cut: Ended, owner: Address): TravellingAccount | undefined {
  for (const { fence, heir, word } of left(cut, accountSlot(owner))) {
    const { status, version, nonce, balance } = accountIn(word, fence.generation)
    if (status !== 'here') continue
    const departedAt = fence.head.time
    return { kind: 'account', owner, version: version + 1, nonce, balance, departedAt, ...heir }
  }
  return undefined
}

function objectOf(cut: Ended, id: Hex, nameOf: NameOf): TravellingObject | undefined {
  for (const { fence, heir, word } of left(cut, id)) {
    const { status, version, amount, size, pinned } = objectIn(word, fence.generation)
    const name = nameOf(id)
    if (status !== 'here' || name === undefined) continue
    const base = dataBase(id, fence.generation, version)
    const words = Array.from({ length: size }, (_, index) => {
      return toWord(cut.wordOf(fence, dataSlot(base, index)))
    })
    const departedAt = fence.head.time
    const state = { version: version + 1, size, pinned, amount, departedAt, words }
    return { kind: 'object', ...name, ...state, ...heir }
  }
  return undefined
}

/** Words of a slot under last heads that nobody has taken over. */
function* left(
  cut: Ended,
  slot: Hex,
): Generator<{ fence: Fence; heir: ChainGeneration; word: bigint }> {
  for (const fence of cut.ended) {
    const word = cut.wordOf(fence, slot)
    const inheritance = word === 0n ? undefined : inheritanceOf(cut, fence, slot)
    if (inheritance !== undefined && !inheritance.isAdopted) {
      yield { fence, heir: inheritance.heir, word }
    }
  }
}

function newer<Traveller extends { version: number }>(
  one: Traveller | undefined,
  other: Traveller | undefined,
): Traveller | undefined {
  return (other?.version ?? 0) > (one?.version ?? 0) ? other : one
}
