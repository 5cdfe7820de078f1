/** Who has how many requests under way here. */
export interface RequestSlots {
  /** Whether one more of this peer's may be answered; it counts until `free`. */
  take(peer: string): boolean
  free(peer: string): void
}

/** See `RequestSlots`. `maxOf`: how many of a peer's may be under way. */
export function createRequestSlots(maxOf: (peer: string) => number): RequestSlots {
  const taken = new Map<string, number>()
  return {
    take(peer) {
      const count = taken.get(peer) ?? 0
      if (count >= maxOf(peer)) return false
      taken.set(peer, count + 1)
      return true
    },
    free(peer) {
      const left = (taken.get(peer) ?? 1) - 1
      if (left > 0) taken.set(peer, left)
      else taken.delete(peer)
    },
  }
}
