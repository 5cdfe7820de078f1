import type { NodeView } from '@metalayer/node'
import { findLogs, logDigitsMax, logsMax } from './find-logs.ts'
import type { Log } from './format.ts'
import { criteriaParam, rangeParam } from './log-filter.ts'
import { RpcError, rpcCodes } from './rpc-error.ts'

/** All logs that a filter object asks for, or an error where they are too many for one answer. */
export async function getLogs(
  view: NodeView,
  fields: Record<string, unknown>,
  signal: AbortSignal,
): Promise<Log[]> {
  const criteria = criteriaParam(fields)
  const { from, to } = await rangeParam(view, fields)
  const start = { block: from, logIndex: 0 }
  const { logs, next } = await findLogs(
    view,
    criteria,
    { from: start, to },
    { limit: logsMax + 1, signal },
  )
  if (logs.length > logsMax)
    throw new RpcError(rpcCodes.limitExceeded, `query returned more than ${logsMax} results`)
  if (next.block <= to) {
    const words = `query returned more than ${logDigitsMax} digits of data: ask for fewer blocks`
    throw new RpcError(rpcCodes.limitExceeded, words)
  }
  return logs
}
