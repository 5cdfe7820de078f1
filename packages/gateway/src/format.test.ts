import { decodeSignedTransaction } from '@metalayer/protocol'
import fc from 'fast-check'
import {
  type Hex,
  hexToBigInt,
  keccak256,
  numberToHex,
  parseTransaction,
  recoverTransactionAddress,
  serializeTransaction,
  formatTransaction as viemTransaction,
} from 'viem'
import { expect, test } from 'vitest'
import { checkAnswer } from '../test/schema/check-answer.ts'
import {
  buildBlocks,
  delivered,
  gwei,
  handledCall,
  mined,
  networkId,
  signed,
} from '../test/test-view.ts'
import { formatBlock, formatHeader, formatReceipt } from './format.ts'
import { formatPending, formatTransaction } from './format-transaction.ts'

const address: Hex = `0x${'ab'.repeat(20)}`
const topic: Hex = `0x${'cd'.repeat(32)}`
const legacy = {
  type: 'legacy',
  gasPrice: 2n * gwei,
  maxFeePerGas: undefined,
  maxPriorityFeePerGas: undefined,
}
const accessList = [{ address, storageKeys: [topic] }]
const transactions = [
  mined(signed({ nonce: 1 })),
  delivered(),
  mined(signed({ ...legacy, nonce: 2, data: '0x0102' }), 2n * gwei, [
    { address, topics: [topic], data: '0x05' },
  ]),
  mined(signed({ ...legacy, type: 'eip2930', nonce: 3, accessList }), 2n * gwei, [
    { address, topics: [], data: '0x' },
  ]),
  handledCall('taken', [{ address, topics: [topic], data: '0x0607' }]),
  handledCall('bounced', [], 8),
]
const [block] = buildBlocks([transactions])
if (block === undefined) throw new Error('There is no block.')
const { header } = block

test('blocks, transactions and receipts are as the execution APIs have them, system transactions too (P29)', () => {
  expect(checkAnswer('eth_getBlockByNumber', formatBlock(block, networkId, true))).toBe('')
  expect(checkAnswer('eth_getBlockByHash', formatBlock(block, networkId, false))).toBe('')
  for (const [index, transaction] of transactions.entries()) {
    const formatted = formatTransaction(transaction, { header, index, networkId })
    expect(checkAnswer('eth_getTransactionByHash', formatted)).toBe('')
    expect(checkAnswer('eth_getTransactionReceipt', formatReceipt(block, index))).toBe('')
  }
  expect(formatReceipt(block, transactions.length)).toBeNull()
})

test('the receipt of a call that was handled has what its handler logged, in its place among the logs of the block (P29)', () => {
  const index = transactions.findIndex(({ delivery, to }) => delivery === 0 && to === address)
  expect(formatReceipt(block, index)).toMatchObject({
    ...{ status: '0x1', to: address, gasUsed: '0x0', effectiveGasPrice: '0x0' },
    logs: [{ address, topics: [topic], data: '0x0607', logIndex: '0x2' }],
  })
  expect(formatReceipt(block, index + 1)).toMatchObject({ status: '0x0', to: address, logs: [] })
})

test('the receipt of a deployment names the app, and nobody whom it was sent to (P29, P30)', () => {
  const creation = signed({ nonce: 4, to: undefined, data: '0x6001' })
  const deployment = { ...mined(creation), to: null, contractAddress: address }
  const [deployed] = buildBlocks([[deployment]])
  const receipt = deployed && formatReceipt(deployed, 0)
  expect(receipt).toMatchObject({ to: null, contractAddress: address })
  expect(checkAnswer('eth_getTransactionReceipt', receipt)).toBe('')
  expect(formatReceipt(block, 0)).toMatchObject({ contractAddress: null })
})

test('a header’s fields hash to its hash: nothing that clients see is made up (P29)', () => {
  const fields = formatHeader(header)
  expect(fields).toMatchObject({
    hash: header.hash,
    number: '0x0',
    difficulty: '0x0',
    extraData: header.extraData,
  })
  expect(Object.keys(fields)).not.toContain('size')
})

test('receipts add up: gas, and places of logs', () => {
  const receipts = transactions.map((_, index) => formatReceipt(block, index))
  expect(receipts.map((receipt) => Number(receipt?.cumulativeGasUsed))).toEqual([
    21_000, 21_000, 42_000, 63_000, 63_000, 63_000,
  ])
  expect(receipts.at(-1)?.cumulativeGasUsed).toBe(numberToHex(header.gasUsed))
  expect(
    receipts.flatMap((receipt) => receipt?.logs ?? []).map(({ logIndex }) => logIndex),
  ).toEqual(['0x0', '0x1', '0x2'])
  const bloom = receipts.reduce(
    (bits, receipt) => bits | hexToBigInt(receipt?.logsBloom ?? '0x0'),
    0n,
  )
  expect(bloom).toBe(hexToBigInt(header.logsBloom))
  expect(receipts.map((receipt) => receipt?.type)).toEqual([
    '0x2',
    '0x0',
    '0x0',
    '0x1',
    '0x0',
    '0x0',
  ])
})

test('a client can make the signed bytes again from what it is told, and finds the same sender', async () => {
  const payment = fc.record({
    type: fc.constantFrom('legacy', 'eip2930', 'eip1559'),
    nonce: fc.nat(),
    value: fc.bigInt({ min: 0n, max: 2n ** 90n }),
    data: fc
      .uint8Array({ maxLength: 100 })
      .map((bytes): Hex => `0x${Buffer.from(bytes).toString('hex')}`),
    fee: fc.bigInt({ min: 1n, max: 2n ** 60n }),
    key: fc.bigInt({ min: 1n, max: 2n ** 250n }),
  })
  await fc.assert(
    fc.asyncProperty(payment, async ({ type, nonce, value, data, fee, key }) => {
      const prices =
        type === 'eip1559'
          ? { maxFeePerGas: fee, maxPriorityFeePerGas: fee / 2n }
          : { gasPrice: fee, maxFeePerGas: undefined, maxPriorityFeePerGas: undefined }
      const raw = signed(
        {
          type,
          nonce,
          value,
          data,
          gas: 100_000n,
          ...prices,
          ...(type === 'legacy' ? {} : { accessList }),
        },
        numberToHex(key, { size: 32 }),
      )
      const decoded = decodeSignedTransaction(raw, networkId)
      if (!decoded.ok) throw new Error('The transaction does not decode.')
      const { hash, from } = decoded.transaction
      const told = formatPending({ raw, hash, from }, networkId)
      const understood = viemTransaction(told as never)
      const { r, s, v, yParity, gas, input, ...rest } = understood
      const again = serializeTransaction(
        {
          ...rest,
          gas,
          data: input,
          ...(type === 'eip1559' ? { gasPrice: undefined } : {}),
        } as never,
        { r, s, v, yParity } as never,
      )
      expect(keccak256(again)).toBe(hash)
      expect(
        (await recoverTransactionAddress({ serializedTransaction: raw as never })).toLowerCase(),
      ).toBe(from)
      expect(parseTransaction(raw).nonce ?? 0).toBe(nonce)
    }),
    { numRuns: 60 },
  )
})
