import type { Hex } from 'viem'

/** On which chains an address or an object by its id has, or had, a word, or what a slot stands for was announced: so that a read looks at those few, and at no other. */
export type Presence = {
  note(id: Hex | undefined, chainId: number): void
  chains(id: Hex): readonly number[]
}

const none: readonly number[] = []

/** See `Presence`. Words of accounts and objects never become nothing again, and where a block was undone, a look finds nothing: so nothing is ever removed. */
export function createPresence(): Presence {
  const byId = new Map<Hex, readonly number[]>()
  return {
    note(id, chainId) {
      if (id === undefined) return
      const known = byId.get(id)
      if (known === undefined) byId.set(id, [chainId])
      else if (!known.includes(chainId)) byId.set(id, [...known, chainId])
    },
    chains: (id) => byId.get(id) ?? none,
  }
}
