import { Agent, request } from 'node:http'

/** An answer as it came: the front passes it on without reading it. */
export type Answer = { status: number; body: Buffer }

/** The way to one anvil process, over connections that are kept. */
export type Upstream = {
  readonly port: number
  forward(body: Buffer | string): Promise<Answer>
  /** One JSON-RPC call. Throws `UpstreamError` with the chain's words when it answers with an error. */
  call<Result>(method: string, params?: readonly unknown[]): Promise<Result>
  close(): void
}

/** Requests in flight to one chain; more wait their turn. */
export const UPSTREAM_CONNECTIONS_MAX = 32

/** Creates the way to the anvil process at `port` of this machine. */
export function createUpstream(port: number): Upstream {
  const agent = new Agent({ keepAlive: true, maxSockets: UPSTREAM_CONNECTIONS_MAX })

  function forward(body: Buffer | string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      }
      const outgoing = request(
        { agent, host: '127.0.0.1', port, method: 'POST', path: '/', headers },
        (incoming) => {
          const parts: Buffer[] = []
          incoming.on('data', (part: Buffer) => parts.push(part))
          incoming.on('error', reject)
          incoming.on('end', () =>
            resolve({ status: incoming.statusCode ?? 502, body: Buffer.concat(parts) }),
          )
        },
      )
      outgoing.on('error', reject)
      outgoing.end(body)
    })
  }

  async function call<Result>(method: string, params: readonly unknown[] = []): Promise<Result> {
    const { body } = await forward(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }))
    const answer = JSON.parse(body.toString()) as {
      result?: Result
      error?: { code: number; message: string }
    }
    if (answer.error) throw new UpstreamError(method, answer.error)
    return answer.result as Result
  }

  return { port, forward, call, close: () => agent.destroy() }
}

/** Thrown when a chain answers a call of the devnet with an error. */
export class UpstreamError extends Error {
  readonly code = 'chain-refused'
  readonly rpcCode: number
  constructor(method: string, error: { code: number; message: string }) {
    super(`The chain refused ${method}: ${error.message}`)
    this.name = 'UpstreamError'
    this.rpcCode = error.code
  }
}
