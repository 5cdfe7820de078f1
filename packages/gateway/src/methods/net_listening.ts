import type { Method } from '../method.ts'
import { atMost } from '../params.ts'

/** A node that answers takes connections of other nodes. */
export const net_listening: Method = async (_, params) => {
  atMost(params, 0)
  return true
}
