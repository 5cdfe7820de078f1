import type { NodeView } from '@metalayer/node'
import { decodeSignedTransaction } from '@metalayer/protocol'
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
    if (next === undefined) continue
    if (costMax(next.raw, view.networkId) <= (await view.balance(from, number))) continue
    for (const one of accepted) if (one.from === from && one.nonce >= nonce) found.add(one.hash)
  }
  return found
}

/** Wei that must be there before it runs, of which what it does not use stays. */
function costMax(raw: Hex, networkId: number): bigint {
  const decoded = decodeSignedTransaction(raw, networkId)
  if (!decoded.ok) return 0n
  const { value, gasLimit, maxFeePerGas } = decoded.transaction
  return value + gasLimit * maxFeePerGas
}
