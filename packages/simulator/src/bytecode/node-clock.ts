import type { Clock } from '@metalayer/node'

/** A node's own clock: ahead or behind, fast or slow; and silent once its node is dead. */
export type NodeClock = Clock & {
  /** Milliseconds ahead of true time from now on, and how fast: 1 is right. */
  set(skew: { offsetMs: number; rate: number }): void
  /** No timer of it runs any more. */
  stop(): void
}

/** See `NodeClock`. `truth`: the world's clock. */
export function createNodeClock(truth: Clock): NodeClock {
  let skew = { offsetMs: 0, rate: 1 }
  let since = truth.now()
  let isStopped = false
  const now = () => Math.floor(since + (truth.now() - since) * skew.rate + skew.offsetMs)
  return {
    now,
    after(delayMs, run) {
      return truth.after(Math.max(0, delayMs) / skew.rate, () => {
        if (!isStopped) run()
      })
    },
    set(next) {
      since = truth.now()
      skew = next
    },
    stop() {
      isStopped = true
    },
  }
}
