import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { WebSocket, WebSocketServer } from 'ws'
import { checkAnswer } from '../schema/check-answer.ts'

/** Stands between clients and a node, changes nothing, and holds every answer against the Ethereum execution APIs. */
export type Recorder = {
  rpc: string
  ws: string
  /** How often each method was answered with a result. */
  answers: ReadonlyMap<string, number>
  /** What was wrong with results. */
  faults: readonly string[]
  stop(): Promise<void>
}

type Call = { id?: unknown; method: string; params?: unknown[] }
type Answer = { id?: unknown; result?: unknown }

/** See `Recorder`. */
export async function startRecorder(target: string): Promise<Recorder> {
  const answers = new Map<string, number>()
  const faults: string[] = []
  const agent = new Agent({ keepAlive: true })
  const server = createServer((incoming, outgoing) => {
    void relay(incoming)
      .then(({ status, body }) => {
        outgoing.writeHead(status, { 'content-type': 'application/json' }).end(body)
      })
      .catch((error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined))
  })

  async function relay(incoming: IncomingMessage) {
    const sent = await text(incoming)
    const onward = request(target, { method: 'POST', agent })
    onward.end(sent)
    const [response] = (await once(onward, 'response')) as [IncomingMessage]
    const body = await text(response)
    record(parse<Call>(sent), parse<Answer>(body))
    return { status: response.statusCode ?? 500, body }
  }

  function record(calls: readonly Call[], received: readonly Answer[]): void {
    for (const answer of received) {
      const call = calls.find(({ id }) => id === answer.id)
      if (call !== undefined && answer.result !== undefined) note(call, answer.result)
    }
  }

  function note({ method, params }: Call, result: unknown): void {
    answers.set(method, (answers.get(method) ?? 0) + 1)
    check(method, result, params)
  }

  function check(method: string, result: unknown, params?: readonly unknown[]): void {
    const fault = checkAnswer(method, result, params)
    if (fault) faults.push(`${method}: ${fault}`)
  }

  /** What subscriptions tell: logs and heads have the schemas of logs and of blocks. */
  function checkEvent(result: unknown): void {
    if (typeof result !== 'object' || result === null) return
    if ('topics' in result) check('eth_getLogs', [result])
    if ('parentHash' in result) {
      const rest = { size: '0x0', uncles: [], transactions: [] }
      check('eth_getBlockByHash', { ...result, ...rest })
    }
  }

  const sockets = new WebSocketServer({ server })
  sockets.on('connection', (client) => {
    const node = new WebSocket(target.replace('http', 'ws'))
    const open = once(node, 'open')
    const calls: Call[] = []
    client.on('message', async (data) => {
      calls.push(...parse<Call>(String(data)))
      await open
      node.send(String(data))
    })
    node.on('message', (data) => {
      const received = parse<Answer & { params?: { result?: unknown } }>(String(data))
      record(calls, received)
      for (const { params } of received) checkEvent(params?.result)
      client.send(String(data))
    })
    client.on('close', () => node.close())
    node.on('close', () => client.close())
  })

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    rpc: `http://127.0.0.1:${port}`,
    ws: `ws://127.0.0.1:${port}`,
    answers,
    faults,
    async stop() {
      for (const client of sockets.clients) client.terminate()
      agent.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function parse<Item>(message: string): Item[] {
  if (message === '') return []
  const parsed = JSON.parse(message) as Item | Item[]
  return Array.isArray(parsed) ? parsed : [parsed]
}
