import { keccak256 } from 'viem'
import { expect, test } from 'vitest'
import { checkAnswer } from '../test/schema/check-answer.ts'
import { contextOf } from '../test/test-context.ts'
import { buildBlocks, createTestView, gwei, mined, signed } from '../test/test-view.ts'
import type { Method } from './method.ts'
import { methods } from './methods/all.ts'
import { era_getDecisions } from './methods/era_getDecisions.ts'
import { eth_estimateGas } from './methods/eth_estimateGas.ts'
import { eth_feeHistory } from './methods/eth_feeHistory.ts'
import { eth_gasPrice } from './methods/eth_gasPrice.ts'
import { eth_getBlockByNumber } from './methods/eth_getBlockByNumber.ts'
import { eth_getLogs } from './methods/eth_getLogs.ts'
import { eth_getTransactionByHash } from './methods/eth_getTransactionByHash.ts'
import { eth_maxPriorityFeePerGas } from './methods/eth_maxPriorityFeePerGas.ts'
import { eth_sendRawTransactionSync } from './methods/eth_sendRawTransactionSync.ts'

type View = ReturnType<typeof createTestView>['view']
const run = async <Result>(view: View, method: Method, ...params: unknown[]) =>
  (await method(contextOf(view), params)) as Result

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

test('logs: by address, topic and block, without reading any block', async () => {
  const blocks = buildBlocks([
    [],
    [mined(signed({ nonce: 1 }), gwei, [log(1), log(2)])],
    [],
    [mined(signed({ nonce: 2 }), gwei, [log(3)])],
  ])
  const { view } = createTestView(blocks, {
    block: async () => {
      throw new Error('A block was read.')
    },
  })
  const all = { fromBlock: 'earliest', toBlock: 'latest' }
  const places = async (filter: object) =>
    (await run<{ logIndex: string; blockNumber: string }[]>(view, eth_getLogs, filter)).map(
      ({ blockNumber, logIndex }) => `${Number(blockNumber)}.${Number(logIndex)}`,
    )
  expect(await places(all)).toEqual(['1.0', '1.1', '3.0'])
  expect(await places({ ...all, address: log(2).address })).toEqual(['1.1'])
  expect(
    await places({
      ...all,
      address: [log(1).address, log(3).address],
      topics: [[log(1).topics[0], log(3).topics[0]]],
    }),
  ).toEqual(['1.0', '3.0'])
  expect(await places({ ...all, topics: [null] })).toEqual(['1.0', '1.1', '3.0'])
  expect(await places({ ...all, topics: [null, log(1).topics[0]] })).toEqual([])
  expect(await places({ ...all, topics: [[log(1).topics[0], null]] })).toHaveLength(3)
  expect(await places({ fromBlock: '0x1', toBlock: 'pending' })).toEqual(['1.0', '1.1', '3.0'])
  expect(await places({ blockHash: blocks[3]?.header.hash })).toEqual(['3.0'])
  expect(await places({})).toEqual(['3.0'])
  expect(await places({ fromBlock: '0x63', toBlock: 'latest' })).toEqual([])
  await expect(places({ fromBlock: '0x2', toBlock: '0x1' })).rejects.toMatchObject({ code: -32602 })
  await expect(places({ blockHash: keccak256('0x01') })).rejects.toThrow('unknown block')
  await expect(
    places({ blockHash: blocks[3]?.header.hash, fromBlock: '0x1' }),
  ).rejects.toMatchObject({ code: -32602 })
  await expect(places({ ...all, topics: [null, null, null, null, null] })).rejects.toThrow(
    'exceed max topics',
  )
  const answered = await run(view, eth_getLogs, all)
  expect(checkAnswer('eth_getLogs', answered)).toBe('')
})

test('logs: a range of 10,000 blocks at most, and as many logs as one answer holds', async () => {
  const blocks = buildBlocks([[], [mined(signed(), gwei, [log(1)])]])
  const [{ header } = { header: undefined }] = blocks
  if (header === undefined) throw new Error('There is no block.')
  const one = {
    ...log(1),
    ...{ blockNumber: 1, logIndex: 0, transactionIndex: 0, transactionHash: header.hash },
  }
  const asked: object[] = []
  const { view } = createTestView(blocks, {
    head: async () => ({ ...header, number: 20_000 }),
    async logs({ from, to, limit }) {
      asked.push({ from, to })
      return { logs: Array.from({ length: Math.min(limit, 250) }, () => one) }
    },
  })
  const over = run(view, eth_getLogs, { fromBlock: '0x1', toBlock: '0x2711' })
  await expect(over).rejects.toMatchObject({ code: -32005, message: /max block range 10000/ })
  const many = run(view, eth_getLogs, { fromBlock: '0x1', toBlock: '0x2710' })
  await expect(many).resolves.toHaveLength(10_000)
  expect(asked).toHaveLength(40)
  expect(asked.at(-1)).toEqual({ from: 9_985, to: 10_000 })

  const full = createTestView(blocks, {
    head: async () => ({ ...header, number: 20_000 }),
    logs: async ({ limit }) => ({ logs: Array.from({ length: Math.min(limit, 500) }, () => one) }),
  })
  await expect(
    run(full.view, eth_getLogs, { fromBlock: '0x1', toBlock: '0x2710' }),
  ).rejects.toMatchObject({ code: -32005, message: /more than 10000 results/ })
})

