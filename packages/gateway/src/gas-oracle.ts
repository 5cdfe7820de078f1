import type { NetworkBlock, NodeView } from '@metalayer/node'
import type { Hex } from 'viem'

/** Blocks that a suggestion looks back on, as geth's oracle does. */
const suggestionBlocks = 20
const suggestionPercentile = 60

const suggestions = new WeakMap<NodeView, { head: Hex; tip: Promise<bigint> }>()

/** Wei per gas that a transaction offers above the base fee to be among the first: the 60th percentile of what recent ones paid, 0 where none paid. */
export async function suggestedTip(view: NodeView): Promise<bigint> {
  const head = await view.head()
  const known = suggestions.get(view)
  // Every wallet asks, and blocks can be large: once a block is enough.
  if (known?.head === head.hash) return known.tip
  const suggestion = { head: head.hash, tip: suggestedTipAt(view, head.number) }
  suggestions.set(view, suggestion)
  suggestion.tip.catch(() => {
    // Whoever waits for it hears of the failure; the next one tries again.
    if (suggestions.get(view) === suggestion) suggestions.delete(view)
  })
  return suggestion.tip
}

/** Tips at the given percentiles of a block's gas, as `eth_feeHistory` wants them. */
export function rewards(block: NetworkBlock, percentiles: readonly number[]): bigint[] {
  const paid = tipsOf(block).sort((left, right) => ascending(left.tip, right.tip))
  const total = paid.reduce((sum, { gasUsed }) => sum + gasUsed, 0n)
  let place = 0
  let sum = paid[0]?.gasUsed ?? 0n
  // Percentiles do not fall, so one walk over the block answers all of them.
  return percentiles.map((percentile) => {
    const threshold = (total * BigInt(Math.round(percentile * 100))) / 10_000n
    while (sum < threshold && place < paid.length - 1) {
      place += 1
      sum += paid[place]?.gasUsed ?? 0n
    }
    return paid[place]?.tip ?? 0n
  })
}

async function suggestedTipAt(view: NodeView, head: number): Promise<bigint> {
  const tips: bigint[] = []
  for (let number = head; number >= 0 && number > head - suggestionBlocks; number -= 1) {
    const block = await view.block({ number })
    if (block !== undefined) for (const { tip } of tipsOf(block)) tips.push(tip)
  }
  tips.sort(ascending)
  return tips[Math.floor((tips.length * suggestionPercentile) / 100)] ?? 0n
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
