import { type AccountWord, accountIn, accountSlot } from '@metalayer/protocol'
import type { Address } from 'viem'
import type { Cut } from './cut.ts'

/** The word of an account on the chain where it lives. */
export type HomeWord = { chainId: number; word: AccountWord }

/** On which chain each account was last seen to live: agents ask for thousands of homes a second, of accounts with pockets on most chains. */
export type HomeHints = {
  /** The account was found, or its word on the chain has changed. */
  note(owner: Address, chainId: number): void
  /** The word by which it lives somewhere; undefined where it does not live where it was seen last. */
  home(owner: Address): HomeWord | undefined
  /** A chain has taken blocks back: where an account lives by an older word again, it may have a newer one elsewhere. */
  forget(): void
}

/** See `HomeHints`. `cut`: each chain at its newest block. Holds a number for each account that there is, as `Presence` does. */
export function createHomeHints(cut: Pick<Cut, 'generationOf' | 'wordAt'>): HomeHints {
  const chains = new Map<Address, number>()

  function homeOn(owner: Address, chainId: number): HomeWord | undefined {
    const word = cut.wordAt(chainId, accountSlot(owner))
    if (word === 0n) return undefined
    const account = accountIn(word, cut.generationOf(chainId) ?? 0)
    return account.status === 'here' ? { chainId, word: account } : undefined
  }

  function home(owner: Address): HomeWord | undefined {
    const chainId = chains.get(owner)
    return chainId === undefined ? undefined : homeOn(owner, chainId)
  }

  return {
    note(owner, chainId) {
      if (chains.get(owner) === chainId) return
      const found = homeOn(owner, chainId)
      if (found === undefined) return
      // Of two, which only a chain that is seen late can cause, the newer version is true.
      const known = home(owner)
      if (known === undefined || known.word.version < found.word.version) chains.set(owner, chainId)
    },
    home,
    forget: () => chains.clear(),
  }
}
