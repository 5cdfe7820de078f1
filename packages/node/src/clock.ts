/** Time, as everything in a node sees it: a clock and timers, so that a simulator can give its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls `run` once, `delayMs` from now; the function that it returns takes that back. */
  after(delayMs: number, run: () => void): () => void
}

/** The machine's clock. Its timers do not keep a process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
