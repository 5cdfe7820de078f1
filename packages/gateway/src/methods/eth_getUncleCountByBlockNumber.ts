import type { Method } from '../method.ts'
import { atMost } from '../params.ts'
import { blockParam } from '../pending-block.ts'

/** Network blocks have no uncles. */
export const eth_getUncleCountByBlockNumber: Method = async ({ view }, params) => {
  atMost(params, 1)
  const block = await blockParam(view, params[0])
  return block === undefined ? null : '0x0'
}
