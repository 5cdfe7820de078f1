import type { Method } from '../method.ts'
import { atMost, hashParam } from '../params.ts'

/** Network blocks have no uncles. */
export const eth_getUncleCountByBlockHash: Method = async ({ view }, params) => {
  atMost(params, 1)
  const block = await view.block({ hash: hashParam(params[0], 'blockHash') })
  return block === undefined ? null : '0x0'
}
