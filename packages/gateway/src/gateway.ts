import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { NodeView } from '@metalayer/node'
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify'
import { type BodyLimits, BodyRefusedError, createBodyReader } from './body-reader.ts'
import { createClientSignal } from './client-signal.ts'
import { type ConnectionGuard, guardConnections } from './connection-guard.ts'
import { createFilters } from './filters.ts'
import {
  answer,
  defaultJsonRpcLimits,
  failure,
  type JsonRpcDeps,
  type JsonRpcLimits,
} from './json-rpc.ts'
import type { MethodContext } from './method.ts'
import { methods } from './methods/all.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import type { DataReadLimits } from './read-data.ts'
import { RpcError, rpcCodes } from './rpc-error.ts'
import { serveData } from './serve-data.ts'
import {
  defaultWebSocketLimits,
  serveWebSocket,
  type WebSocketLimits,
  type WebSockets,
} from './web-socket.ts'

export type GatewayOptions = {
  /** Default: loopback. */
  host?: string
  /** 0: any free one. */
  port: number
  clientVersion: string
  /** Where `/metrics` is served instead of beside JSON-RPC: for a node whose RPC is public, as load and peers are its operator's business. Loopback by default; port 0: any free one. */
  metrics?: { host?: string; port: number }
  limits?: Partial<GatewayLimits>
}

/** Bounds of what clients may ask (docs/LIMITS.md). */
export type GatewayLimits = JsonRpcLimits &
  WebSocketLimits &
  BodyLimits &
  DataReadLimits & {
    /** For a client to send its headers, and then its whole request: what ends a slow loris. */
    requestTimeoutMs: number
    /** Past it, those go that have been without a request for longest. */
    httpConnectionsMax: number
  }

export const defaultGatewayLimits: GatewayLimits = {
  ...defaultJsonRpcLimits,
  ...defaultWebSocketLimits,
  bodyBytesMax: 5 * 1024 * 1024,
  bodiesBytesMax: 128 * 1024 * 1024,
  filePiecesMax: 128,
  dataBytesMax: 64 * 1024 * 1024,
  requestTimeoutMs: 10_000,
  httpConnectionsMax: 2_000,
}

const metricsPath = '/metrics'

type Body = { text: string; release: () => void }

export type GatewayDeps = {
  view: NodeView
  /** Milliseconds, for durations. */
  now: () => number
  /** Calls `run` again and again until the returned function is called. */
  every: (ms: number, run: () => void) => () => void
  /** As many bytes that nobody can guess: of filters' ids. */
  randomBytes: (count: number) => Uint8Array
  onCall?: JsonRpcDeps['onCall']
  /** Told of what went wrong outside any call. */
  onError?: (error: unknown) => void
}

/** What users connect to: JSON-RPC over HTTP and WebSocket on one port. */
export type Gateway = {
  /** `metricsPort`: where `/metrics` is. */
  start(): Promise<{ host: string; port: number; metricsPort: number }>
  stop(): Promise<void>
}

export function createGateway(options: GatewayOptions, deps: GatewayDeps): Gateway {
  const limits = { ...defaultGatewayLimits, ...options.limits }
  const stopping = new AbortController()
  const filters = createFilters(deps, stopping.signal)
  const context = { view: deps.view, clientVersion: options.clientVersion, filters }
  let webSockets: WebSockets | undefined
  const metrics = createMetrics({
    ...deps,
    open: () => ({
      webSockets: webSockets?.connections() ?? 0,
      subscriptions: webSockets?.subscriptions() ?? 0,
      filters: filters.count(),
    }),
  })
  const rpc: JsonRpcDeps = {
    methods,
    limits,
    now: deps.now,
    onCall(call) {
      metrics.onCall(call)
      deps.onCall?.(call)
    },
  }
  const server = createServer(limits)
  const guard = guardConnections(server.server, limits.httpConnectionsMax)
  const metricsServer = options.metrics === undefined ? undefined : createServer(limits)

  takeAnyContent(server, limits)
  allowBrowsers(server)
  for (const each of [server, metricsServer])
    if (each !== undefined) nameTransportErrors(each, deps.onError ?? (() => undefined))
  serveMetrics(metricsServer ?? server, metrics)
  serveCalls(server, { context, rpc, guard, signal: stopping.signal })
  serveData(server, { view: deps.view, limits, guard, signal: stopping.signal })

  return {
    async start() {
      const host = options.host ?? '127.0.0.1'
      await server.listen({ host, port: options.port })
      webSockets = serveWebSocket(
        server.server,
        { limits, context },
        { ...rpc, every: deps.every, onUpgrade: guard.forget },
      )
      await metricsServer?.listen({ host: '127.0.0.1', ...options.metrics })
      return { host, port: portOf(server), metricsPort: portOf(metricsServer ?? server) }
    },
    async stop() {
      stopping.abort()
      webSockets?.close()
      await Promise.all([server.close(), metricsServer?.close()])
    },
  }
}

