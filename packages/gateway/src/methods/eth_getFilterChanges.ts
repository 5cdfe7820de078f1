import type { Method } from '../method.ts'
import { atMost, filterIdParam } from '../params.ts'

/** What is new since the last time: hashes of blocks or transactions, or logs. */
export const eth_getFilterChanges: Method = async ({ filters, signal }, params) => {
  atMost(params, 1)
  return filters.changes(filterIdParam(params[0]), signal)
}
