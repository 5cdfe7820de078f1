import type { Method } from '../method.ts'
import { atMost, blockTagParam, numberParam } from '../params.ts'

/** Network blocks have no uncles. */
export const eth_getUncleByBlockNumberAndIndex: Method = async ({ view }, params) => {
  atMost(params, 2)
  await blockTagParam(view, params[0])
  numberParam(params[1], 'uncleIndex')
  return null
}
