import type { NodeEvent, NodeView } from '@metalayer/node'
import { numberToHex } from 'viem'
import { formatHeader, formatPending } from './format.ts'
import type { Method } from './method.ts'
import { atMost, booleanParam, hexParam } from './params.ts'
import { invalidParams, RpcError, rpcCodes } from './rpc-error.ts'

/** Subscriptions of one connection. */
const subscriptionsMax = 1_000

/** `eth_subscribe` and `eth_unsubscribe` of one WebSocket connection; all end with the signal. */
export function subscriptionMethods(
  view: NodeView,
  notify: (text: string) => void,
  signal: AbortSignal,
): ReadonlyMap<string, Method> {
  const live = new Map<string, AbortController>()
  let count = 0

  const eth_subscribe: Method = async (_, params) => {
    atMost(params, 2)
    if (live.size >= subscriptionsMax) {
      throw new RpcError(
        rpcCodes.limitExceeded,
        `at most ${subscriptionsMax} subscriptions on one connection`,
      )
    }
    const payload = payloadOf(view, params)
    const controller = new AbortController()
    count += 1
    const id = numberToHex(count, { size: 16 })
    live.set(id, controller)
    const send = (result: unknown) =>
      notify(
        JSON.stringify({
          jsonrpc: '2.0',
          method: 'eth_subscription',
          params: { subscription: id, result },
        }),
      )
    view.subscribe(
      (event) => {
        Promise.resolve(payload(event)).then(
          (result) => {
            if (result !== undefined && !controller.signal.aborted) send(result)
          },
          // What could not be told is not told: the client sees the next event.
          () => undefined,
        )
      },
      AbortSignal.any([signal, controller.signal]),
    )
    return id
  }

  const eth_unsubscribe: Method = async (_, params) => {
    atMost(params, 1)
    const id = hexParam(params[0], 'subscription')
    live.get(id)?.abort()
    return live.delete(id)
  }

  return new Map(Object.entries({ eth_subscribe, eth_unsubscribe }))
}

type Payload = (event: NodeEvent) => unknown

function payloadOf(view: NodeView, params: readonly unknown[]): Payload {
  switch (params[0]) {
    case 'newHeads':
      return (event) => (event.type === 'block' ? formatHeader(event.block.header) : undefined)
    case 'newPendingTransactions': {
      const full = booleanParam(params[1], 'full')
      return async (event) => {
        if (event.type !== 'pending') return undefined
        if (!full) return event.hash
        const found = await view.transaction(event.hash)
        return found?.state === 'pending' ? formatPending(found.raw, view.networkId) : undefined
      }
    }
    default:
      throw invalidParams(
        `no "${String(params[0]).slice(0, 50)}" subscription: there are newHeads and newPendingTransactions`,
      )
  }
}
