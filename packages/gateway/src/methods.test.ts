import { keccak256 } from 'viem'
import { expect, test } from 'vitest'
import { checkAnswer } from '../test/schema/check-answer.ts'
import { buildBlocks, createTestView, gwei, mined, signed } from '../test/test-view.ts'
import type { Method } from './method.ts'
import { eth_estimateGas } from './methods/eth_estimateGas.ts'
import { eth_feeHistory } from './methods/eth_feeHistory.ts'
import { eth_gasPrice } from './methods/eth_gasPrice.ts'
import { eth_getBlockByNumber } from './methods/eth_getBlockByNumber.ts'
import { eth_getLogs } from './methods/eth_getLogs.ts'
import { eth_getTransactionByHash } from './methods/eth_getTransactionByHash.ts'
import { eth_maxPriorityFeePerGas } from './methods/eth_maxPriorityFeePerGas.ts'
import { eth_sendRawTransactionSync } from './methods/eth_sendRawTransactionSync.ts'

type View = ReturnType<typeof createTestView>['view']
const signal = new AbortController().signal
const run = async <Result>(view: View, method: Method, ...params: unknown[]) =>
  (await method({ view, clientVersion: 'test', signal }, params)) as Result

const from = `0x${'01'.repeat(20)}` as const
const to = `0x${'02'.repeat(20)}` as const
const log = (place: number) => ({
  address: `0x${'0a'.repeat(19)}0${place}` as const,
  topics: [`0x${'0b'.repeat(31)}0${place}` as const],
  data: '0x' as const,
})

test('fee history: one fee more than blocks, tips by share of gas, the schema', async () => {
  const tips = [5n, 1n, 3n].map((tip, nonce) => mined(signed({ nonce }), (1n + tip) * gwei))
  const { view } = createTestView(buildBlocks([[], tips, []]))
  type History = {
    oldestBlock: string
    baseFeePerGas: string[]
    gasUsedRatio: number[]
    reward: string[][]
  }
  const history = await run<History>(view, eth_feeHistory, '0xff', 'latest', [0, 33, 50, 100])
  expect(checkAnswer('eth_feeHistory', history)).toBe('')
  expect(history.oldestBlock).toBe('0x0')
  expect(history.baseFeePerGas).toHaveLength(4)
  expect(history.gasUsedRatio[1]).toBeCloseTo(63_000 / 60_000_000, 3)
  const [empty, full] = history.reward.map((row) => row.map((tip) => Number(tip) / 1e9))
  expect(empty).toEqual([0, 0, 0, 0])
  expect(full).toEqual([1, 1, 3, 5])
  expect(await run(view, eth_feeHistory, 1, '0x1')).toMatchObject({ oldestBlock: '0x1' })
  expect(await run(view, eth_feeHistory, '0x0', 'latest')).toMatchObject({ gasUsedRatio: [] })
  await expect(run(view, eth_feeHistory, '0x1', '0x9')).rejects.toThrow('request beyond head block')
})

test('prices: the base fee and what recent blocks tipped, looked up once a block', async () => {
  let reads = 0
  const blocks = buildBlocks([[], [mined(signed(), 4n * gwei)]])
  const { view } = createTestView(blocks, {
    block: async (ref) => {
      reads += 1
      return blocks.find(({ header }) => 'number' in ref && header.number === ref.number)
    },
  })
  expect(BigInt(await run<string>(view, eth_maxPriorityFeePerGas))).toBe(3n * gwei)
  expect(BigInt(await run<string>(view, eth_gasPrice))).toBe(4n * gwei)
  expect(reads).toBe(2)
})

test('logs: by address, topic and block, without reading blocks that cannot hold any', async () => {
  const blocks = buildBlocks([
    [],
    [mined(signed({ nonce: 1 }), gwei, [log(1), log(2)])],
    [],
    [mined(signed({ nonce: 2 }), gwei, [log(3)])],
  ])
  const read: number[] = []
  const { view } = createTestView(blocks, {
    block: async (ref) => {
      if ('number' in ref) read.push(ref.number)
      return blocks.find(({ header }) => 'number' in ref && header.number === ref.number)
    },
  })
  const all = { fromBlock: 'earliest', toBlock: 'latest' }
  const places = async (filter: object) =>
    (await run<{ logIndex: string; blockNumber: string }[]>(view, eth_getLogs, filter)).map(
      ({ blockNumber, logIndex }) => `${Number(blockNumber)}.${Number(logIndex)}`,
    )
  expect(await places(all)).toEqual(['1.0', '1.1', '3.0'])
  expect(read).toEqual([1, 3])
  expect(await places({ ...all, address: log(2).address })).toEqual(['1.1'])
  expect(read).toEqual([1, 3, 1])
  expect(
    await places({
      ...all,
      address: [log(1).address, log(3).address],
      topics: [[log(1).topics[0], log(3).topics[0]]],
    }),
  ).toEqual(['1.0', '3.0'])
  expect(await places({ ...all, topics: [null] })).toEqual(['1.0', '1.1', '3.0'])
  expect(await places({ ...all, topics: [null, log(1).topics[0]] })).toEqual([])
  expect(await places({ blockHash: blocks[3]?.header.hash })).toEqual(['3.0'])
  expect(await places({})).toEqual(['3.0'])
  expect(await places({ fromBlock: '0x63', toBlock: 'latest' })).toEqual([])
  await expect(places({ fromBlock: '0x2', toBlock: '0x1' })).rejects.toMatchObject({ code: -32602 })
  await expect(places({ blockHash: keccak256('0x01') })).rejects.toThrow('unknown block')
  await expect(
    places({ blockHash: blocks[3]?.header.hash, fromBlock: '0x1' }),
  ).rejects.toMatchObject({ code: -32602 })
})

