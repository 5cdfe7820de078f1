import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { WebSocket, WebSocketServer } from 'ws'
import { createDelayLine } from './delay-line.ts'
import type { Answer } from './upstream.ts'

export type RpcRequest = { jsonrpc: '2.0'; id?: unknown; method: string; params?: unknown }

export type FrontOptions = {
  /** 0 chooses a free one, once: later starts keep it. */
  port: number
  /** Where it listens. */
  host: string
}

export type FrontDependencies = {
  /** Passes a request on to the chain as it is. */
  forward(body: Buffer | string): Promise<Answer>
  /** Passes a signed transaction on, in the order of the calls, and gives the chain's whole answer. */
  send(body: string): Promise<Buffer>
  /** How long each request is held up, and each message that the chain sends by itself. */
  latencyMs(): number
  /** Port of the chain's own WebSocket. */
  upstreamPort(): number
}

/** What a chain shows to its users: HTTP and WebSocket JSON-RPC at a port that stays the same when the chain's process does not. */
export type Front = {
  readonly port: number
  open(): Promise<void>
  close(): Promise<void>
}

/** Bytes of a request; anvil's own limit is 2 MB. */
export const FRONT_REQUEST_BYTES_MAX = 2 * 1024 * 1024
/** WebSocket messages that wait for a chain's socket to open. */
export const FRONT_WAITING_MESSAGES_MAX = 1024

/**
 * Creates the front of one chain. It exists for the journal's sake: a block's transactions have to be known before the block is
 * mined, so every transaction comes in through here, and whatever else changes a chain, which no
 * journal could repeat, is refused. All other requests pass unread.
 */
export function createFront(options: FrontOptions, deps: FrontDependencies): Front {
  let { port } = options
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRONT_REQUEST_BYTES_MAX })
  sockets.on('connection', (socket) => serveSocket(socket, deps))
  const server = createServer((incoming, outgoing) => void serveRequest(incoming, outgoing, deps))
  server.on('upgrade', (incoming, socket, head) =>
    sockets.handleUpgrade(incoming, socket, head, (client) =>
      sockets.emit('connection', client, incoming),
    ),
  )
  server.keepAliveTimeout = 60_000

  return {
    get port() {
      return port
    },
    async open() {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, options.host, () => {
          server.off('error', reject)
          resolve()
        })
      }).catch((cause: unknown) => {
        throw new PortTakenError(port, { cause })
      })
      port = (server.address() as AddressInfo).port
    },
    async close() {
      if (!server.listening) return
      for (const client of sockets.clients) client.terminate()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

async function serveRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  deps: FrontDependencies,
): Promise<void> {
  outgoing.setHeader('access-control-allow-origin', '*')
  if (incoming.method === 'OPTIONS') {
    outgoing.setHeader('access-control-allow-headers', '*').writeHead(204).end()
    return
  }
  try {
    const body = await readBody(incoming)
    if (!body) {
      outgoing.writeHead(413).end()
      return
    }
    const latencyMs = deps.latencyMs()
    if (latencyMs > 0) await delay(latencyMs)
    const answer = await answerBody(body, deps)
    outgoing.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
  } catch {
    // The chain went away with the request, and so does the connection: what a client sees of any server that dies.
    incoming.socket.destroy()
  }
}

/** The body, or nothing when it is too long. */
async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of incoming as AsyncIterable<Buffer>) {
    length += part.length
    if (length > FRONT_REQUEST_BYTES_MAX) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

async function answerBody(body: Buffer, deps: FrontDependencies): Promise<Answer> {
  const request = parseRequest(body)
  if (Array.isArray(request)) {
    if (!request.some(isSpecial)) return deps.forward(body)
    const answers: string[] = []
    for (const one of request) {
      const answer = await answerOne(one, JSON.stringify(one), deps)
      answers.push(answer.body.toString())
    }
    return { status: 200, body: Buffer.from(`[${answers.join(',')}]`) }
  }
  return answerOne(request, body, deps)
}

async function answerOne(
  request: RpcRequest | undefined,
  body: Buffer | string,
  deps: FrontDependencies,
): Promise<Answer> {
  if (!request || !isSpecial(request)) return deps.forward(body)
  if (request.method === SEND) {
    return { status: 200, body: await deps.send(body.toString()) }
  }
  return { status: 200, body: Buffer.from(JSON.stringify(refusal(request))) }
}

function serveSocket(client: WebSocket, deps: FrontDependencies): void {
  const upstream = new WebSocket(`ws://127.0.0.1:${deps.upstreamPort()}`)
  const waiting: (string | Buffer)[] = []
  const end = (): void => {
    client.terminate()
    upstream.terminate()
  }
  for (const socket of [client, upstream]) socket.on('error', end).on('close', end)
  const line = () => createDelayLine(deps, FRONT_WAITING_MESSAGES_MAX, end)
  const [inbound, outbound] = [line(), line()]
  upstream.on('message', (data, isBinary) => {
    outbound(() => client.send(data, { binary: isBinary }))
  })
  upstream.on('open', () => {
    for (const message of waiting.splice(0)) upstream.send(message)
  })

  client.on('message', (data: Buffer) => inbound(() => pass(data)))

  function pass(data: Buffer): void {
    const text = data.toString()
    const request = parseRequest(data)
    const isPlain = Array.isArray(request) ? !request.some(isSpecial) : !isSpecial(request)
    if (!isPlain) {
      answerBody(data, deps).then(({ body }) => client.send(body.toString()), end)
    } else if (upstream.readyState === WebSocket.OPEN) {
      upstream.send(text)
    } else if (waiting.push(text) > FRONT_WAITING_MESSAGES_MAX) {
      end()
    }
  }
}

/** The request, or nothing where it is not one: the chain words the error. */
function parseRequest(body: Buffer): RpcRequest | RpcRequest[] | undefined {
  try {
    return JSON.parse(body.toString()) as RpcRequest | RpcRequest[]
  } catch {
    return undefined
  }
}

const SEND = 'eth_sendRawTransaction'
const READS = new Set(['anvil_nodeInfo', 'anvil_metadata', 'anvil_getBlobsByTransactionHash'])
const CHANGES = new Set([
  'eth_sendTransaction',
  'eth_sendTransactionSync',
  'eth_sendRawTransactionSync',
  'eth_sendRawTransactionConditional',
  'eth_sendUnsignedTransaction',
  'debug_setHead',
])

/** Whether a request has to stop here: it sends a transaction, or changes the chain in a way that no journal repeats. */
function isSpecial(request: RpcRequest | undefined): boolean {
  const method = request?.method
  if (typeof method !== 'string') return false
  if (method === SEND || CHANGES.has(method)) return true
  return /^(evm|anvil|hardhat|miner|tenderly)_/.test(method) && !READS.has(method)
}

function refusal(request: RpcRequest): unknown {
  const message = `${request.method} is not served: a devnet chain takes signed transactions (${SEND}) and is mined by the devnet's clock alone, so that it can be brought back as it was.`
  return { jsonrpc: '2.0', id: request.id ?? null, error: { code: -32601, message } }
}

/** Thrown when another program listens at a port that the devnet needs. */
export class PortTakenError extends Error {
  readonly code = 'port-taken'
  constructor(port: number, options: { cause: unknown }) {
    super(
      `Port ${port} of this machine is taken, so the devnet cannot listen there. Stop what listens, or choose other ports with --port (0 takes free ones).`,
      options,
    )
    this.name = 'PortTakenError'
  }
}
