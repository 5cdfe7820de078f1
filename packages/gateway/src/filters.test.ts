import { keccak256, numberToHex } from 'viem'
import { expect, test } from 'vitest'
import { checkAnswer } from '../test/schema/check-answer.ts'
import { countingBytes } from '../test/test-context.ts'
import { buildBlocks, createTestView, gwei, mined, signed } from '../test/test-view.ts'
import { createFilters } from './filters.ts'
import type { Method } from './method.ts'
import { methods } from './methods/all.ts'

const address = `0x${'0a'.repeat(20)}` as const
const topic = (digit: number) => `0x${'0b'.repeat(31)}0${digit}` as const
const log = (digit: number) => ({ address, topics: [topic(digit)], data: '0x' as const })
const logged = (nonce: number, ...digits: number[]) =>
  mined(signed({ nonce }), gwei, digits.map(log))

function setup() {
  const blocks = buildBlocks([[], [logged(1, 1)]])
  const { view, emit, listeners } = createTestView(blocks)
  const clock = { now: 0 }
  const closed = new AbortController()
  const filters = createFilters(
    { view, now: () => clock.now, randomBytes: countingBytes() },
    closed.signal,
  )
  const context = { view, clientVersion: 'test', filters, signal: closed.signal }
  const ask = async <Result = string>(name: string, ...params: unknown[]): Promise<Result> => {
    const result = await (methods.get(name) as Method)(context, params)
    expect(checkAnswer(name, result, params)).toBe('')
    return result as Result
  }
  /** Blocks to come; they grow out of those that there are. */
  const grow = (...more: ReturnType<typeof mined>[][]) => {
    const grown = buildBlocks([...blocks.map(({ transactions }) => transactions), ...more])
    blocks.splice(0, blocks.length, ...grown)
  }
  return { ask, blocks, grow, emit, clock, filters, listeners, closed }
}

test('blocks: hashes of what came since the last time, in order', async () => {
  const { ask, blocks, grow } = setup()
  const id = await ask('eth_newBlockFilter')
  expect(await ask('eth_getFilterChanges', id)).toEqual([])
  grow([], [])
  const hashes = blocks.slice(2).map(({ header }) => header.hash)
  const [first, second] = await Promise.all([
    ask<string[]>('eth_getFilterChanges', id),
    ask<string[]>('eth_getFilterChanges', id),
  ])
  // Two at once share what there is: nothing is told twice.
  expect([...first, ...second]).toEqual(hashes)
  expect(await ask('eth_getFilterChanges', id)).toEqual([])
  await expect(ask('eth_getFilterLogs', id)).rejects.toMatchObject({
    code: -32000,
    message: 'filter not found',
  })
})

test('waiting transactions: hashes since the last time, and none from before the filter', async () => {
  const { ask, emit, listeners, closed } = setup()
  const early = await ask('eth_newPendingTransactionFilter')
  const [one, two] = [keccak256('0x01'), keccak256('0x02')]
  emit({ type: 'pending', hash: one })
  const late = await ask('eth_newPendingTransactionFilter')
  emit({ type: 'pending', hash: two })
  expect(await ask('eth_getFilterChanges', early)).toEqual([one, two])
  expect(await ask('eth_getFilterChanges', late)).toEqual([two])
  expect(await ask('eth_getFilterChanges', early)).toEqual([])
  // One listener however many filters, and none after the end.
  expect(listeners.size).toBe(1)
  closed.abort()
  expect(listeners.size).toBe(0)
})

test('more waiting transactions than are kept: the newest are told', async () => {
  const { ask, emit } = setup()
  const id = await ask('eth_newPendingTransactionFilter')
  for (let count = 0; count < 200_001; count += 1)
    emit({ type: 'pending', hash: numberToHex(count, { size: 32 }) })
  const first = await ask<string[]>('eth_getFilterChanges', id)
  expect(first).toHaveLength(10_000)
  expect(Number(first[0])).toBe(100_000)
  expect(Number((await ask<string[]>('eth_getFilterChanges', id))[0])).toBe(110_000)
})

