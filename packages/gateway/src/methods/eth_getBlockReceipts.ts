import { formatReceipt } from '../format.ts'
import type { Method } from '../method.ts'
import { atMost } from '../params.ts'
import { blockParam } from '../pending-block.ts'

export const eth_getBlockReceipts: Method = async ({ view }, params) => {
  atMost(params, 1)
  const block = await blockParam(view, params[0])
  return block === undefined
    ? null
    : block.transactions.map((_, index) => formatReceipt(block, index))
}
