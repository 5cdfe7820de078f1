import {
  accountIn,
  genesisGeneration,
  type Message,
  objectIn,
  slotAccount,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Estate } from '../follow/inherited.ts'
import type { ChainGeneration } from '../follow/interface.ts'

/** What stood in `slot` of a generation that ended. `bornWith`: the address whose birth chain it is born on, where that is known. */
export type Left = {
  slot: Hex
  bornWith: Address | undefined
  place: ChainGeneration
  estate: Pick<Estate, 'wordAt'>
  birthChain: (address: Address) => number
}

/**
 * What an heir's adoption of a slot will look like to the account that stood there, as a message that brings it; undefined where it brings nothing to spend. A transaction of that
 * account then goes right behind the adoption.
 */
export function arrivalOf(left: Left): Message | undefined {
  const { slot, place, estate } = left
  const owner = slotAccount(slot)
  if (owner === undefined) return undefined
  const { status, balance, nonce, version } = accountIn(estate.wordAt(slot), place.generation)
  if (status === 'here' || isBirth(left, status)) {
    return {
      ...{ kind: 'account', owner, version: version + 1, balance, departedAt: 0 },
      nonce: status === 'here' ? nonce : 0,
    }
  }
  return balance > 0n ? { kind: 'credit', credits: [{ owner, amount: balance }] } : undefined
}

/** Whether an object other than an account lives at the heir once it has adopted the slot. */
export function bringsObject(left: Left): boolean {
  if (slotAccount(left.slot) !== undefined) return false
  const { status } = objectIn(left.estate.wordAt(left.slot), left.place.generation)
  return status === 'here' || isBirth(left, status)
}

/** Whether adopting the slot of an account or another object changes anything at the heir, where `word` stands (Adoption.sol, `_merged`): what has gone on since is known there already, and what was on its way there comes by the lane. */
export function bringsAnything(left: Left, heir: ChainGeneration, word: bigint): boolean {
  const there = accountIn(left.estate.wordAt(left.slot), left.place.generation)
  const here = accountIn(word, heir.generation)
  if (there.balance > 0n || there.status === 'here') return true
  if (here.status === 'pocket' && isBirth(left, there.status)) return true
  const stays = here.status === 'here' || here.status === 'app'
  const leadsHere = there.chainId === heir.chainId && there.chainGeneration === heir.generation
  return there.status === 'away' && !stays && !leadsHere && there.version > here.version
}

/** P4: births of a chain's first generation pass to its heirs. */
function isBirth({ place, slot, bornWith, birthChain }: Left, status: string): boolean {
  const address = bornWith ?? slotAccount(slot)
  if (address === undefined || status !== 'pocket' || place.generation !== genesisGeneration)
    return false
  return birthChain(address) === place.chainId
}