test('storage: a slot as geth takes it, of a chain that may be named, in the schema', async () => {
  const asked: unknown[] = []
  const { view } = createTestView(buildBlocks([[], []]), {
    async storage(request) {
      asked.push(request)
      return log(1).topics[0] ?? '0x'
    },
  })
  const ask = (name: string, ...params: unknown[]) =>
    run(view, methods.get(name) as Method, ...params)
  const slot = `0x${'00'.repeat(31)}05`
  const word = await ask('eth_getStorageAt', to, '0x5')
  expect(checkAnswer('eth_getStorageAt', word)).toBe('')
  await ask('eth_getStorageAt', to, '0x05', '0x0', '0xb')
  await ask('eth_getStorageAt', to, slot, 'pending', 12)
  expect(asked.splice(0)).toEqual([
    { address: to, slot, at: 1 },
    { address: to, slot, at: 0, chainId: 11 },
    { address: to, slot, at: 'pending', chainId: 12 },
  ])
  for (const wrong of [
    [to, `0x${'00'.repeat(33)}`],
    [to, 5],
    [to, '0x5', 'latest', '0x'],
    ['0x12', '0x5'],
  ])
    await expect(ask('eth_getStorageAt', ...wrong)).rejects.toMatchObject({ code: -32602 })
  await expect(ask('eth_getStorageAt', to, '0x5', '0x9')).rejects.toThrow('header not found')

  const values = await ask('eth_getStorageValues', { [to]: ['0x5', '0x6'], [from]: ['0x0'] }, '0x1')
  expect(checkAnswer('eth_getStorageValues', values)).toBe('')
  expect(values).toEqual({ [to]: [word, word], [from]: [word] })
  expect(asked).toHaveLength(3)
  const many = Array.from({ length: 1_025 }, () => '0x0')
  for (const wrong of [{}, { [to]: many }, { [to]: [7] }, { x: [] }, []])
    await expect(ask('eth_getStorageValues', wrong)).rejects.toMatchObject({ code: -32602 })
})

test('small things that libraries ask', async () => {
  const raw = signed()
  const { view } = createTestView(buildBlocks([[], [mined(raw)]]), { decided: () => 20 })
  const ask = (name: string, ...params: unknown[]) =>
    run(view, methods.get(name) as Method, ...params)
  expect(await ask('net_listening')).toBe(true)
  expect(await ask('net_peerCount')).toBe('0x3')
  expect(await ask('web3_sha3', '0x68656c6c6f')).toBe(keccak256('0x68656c6c6f'))
  expect(await ask('eth_getUncleByBlockNumberAndIndex', 'latest', '0x0')).toBeNull()
  expect(await ask('eth_getUncleByBlockHashAndIndex', keccak256(raw), '0x0')).toBeNull()
  expect(await ask('eth_getRawTransactionByHash', keccak256(raw))).toBe(raw)
  expect(await ask('eth_getRawTransactionByHash', keccak256('0x'))).toBe('0x')
  expect(checkAnswer('eth_baseFee', await ask('eth_baseFee'))).toBe('')
  const syncing = await ask('eth_syncing')
  expect(syncing).toEqual({ startingBlock: '0x1', currentBlock: '0x1', highestBlock: '0x14' })
  expect(checkAnswer('eth_syncing', syncing)).toBe('')
})

test('estimates: geth’s words where money or gas is missing', async () => {
  const { view } = createTestView(buildBlocks([[]]))
  expect(await run(view, eth_estimateGas, { from, to, value: '0x1' })).toBe('0x5208')
  await expect(
    run(view, eth_estimateGas, { from, to, value: '0xffffffffffffffffff' }),
  ).rejects.toThrow(/^insufficient funds for gas/)
  await expect(run(view, eth_estimateGas, { from, to, gas: '0x5207' })).rejects.toThrow(
    /^gas required exceeds allowance/,
  )
  await expect(run(view, eth_estimateGas, { from, to, authorizationList: [] })).rejects.toThrow(
    'transaction type not supported',
  )
  await expect(run(view, eth_estimateGas, { from, to }, 'latest', {}, {})).rejects.toThrow(
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

test('decisions: as many as are asked for, of all rules or of one', async () => {
  const { view } = createTestView(buildBlocks([[]]))
  const asked: unknown[] = []
  const moveDecisions: View['moveDecisions'] = (...args) => {
    asked.push(args)
    return { limits: {} as ReturnType<View['moveDecisions']>['limits'], decisions: [] }
  }
  const ask = (...params: unknown[]) => run({ ...view, moveDecisions }, era_getDecisions, ...params)
  await ask()
  await ask(1_000, 'meet')
  expect(asked).toEqual([
    [16, undefined],
    [64, 'meet'],
  ])
  await expect(ask(1, 'toString')).rejects.toMatchObject({ code: -32_602 })
  await expect(ask(1, 5)).rejects.toMatchObject({ code: -32_602 })
})
