import type { ChainGeneration } from '../follow/interface.ts'
import { type CommittedDecision, headOf } from './kernel-calls.ts'

/** A kernel's price may lie behind the network's by less than one of so many parts of it: what EIP-1559 changes in a block. */
const priceParts = 8n

/**
 * Whether the newest decision says of the chain itself something else than the one that its kernel goes by: who its agent is, how it stands, or what gas costs. Then the
 * kernel takes it as its own (`checkpoint`); else it can use what it proves without that (`under`), which costs half.
 */
export function saysOtherwise(
  chain: ChainGeneration,
  newest: Pick<CommittedDecision, 'heads' | 'checkpoint'>,
  accepted: Pick<CommittedDecision, 'heads' | 'checkpoint'>,
): boolean {
  const [own, before] = [headOf(newest, chain), headOf(accepted, chain)]
  if (own?.agent !== before?.agent || own?.status !== before?.status) return true
  const [price, paid] = [newest.checkpoint.baseFee, accepted.checkpoint.baseFee]
  const difference = price > paid ? price - paid : paid - price
  return difference * priceParts >= paid
}
