import type { Method } from '../method.ts'
import { atMost, hashParam, numberParam } from '../params.ts'

/** Network blocks have no uncles. */
export const eth_getUncleByBlockHashAndIndex: Method = async (_, params) => {
  atMost(params, 2)
  hashParam(params[0], 'blockHash')
  numberParam(params[1], 'uncleIndex')
  return null
}
