import type { Address } from 'viem'

/** On which chains an address has, or had, a word: so that a read looks at those few, and at no other. */
export type Presence = {
  note(owner: Address | undefined, chainId: number): void
  chains(owner: Address): readonly number[]
}

const none: readonly number[] = []

/** See `Presence`. Words of accounts never become nothing again, so nothing is ever removed. */
export function createPresence(): Presence {
  const byOwner = new Map<Address, readonly number[]>()
  return {
    note(owner, chainId) {
      if (owner === undefined) return
      const known = byOwner.get(owner)
      if (known === undefined) byOwner.set(owner, [chainId])
      else if (!known.includes(chainId)) byOwner.set(owner, [...known, chainId])
    },
    chains: (owner) => byOwner.get(owner) ?? none,
  }
}
