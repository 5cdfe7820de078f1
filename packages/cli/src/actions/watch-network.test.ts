import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { Screen } from '../command/screen.ts'
import { runEra } from '../run-era.ts'

const status = {
  ...{ networkId: 3_720, kernel: '0x', configuration: 0, checkpoint: 0, baseFee: '0x1' },
  ...{ node: `0x${'11'.repeat(20)}`, validator: true, validators: [], peers: 0, pending: 0 },
  reports: [],
  chains: [],
}

/** A node that answers these two questions; each look makes one of the first. */
let looks = 0
const server = createServer((incoming, outgoing) => {
  let body = ''
  incoming.on('data', (part) => {
    body += part
  })
  incoming.on('end', () => {
    const { id, method } = JSON.parse(body) as { id: number; method: string }
    if (method === 'era_status') looks++
    const block = { timestamp: '0x1', transactions: [] }
    const result = method === 'era_status' ? status : block
    outgoing.end(JSON.stringify({ jsonrpc: '2.0', id, result }))
  })
})

afterEach(() => new Promise((resolve) => server.close(resolve)))

test('q gives the terminal back as it was', async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const drawn: string[] = []
  let press: (key: string) => void = () => undefined
  let resize: () => void = () => undefined
  let isOpen = false
  let size = { columns: 200, rows: 40 }
  const screen: Screen = {
    size: () => size,
    open({ onKey, onResize }) {
      ;[press, resize, isOpen] = [onKey, onResize, true]
      return () => {
        isOpen = false
      }
    },
    draw: (text) => drawn.push(text),
  }
  const rpc = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const ended = runEra(['top', '--interval', '0.25', '--rpc', rpc], {
    environment: { XDG_STATE_HOME: '/nowhere' },
    signal: new AbortController().signal,
    stdout: () => undefined,
    stderr: () => undefined,
    ...{ isTerminal: true, screen },
  })
  await expect.poll(() => looks, { timeout: 20_000 }).toBeGreaterThan(2)
  expect(isOpen).toBe(true)
  expect(drawn.at(-1)).toContain('Network 3720')
  size = { columns: 10, rows: 2 }
  resize()
  expect(drawn.at(-1)?.split('\n')).toHaveLength(2)
  press('x')
  press('q')
  expect(await ended).toBe(0)
  expect(isOpen).toBe(false)
})
