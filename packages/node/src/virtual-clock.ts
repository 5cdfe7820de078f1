import type { Clock } from './clock.ts'

/** A clock that stands still until a test or the simulator moves it. */
export interface VirtualClock extends Clock {
  /**
   * Moves time by `milliseconds`: runs each timer at its own time, in order (equal times: in the order in which they were set), and after each one waits
   * until everything that it started has come to rest, as far as that needs no real input or output.
   */
  advance(milliseconds: number): Promise<void>
}

type Timer = { time: number; order: number; run: () => void }

/** See `VirtualClock`. `startMs`: what it shows first. */
export function createVirtualClock(startMs = 0): VirtualClock {
  let now = startMs
  let order = 0
  const timers = new Set<Timer>()

  function nextUntil(end: number): Timer | undefined {
    let next: Timer | undefined
    for (const timer of timers) {
      if (timer.time > end) continue
      if (next === undefined || isBefore(timer, next)) next = timer
    }
    return next
  }

  return {
    now: () => now,
    after(delayMs, run) {
      const timer = { time: now + Math.max(0, delayMs), order: order++, run }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    async advance(milliseconds) {
      const end = now + milliseconds
      await settle()
      for (let timer = nextUntil(end); timer !== undefined; timer = nextUntil(end)) {
        timers.delete(timer)
        now = timer.time
        timer.run()
        await settle()
      }
      now = end
    },
  }
}

function isBefore(a: Timer, b: Timer): boolean {
  return a.time < b.time || (a.time === b.time && a.order < b.order)
}

/** Lets every promise that can go on do so: a macrotask comes after all microtasks. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
