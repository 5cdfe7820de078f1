import { formatPending, formatTransaction } from '../format-transaction.ts'
import type { Method } from '../method.ts'
import { atMost, hashParam } from '../params.ts'

/** A transaction that a chain has run but no checkpoint has made final yet is pending, as it is on Ethereum before a block. */
export const eth_getTransactionByHash: Method = async ({ view }, params) => {
  atMost(params, 1)
  const hash = hashParam(params[0])
  const found = await view.transaction(hash)
  if (found === undefined || found.state === 'dropped') return null
  if (found.state !== 'final') return formatPending({ ...found, hash }, view.networkId)
  const { block, index, transaction } = found
  return formatTransaction(transaction, { header: block, index, networkId: view.networkId })
}
