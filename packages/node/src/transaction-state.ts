import { type Configuration, decodeSignedTransaction } from '@metalayer/protocol'
import { type Address, type Hex, zeroAddress } from 'viem'
import type { Blocks } from './blocks/interface.ts'
import { findCalls } from './find-calls.ts'
import { findJourney } from './find-journey.ts'
import type { TransactionState } from './view.ts'

/** What became of a transaction: final before included, included before what the outbox says, as each of them knows more. */
export async function transactionState(
  deps: {
    blocks: Pick<Blocks, 'transaction' | 'included' | 'block'>
    outbox: { state(hash: Hex): Promise<TransactionState | undefined> }
    configuration: Configuration
    kernel: Address
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
    const { networkId } = deps.configuration.parameters
    const calls = await findCalls(deps.blocks, transaction)
    const journey =
      transaction.kind === 'system'
        ? []
        : await findJourney({ ...deps, networkId }, transaction, header.number)
    return {
      ...{ state: 'final', block: header, index, transaction },
      ...(journey.length > 0 && { journey }),
      ...(calls.length > 0 && { calls }),
    }
  }
  return deps.outbox.state(hash)
}
