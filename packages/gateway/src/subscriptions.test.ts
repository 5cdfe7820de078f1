import type { NodeView } from '@metalayer/node'
import { keccak256 } from 'viem'
import { expect, test } from 'vitest'
import { checkAnswer } from '../test/schema/check-answer.ts'
import { contextOf } from '../test/test-context.ts'
import { buildBlocks, createTestView, gwei, mined, signed } from '../test/test-view.ts'
import { createSubscriptions } from './subscriptions.ts'

function setup(overrides: Partial<NodeView> = {}) {
  const [block] = buildBlocks([[]])
  if (block === undefined) throw new Error('There is no block.')
  const { view, emit, waiting, listeners } = createTestView([block], overrides)
  const told: { params: { subscription: string; result: unknown } }[] = []
  const closed = new AbortController()
  const { methods, answered, count } = createSubscriptions(
    view,
    (text) => void told.push(JSON.parse(text)),
    closed.signal,
  )
  const context = contextOf(view, closed.signal)
  const ask = (method: string, ...params: unknown[]) => methods.get(method)?.(context, params)
  return { block, ask, emit, answered, told, count, waiting, listeners, closed }
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
  await expect(setup().ask('eth_subscribe', 'newLogs')).rejects.toMatchObject({
    code: -32601,
    message: expect.stringContaining('no "newLogs" subscription'),
  })
  await expect(setup().ask('eth_subscribe')).rejects.toMatchObject({ code: -32601 })
})

test('logs that are meant, in order, each once', async () => {
  const { ask, emit, answered, told, count } = setup()
  const address = `0x${'0a'.repeat(20)}` as const
  const topic = (digit: number) => `0x${'0b'.repeat(31)}0${digit}` as const
  const log = (...topics: number[]) => ({ address, topics: topics.map(topic), data: '0x' as const })
  const blocks = buildBlocks([
    [],
    [mined(signed({ nonce: 1 }), gwei, [log(1), log(2), log(1, 2)])],
    [mined(signed({ nonce: 2 }), gwei, [log(3, 1)])],
  ])
  const all = await ask('eth_subscribe', 'logs')
  const some = await ask('eth_subscribe', 'logs', { address, topics: [null, [topic(1), topic(2)]] })
  const none = await ask('eth_subscribe', 'logs', { address: `0x${'0c'.repeat(20)}` })
  const late = await ask('eth_subscribe', 'logs', { fromBlock: '0x2', topics: [] })
  answered()
  expect(count()).toBe(4)
  for (const block of blocks) emit({ type: 'block', block })
  await turn()
  const of = (id: unknown) =>
    told.filter(({ params }) => params.subscription === id).map(({ params }) => params.result)
  expect(of(all)).toHaveLength(4)
  expect(checkAnswer('eth_getLogs', of(all))).toBe('')
  expect(of(some)).toMatchObject([
    { blockNumber: '0x1', logIndex: '0x2', removed: false },
    { blockNumber: '0x2', logIndex: '0x0' },
  ])
  expect(of(none)).toEqual([])
  expect(of(late)).toMatchObject([{ blockNumber: '0x2' }])
  for (const wrong of [{ fromBlock: 'pending' }, { toBlock: '0x1' }, { topics: [1] }, 'all'])
    await expect(ask('eth_subscribe', 'logs', wrong)).rejects.toMatchObject({ name: 'RpcError' })
})

test('syncing is told when it begins and when it ends', async () => {
  let decided = 0
  const { block, ask, emit, answered, told } = setup({ decided: () => decided })
  await ask('eth_subscribe', 'syncing')
  answered()
  for (const next of [5, 11, 12, 10, 3]) {
    decided = next
    emit({ type: 'block', block })
    await turn()
  }
  expect(told.map(({ params }) => params.result)).toEqual([
    {
      syncing: true,
      status: { startingBlock: '0x0', currentBlock: '0x0', highestBlock: '0xb' },
    },
    false,
  ])
})
