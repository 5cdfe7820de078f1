import { type Configuration, decodeSignedTransaction } from '@metalayer/protocol'
import { type Address, type Hex, zeroAddress } from 'viem'
import type { Blocks } from './blocks/interface.ts'
import { findCalls } from './find-calls.ts'
import { findJourney } from './find-journey.ts'
import type { TransactionState, Travels } from './view.ts'

/** What became of a transaction: final before included, included before what the outbox says, as each of them knows more. */
export async function transactionState(
  deps: {
    blocks: Pick<Blocks, 'transaction' | 'included'>
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
    return { state: 'final', block: header, index, transaction }
  }
  return deps.outbox.state(hash)
}

/** What a final transaction moved; nothing of one that is not. */
export async function travelsOf(
  deps: { blocks: Pick<Blocks, 'transaction' | 'block'>; networkId: number; kernel: Address },
  hash: Hex,
): Promise<Travels> {
  const found = await deps.blocks.transaction(hash)
  if (found === undefined) return {}
  const { transaction, header } = found
  const calls = await findCalls(deps.blocks, transaction)
  const journey =
    transaction.kind === 'system' ? [] : await findJourney(deps, transaction, header.number)
  return { ...(journey.length > 0 && { journey }), ...(calls.length > 0 && { calls }) }
}
