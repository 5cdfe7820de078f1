import { numberToHex } from 'viem'
import type { Method } from '../method.ts'
import { atMost } from '../params.ts'
import { blockParam } from '../pending-block.ts'

export const eth_getBlockTransactionCountByNumber: Method = async ({ view }, params) => {
  atMost(params, 1)
  const block = await blockParam(view, params[0])
  return block === undefined ? null : numberToHex(block.transactions.length)
}
