import type { NodeView } from '@metalayer/node'
import type { Hex } from 'viem'

/** Hashes of waiting transactions that are remembered for whoever asks late. */
const hashesKeptMax = 100_000

/** What has begun to wait, in order and numbered on: one list for all who follow it. */
export type PendingTape = {
  /** The number of what comes next. */
  end(): number
  /** At most `limit` hashes from a number on, and where to go on. What is older than what is kept is passed over. */
  since(start: number, limit: number): { hashes: Hex[]; end: number }
}

/** Writes along until the signal aborts. */
export function createPendingTape(view: NodeView, signal: AbortSignal): PendingTape {
  let hashes: Hex[] = []
  /** Number of `hashes[0]`. */
  let first = 0
  view.subscribe((event) => {
    if (event.type !== 'pending') return
    hashes.push(event.hash)
    if (hashes.length < hashesKeptMax * 2) return
    // Half at once, so that one in many pays for it.
    first += hashes.length - hashesKeptMax
    hashes = hashes.slice(-hashesKeptMax)
  }, signal)

  return {
    end: () => first + hashes.length,
    since(start, limit) {
      const from = Math.max(start - first, 0)
      const found = hashes.slice(from, from + limit)
      return { hashes: found, end: first + from + found.length }
    },
  }
}
