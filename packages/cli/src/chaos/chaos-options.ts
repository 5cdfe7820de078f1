/** What runs while a devnet is hurt. */
export const chaosLoads = ['payments', 'exchange', 'both'] as const

export type ChaosLoad = (typeof chaosLoads)[number]

/** Defaults of `era chaos`. */
export const defaultChaosOptions = {
  /** Milliseconds. */
  durationMs: 60_000,
  load: 'both' as ChaosLoad,
  /** Payments a second. */
  rate: 20,
}

/** Bounds of `era chaos`: smallest and largest. */
export const chaosBounds = {
  durationMs: [1_000, 86_400_000],
  seed: [0, 4_294_967_295],
  rate: [1, 500],
} as const
