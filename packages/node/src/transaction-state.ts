import { type Configuration, decodeSignedTransaction } from '@metalayer/protocol'
import { type Hex, zeroAddress } from 'viem'
import type { Blocks } from './blocks/interface.ts'
import type { TransactionState } from './view.ts'

/** What became of a transaction: final before included, included before what the outbox says, as each of them knows more. */
export async function transactionState(
  deps: {
    blocks: Pick<Blocks, 'transaction' | 'included'>
    outbox: { state(hash: Hex): Promise<TransactionState | undefined> }
    configuration: Configuration
  },
  hash: Hex,
): Promise<TransactionState | undefined> {
  const inclusion = deps.blocks.included(hash)
  if (inclusion !== undefined) {
    const { raw, placement, position } = inclusion
    const decoded = decodeSignedTransaction(raw, deps.configuration.parameters.networkId)
    const from = decoded.ok ? decoded.transaction.from : zeroAddress
    return { state: 'included', raw, from, placement, position }
  }
  const final = await deps.blocks.transaction(hash)
  if (final !== undefined) {
    const { header, index, transaction } = final
    return { state: 'final', block: header, index, transaction }
  }
  return deps.outbox.state(hash)
}
