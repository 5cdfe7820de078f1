import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { countingBytes } from '../test/test-context.ts'
import { buildBlocks, createTestView, networkId } from '../test/test-view.ts'
import { createGateway, type Gateway, type GatewayLimits } from './gateway.ts'

let gateway: Gateway | undefined
afterEach(() => gateway?.stop())

async function start(limits: Partial<GatewayLimits> = {}, overrides = {}) {
  const { view } = createTestView(buildBlocks([[]]), overrides)
  const errors: unknown[] = []
  gateway = createGateway(
    { port: 0, clientVersion: 'test', limits },
    {
      view,
      now: () => 0,
      every: () => () => undefined,
      randomBytes: countingBytes(),
      onError: (error) => void errors.push(error),
    },
  )
  const { port } = await gateway.start()
  return { port, url: `http://127.0.0.1:${port}`, errors }
}

const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'net_version' })

test('bodies are bounded one by one and together, and give their room back', async () => {
  const { url, port } = await start({ bodyBytesMax: 1_000, bodiesBytesMax: 1_500 })
  const post = async (text: string, path = '') =>
    (await fetch(url + path, { method: 'POST', body: text })).status
  expect(await post(' '.repeat(1_001))).toBe(413)
  // Half a body holds what it has sent; the rest of the room is too small for another whole one.
  const slow = connect(port, '127.0.0.1')
  slow.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n${' '.repeat(900)}`)
  await expect.poll(() => post(' '.repeat(900))).toBe(503)
  expect(await post(body)).toBe(200)
  slow.destroy()
  await expect.poll(() => post(' '.repeat(900))).toBe(200)
  for (let count = 0; count < 5; count += 1)
    expect(await post(' '.repeat(900), '/elsewhere')).toBe(404)
  expect(await post(' '.repeat(900))).toBe(200)
})

test('of too many connections, the one that has waited longest goes; one that is being answered stays', async () => {
  let release: (value: never[]) => void = () => undefined
  const { url, port } = await start(
    { httpConnectionsMax: 10 },
    { balance: () => new Promise((resolve) => (release = resolve)) },
  )
  const asks = { jsonrpc: '2.0', id: 1, method: 'eth_getBalance', params: [`0x${'01'.repeat(20)}`] }
  const busy = fetch(url, { method: 'POST', body: JSON.stringify(asks) })
  await expect.poll(() => release.length).toBe(1)
  const sockets: Socket[] = []
  let closed = 0
  for (let count = 0; count < 30; count += 1) {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined)
    socket.on('close', () => {
      closed += 1
    })
    socket.resume()
    await once(socket, 'connect')
    sockets.push(socket)
  }
  await expect.poll(() => closed).toBe(21)
  expect(await (await fetch(url, { method: 'POST', body })).json()).toMatchObject({
    result: String(networkId),
  })
  release(5n as never)
  expect(await (await busy).json()).toMatchObject({ result: '0x5' })
  for (const socket of sockets) socket.destroy()
})

test('half a request is ended in time, and a client that leaves is no error', async () => {
  const { port, errors } = await start({ requestTimeoutMs: 200 })
  for (const start of [
    '',
    'POST / HT',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{',
  ]) {
    const socket = connect(port, '127.0.0.1')
    socket.write(start)
    const [answer] = (await once(socket, 'data')) as [Buffer]
    expect(String(answer)).toContain('408')
    await once(socket.resume(), 'close')
  }
  expect(errors).toEqual([])
})

test('browsers of any origin may ask', async () => {
  const { url } = await start()
  const preflight = await fetch(url, {
    method: 'OPTIONS',
    headers: { origin: 'https://dapp.example' },
  })
  expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([
    204,
    '*',
  ])
  const answer = await fetch(url, { method: 'POST', body })
  expect([
    answer.headers.get('access-control-allow-origin'),
    answer.headers.get('content-type'),
  ]).toEqual(['*', 'application/json; charset=utf-8'])
})
