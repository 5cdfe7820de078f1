import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { NodeView } from '@metalayer/node'
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify'
import { type BodyLimits, BodyRefusedError, createBodyReader } from './body-reader.ts'
import { guardConnections } from './connection-guard.ts'
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
  WebSocketLimits &
  BodyLimits & {
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
  requestTimeoutMs: 10_000,
  httpConnectionsMax: 2_000,
}

type Body = { text: string; release: () => void }

export type GatewayDeps = {
  view: NodeView
  /** Milliseconds, for durations. */
  now: () => number
  /** Calls `run` again and again until the returned function is called. */
  every: (ms: number, run: () => void) => () => void
  onCall?: JsonRpcDeps['onCall']
  /** Told of what went wrong outside any call. */
  onError?: (error: unknown) => void
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
  const guard = guardConnections(server.server, limits.httpConnectionsMax)
  let closeSockets: () => void = () => undefined

  takeAnyContent(server, limits)
  allowBrowsers(server)
  nameTransportErrors(server, deps.onError ?? (() => undefined))
  server.post<{ Body: Body | undefined }>('/', async ({ body, raw }, reply) => {
    const release = guard.busy(raw.socket)
    const gone = new AbortController()
    reply.raw.once('close', () => {
      gone.abort()
      release()
    })
    const signal = AbortSignal.any([stopping.signal, gone.signal])
    const text = await answer(body?.text ?? '', { ...context, signal }, rpc)
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
      closeSockets = serveWebSocket(
        server.server,
        { limits, context },
        { ...rpc, every: deps.every, onUpgrade: guard.forget },
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

/** JSON-RPC reads the text itself, so that what is not JSON gets JSON-RPC's answer, whatever its content type. */
function takeAnyContent(server: FastifyInstance, limits: GatewayLimits): void {
  const bodies = createBodyReader(limits)
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', (_: FastifyRequest, payload: IncomingMessage) =>
    bodies.read(payload),
  )
  // A client that names no valid type means JSON all the same.
  server.addHook('onRequest', async (request, reply) => {
    if (request.raw.method === 'POST') request.raw.headers['content-type'] = 'application/json'
    reply.raw.once('close', () => (request.body as Body | undefined)?.release())
  })
}

/** Wallets and dapps in a browser ask from another origin. Nothing here rests on cookies, so any may. */
function allowBrowsers(server: FastifyInstance): void {
  server.addHook('onRequest', async (_, reply) => {
    reply.header('access-control-allow-origin', '*')
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
