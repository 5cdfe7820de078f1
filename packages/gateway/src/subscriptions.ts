import type { NodeEvent, NodeView } from '@metalayer/node'
import { type Hex, numberToHex } from 'viem'
import { formatHeader } from './format.ts'
import { formatPending } from './format-transaction.ts'
import {
  createBlockTest,
  criteriaParam,
  filterParam,
  futureParam,
  matchingLogs,
} from './log-filter.ts'
import type { Method } from './method.ts'
import { atMost, booleanParam, hexParam } from './params.ts'
import { RpcError, rpcCodes } from './rpc-error.ts'
import { syncStatus } from './sync-status.ts'

/** Subscriptions of one connection. */
const subscriptionsMax = 1_000

/** What one WebSocket connection is subscribed to. */
export type Subscriptions = {
  /** `eth_subscribe` and `eth_unsubscribe`. */
  methods: ReadonlyMap<string, Method>
  /** How many there are. */
  count(): number
  /** Call after every answer: a subscription's first event must not come before its id. */
  answered(): void
}

/** See `Subscriptions`; all end with the signal. */
export function createSubscriptions(
  view: NodeView,
  notify: (text: string) => void,
  signal: AbortSignal,
): Subscriptions {
  const live = new Map<string, AbortController>()
  /** What waits for the ids to be out: undefined for a subscription whose client knows its id. */
  const early = new Map<string, string[]>()
  let count = 0

  function send(id: string, result: unknown): void {
    const params = { subscription: id, result }
    const text = JSON.stringify({ jsonrpc: '2.0', method: 'eth_subscription', params })
    const waiting = early.get(id)
    if (waiting === undefined) notify(text)
    else waiting.push(text)
  }

  const eth_subscribe: Method = async (_, params) => {
    atMost(params, 2)
    if (live.size >= subscriptionsMax) {
      const words = `at most ${subscriptionsMax} subscriptions on one connection`
      throw new RpcError(rpcCodes.limitExceeded, words)
    }
    const payload = payloadOf(view, params)
    const ended = new AbortController()
    count += 1
    const id = numberToHex(count, { size: 16 })
    live.set(id, ended)
    early.set(id, [])
    view.subscribe(
      (event) => {
        Promise.resolve(payload(event)).then(
          (results) => {
            for (const result of results) if (!ended.signal.aborted) send(id, result)
          },
          // What could not be told is not told: the client sees the next event.
          () => undefined,
        )
      },
      AbortSignal.any([signal, ended.signal]),
    )
    return id
  }

  const eth_unsubscribe: Method = async (_, params) => {
    atMost(params, 1)
    const id = hexParam(params[0], 'subscription')
    const ended = live.get(id)
    if (ended === undefined) throw new RpcError(rpcCodes.server, 'subscription not found')
    ended.abort()
    early.delete(id)
    return live.delete(id)
  }

  return {
    count: () => live.size,
    methods: new Map(Object.entries({ eth_subscribe, eth_unsubscribe })),
    answered() {
      const texts = [...early.values()].flat()
      early.clear()
      for (const text of texts) notify(text)
    },
  }
}

/** What an event is to a subscription: nothing, or things to tell. */
type Payload = (event: NodeEvent) => readonly unknown[] | Promise<readonly unknown[]>

const kinds = ['newHeads', 'logs', 'newPendingTransactions', 'syncing']

function payloadOf(view: NodeView, params: readonly unknown[]): Payload {
  switch (params[0]) {
    case 'newHeads':
      return (event) => (event.type === 'block' ? [formatHeader(event.block.header)] : [])
    case 'logs':
      return logsPayload(params[1])
    case 'newPendingTransactions': {
      const full = booleanParam(params[1], 'full')
      return (event) => {
        if (event.type !== 'pending') return []
        return full ? pendingOf(view, event.hash) : [event.hash]
      }
    }
    case 'syncing':
      return syncingPayload(view)
    default:
      throw new RpcError(
        rpcCodes.methodNotFound,
        `no "${String(params[0]).slice(0, 50)}" subscription in eth namespace: there are ${kinds.join(', ')}`,
      )
  }
}

function logsPayload(value: unknown): Payload {
  const fields = filterParam(value)
  const { from, to } = futureParam(fields)
  const criteria = criteriaParam(fields)
  const mayMatch = createBlockTest(criteria)
  return (event) => {
    if (event.type !== 'block') return []
    const { number, logsBloom } = event.block.header
    return number >= from && number <= to && mayMatch(logsBloom)
      ? matchingLogs(event.block, criteria)
      : []
  }
}

/** As in geth: told when catching up begins, and when it ends. */
function syncingPayload(view: NodeView): Payload {
  let before = false
  return async (event) => {
    if (event.type !== 'block') return []
    const status = await syncStatus(view)
    const isBehind = status !== false
    if (isBehind === before) return []
    before = isBehind
    return [isBehind ? { syncing: true, status } : false]
  }
}

async function pendingOf(view: NodeView, hash: Hex) {
  const found = await view.transaction(hash)
  const waits = found?.state === 'pending' || found?.state === 'included'
  return waits ? [formatPending({ ...found, hash }, view.networkId)] : []
}
