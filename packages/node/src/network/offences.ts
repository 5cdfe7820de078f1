/** Bounds of what a peer may do wrong (docs/LIMITS.md). */
export type OffenceOptions = {
  /** Offences within `windowMs`, from which on a peer is cut off; one that is honest commits none. */
  offencesMax: number
  windowMs: number
  /** For how long it stays cut off. */
  banMs: number
  /** Peers that are remembered. */
  peersMax: number
}

/** Defaults of `OffenceOptions`. */
export const defaultOffenceOptions: OffenceOptions = {
  offencesMax: 16,
  windowMs: 60_000,
  banMs: 300_000,
  peersMax: 1_024,
}

/** Who has handed over what no honest node does, and is to be left alone for it. */
export type Offences = {
  /** Whether this one is the one too many: the peer is to be cut off now. */
  note(peer: string): boolean
  isBanned(peer: string): boolean
}

/** `since`: when the count began; `bannedUntil`: 0: it is not. */
type Record = { count: number; since: number; bannedUntil: number }

export function createOffences(options: OffenceOptions, { now }: { now: () => number }): Offences {
  const { offencesMax, windowMs, banMs, peersMax } = options
  const records = new Map<string, Record>()

  const isBanned = (peer: string): boolean => (records.get(peer)?.bannedUntil ?? 0) > now()

  const recordOf = (peer: string): Record => {
    const found = records.get(peer)
    if (found !== undefined && now() - found.since < windowMs) return found
    const fresh = { count: 0, since: now(), bannedUntil: 0 }
    records.delete(peer)
    const [oldest] = records.keys()
    if (records.size >= peersMax && oldest !== undefined) records.delete(oldest)
    records.set(peer, fresh)
    return fresh
  }

  return {
    isBanned,
    note(peer) {
      // What was under way when it was cut off.
      if (isBanned(peer)) return false
      const record = recordOf(peer)
      record.count += 1
      if (record.count < offencesMax) return false
      record.bannedUntil = now() + banMs
      return true
    },
  }
}
