import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import parse from 'parse-prometheus-text-format'
import { afterEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { countingBytes } from '../test/test-context.ts'
import { buildBlocks, createTestView } from '../test/test-view.ts'
import { createGateway, type Gateway, type GatewayOptions } from './gateway.ts'

let gateway: Gateway | undefined
afterEach(() => gateway?.stop())

async function start(options: Partial<GatewayOptions> = {}) {
  const clock = { now: 0 }
  const { view } = createTestView(buildBlocks([[], []]))
  let looks = 0
  const observe = () => {
    looks += 1
    return view.observe()
  }
  gateway = createGateway(
    { port: 0, clientVersion: 'test', ...options },
    {
      view: { ...view, observe },
      now: () => clock.now,
      every: () => () => undefined,
      randomBytes: countingBytes(),
    },
  )
  const { port, metricsPort } = await gateway.start()
  const ask = (method: string, params: unknown[] = []) =>
    fetch(`http://127.0.0.1:${port}`, {
      method: 'POST',
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    })
  /** Values by name and labels. */
  const scrape = async () => {
    clock.now += 1_000
    const response = await fetch(`http://127.0.0.1:${metricsPort}/metrics`)
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4')
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    const families = parse(await response.text())
    return new Map(
      families.flatMap(({ name, metrics }) =>
        metrics.map(({ labels = {}, value, count }): [string, number] => [
          [name, ...Object.entries(labels).map(([key, label]) => `${key}=${label}`)].join(' '),
          Number(value ?? count),
        ]),
      ),
    )
  }
  return { ask, scrape, port, metricsPort, clock, looks: () => looks }
}

test('what a node and its gateway count, as Prometheus reads it', async () => {
  const { ask, scrape, port } = await start()
  await ask('eth_chainId')
  await ask('eth_chainId')
  await ask('eth_getBalance', ['0x12'])
  await ask('eth_madeUp1')
  await ask('eth_madeUp2')
  await ask('eth_newBlockFilter')
  await ask('debug_getRawHeader', ['latest'])
  const socket = new WebSocket(`ws://127.0.0.1:${port}`)
  await once(socket, 'open')
  socket.send('{"jsonrpc":"2.0","id":1,"method":"eth_subscribe","params":["newHeads"]}')
  await once(socket, 'message')

  const values = await scrape()
  expect(Object.fromEntries(values)).toMatchObject({
    'metalayer_rpc_requests_total method=eth_chainId code=ok': 2,
    'metalayer_rpc_requests_total method=eth_getBalance code=-32602': 1,
    'metalayer_rpc_requests_total method=unknown code=-32601': 2,
    'metalayer_rpc_requests_total method=eth_subscribe code=ok': 1,
    metalayer_websocket_connections: 1,
    metalayer_subscriptions: 1,
    metalayer_filters: 1,
    metalayer_outbox_transactions: 2,
    metalayer_outbox_bytes: 300,
    metalayer_outbox_oldest_age_seconds: 1.5,
    metalayer_checkpoint_number: 1,
    metalayer_checkpoint_age_seconds: 0.7,
    metalayer_checkpoints_fetched_total: 4,
    metalayer_peers: 3,
    'metalayer_chain_calls_total method=eth_call': 4,
    'metalayer_chain_head_block chain=11': 5,
    'metalayer_chain_lag_seconds chain=11': 2,
    'metalayer_chain_moves_total chain=11': 1,
    'metalayer_chain_departures_total chain=11': 2,
    'metalayer_chain_load_ratio chain=11': 0.5,
    'metalayer_chain_waiting_gas chain=11': 200_000,
    'metalayer_agent_sent_total chain=11 kind=execute': 6,
    'metalayer_agent_bundled_transactions_total chain=11': 8,
    'metalayer_agent_gas_paid_wei_total chain=11': 5e9,
  })
  // The parser merges histograms that differ by label.
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  expect(text).toMatch(/^metalayer_rpc_request_duration_seconds_count{class="state"} 1$/m)
  expect(text).toMatch(/_bucket{le="\+Inf",class="state"} 1$/m)
  expect(text).toMatch(/_count{class="block"} 1$/m)
  expect(values.get('process_resident_memory_bytes')).toBeGreaterThan(1e6)
  // Names that clients make up become no labels.
  expect([...values.keys()].join()).not.toContain('madeUp')
  socket.terminate()
  await expect.poll(async () => (await scrape()).get('metalayer_subscriptions')).toBe(0)
})

test('what era top shows: load, queue, lanes, leases, and what is wrong', async () => {
  const { scrape, port } = await start()
  const values = await scrape()
  expect(Object.fromEntries(values)).toMatchObject({
    metalayer_base_fee_wei: 1e9,
    metalayer_validator: 1,
    [`metalayer_validator_behind_blocks validator=0x${'22'.repeat(20)}`]: 1,
    'metalayer_chain_status chain=11 kind=general status=live': 1,
    'metalayer_chain_status chain=10 kind=hub status=hub': 1,
    'metalayer_chain_gas_used_total chain=11': 4e7,
    'metalayer_chain_waiting_work chain=11': 6,
    'metalayer_chain_lane_messages chain=11': 3,
    'metalayer_chain_lease_until_seconds chain=11': 1_790_000_019,
    'metalayer_chain_fence_at_seconds chain=11': 1_790_000_018,
    'metalayer_chain_left_behind chain=11': 3,
    'metalayer_chain_objects chain=11': 4,
    'metalayer_chain_price_wei chain=11': 1e9,
    'metalayer_chain_accounts chain=11': 10,
    'metalayer_chain_pockets chain=11': 2,
    'metalayer_chain_agent_since_seconds chain=11': 1_789_999_000.5,
    'metalayer_chain_agent_here chain=11': 1,
    'metalayer_chain_agent_here chain=10': 0,
  })
  // The hub needs no lease, and is never fenced.
  expect(values.has('metalayer_chain_fence_at_seconds chain=10')).toBe(false)
  expect(values.has('metalayer_chain_lease_until_seconds chain=10')).toBe(false)
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  expect(text).toContain(
    'metalayer_fault_seconds{fault="chain-still",subject="chain \\"one\\"",action="others-go-on"} 8\n',
  )
})

test('many scrapers cost one look a second', async () => {
  const { scrape, port, looks } = await start()
  await scrape()
  for (let count = 0; count < 5; count += 1) await fetch(`http://127.0.0.1:${port}/metrics`)
  expect(looks()).toBe(1)
  await scrape()
  expect(looks()).toBe(2)
})

test('on a port of their own they are not beside JSON-RPC', async () => {
  const { scrape, port, metricsPort } = await start({ metrics: { port: 0 } })
  expect(metricsPort).not.toBe(port)
  expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(404)
  expect((await scrape()).get('metalayer_peers')).toBe(3)
  const call = await fetch(`http://127.0.0.1:${metricsPort}/`, { method: 'POST', body: '{}' })
  expect(call.status).toBe(404)
})

test('docs/OPERATING.md has every metric, with its labels', async () => {
  const { ask, port } = await start()
  await ask('eth_chainId')
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  const exposed = new Map<string, string>()
  for (const [, name = '', type = ''] of text.matchAll(/^# TYPE (metalayer_\w+) (\w+)$/gm)) {
    const [, labels = ''] = text.match(new RegExp(`^${name}(?:_bucket)?{([^}]*)}`, 'm')) ?? []
    const names = [...labels.matchAll(/(\w+)="/g)]
      .map(([, label]) => label)
      .filter((label) => label !== 'le')
    exposed.set(name, `${type} ${names.sort().join(', ')}`.trim())
  }
  const document = readFileSync(new URL('../../../docs/OPERATING.md', import.meta.url), 'utf8')
  const rows = [...document.matchAll(/^\| `(metalayer_\w+)` \| (\w+) \| ([^|]*) \|/gm)]
  const documented = rows.map(([, name = '', type = '', labels = '']): [string, string] => [
    name,
    `${type} ${labels.replaceAll('`', '').trim()}`.trim(),
  ])
  expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(exposed))
  expect(exposed.size).toBeGreaterThan(25)
})
