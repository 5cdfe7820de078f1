import { formatTransaction } from '../format-transaction.ts'
import type { Method } from '../method.ts'
import { atMost, hashParam, numberParam } from '../params.ts'

export const eth_getTransactionByBlockHashAndIndex: Method = async ({ view }, params) => {
  atMost(params, 2)
  const index = numberParam(params[1], 'transactionIndex')
  const block = await view.block({ hash: hashParam(params[0], 'blockHash') })
  const transaction = block?.transactions[index]
  if (block === undefined || transaction === undefined) return null
  return formatTransaction(transaction, {
    header: block.header,
    index,
    networkId: view.networkId,
  })
}
