import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'

/** One call of a batch. */
export type RpcCall = { method: string; params: readonly unknown[] }

/** What one call of a batch came to: the node's result, or its error. */
export type RpcOutcome = { result: unknown } | { error: RpcResponseError }

/** A JSON-RPC node over HTTP, by connections that are kept. */
export type JsonRpcClient = {
  readonly url: string
  /** One call. Throws {@link RpcResponseError} where the node answers with an error, {@link RpcTransportError} where none comes. */
  request<Result = unknown>(
    method: string,
    params?: readonly unknown[],
    signal?: AbortSignal,
  ): Promise<Result>
  /** Many calls in as few requests as `batchMax` allows; outcomes in their order. Throws {@link RpcTransportError}. */
  batch(calls: readonly RpcCall[], signal?: AbortSignal): Promise<RpcOutcome[]>
  /** Closes the connections. */
  close(): void
}

export type JsonRpcOptions = {
  url: string
  /** Milliseconds without a byte from the node before a request fails. */
  timeoutMs?: number
  /** Calls in one request. */
  batchMax?: number
  /** Requests in flight; more wait their turn. */
  connectionsMax?: number
  /** Bytes of one answer. */
  responseBytesMax?: number
}

export const defaultJsonRpcOptions = {
  timeoutMs: 20_000,
  batchMax: 100,
  connectionsMax: 16,
  responseBytesMax: 128 * 1024 * 1024,
} as const

type Bounds = Required<JsonRpcOptions>
type Envelope = {
  id?: unknown
  result?: unknown
  error?: { code: number; message: string; data?: unknown }
}
type Post = (body: string, signal: AbortSignal | undefined) => Promise<unknown>

/** Creates a client of the node at `options.url`. Nothing is sent before the first call. */
export function createJsonRpcClient(options: JsonRpcOptions): JsonRpcClient {
  const bounds: Bounds = { ...defaultJsonRpcOptions, ...options }
  const isSecure = new URL(bounds.url).protocol === 'https:'
  const settings = { keepAlive: true, maxSockets: bounds.connectionsMax }
  const agent = isSecure ? new HttpsAgent(settings) : new HttpAgent(settings)
  const post: Post = (body, signal) => postOverKept(bounds, agent, isSecure, body, signal)

  return {
    url: bounds.url,
    async request<Result>(method: string, params: readonly unknown[] = [], signal?: AbortSignal) {
      const body = JSON.stringify({ jsonrpc: '2.0', id: 0, method, params })
      const outcome = readOutcome(bounds.url, method, await post(body, signal))
      if ('error' in outcome) throw outcome.error
      return outcome.result as Result
    },
    async batch(calls, signal) {
      const chunks: RpcCall[][] = []
      for (let at = 0; at < calls.length; at += bounds.batchMax) {
        chunks.push(calls.slice(at, at + bounds.batchMax))
      }
      const outcomes = await Promise.all(
        chunks.map((chunk) => sendBatch(bounds.url, post, chunk, signal)),
      )
      return outcomes.flat()
    },
    close: () => agent.destroy(),
  }
}

async function sendBatch(
  url: string,
  post: Post,
  calls: readonly RpcCall[],
  signal: AbortSignal | undefined,
): Promise<RpcOutcome[]> {
  const body = JSON.stringify(
    calls.map(({ method, params }, id) => ({ jsonrpc: '2.0', id, method, params })),
  )
  const answer = await post(body, signal)
  if (!Array.isArray(answer)) {
    // A node that refuses the batch as a whole says so with one envelope.
    const refused = readOutcome(url, 'a batch', answer)
    if ('error' in refused) throw refused.error
    throw new RpcTransportError(url, 'it answered a batch with a single result')
  }
  const byId = new Map<unknown, unknown>(answer.map((item: Envelope) => [item?.id, item]))
  return calls.map(({ method }, id) => readOutcome(url, method, byId.get(id)))
}

