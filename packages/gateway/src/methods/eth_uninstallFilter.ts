import type { Method } from '../method.ts'
import { atMost, filterIdParam } from '../params.ts'

/** Whether there was such a filter. */
export const eth_uninstallFilter: Method = async ({ filters }, params) => {
  atMost(params, 1)
  return filters.remove(filterIdParam(params[0]))
}
