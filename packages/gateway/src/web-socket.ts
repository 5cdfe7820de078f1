import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { answer, type JsonRpcDeps } from './json-rpc.ts'
import type { MethodContext } from './method.ts'
import { createSubscriptions, type Subscriptions } from './subscriptions.ts'

/** Bounds of WebSocket connections (docs/LIMITS.md). */
export type WebSocketLimits = {
  connectionsMax: number
  /** Bytes of one message from a client. */
  messageBytesMax: number
  /** Bytes that wait for a client that does not read; past it the connection is closed. */
  bufferedBytesMax: number
  /** Calls of one connection under way at once; further ones wait in the socket. */
  callsMax: number
  /** Between pings; a client that misses one is gone. */
  pingMs: number
}

export const defaultWebSocketLimits: WebSocketLimits = {
  connectionsMax: 1_000,
  messageBytesMax: 5 * 1024 * 1024,
  bufferedBytesMax: 16 * 1024 * 1024,
  callsMax: 64,
  pingMs: 30_000,
}

/** What serves WebSockets. */
export type WebSockets = {
  connections(): number
  /** Of all connections. */
  subscriptions(): number
  close(): void
}

/** Serves JSON-RPC with subscriptions on the upgrades of an HTTP server. */
export function serveWebSocket(
  server: Server,
  options: { limits: WebSocketLimits; context: Omit<MethodContext, 'signal'> },
  deps: JsonRpcDeps & {
    every: (ms: number, run: () => void) => () => void
    /** Told of connections that become WebSockets. */
    onUpgrade: (socket: Socket) => void
  },
): WebSockets {
  const { limits } = options
  const live = new Set<Subscriptions>()
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.messageBytesMax })
  const alive = new WeakSet<WebSocket>()

  server.on('upgrade', (request, socket, head) => {
    deps.onUpgrade(socket as Socket)
    if (sockets.clients.size >= limits.connectionsMax) {
      // Node has taken its own listener away; without one, a client that is gone would end the process.
      socket.on('error', () => socket.destroy())
      socket.end('HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (client) => connect(client))
  })

  const connect = (client: WebSocket) => {
    alive.add(client)
    client.on('pong', () => alive.add(client))
    const closed = new AbortController()
    const send = (text: string) => {
      if (client.bufferedAmount > limits.bufferedBytesMax) client.terminate()
      else if (client.readyState === client.OPEN) client.send(text)
    }
    const subscriptions = createSubscriptions(options.context.view, send, closed.signal)
    const methods = new Map([...deps.methods, ...subscriptions.methods])
    const context = { ...options.context, signal: closed.signal }
    let underWay = 0
    live.add(subscriptions)
    client.on('close', () => {
      closed.abort()
      live.delete(subscriptions)
    })
    // ws has said why with a close code, which a cut connection would not bring over, and cuts it by itself.
    client.on('error', () => undefined)
    client.on('message', (data) => {
      underWay += 1
      if (underWay >= limits.callsMax) client.pause()
      answer(String(data), context, { ...deps, methods })
        .then((text) => {
          if (text !== undefined) send(text)
          subscriptions.answered()
        })
        .catch(() => client.terminate())
        .finally(() => {
          underWay -= 1
          if (underWay < limits.callsMax) client.resume()
        })
    })
  }

  const stopPings = deps.every(limits.pingMs, () => {
    for (const client of sockets.clients) {
      if (!alive.delete(client)) client.terminate()
      else client.ping()
    }
  })

  return {
    connections: () => sockets.clients.size,
    subscriptions: () => [...live].reduce((sum, { count }) => sum + count(), 0),
    close() {
      stopPings()
      for (const client of sockets.clients) client.terminate()
      sockets.close()
    },
  }
}
