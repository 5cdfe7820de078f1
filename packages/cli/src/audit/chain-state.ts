import {
  type AccountWord,
  accountIn,
  slotAccount,
  treasurySlot,
  treasuryTotal,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { ChainHistory } from './chain-history.ts'

/** What a chain holds after its history. */
export type ChainState = {
  words: ReadonlyMap<Hex, bigint>
  accounts: ReadonlyMap<Address, AccountWord>
  /** Wei, with what is owed to the agent. */
  treasury: bigint
}

/** Rebuilds a chain's words from its logs: the last write of each holds. */
export function rebuildState({ changes, generation }: ChainHistory): ChainState {
  const words = new Map<Hex, bigint>()
  for (const { slot, word } of changes) words.set(slot, word)
  const accounts = new Map<Address, AccountWord>()
  for (const [slot, word] of words) {
    const address = slotAccount(slot)
    if (address) accounts.set(address, accountIn(word, generation))
  }
  return { words, accounts, treasury: treasuryTotal(words.get(treasurySlot(generation)) ?? 0n) }
}
