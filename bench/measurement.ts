/** What a figure must not exceed, or must reach. */
export type Target = { atMost: number } | { atLeast: number }

/** One figure of a bench. */
export type Measurement = {
  name: string
  value: number
  /** `gas`, `ms`, `ticks` of the network, or `x` for a ratio. */
  unit: string
  /** Null where the figure is there to be compared with. */
  target: Target | null
  /** Whether the target is met; null where there is none. */
  pass: boolean | null
  /** What else one should know. */
  detail: string
}

/** A figure without a target. */
export function figure(name: string, value: number, unit: string, detail = ''): Measurement {
  return { name, value, unit, target: null, pass: null, detail }
}

/** A figure that should not be over `limit`. */
export function atMost(
  limit: number,
  { name, value, unit, detail }: Omit<Measurement, 'target' | 'pass'>,
): Measurement {
  return { name, value, unit, target: { atMost: limit }, pass: value <= limit, detail }
}

/** A figure that should not be under `limit`. */
export function atLeast(
  limit: number,
  { name, value, unit, detail }: Omit<Measurement, 'target' | 'pass'>,
): Measurement {
  return { name, value, unit, target: { atLeast: limit }, pass: value >= limit, detail }
}
