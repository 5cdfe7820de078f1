import { formatBlock } from '../format.ts'
import type { Method } from '../method.ts'
import { atMost, booleanParam, hashParam } from '../params.ts'

export const eth_getBlockByHash: Method = async ({ view }, params) => {
  atMost(params, 2)
  const full = booleanParam(params[1], 'hydrated')
  const block = await view.block({ hash: hashParam(params[0], 'blockHash') })
  return block === undefined ? null : formatBlock(block, view.networkId, full)
}
