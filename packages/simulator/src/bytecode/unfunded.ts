import type { NodeView } from '@metalayer/node'
import { costMax, decodeSignedTransaction } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Accepted } from './users.ts'

/**
 * What waits for money that its sender has not, with all that its sender has sent after it. Nodes that were cut off from each other cannot know what the others have
 * accepted meanwhile: so two that each could pay for alone may both be accepted (P20), and one of them waits until there is more, or its time is over.
 */
export async function unfundedOf(
  view: NodeView,
  accepted: readonly Pick<Accepted, 'raw' | 'hash' | 'from' | 'nonce'>[],
): Promise<Set<Hex>> {
  const found = new Set<Hex>()
  const { number } = await view.head()
  for (const from of new Set<Address>(accepted.map((one) => one.from))) {
    const nonce = await view.nonce(from, number)
    const next = accepted.find((one) => one.from === from && one.nonce === nonce)
    const decoded = next && decodeSignedTransaction(next.raw, view.networkId)
    if (!decoded?.ok) continue
    if (costMax(decoded.transaction) <= (await view.balance(from, number))) continue
    for (const one of accepted) if (one.from === from && one.nonce >= nonce) found.add(one.hash)
  }
  return found
}
