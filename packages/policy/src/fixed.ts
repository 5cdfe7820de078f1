/** One, in the shares and ratios of this package: whole numbers of 1/65,536, so that every machine comes to the same decision. */
export const ONE = 65_536

/** The highest ratio: what is fuller than that is just full. Times `GAS_MAX` it is an exact number. */
export const RATIO_MAX = 64 * 65_536

/** Gas that decisions reckon with, at most: above what any chain runs in a tick. */
export const GAS_MAX = 2 ** 30

/** `part / whole` as a ratio, rounded down; the highest one where there is nothing to be a part of. Exact for whole numbers below 2^37. */
export function ratioOf(part: number, whole: number): number {
  if (whole <= 0) return RATIO_MAX
  return Math.min(RATIO_MAX, Math.floor((clampGas(part) * ONE) / whole))
}

/** Gas times a ratio, rounded down. A negative ratio gives a negative amount, of the same size. */
export function portionOf(gas: number, ratio: number): number {
  const size = Math.floor((clampGas(gas) * Math.min(Math.abs(ratio), RATIO_MAX)) / ONE)
  return ratio < 0 ? -size : size
}

function clampGas(gas: number): number {
  return Math.min(Math.max(gas, 0), GAS_MAX)
}