test('estimates: geth’s words where money, gas or a recipient is missing', async () => {
  const { view } = createTestView(buildBlocks([[]]))
  expect(await run(view, eth_estimateGas, { from, to, value: '0x1' })).toBe('0x5208')
  await expect(
    run(view, eth_estimateGas, { from, to, value: '0xffffffffffffffffff' }),
  ).rejects.toThrow(/^insufficient funds for gas/)
  await expect(run(view, eth_estimateGas, { from, to, gas: '0x5207' })).rejects.toThrow(
    /^gas required exceeds allowance/,
  )
  await expect(run(view, eth_estimateGas, { from, data: '0x60' })).rejects.toMatchObject({
    code: -32004,
  })
  await expect(run(view, eth_estimateGas, { from, to, authorizationList: [] })).rejects.toThrow(
    'transaction type not supported',
  )
  await expect(run(view, eth_estimateGas, { from, to }, 'latest', {})).rejects.toThrow(
    'too many arguments',
  )
})

test('what waits has geth’s shape: no block, and in the pending block', async () => {
  const raw = signed()
  const hash = keccak256(raw)
  const { view, waiting } = createTestView(buildBlocks([[]]))
  waiting.set(hash, { state: 'pending', raw, from, receivedAt: 0 })
  expect(await run(view, eth_getTransactionByHash, hash)).toMatchObject({
    hash,
    blockHash: null,
    blockNumber: null,
    transactionIndex: null,
  })
  const block = await run<{ transactions: unknown[] }>(view, eth_getBlockByNumber, 'pending', true)
  expect(block).toMatchObject({
    number: '0x1',
    hash: null,
    nonce: null,
    miner: null,
    transactions: [{ hash }],
  })
  waiting.set(hash, { state: 'dropped', raw, from, outcome: 'Replaced' })
  expect(await run(view, eth_getTransactionByHash, hash)).toBeNull()
})

test('sending and waiting (EIP-7966): the receipt as it comes, or why there is none', async () => {
  const raw = signed()
  const hash = keccak256(raw)
  const [first, second] = buildBlocks([[], [mined(raw)]])
  if (first === undefined || second === undefined) throw new Error('There are no blocks.')
  const blocks = [first]
  const { view, emit, waiting, listeners } = createTestView(blocks)
  waiting.set(hash, { state: 'pending', raw, from, receivedAt: 0 })
  const soon = run(view, eth_sendRawTransactionSync, raw)
  await expect.poll(() => listeners.size).toBe(1)
  emit({ type: 'block', block: first })
  blocks.push(second)
  emit({ type: 'block', block: second })
  expect(checkAnswer('eth_sendRawTransactionSync', await soon)).toBe('')
  expect(await run(view, eth_sendRawTransactionSync, raw)).toMatchObject({ transactionHash: hash })
  blocks.pop()

  await expect(run(view, eth_sendRawTransactionSync, raw, '0x5')).rejects.toMatchObject({
    code: 4,
    data: hash,
  })
  waiting.set(hash, { state: 'pending', raw, from, receivedAt: 0, waitsFor: 'nonce 3' })
  await expect(run(view, eth_sendRawTransactionSync, raw, 5)).rejects.toMatchObject({
    code: 5,
    data: hash,
    message: expect.stringContaining('nonce 3'),
  })
  const dropped = run(view, eth_sendRawTransactionSync, raw)
  const hears = expect(dropped).rejects.toMatchObject({
    code: -32000,
    data: hash,
    message: expect.stringContaining('Replaced'),
  })
  await expect.poll(() => listeners.size).toBe(1)
  emit({ type: 'dropped', hash, outcome: 'Replaced' })
  await hears
  expect(listeners.size).toBe(0)
})
