import { getLogs } from '../get-logs.ts'
import { filterParam } from '../log-filter.ts'
import type { Method } from '../method.ts'
import { atMost } from '../params.ts'

export const eth_getLogs: Method = async ({ view, signal }, params) => {
  atMost(params, 1)
  return getLogs(view, filterParam(params[0]), signal)
}
