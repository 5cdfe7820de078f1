import type { NodeView } from '@metalayer/node'
import type { Filters } from './filters.ts'

/** What a handler has to work with. */
export type MethodContext = {
  view: NodeView
  clientVersion: string
  /** Of all clients of the gateway. */
  filters: Filters
  /** Aborts when the client is gone or the gateway stops. */
  signal: AbortSignal
}

/** Handler of one JSON-RPC method, named as on the wire. Answers are JSON as it is sent. Throws `RpcError`, or what the node throws (rejection.ts). */
export type Method = (context: MethodContext, params: readonly unknown[]) => Promise<unknown>
