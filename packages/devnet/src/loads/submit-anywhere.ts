import { setTimeout as delay } from 'node:timers/promises'
import {
  createJsonRpcClient,
  type JsonRpcClient,
  RpcResponseError,
  RpcTransportError,
} from '@metalayer/chain'
import type { Hex } from 'viem'
import type { Dice } from '../random.ts'
import { LoadError } from './load-error.ts'

/** How long one transaction may be refused before the load gives up. */
const SUBMISSION_MAX_MS = 60_000
const RETRY_MS = 200

/** The way into a network whose nodes come and go. */
export type Anywhere = {
  /** Sends until some node has taken it, `first` before any other; returns the RPC of that one. `name` is what errors call it. */
  submit(raw: Hex, name: string, first?: string): Promise<string>
  /** Asks one node, any. */
  ask<Result>(method: string, params: readonly unknown[]): Promise<Result>
  /** What nodes said when they refused, and how often. */
  readonly refusals: ReadonlyMap<string, number>
  close(): void
}

/** `nodes`: RPCs of all nodes, those that are down as well. */
export function submitAnywhere(nodes: () => readonly string[], dice: Dice): Anywhere {
  const refusals = new Map<string, number>()
  const clients = new Map<string, JsonRpcClient>()

  function clientOf(url: string): JsonRpcClient {
    const known = clients.get(url)
    if (known) return known
    const client = createJsonRpcClient({ url, timeoutMs: 4_000, connectionsMax: 64 })
    clients.set(url, client)
    return client
  }

  return {
    refusals,
    async submit(raw, name, first) {
      const deadline = performance.now() + SUBMISSION_MAX_MS
      for (let attempt = 1; ; attempt++) {
        const url = (attempt === 1 ? first : undefined) ?? dice.pick(nodes())
        try {
          await clientOf(url).request('eth_sendRawTransaction', [raw])
          return url
        } catch (error) {
          const isAnswer = error instanceof RpcResponseError
          if (!isAnswer && !(error instanceof RpcTransportError)) throw error
          const message = isAnswer ? error.message : 'no answer'
          // An answer that was lost makes the next node know it already.
          if (attempt > 1 && /already known|nonce too low/.test(message)) return url
          const words = message.replace(/0x[0-9a-f]+|\d+/g, '…')
          refusals.set(words, (refusals.get(words) ?? 0) + 1)
          if (performance.now() > deadline) {
            throw new LoadError('load-refused', `${name} was refused for a minute: ${message}`)
          }
          await delay(RETRY_MS)
        }
      }
    },
    ask: (method, params) => clientOf(dice.pick(nodes())).request(method, params),
    close() {
      for (const client of clients.values()) client.close()
    },
  }
}
