import { formatUnits } from 'viem'

/** Wei as ERA. */
export const formatEra = (wei: bigint): string => `${formatUnits(wei, 18)} ERA`

/** Wei per gas as gwei. */
export const formatGwei = (wei: bigint): string => `${formatUnits(wei, 9)} gwei`

/** Milliseconds as a person reads them. */
export function formatDuration(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(ms < 10_000 ? 2 : 1)} s`
}
