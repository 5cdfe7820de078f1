import type { Method } from '../method.ts'
import { atMost } from '../params.ts'

export const eth_newPendingTransactionFilter: Method = async ({ filters }, params) => {
  atMost(params, 0)
  return filters.addPending()
}
