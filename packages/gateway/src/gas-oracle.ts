import type { NetworkBlock, NodeView } from '@metalayer/node'

/** Blocks that a suggestion looks back on, as geth's oracle does. */
const suggestionBlocks = 20
const suggestionPercentile = 60

/** Wei per gas that a transaction offers above the base fee to be among the first: the 60th percentile of what recent ones paid, 0 where none paid. */
export async function suggestedTip(view: NodeView): Promise<bigint> {
  const head = await view.head()
  const tips: bigint[] = []
  for (
    let number = head.number;
    number >= 0 && number > head.number - suggestionBlocks;
    number -= 1
  ) {
    const block = await view.block({ number })
    if (block !== undefined) tips.push(...tipsOf(block).map(({ tip }) => tip))
  }
  tips.sort(ascending)
  return tips[Math.floor((tips.length * suggestionPercentile) / 100)] ?? 0n
}

/** Tips at the given percentiles of a block's gas, as `eth_feeHistory` wants them. */
export function rewards(block: NetworkBlock, percentiles: readonly number[]): bigint[] {
  const paid = tipsOf(block).sort((left, right) => ascending(left.tip, right.tip))
  const total = paid.reduce((sum, { gasUsed }) => sum + gasUsed, 0n)
  return percentiles.map((percentile) => {
    const threshold = (total * BigInt(Math.round(percentile * 100))) / 10_000n
    let sum = 0n
    for (const { tip, gasUsed } of paid) {
      sum += gasUsed
      if (sum >= threshold) return tip
    }
    return 0n
  })
}

function tipsOf({ header, transactions }: NetworkBlock): { tip: bigint; gasUsed: bigint }[] {
  return transactions
    .filter(({ kind }) => kind === 'user')
    .map(({ effectiveGasPrice, gasUsed }) => {
      // A chain may have charged an older checkpoint's base fee, which can be lower than the block's.
      const tip = effectiveGasPrice - header.baseFeePerGas
      return { tip: tip > 0n ? tip : 0n, gasUsed }
    })
}

function ascending(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0
}