function createServer(limits: GatewayLimits): FastifyInstance {
  return fastify({
    bodyLimit: limits.bodyBytesMax,
    connectionTimeout: 0,
    requestTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: 60_000,
    forceCloseConnections: true,
    http: { headersTimeout: limits.requestTimeoutMs, connectionsCheckingInterval: 1_000 },
  })
}

function portOf(server: FastifyInstance): number {
  return (server.server.address() as AddressInfo).port
}

/** JSON-RPC over HTTP. */
function serveCalls(
  server: FastifyInstance,
  {
    context,
    rpc,
    guard,
    signal,
  }: {
    context: Omit<MethodContext, 'signal'>
    rpc: JsonRpcDeps
    guard: ConnectionGuard
    signal: AbortSignal
  },
): void {
  server.post<{ Body: Body | undefined }>('/', async ({ body, raw }, reply) => {
    const release = guard.busy(raw.socket)
    const client = createClientSignal(signal)
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) client.abort()
      release()
    })
    const call = {
      ...context,
      get signal() {
        return client.signal()
      },
    }
    const text = await answer(body?.text ?? '', call, rpc)
    if (text === undefined) return reply.code(204).send()
    return reply.type('application/json').send(text)
  })
  server.get('/', async (_, reply) =>
    reply
      .type('text/plain')
      .send('MetaLayer: JSON-RPC by POST, or by WebSocket. Try era_status.\n'),
  )
}

function serveMetrics(server: FastifyInstance, metrics: Metrics): void {
  server.get(metricsPath, async (_, reply) => {
    const { contentType, text } = await metrics.render()
    return reply.type(contentType).send(text)
  })
}

/** JSON-RPC reads the text itself, so that what is not JSON gets JSON-RPC's answer, whatever its content type. */
function takeAnyContent(server: FastifyInstance, limits: GatewayLimits): void {
  const bodies = createBodyReader(limits)
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', (_: FastifyRequest, payload: IncomingMessage) =>
    bodies.read(payload),
  )
  // A client that names no valid type means JSON all the same.
  server.addHook('onRequest', (request, reply, done) => {
    if (request.raw.method === 'POST') request.raw.headers['content-type'] = 'application/json'
    reply.raw.once('close', () => (request.body as Body | undefined)?.release())
    done()
  })
}

/** Wallets and dapps in a browser ask from another origin. Nothing here rests on cookies, so any may. */
function allowBrowsers(server: FastifyInstance): void {
  server.addHook('onRequest', ({ url }, reply, done) => {
    // No page that somebody visits may look at a node's numbers.
    if (url !== metricsPath) reply.header('access-control-allow-origin', '*')
    done()
  })
  server.options('/', async (_, reply) =>
    reply
      .header('access-control-allow-methods', 'POST, GET, OPTIONS')
      .header('access-control-allow-headers', '*')
      .header('access-control-max-age', '86400')
      .code(204)
      .send(),
  )
}

/** Failures before JSON-RPC begins, in its words as well. */
function nameTransportErrors(server: FastifyInstance, onError: (error: unknown) => void): void {
  const send = (reply: FastifyReply, status: number, error: RpcError) =>
    reply
      .code(status)
      .type('application/json')
      .send(JSON.stringify(failure(null, error)))

  server.setNotFoundHandler((_, reply) =>
    send(reply, 404, new RpcError(rpcCodes.invalidRequest, 'JSON-RPC is answered at POST /')),
  )
  server.setErrorHandler((error, request, reply) => {
    if (error instanceof BodyRefusedError) {
      const { statusCode, message } = error
      const code = statusCode === 413 ? rpcCodes.invalidRequest : rpcCodes.limitExceeded
      return send(reply.header('connection', 'close'), statusCode, new RpcError(code, message))
    }
    const status = statusOf(error)
    if (status < 500)
      return send(reply, status, new RpcError(rpcCodes.invalidRequest, String(error)))
    // A client that goes away in the middle of its request is no news.
    if (!request.raw.destroyed) onError(error)
    const words = 'internal error; the node has logged it'
    return send(reply, status, new RpcError(rpcCodes.internal, words))
  })
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 500
  return typeof error.statusCode === 'number' ? error.statusCode : 500
}
