import { type Stakes, stakeOf } from './quorum.ts'

/**
 * Stake-weighted median of clocks (P12): the least clock such that the stake at or below it is at least half of the stake that spoke. Those who spoke hold
 * more than 2/3 of all stake and liars less than 1/3, so it lies between two honest clocks. Milliseconds; 0 for none.
 */
export function medianTime(
  clocks: readonly { validator: number; clock: number }[],
  stakes: Stakes,
): number {
  const spoken = stakeOf(
    stakes,
    clocks.map(({ validator }) => validator),
  )
  let below = 0n
  for (const { validator, clock } of [...clocks].sort((left, right) => left.clock - right.clock)) {
    below += stakes[validator] ?? 0n
    if (2n * below >= spoken) return clock
  }
  return 0
}
