/** Ticks, at most, that somebody waits whose work came to nothing: one at first, then twice as many each time that it does so again. */
export const pauseMax = 64

/** Ticks to wait after it has come to nothing so many times in a row. */
export function pauseAfter(times: number): number {
  return Math.min(2 ** (times - 1), pauseMax)
}