function readOutcome(url: string, method: string, value: unknown): RpcOutcome {
  const envelope = value as Envelope | null | undefined
  if (typeof envelope !== 'object' || envelope === null) {
    throw new RpcTransportError(url, `it did not answer ${method}`)
  }
  if (envelope.error) return { error: new RpcResponseError(url, method, envelope.error) }
  if (envelope.result === undefined)
    throw new RpcTransportError(url, `its answer to ${method} has no result`)
  return { result: envelope.result }
}

/** Posts once; a second time where the node had closed the kept connection just before, so that it cannot have read the first. */
async function postOverKept(
  bounds: Bounds,
  agent: HttpAgent,
  isSecure: boolean,
  body: string,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  try {
    return await postOnce(bounds, agent, isSecure, body, signal)
  } catch (error) {
    if (!(error instanceof RpcTransportError && error.connectionWasStale)) throw error
    return await postOnce(bounds, agent, isSecure, body, signal)
  }
}

function postOnce(
  bounds: Bounds,
  agent: HttpAgent,
  isSecure: boolean,
  body: string,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  signal?.throwIfAborted()
  const { url, timeoutMs } = bounds
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    }
    const send = isSecure ? httpsRequest : httpRequest
    const outgoing = send(url, { agent, method: 'POST', headers, timeout: timeoutMs })
    const abort = (): void => void outgoing.destroy(signal?.reason)
    const settle = (finish: () => void): void => {
      signal?.removeEventListener('abort', abort)
      finish()
    }
    const fail = (error: Error & { code?: string }): void =>
      settle(() => {
        if (signal?.aborted) return reject(signal.reason)
        if (error instanceof RpcTransportError) return reject(error)
        const stale =
          outgoing.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE')
        reject(new RpcTransportError(url, error.message, { cause: error, stale }))
      })
    outgoing.on('timeout', () =>
      outgoing.destroy(new RpcTransportError(url, `it was silent for ${timeoutMs} ms`)),
    )
    outgoing.on('error', fail)
    outgoing.on('response', (incoming) => {
      readJson(bounds, incoming).then((value) => settle(() => resolve(value)), fail)
    })
    signal?.addEventListener('abort', abort, { once: true })
    outgoing.end(body)
  })
}

async function readJson(
  { url, responseBytesMax }: Bounds,
  incoming: IncomingMessage,
): Promise<unknown> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of incoming as AsyncIterable<Buffer>) {
    length += part.length
    if (length > responseBytesMax) {
      throw new RpcTransportError(url, `its answer is over ${responseBytesMax} bytes`)
    }
    parts.push(part)
  }
  const text = Buffer.concat(parts, length).toString()
  try {
    return JSON.parse(text)
  } catch (cause) {
    const what = `it answered with HTTP status ${incoming.statusCode} and no JSON: ${text.slice(0, 80)}`
    throw new RpcTransportError(url, what, { cause })
  }
}

/** The node answered a call with an error. */
export class RpcResponseError extends Error {
  readonly code = 'rpc-response'
  /** The node's own number for what went wrong. */
  readonly rpcCode: number
  /** What came with it: of a reverted call, the revert data. */
  readonly data: unknown

  constructor(
    url: string,
    method: string,
    error: { code: number; message: string; data?: unknown },
  ) {
    super(`The node at ${url} refused ${method}: ${error.message} (${error.code}).`)
    this.name = 'RpcResponseError'
    this.rpcCode = error.code
    this.data = error.data
  }
}

/** No usable answer came from the node. The call may have been carried out or not. */
export class RpcTransportError extends Error {
  readonly code = 'rpc-transport'
  /** Whether the node had closed a kept connection before it could read the request. */
  readonly connectionWasStale: boolean

  constructor(url: string, what: string, options: { cause?: unknown; stale?: boolean } = {}) {
    super(
      `No answer from the node at ${url}: ${what}. Check that it runs and can be reached.`,
      options,
    )
    this.name = 'RpcTransportError'
    this.connectionWasStale = options.stale ?? false
  }
}
