import { setImmediate } from 'node:timers/promises'
import { type LogFilter, logFilterParam, matchingLogs, mayMatch } from '../log-filter.ts'
import type { Method } from '../method.ts'
import { atMost } from '../params.ts'
import { RpcError, rpcCodes } from '../rpc-error.ts'

/** Logs of one answer. */
const logsMax = 10_000
/** Blocks between two turns for others. */
const stride = 100

export const eth_getLogs: Method = async ({ view, signal }, params) => {
  atMost(params, 1)
  const filter: LogFilter = await logFilterParam(view, params[0])
  const logs: unknown[] = []
  for (let number = filter.from; number <= filter.to && !signal.aborted; number += 1) {
    const header = await view.header({ number })
    if (header !== undefined && mayMatch(header.logsBloom, filter)) {
      const block = await view.block({ number })
      if (block !== undefined) for (const log of matchingLogs(block, filter)) logs.push(log)
    }
    if (logs.length > logsMax) {
      throw new RpcError(rpcCodes.limitExceeded, `query returned more than ${logsMax} results`)
    }
    if (number % stride === 0) await setImmediate()
  }
  return logs
}
