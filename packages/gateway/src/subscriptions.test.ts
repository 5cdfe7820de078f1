import { keccak256 } from 'viem'
import { expect, test } from 'vitest'
import { buildBlocks, createTestView, signed } from '../test/test-view.ts'
import { createSubscriptions } from './subscriptions.ts'

function setup() {
  const [block] = buildBlocks([[]])
  if (block === undefined) throw new Error('There is no block.')
  const { view, emit, waiting, listeners } = createTestView([block])
  const told: { params: { subscription: string; result: unknown } }[] = []
  const closed = new AbortController()
  const { methods, answered } = createSubscriptions(
    view,
    (text) => void told.push(JSON.parse(text)),
    closed.signal,
  )
  const context = { view, clientVersion: 'test', signal: closed.signal }
  const ask = (method: string, ...params: unknown[]) => methods.get(method)?.(context, params)
  return { block, ask, emit, answered, told, waiting, listeners, closed }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

test('the first event comes after the id that it names', async () => {
  const { block, ask, emit, answered, told } = setup()
  const id = await ask('eth_subscribe', 'newHeads')
  emit({ type: 'block', block })
  await turn()
  expect(told).toEqual([])
  answered()
  emit({ type: 'block', block })
  await turn()
  expect(told.map(({ params }) => params.subscription)).toEqual([id, id])
  expect(told[0]?.params.result).toMatchObject({ number: '0x0', hash: block.header.hash })
})

test('what waits by hash or whole; an end is an end', async () => {
  const { ask, emit, answered, told, waiting, listeners, closed } = setup()
  const raw = signed()
  const hash = keccak256(raw)
  const from = `0x${'01'.repeat(20)}` as const
  waiting.set(hash, { state: 'pending', raw, from, receivedAt: 0 })
  const id = await ask('eth_subscribe', 'newPendingTransactions')
  await ask('eth_subscribe', 'newPendingTransactions', true)
  answered()
  emit({ type: 'pending', hash })
  await turn()
  expect(told.map(({ params }) => params.result)).toEqual([
    hash,
    expect.objectContaining({ hash, blockHash: null }),
  ])
  expect(await ask('eth_unsubscribe', id)).toBe(true)
  await expect(ask('eth_unsubscribe', id)).rejects.toMatchObject({
    message: 'subscription not found',
  })
  emit({ type: 'pending', hash })
  await turn()
  expect(told).toHaveLength(3)
  closed.abort()
  expect(listeners.size).toBe(0)
})

test('other kinds are refused by name', async () => {
  await expect(setup().ask('eth_subscribe', 'logs')).rejects.toMatchObject({
    code: -32601,
    message: expect.stringContaining('no "logs" subscription'),
  })
  await expect(setup().ask('eth_subscribe')).rejects.toMatchObject({ code: -32601 })
})