test('logs: those of blocks to come that are meant; all of them by eth_getFilterLogs', async () => {
  const { ask, grow } = setup()
  const all = await ask('eth_newFilter', { fromBlock: 'earliest' })
  const some = await ask('eth_newFilter', { address, topics: [[topic(2), topic(3)]] })
  const later = await ask('eth_newFilter', { fromBlock: '0x3', toBlock: '0x3' })
  grow([logged(2, 1, 2)], [logged(3, 3)], [logged(4, 1)])
  const places = async (method: string, id: string) =>
    (await ask<{ blockNumber: string; logIndex: string }[]>(method, id)).map(
      ({ blockNumber, logIndex }) => `${Number(blockNumber)}.${Number(logIndex)}`,
    )
  expect(await places('eth_getFilterChanges', all)).toEqual(['2.0', '2.1', '3.0', '4.0'])
  expect(await places('eth_getFilterChanges', some)).toEqual(['2.1', '3.0'])
  expect(await places('eth_getFilterChanges', later)).toEqual(['3.0'])
  expect(await places('eth_getFilterChanges', all)).toEqual([])
  expect(await places('eth_getFilterLogs', all)).toEqual(['1.0', '2.0', '2.1', '3.0', '4.0'])
  expect(await places('eth_getFilterLogs', later)).toEqual(['3.0'])
  grow([logged(5, 2)])
  expect(await places('eth_getFilterChanges', some)).toEqual(['5.0'])
  expect(await places('eth_getFilterChanges', later)).toEqual([])
})

test('more logs than one answer holds: the next one goes on, none lost or doubled', async () => {
  const { ask, grow } = setup()
  const id = await ask('eth_newFilter')
  grow([logged(2, ...Array.from({ length: 12_000 }, () => 1))], [logged(3, 1)])
  const told: { blockNumber: string; logIndex: string }[] = []
  const counts: number[] = []
  for (let poll = 0; poll < 3; poll += 1) {
    const logs = await ask<typeof told>('eth_getFilterChanges', id)
    counts.push(logs.length)
    told.push(...logs)
  }
  expect(counts).toEqual([10_000, 2_001, 0])
  expect(told.slice(0, 12_000).map(({ logIndex }) => Number(logIndex))).toEqual([
    ...Array.from({ length: 12_000 }).keys(),
  ])
  expect(told.at(-1)).toMatchObject({ blockNumber: '0x3', logIndex: '0x0' })
})

test('what nobody asks for five minutes is gone; asking keeps it', async () => {
  const { ask, clock, filters } = setup()
  const [kept, left] = [await ask('eth_newBlockFilter'), await ask('eth_newBlockFilter')]
  clock.now = 200_000
  await ask('eth_getFilterChanges', kept)
  clock.now = 300_001
  await expect(ask('eth_getFilterChanges', left)).rejects.toThrow('filter not found')
  expect(filters.count()).toBe(1)
  expect(await ask('eth_getFilterChanges', kept)).toEqual([])
  expect(await ask('eth_uninstallFilter', kept)).toBe(true)
  expect(await ask('eth_uninstallFilter', kept)).toBe(false)
  expect(filters.count()).toBe(0)
})

test('past the bound, those go that were asked longest ago, by number and by what they hold', async () => {
  const { ask, filters } = setup()
  const used = await ask('eth_newBlockFilter')
  const unused = await ask('eth_newBlockFilter')
  await ask('eth_getFilterChanges', used)
  for (let count = 0; count < 9_999; count += 1) await filters.addBlocks()
  expect(filters.count()).toBe(10_000)
  expect(await ask('eth_uninstallFilter', unused)).toBe(false)
  expect(await ask('eth_getFilterChanges', used)).toEqual([])

  const many = Array.from({ length: 1_000 }, (_, place) => numberToHex(place, { size: 20 }))
  for (let count = 0; count < 501; count += 1) await filters.addLogs({ address: many })
  expect(filters.count()).toBe(500)
})

test('a filter that cannot be is refused', async () => {
  const { ask } = setup()
  for (const wrong of [
    { fromBlock: 'pending' },
    { fromBlock: '0x5', toBlock: '0x4' },
    { toBlock: '0x4' },
    { fromBlock: 'safe' },
    { topics: [[], [], [], [], []] },
    { address: '0x12' },
    [],
  ])
    await expect(ask('eth_newFilter', wrong)).rejects.toMatchObject({ name: 'RpcError' })
  await expect(ask('eth_getFilterChanges', '0x1')).rejects.toThrow('filter not found')
  for (const wrong of [undefined, 'x', '0x', '0x01', 1])
    await expect(ask('eth_getFilterChanges', wrong)).rejects.toMatchObject({ code: -32602 })
})

test('a look that fails is made again', async () => {
  let fails = true
  const blocks = buildBlocks([[], [], []])
  const { view } = createTestView(blocks, {
    header: async (ref) => {
      if (fails) throw new Error('The store is away.')
      return blocks.find(({ header }) => 'number' in ref && header.number === ref.number)?.header
    },
  })
  let head = 1
  const filters = createFilters(
    {
      view: { ...view, head: async () => ({ ...(await view.head()), number: head }) },
      now: () => 0,
      randomBytes: countingBytes(),
    },
    new AbortController().signal,
  )
  const id = await filters.addBlocks()
  head = 2
  const { signal } = new AbortController()
  await expect(filters.changes(id, signal)).rejects.toThrow('away')
  fails = false
  await expect(filters.changes(id, signal)).resolves.toHaveLength(1)
})
