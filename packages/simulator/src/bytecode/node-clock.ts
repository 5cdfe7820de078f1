import type { Clock } from '@metalayer/node'

/** A node's own clock: ahead or behind, fast or slow; and silent once its node is dead. */
export type NodeClock = Clock & {
  /** Milliseconds ahead of true time from now on, and how fast: 1 is right. */
  set(skew: { offsetMs: number; rate: number }): void
  /** Nothing of it runs until it is resumed; then all that was due does. */
  pause(): void
  resume(): void
  /** No timer of it runs any more. */
  stop(): void
}

/** See `NodeClock`. `truth`: the world's clock. */
export function createNodeClock(truth: Clock): NodeClock {
  let skew = { offsetMs: 0, rate: 1 }
  let since = truth.now()
  let isStopped = false
  let held: (() => void)[] | undefined
  const now = () => Math.floor(since + (truth.now() - since) * skew.rate + skew.offsetMs)
  return {
    now,
    after(delayMs, run) {
      return truth.after(Math.max(0, delayMs) / skew.rate, () => {
        if (isStopped) return
        if (held === undefined) run()
        else held.push(run)
      })
    },
    set(next) {
      since = truth.now()
      skew = next
    },
    pause() {
      held ??= []
    },
    resume() {
      const due = held ?? []
      held = undefined
      for (const run of due) if (!isStopped) run()
    },
    stop() {
      isStopped = true
    },
  }
}
