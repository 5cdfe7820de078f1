import { type LogFilter, logFilterParam, matchingLogs } from '../log-filter.ts'
import type { Method } from '../method.ts'
import { atMost } from '../params.ts'

export const eth_getLogs: Method = async ({ view }, params) => {
  atMost(params, 1)
  const filter: LogFilter = await logFilterParam(view, params[0])
  const logs = []
  for (let number = filter.from; number <= filter.to; number += 1) {
    const block = await view.block({ number })
    if (block !== undefined) logs.push(...matchingLogs(block, filter))
  }
  return logs
}
