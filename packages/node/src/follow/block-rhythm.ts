import type { Clock } from '../clock.ts'

const pollMinMs = 15
const pollMaxMs = 1_000
/** By how much each look in vain makes the next one wait longer. */
const growth = 1.4
/** Weight of the newest interval in the average. */
const weight = 0.25

/** When to ask a chain that does not announce its blocks: seldom before the next one is due, then at short intervals that grow. */
export type BlockRhythm = {
  /** A block was taken in; `time` is its own, in seconds. */
  seen(time: number): void
  /** Milliseconds until the next look. */
  nextPollMs(): number
}

/** See `BlockRhythm`. */
export function createBlockRhythm(clock: Clock): BlockRhythm {
  let lastMs: number | undefined
  let intervalMs = 0
  let pauseMs = pollMinMs
  return {
    seen() {
      const now = clock.now()
      if (lastMs !== undefined) {
        const passed = Math.min(now - lastMs, pollMaxMs * 10)
        intervalMs = intervalMs === 0 ? passed : intervalMs + weight * (passed - intervalMs)
      }
      lastMs = now
      pauseMs = pollMinMs
    },
    nextPollMs() {
      const dueMs = (lastMs ?? 0) + intervalMs - clock.now()
      if (lastMs !== undefined && dueMs > pollMinMs) return Math.min(dueMs, pollMaxMs)
      const next = pauseMs
      pauseMs = Math.min(pauseMs * growth, pollMaxMs)
      return next
    },
  }
}
