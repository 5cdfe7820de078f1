import type { AddressInfo } from 'node:net'
import type { NodeView } from '@metalayer/node'
import { type FastifyInstance, fastify } from 'fastify'
import {
  answer,
  defaultJsonRpcLimits,
  failure,
  type JsonRpcDeps,
  type JsonRpcLimits,
} from './json-rpc.ts'
import { methods } from './methods/all.ts'
import { RpcError, rpcCodes } from './rpc-error.ts'
import { defaultWebSocketLimits, serveWebSocket, type WebSocketLimits } from './web-socket.ts'

export type GatewayOptions = {
  /** Default: loopback. */
  host?: string
  /** 0: any free one. */
  port: number
  clientVersion: string
  limits?: Partial<GatewayLimits>
}

/** Bounds of what clients may ask (docs/LIMITS.md). */
export type GatewayLimits = JsonRpcLimits &
  WebSocketLimits & {
    /** Bytes of one request's body. */
    bodyBytesMax: number
    /** For a client to send its headers, and then its whole request: what ends a slow loris. */
    requestTimeoutMs: number
    httpConnectionsMax: number
  }

export const defaultGatewayLimits: GatewayLimits = {
  ...defaultJsonRpcLimits,
  ...defaultWebSocketLimits,
  bodyBytesMax: 5 * 1024 * 1024,
  requestTimeoutMs: 10_000,
  httpConnectionsMax: 2_000,
}

export type GatewayDeps = {
  view: NodeView
  /** Milliseconds, for durations. */
  now: () => number
  /** Calls `run` again and again until the returned function is called. */
  every: (ms: number, run: () => void) => () => void
  onCall?: JsonRpcDeps['onCall']
}

/** What users connect to: JSON-RPC over HTTP and WebSocket on one port. */
export type Gateway = {
  start(): Promise<{ host: string; port: number }>
  stop(): Promise<void>
}

export function createGateway(options: GatewayOptions, deps: GatewayDeps): Gateway {
  const limits = { ...defaultGatewayLimits, ...options.limits }
  const rpc: JsonRpcDeps = {
    methods,
    limits,
    now: deps.now,
    onCall: deps.onCall ?? (() => undefined),
  }
  const stopping = new AbortController()
  const context = { view: deps.view, clientVersion: options.clientVersion }
  const server = fastify({
    bodyLimit: limits.bodyBytesMax,
    connectionTimeout: 0,
    requestTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: 60_000,
    forceCloseConnections: true,
    http: { headersTimeout: limits.requestTimeoutMs, connectionsCheckingInterval: 1_000 },
  })
  let closeSockets: () => void = () => undefined

  // JSON-RPC reads the text itself, so that what is not JSON gets JSON-RPC's answer, whatever its content type.
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body))
  allowBrowsers(server)
  nameTransportErrors(server, limits)
  server.post('/', async (request, reply) => {
    const text = await answer(
      String(request.body ?? ''),
      { ...context, signal: stopping.signal },
      rpc,
    )
    if (text === undefined) return reply.code(204).send()
    return reply.type('application/json').send(text)
  })
  server.get('/', async (_, reply) =>
    reply
      .type('text/plain')
      .send('MetaLayer: JSON-RPC by POST, or by WebSocket. Try era_status.\n'),
  )

  return {
    async start() {
      const host = options.host ?? '127.0.0.1'
      await server.listen({ host, port: options.port })
      server.server.maxConnections = limits.httpConnectionsMax
      closeSockets = serveWebSocket(
        server.server,
        { limits, context },
        { ...rpc, every: deps.every },
      )
      return { host, port: (server.server.address() as AddressInfo).port }
    },
    async stop() {
      stopping.abort()
      closeSockets()
      await server.close()
    },
  }
}

/** Wallets and dapps in a browser ask from another origin. Nothing here rests on cookies, so any may. */
function allowBrowsers(server: FastifyInstance): void {
  server.addHook('onRequest', async (_, reply) => {
    reply.header('access-control-allow-origin', '*')
  })
  server.options('/', async (_, reply) =>
    reply
      .header('access-control-allow-methods', 'POST, GET, OPTIONS')
      .header('access-control-allow-headers', 'content-type')
      .header('access-control-max-age', '86400')
      .code(204)
      .send(),
  )
}

/** Failures before JSON-RPC begins, in its words as well. */
function nameTransportErrors(server: FastifyInstance, limits: GatewayLimits): void {
  server.setErrorHandler((error, _, reply) => {
    const code =
      typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
    const tooLarge = code === 'FST_ERR_CTP_BODY_TOO_LARGE'
    const answer = tooLarge
      ? new RpcError(
          rpcCodes.invalidRequest,
          `content length too large: at most ${limits.bodyBytesMax} bytes`,
        )
      : new RpcError(rpcCodes.internal, 'internal error; the node has logged it')
    return reply
      .code(tooLarge ? 413 : 500)
      .type('application/json')
      .send(JSON.stringify(failure(null, answer)))
  })
}
