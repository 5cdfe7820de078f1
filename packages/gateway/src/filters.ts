import type { NodeView } from '@metalayer/node'
import { bytesToBigInt, type Hex, numberToHex } from 'viem'
import { findLogs, type LogPlace, logsMax } from './find-logs.ts'
import {
  type BlockRange,
  criteriaParam,
  futureParam,
  type LogCriteria,
  sizeOf,
} from './log-filter.ts'
import { createPendingTape, type PendingTape } from './pending-tape.ts'
import { RpcError, rpcCodes } from './rpc-error.ts'

/** Filters of all clients of a gateway; past it, those go that nobody has asked for longest. */
const filtersMax = 10_000
/** Addresses and topics that all of them hold in memory; past it, the same. */
const filterValuesMax = 500_000
/** A filter that nobody asks for so long is gone, as in geth. */
const idleMaxMs = 5 * 60 * 1_000
/** Hashes in one answer; the next one goes on. */
const hashesMax = 10_000
const idBytes = 16

/** What clients poll: `eth_newFilter` and its kin. A filter is a place in what happened, so it costs the same however much happens. */
export type Filters = {
  /** How many there are. */
  count(): number
  addLogs(fields: Record<string, unknown>): Promise<Hex>
  addBlocks(): Promise<Hex>
  addPending(): Promise<Hex>
  /** What is new since the last time. */
  changes(id: Hex, signal: AbortSignal): Promise<unknown[]>
  /** The filter object that a filter for logs was made of. */
  fields(id: Hex): Record<string, unknown>
  /** Whether there was one. */
  remove(id: Hex): boolean
}

export type FiltersDeps = {
  view: NodeView
  /** Milliseconds, for durations. */
  now: () => number
  /** As many bytes that nobody can guess. */
  randomBytes: (count: number) => Uint8Array
}

type Filter = {
  polledAt: number
  /** Addresses and topics. */
  size: number
  fields?: Record<string, unknown>
  /** Looks once; the filter's next look begins where this one ended. */
  poll(signal: AbortSignal): Promise<unknown[]>
  /** Polls of one filter wait for each other: what one has told, another does not tell again. */
  turn: Promise<unknown>
}

/** See `Filters`; they end with the signal. */
export function createFilters(deps: FiltersDeps, signal: AbortSignal): Filters {
  const { view, now } = deps
  /** The one that was asked longest ago first. */
  const filters = new Map<Hex, Filter>()
  /** From the first filter on that wants it. */
  let tape: PendingTape | undefined
  let size = 0

  function forget(id: Hex, filter: Filter): boolean {
    size -= filter.size
    return filters.delete(id)
  }

  function forgetIdle(): void {
    for (const [id, filter] of filters) {
      const isIdle = now() - filter.polledAt > idleMaxMs
      if (!isIdle && filters.size <= filtersMax && size <= filterValuesMax) return
      forget(id, filter)
    }
  }

  function add(filter: Pick<Filter, 'fields' | 'poll'>, values = 0): Hex {
    const id = numberToHex(bytesToBigInt(deps.randomBytes(idBytes)))
    filters.set(id, { ...filter, size: values, polledAt: now(), turn: Promise.resolve() })
    size += values
    forgetIdle()
    return id
  }

  function use(id: Hex): Filter {
    forgetIdle()
    const filter = filters.get(id)
    if (filter === undefined) throw new RpcError(rpcCodes.server, 'filter not found')
    filter.polledAt = now()
    filters.delete(id)
    filters.set(id, filter)
    return filter
  }

  return {
    count() {
      forgetIdle()
      return filters.size
    },
    async addLogs(fields) {
      const criteria = criteriaParam(fields)
      const future = futureParam(fields)
      const head = (await view.head()).number
      const start = { block: head + 1, logIndex: 0 }
      return add({ fields, poll: pollLogs(view, criteria, future, start) }, sizeOf(criteria))
    },
    addBlocks: async () => add({ poll: pollBlocks(view, (await view.head()).number + 1) }),
    async addPending() {
      tape ??= createPendingTape(view, signal)
      const following = tape
      let next = following.end()
      return add({
        async poll() {
          const { hashes, end } = following.since(next, hashesMax)
          next = end
          return hashes
        },
      })
    },
    changes(id, abort) {
      const filter = use(id)
      const changes = filter.turn.then(() => filter.poll(abort))
      // Whoever waits for it hears of a failure; the next one tries again.
      filter.turn = changes.catch(() => undefined)
      return changes
    },
    fields(id) {
      const { fields } = use(id)
      // As geth has it: only filters for logs have any.
      if (fields === undefined) throw new RpcError(rpcCodes.server, 'filter not found')
      return fields
    },
    remove(id) {
      forgetIdle()
      const filter = filters.get(id)
      return filter !== undefined && forget(id, filter)
    },
  }
}

function pollBlocks(view: NodeView, first: number): Filter['poll'] {
  let next = first
  return async (signal) => {
    const head = (await view.head()).number
    const hashes: Hex[] = []
    while (next <= head && hashes.length < hashesMax && !signal.aborted) {
      const header = await view.header({ number: next })
      if (header === undefined) break
      hashes.push(header.hash)
      next += 1
    }
    return hashes
  }
}

function pollLogs(
  view: NodeView,
  criteria: LogCriteria,
  future: BlockRange,
  start: LogPlace,
): Filter['poll'] {
  let from = start.block >= future.from ? start : { block: future.from, logIndex: 0 }
  return async (signal) => {
    const head = (await view.head()).number
    const range = { from, to: Math.min(head, future.to) }
    const { logs, next } = await findLogs(view, criteria, range, { limit: logsMax, signal })
    from = next
    return logs
  }
}
