/** Defaults of `era top`. */
export const defaultTopOptions = {
  /** Milliseconds. */
  intervalMs: 1_000,
}

/** Bounds of `era top`: smallest and largest. */
export const topBounds = { intervalMs: [250, 60_000] } as const
