import { expect, test } from 'vitest'
import { addCalls, kindOfCall, type StoreCalls, untouchedCalls } from './store-calls.ts'

test.each([
  ['SELECT a FROM follow_words WHERE b = $1', 'read of follow_words'],
  ['INSERT INTO blocks_headers (a) VALUES ($1)', 'write of blocks_headers'],
  ['  UPDATE outbox_transactions SET a = $1', 'write of outbox_transactions'],
  ['DELETE FROM follow_blocks WHERE a < $1', 'write of follow_blocks'],
  ['CREATE TABLE rows (n BIGINT)', 'change of tables'],
  ['ALTER TABLE rows ADD COLUMN m BIGINT', 'change of tables'],
])('%s is a %s', (sql, kind) => {
  expect(kindOfCall(sql)).toBe(kind)
})

test('a common kind of call at which nobody died is told, and a rare one is not', () => {
  const calls: StoreCalls = { transaction: { made: 150, died: 0 } }
  addCalls(calls, { transaction: { made: 50, died: 0 }, rare: { made: 199, died: 0 } })
  addCalls(calls, { common: { made: 1_000, died: 1 } })
  expect(calls.transaction).toEqual({ made: 200, died: 0 })
  expect(untouchedCalls(calls, 2)).toEqual(['transaction'])
  addCalls(calls, { transaction: { made: 1, died: 1 } })
  expect(untouchedCalls(calls, 2)).toEqual([])
})
