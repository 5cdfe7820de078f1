import { filterParam } from '../log-filter.ts'
import type { Method } from '../method.ts'
import { atMost } from '../params.ts'

/** Logs to come. Its range is of blocks to come too, as geth's is: `eth_getFilterLogs` looks at those that are there. */
export const eth_newFilter: Method = async ({ filters }, params) => {
  atMost(params, 1)
  return filters.addLogs(filterParam(params[0]))
}
