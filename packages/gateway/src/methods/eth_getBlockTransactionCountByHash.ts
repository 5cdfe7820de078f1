import { numberToHex } from 'viem'
import type { Method } from '../method.ts'
import { atMost, hashParam } from '../params.ts'

export const eth_getBlockTransactionCountByHash: Method = async ({ view }, params) => {
  atMost(params, 1)
  const block = await view.block({ hash: hashParam(params[0], 'blockHash') })
  return block === undefined ? null : numberToHex(block.transactions.length)
}
