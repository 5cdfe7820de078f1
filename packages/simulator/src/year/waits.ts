/** Waits are told apart by seconds up to so many, and longer ones are counted together. */
const SECONDS_MAX = 86_400

/** How long transactions waited: counts, not transactions, since a year has too many. */
export type Waits = {
  add(waitMs: number, count: number): void
  /** Adds all of these to others. */
  addTo(others: Waits): void
  /** All that were added. */
  count(): number
  /** How many waited for longer. */
  beyond(ms: number): number
  /** Milliseconds, to the next second; 0 of nothing. */
  percentile(share: number): number
  /** Milliseconds. */
  longest(): number
}

export function createWaits(): Waits {
  const bins = new Float64Array(SECONDS_MAX + 1)
  let total = 0
  let longest = 0
  return {
    add(waitMs, count) {
      if (count <= 0) return
      const bin = Math.min(SECONDS_MAX, Math.ceil(waitMs / 1_000))
      bins[bin] = (bins[bin] ?? 0) + count
      total += count
      longest = Math.max(longest, waitMs)
    },
    addTo(others) {
      for (const [bin, count] of bins.entries()) others.add(bin * 1_000, count)
    },
    count: () => total,
    beyond(ms) {
      let sum = 0
      for (let bin = Math.floor(ms / 1_000) + 1; bin <= SECONDS_MAX; bin++) sum += bins[bin] ?? 0
      return sum
    },
    percentile(share) {
      if (total === 0) return 0
      let sum = 0
      for (let bin = 0; bin <= SECONDS_MAX; bin++) {
        sum += bins[bin] ?? 0
        if (sum >= share * total) return bin * 1_000
      }
      return longest
    },
    longest: () => longest,
  }
}
