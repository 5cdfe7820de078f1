import type { NodeView } from '@metalayer/node'
import { type Hex, numberToHex } from 'viem'

/** So many checkpoints may wait for this node to follow their chains before it says that it is behind. */
const behindMax = 10

/** Geth's answer: where a node that catches up stands. `startingBlock` is where it stands too, as it may have begun anywhere. */
export type SyncStatus = false | { startingBlock: Hex; currentBlock: Hex; highestBlock: Hex }

/** A network block is shown once it is whole. A node is behind where it has heard of checkpoints whose blocks it cannot make yet. */
export async function syncStatus(view: NodeView): Promise<SyncStatus> {
  const { number } = await view.head()
  const highest = view.decided()
  if (highest - number <= behindMax) return false
  const currentBlock = numberToHex(number)
  return { startingBlock: currentBlock, currentBlock, highestBlock: numberToHex(highest) }
}
