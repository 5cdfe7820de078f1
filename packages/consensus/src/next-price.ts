/** What a chain did between two heads. */
export type Use = {
  blocks: number
  gasUsed: bigint
  /** Of one block. */
  gasLimit: bigint
}

/** EIP-1559's BASE_FEE_MAX_CHANGE_DENOMINATOR. */
const changeDenominator = 8n

/**
 * EIP-1559's step from `price` (P26), with half of all gas of the blocks passed as the target: at most 1/8 up or down, up by at least 1 wei where more than the
 * target was used, and never under `priceMin`. Wei per gas.
 */
export function nextPrice(price: bigint, use: Use, priceMin: bigint): bigint {
  const stepped = step(price, use)
  return stepped < priceMin ? priceMin : stepped
}

function step(price: bigint, { blocks, gasUsed, gasLimit }: Use): bigint {
  const target = (gasLimit * BigInt(blocks)) / 2n
  if (target === 0n || gasUsed === target) return price
  if (gasUsed < target) {
    return price - (price * (target - gasUsed)) / target / changeDenominator
  }
  // Blocks under an older, higher limit may hold more than twice the target.
  const excess = gasUsed > 2n * target ? target : gasUsed - target
  const up = (price * excess) / target / changeDenominator
  return price + (up === 0n ? 1n : up)
}
