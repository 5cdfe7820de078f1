import { getLogs } from '../get-logs.ts'
import type { Method } from '../method.ts'
import { atMost, filterIdParam } from '../params.ts'

/** What `eth_getLogs` would answer to the filter object that the filter was made of. */
export const eth_getFilterLogs: Method = async ({ filters, view, signal }, params) => {
  atMost(params, 1)
  return getLogs(view, filters.fields(filterIdParam(params[0])), signal)
}
