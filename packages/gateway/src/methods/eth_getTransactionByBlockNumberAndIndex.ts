import { formatTransaction } from '../format-transaction.ts'
import type { Method } from '../method.ts'
import { atMost, numberParam } from '../params.ts'
import { blockParam } from '../pending-block.ts'

export const eth_getTransactionByBlockNumberAndIndex: Method = async ({ view }, params) => {
  atMost(params, 2)
  const index = numberParam(params[1], 'transactionIndex')
  const block = await blockParam(view, params[0])
  const transaction = block?.transactions[index]
  if (block === undefined || transaction === undefined) return null
  return formatTransaction(transaction, {
    header: block.header,
    index,
    networkId: view.networkId,
  })
}
