import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** Keeps connections that do nothing from keeping others out. */
export type ConnectionGuard = {
  /** A request of this connection is being answered until the returned function is called. */
  busy(socket: Socket): () => void
  /** It is somebody else's now. */
  forget(socket: Socket): void
}

/**
 * Of more than `connectionsMax`, the one goes that has been without a whole request for longest: half-open connections, however many,
 * lose to those that ask. Where all are being answered the new one is refused.
 */
export function guardConnections(server: Server, connectionsMax: number): ConnectionGuard {
  const waiting = new Set<Socket>()
  let answering = 0

  server.on('connection', (socket: Socket) => {
    if (waiting.size + answering >= connectionsMax) {
      const [oldest] = waiting
      if (oldest === undefined) {
        socket.destroy()
        return
      }
      waiting.delete(oldest)
      oldest.destroy()
    }
    waiting.add(socket)
    socket.once('close', () => waiting.delete(socket))
  })

  return {
    busy(socket) {
      // Of two requests at once on one connection, only the first takes it from those that wait.
      if (!waiting.delete(socket)) return () => undefined
      answering += 1
      return () => {
        answering -= 1
        if (!socket.destroyed) waiting.add(socket)
      }
    },
    forget: (socket) => void waiting.delete(socket),
  }
}
