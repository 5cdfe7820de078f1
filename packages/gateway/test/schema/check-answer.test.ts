import { expect, test } from 'vitest'
import { checkAnswer } from './check-answer.ts'

const hash = `0x${'ab'.repeat(32)}`

test('the schema finds what is wrong: it can fail', () => {
  expect(checkAnswer('eth_blockNumber', '0x10')).toBe('')
  expect(checkAnswer('eth_blockNumber', '0x010')).toContain('pattern')
  expect(checkAnswer('eth_blockNumber', 16)).not.toBe('')
  expect(checkAnswer('eth_getTransactionReceipt', { transactionHash: hash })).toContain('required')
  expect(checkAnswer('eth_getTransactionByHash', { hash })).not.toBe('')
  expect(checkAnswer('eth_feeHistory', { oldestBlock: '0x0', reward: [] })).not.toBe('')
  expect(checkAnswer('eth_getLogs', [])).toBe('')
  expect(checkAnswer('eth_getLogs', [{ transactionHash: hash, more: 1 }])).not.toBe('')
  expect(checkAnswer('eth_getFilterChanges', [hash])).toBe('')
  expect(checkAnswer('eth_getFilterChanges', [hash, { transactionHash: hash }])).not.toBe('')
  expect(checkAnswer('eth_newFilter', '0x01')).not.toBe('')
  expect(checkAnswer('eth_getStorageAt', 7)).not.toBe('')
  const waiting = { blockHash: null, blockNumber: null, transactionIndex: null }
  expect(checkAnswer('eth_getTransactionByHash', { ...waiting, hash })).toContain('required')
  expect(checkAnswer('eth_getBlockByNumber', { hash }, ['pending'])).toContain('hash is not null')
  expect(checkAnswer('era_status', {})).toBeUndefined()
  expect(checkAnswer('eth_createAccessList', { accessList: [], gasUsed: '0x1', more: 1 })).not.toBe(
    '',
  )
  expect(checkAnswer('eth_simulateV1', [])).toBe('')
  expect(checkAnswer('eth_simulateV1', [{ calls: [] }])).toContain('required')
  const frame = {
    type: 'CALL',
    from: `0x${'ab'.repeat(20)}`,
    gas: '0x1',
    gasUsed: '0x1',
    input: '0x',
  }
  expect(checkAnswer('debug_traceCall', frame)).toBe('')
  expect(checkAnswer('debug_traceCall', { ...frame, logs: [] })).not.toBe('')
  expect(checkAnswer('debug_traceCall', { ...frame, calls: [{ ...frame, gas: 1 }] })).not.toBe('')
})
