import type { NodeView } from '@metalayer/node'
import type { FastifyInstance } from 'fastify'
import { createClientSignal } from './client-signal.ts'
import type { ConnectionGuard } from './connection-guard.ts'
import { DataRefusedError, readDataRequest } from './data-request.ts'
import { createDataReader, type DataReadLimits } from './read-data.ts'

/** What a hash names never changes. */
const forGood = 'public, max-age=31536000, immutable'

type Route = { Params: { hash: string }; Querystring: Record<string, unknown> }

/** `GET /data/0x…`: a piece of data by its hash, or with `?file` the file whose pieces it lists; `?type=` says what to call it. */
export function serveData(
  server: FastifyInstance,
  deps: {
    view: Pick<NodeView, 'piece'>
    limits: DataReadLimits
    guard: ConnectionGuard
    signal: AbortSignal
  },
): void {
  const reader = createDataReader(deps.limits, deps.view)
  server.get<Route>('/data/:hash', async ({ params, query, headers, raw }, reply) => {
    const done = deps.guard.busy(raw.socket)
    const client = createClientSignal(deps.signal)
    let release = (): void => {}
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) client.abort()
      release()
      done()
    })
    try {
      const request = readDataRequest(params.hash, query)
      const tag = `"${request.hash}${request.isFile ? '-file' : ''}"`
      const read = await reader.read(request, client.signal())
      release = read.release
      reply
        .header('cache-control', forGood)
        .header('etag', tag)
        .header('cross-origin-resource-policy', 'cross-origin')
      if (headers['if-none-match']?.split(',').some((one) => one.trim() === tag)) {
        return reply.code(304).send()
      }
      return reply
        .type(request.type)
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .send(Buffer.from(read.bytes))
    } catch (error) {
      if (!(error instanceof DataRefusedError)) throw error
      const { code, message, statusCode } = error
      // It may be known in a moment.
      return reply.code(statusCode).header('cache-control', 'no-store').send({ code, message })
    }
  })
}
