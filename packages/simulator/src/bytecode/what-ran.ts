import type { NodeView } from '@metalayer/node'
import type { Address } from 'viem'
import type { Accepted } from './users.ts'

/** What was accepted and has run. `block`: of the network, in which it did. `since`: the one by which it had been accepted, and what its sender sent before had run: it waited itself from then on. */
export type Ran = Accepted & { block: number; since: number }

/** Of what was accepted, in its order, what is final. */
export async function whatRan(
  view: Pick<NodeView, 'transaction'>,
  accepted: readonly Accepted[],
): Promise<Ran[]> {
  /** Block of what each sender had run last. */
  const ranAt = new Map<Address, number>()
  const ran: Ran[] = []
  for (const one of accepted) {
    const state = await view.transaction(one.hash)
    if (state?.state !== 'final') continue
    const block = state.block.number
    ran.push({ ...one, block, since: Math.max(one.atBlock, ranAt.get(one.from) ?? 0) })
    ranAt.set(one.from, block)
  }
  return ran
}
