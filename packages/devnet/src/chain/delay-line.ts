import { setTimeout as delay } from 'node:timers/promises'

/** Passes messages on in the order in which they came. */
export type DelayLine = (pass: () => void) => void

/**
 * Creates a line in which each message waits as long as there is latency when it comes; without any, and with nothing before it, it passes at once.
 * `onFull` is called where more than `waitingMax` would wait.
 */
export function createDelayLine(
  { latencyMs }: { latencyMs(): number },
  waitingMax: number,
  onFull: () => void,
): DelayLine {
  let last: Promise<void> = Promise.resolve()
  let waiting = 0
  return (pass) => {
    const heldUpMs = latencyMs()
    if (heldUpMs === 0 && waiting === 0) return pass()
    if (waiting >= waitingMax) return onFull()
    waiting++
    // Its time runs from now on, not from when the one before it has passed.
    const due = delay(heldUpMs)
    last = last.then(async () => {
      await due
      waiting--
      pass()
    })
  }
}
