import { expect, test } from 'vitest'
import { createVirtualClock } from '../virtual-clock.ts'
import type { RpcHeader } from './rpc-block.ts'
import { createHeadsWatch } from './watch-heads.ts'

/** A socket whose other end the test plays. */
class TestSocket extends EventTarget {
  sent: string[] = []
  isClosed = false
  send(text: string): void {
    this.sent.push(text)
  }
  close(): void {
    this.isClosed = true
    this.dispatchEvent(new Event('close'))
  }
  open(): void {
    this.dispatchEvent(new Event('open'))
  }
  receive(message: unknown): void {
    const data = typeof message === 'string' ? message : JSON.stringify(message)
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

test('hands on what is announced, opens a lost subscription again with growing pauses, and ends with the signal', async () => {
  const clock = createVirtualClock()
  const sockets: TestSocket[] = []
  const watch = createHeadsWatch(
    { url: 'ws://chain', retryMs: 100, retryMaxMs: 400 },
    {
      clock,
      openSocket() {
        const socket = new TestSocket()
        sockets.push(socket)
        return socket as unknown as WebSocket
      },
    },
  )
  const heads: RpcHeader[] = []
  const connected: boolean[] = []
  const ended = new AbortController()
  watch(
    { head: (header) => heads.push(header), connected: (is) => connected.push(is) },
    ended.signal,
  )

  sockets[0]?.open()
  expect(JSON.parse(sockets[0]?.sent[0] ?? '')).toMatchObject({ method: 'eth_subscribe' })
  sockets[0]?.receive({ id: 1, result: '0x1' })
  sockets[0]?.receive('nonsense')
  sockets[0]?.receive({
    method: 'eth_subscription',
    params: { result: { hash: '0xab', number: '0x1' } },
  })
  expect(heads).toEqual([{ hash: '0xab', number: '0x1' }])

  for (const pauseMs of [100, 200, 400, 400]) {
    const count = sockets.length
    sockets.at(-1)?.close()
    await clock.advance(pauseMs - 1)
    expect(sockets).toHaveLength(count)
    await clock.advance(1)
    expect(sockets).toHaveLength(count + 1)
  }
  expect(connected).toEqual([true, false, false, false, false])
  sockets.at(-1)?.receive({ id: 1, error: { code: -32601 } })
  expect(connected.at(-1)).toBe(false)

  ended.abort()
  expect(sockets.at(-1)?.isClosed).toBe(true)
  await clock.advance(10_000)
  expect(sockets).toHaveLength(5)
})
