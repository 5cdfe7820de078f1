/** Milliseconds. */
export const spans = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  year: 365 * 86_400_000,
} as const
