import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { createJsonRpcClient, type JsonRpcClient, type JsonRpcOptions } from './json-rpc.ts'

type Request = { id: number; method: string; params: unknown[] }
type Handler = (body: Request | Request[], response: ServerResponse, socket: Socket) => void

const open: { server: Server; client: JsonRpcClient }[] = []
let connections = 0

afterEach(() => {
  for (const { server, client } of open.splice(0)) {
    client.close()
    server.closeAllConnections()
    server.close()
  }
})

/** A node that answers as `handle` does, and a client of it. */
async function connect(
  handle: Handler,
  options: Partial<JsonRpcOptions> = {},
): Promise<JsonRpcClient> {
  connections = 0
  const server = createServer(async (incoming: IncomingMessage, response) => {
    const parts: Buffer[] = []
    for await (const part of incoming) parts.push(part as Buffer)
    handle(JSON.parse(Buffer.concat(parts).toString()), response, incoming.socket)
  })
  server.on('connection', () => connections++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const client = createJsonRpcClient({ url: `http://127.0.0.1:${port}`, ...options })
  open.push({ server, client })
  return client
}

const echo = ({ id, method, params }: Request) => ({
  jsonrpc: '2.0',
  id,
  result: [method, ...params],
})
const fault = ({ id }: Request) => ({
  jsonrpc: '2.0',
  id,
  error: { code: 3, message: 'execution reverted', data: '0x12' },
})
const echoAll: Handler = (body, response) =>
  void response.end(JSON.stringify(Array.isArray(body) ? body.map(echo) : echo(body)))

describe('a JSON-RPC client', () => {
  test('keeps its connection', async () => {
    const client = await connect(echoAll)
    for (let n = 0; n < 5; n++) expect(await client.request('m', [n])).toEqual(['m', n])
    expect(connections).toBe(1)
  })

  test('puts outcomes into the order of the calls, whatever order the node has', async () => {
    const client = await connect((body, response) => {
      const answers = (body as Request[]).map((call) =>
        call.method === 'bad' ? fault(call) : echo(call),
      )
      response.end(JSON.stringify(answers.reverse()))
    })
    const outcomes = await client.batch([
      { method: 'a', params: [] },
      { method: 'bad', params: [] },
      { method: 'c', params: [1] },
    ])
    expect(outcomes[0]).toEqual({ result: ['a'] })
    expect(outcomes[1]).toMatchObject({ error: { code: 'rpc-response', rpcCode: 3, data: '0x12' } })
    expect(outcomes[2]).toEqual({ result: ['c', 1] })
  })

  test('splits a batch at its limit', async () => {
    const sizes: number[] = []
    const client = await connect(
      (body, response, socket) => {
        sizes.push((body as Request[]).length)
        echoAll(body, response, socket)
      },
      { batchMax: 3 },
    )
    const calls = Array.from({ length: 8 }, (_, n) => ({ method: 'm', params: [n] }))
    const outcomes = await client.batch(calls)
    expect(outcomes).toEqual(calls.map(({ params: [n] }) => ({ result: ['m', n] })))
    expect(sizes.sort()).toEqual([2, 3, 3])
  })

  test('throws what the node answers', async () => {
    const client = await connect(
      (body, response) => void response.end(JSON.stringify(fault(body as Request))),
    )
    await expect(client.request('m')).rejects.toMatchObject({
      code: 'rpc-response',
      rpcCode: 3,
      data: '0x12',
    })
  })

  test('tells a refused batch from a missing answer', async () => {
    const refusing = await connect(
      (_, response) =>
        void response.end(JSON.stringify({ error: { code: -32005, message: 'batch too large' } })),
    )
    await expect(refusing.batch([{ method: 'm', params: [] }])).rejects.toMatchObject({
      rpcCode: -32005,
    })
    const silent = await connect((_, response) => void response.end('[]'))
    await expect(silent.batch([{ method: 'm', params: [] }])).rejects.toMatchObject({
      code: 'rpc-transport',
    })
  })

  test.each<[string, Handler]>([
    ['is no JSON', (_, response) => void response.writeHead(502).end('<html>')],
    [
      'is cut off',
      (_, response, socket) => void response.write('{"jsonrpc', () => socket.destroy()),
    ],
    ['has no result', (_, response) => void response.end('{"jsonrpc":"2.0","id":0}')],
    ['is too long', (_, response) => void response.end(`{"result":"${'x'.repeat(5000)}"}`)],
    ['does not come', () => undefined],
  ])('throws where the answer %s', async (_, handle) => {
    const client = await connect(handle, { timeoutMs: 200, responseBytesMax: 1000 })
    await expect(client.request('m')).rejects.toMatchObject({ code: 'rpc-transport' })
  })

  test('throws where nobody listens', async () => {
    const client = createJsonRpcClient({ url: 'http://127.0.0.1:1' })
    await expect(client.request('m')).rejects.toMatchObject({ code: 'rpc-transport' })
  })

  test("stops when its signal aborts, with the signal's reason, and works on", async () => {
    const aborted = new AbortController()
    const client = await connect((body, response, socket) => {
      if ((body as Request).method === 'never') aborted.abort(new Error('enough'))
      else echoAll(body, response, socket)
    })
    await expect(client.request('never', [], aborted.signal)).rejects.toThrow('enough')
    await expect(client.request('m', [], aborted.signal)).rejects.toThrow('enough')
    expect(await client.request('m')).toEqual(['m'])
  })

  test('sends again what met a connection that the node had closed', async () => {
    let served = 0
    const client = await connect((body, response, socket) => {
      // The second request on the first connection finds it reset.
      if (++served === 2) return socket.resetAndDestroy()
      echoAll(body, response, socket)
    })
    expect(await client.request('m', [1])).toEqual(['m', 1])
    expect(await client.request('m', [2])).toEqual(['m', 2])
    expect(connections).toBe(2)
  })
})
