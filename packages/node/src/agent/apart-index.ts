import type { Hex } from 'viem'
import type { Seen } from './scouts.ts'

/** Sights of what does not find together what it needs, by the chains that may have something to do for it: so that no chain goes through those of all. */
export type ApartIndex = {
  /** What was seen last of a transaction. */
  note(seen: Seen): void
  forget(hash: Hex): void
  /** Of a chain: their senders live there, something is to leave it, or money to go home from wherever it is. */
  of(chainId: number): Iterable<Seen>
}

/** Stands for all chains. */
const everywhere = -1

/** See `ApartIndex`. */
export function createApartIndex(): ApartIndex {
  const byChain = new Map<number, Map<Hex, Seen>>()
  const places = new Map<Hex, readonly number[]>()

  const forget = (hash: Hex) => {
    for (const chainId of places.get(hash) ?? []) byChain.get(chainId)?.delete(hash)
    places.delete(hash)
  }

  return {
    forget,
    note(seen) {
      const { hash } = seen.pooled
      forget(hash)
      const chains = chainsOf(seen)
      if (chains.length > 0) places.set(hash, chains)
      for (const chainId of chains) {
        const some = byChain.get(chainId) ?? new Map<Hex, Seen>()
        byChain.set(chainId, some.set(hash, seen))
      }
    },
    *of(chainId) {
      for (const key of [chainId, everywhere]) yield* byChain.get(key)?.values() ?? []
    },
  }
}

function chainsOf({ home, sight }: Seen): number[] {
  if (sight.kind !== 'meets') return []
  const { meeting, scattered } = sight
  if (scattered.length > 0) return [everywhere]
  if (meeting.kind !== 'gather') return [home]
  const leaving = [...meeting.departures, ...meeting.lent].map(({ chainId }) => chainId)
  return [...new Set([home, ...leaving])]
}
