import { setImmediate } from 'node:timers/promises'
import type { NetworkHeader, NodeView } from '@metalayer/node'
import { formatLog, type Log } from './format.ts'
import type { LogCriteria } from './log-filter.ts'

/** Blocks between two turns for others. */
const blocksAtOnceMax = 256
/** Logs of one answer. */
export const logsMax = 10_000
/** Hexadecimal digits of topics and data in one answer: some thousand of the largest logs. */
export const logDigitsMax = 50_000_000

/** A place among all logs. */
export type LogPlace = { block: number; logIndex: number }

/**
 * Logs that are meant from a place up to a block, at most `limit`; `next`: where to go on, past `to` if nothing is left.
 * Others get their turn every few blocks.
 */
export async function findLogs(
  view: NodeView,
  criteria: LogCriteria,
  range: { from: LogPlace; to: number },
  options: { limit: number; signal: AbortSignal },
): Promise<{ logs: Log[]; next: LogPlace }> {
  const addresses = criteria.addresses && [...criteria.addresses]
  const topics = criteria.topics.map((list) => list && [...list])
  const headers = new Map<number, NetworkHeader | undefined>()
  const logs: Log[] = []
  let next = range.from
  let digits = 0
  while (next.block <= range.to && logs.length < options.limit && digits < logDigitsMax) {
    options.signal.throwIfAborted()
    const to = Math.min(range.to, next.block + blocksAtOnceMax - 1)
    const page = await view.logs({
      ...{ from: next.block, fromIndex: next.logIndex, to, addresses, topics },
      limit: options.limit - logs.length,
      digitsMax: logDigitsMax - digits,
    })
    for (const found of page.logs) {
      const { blockNumber: number } = found
      if (!headers.has(number)) headers.set(number, await view.header({ number }))
      const header = headers.get(number)
      if (header !== undefined) logs.push(formatLog(found, header))
      digits += found.data.length + found.topics.length * 64
    }
    next = page.next ?? { block: to + 1, logIndex: 0 }
    await setImmediate()
  }
  return { logs, next }
}
