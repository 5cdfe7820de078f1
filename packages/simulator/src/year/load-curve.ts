import { spans } from './spans.ts'

/** How much of all chains' capacity users want, over a day: a wave around its mean. */
export type LoadCurve = {
  /** Share of the capacity of all chains, on average. */
  mean: number
  /** The busiest moment, to the mean: from 1 to 2. */
  peak: number
}

/** Milliseconds of a day at which most is wanted. */
export const busiest = spans.day / 2

/** Share of all capacity that is wanted at a time. */
export function loadAt({ mean, peak }: LoadCurve, time: number): number {
  return mean * (1 + (peak - 1) * Math.cos(((time - busiest) / spans.day) * 2 * Math.PI))
}

/** What is wanted from one time to another: share times milliseconds. */
export function loadBetween({ mean, peak }: LoadCurve, from: number, to: number): number {
  const turn = (time: number) => ((time - busiest) / spans.day) * 2 * Math.PI
  const wave = (spans.day / (2 * Math.PI)) * (Math.sin(turn(to)) - Math.sin(turn(from)))
  return mean * (to - from + (peak - 1) * wave)
}
