import { expect, test } from 'vitest'
import { buildBlocks, createTestView } from '../test/test-view.ts'
import {
  addressParam,
  blockReferenceParam,
  booleanParam,
  hexParam,
  numberParam,
  quantityParam,
  stateParam,
} from './params.ts'

const refusal = { code: -32602 }

test('bytes: whole ones, of any length, or of the one that is asked for', () => {
  expect(hexParam('0x', 'data')).toBe('0x')
  expect(hexParam('0xAB', 'data')).toBe('0xab')
  expect(hexParam(`0x${'ab'.repeat(5_000_000)}`, 'data')).toHaveLength(10_000_002)
  for (const value of [
    'ab',
    '0xa',
    '0xzz',
    5,
    null,
    {},
    undefined,
    `0x${'ab'.repeat(5_000_000)}z`,
  ]) {
    expect(() => hexParam(value, 'data')).toThrow(expect.objectContaining(refusal))
  }
  expect(() => addressParam(`0x${'ab'.repeat(21)}`)).toThrow('20 bytes')
})

test('quantities: no leading zeros, at most 32 bytes', () => {
  expect(quantityParam('0x0', 'value')).toBe(0n)
  expect(quantityParam(`0x${'f'.repeat(64)}`, 'value')).toBe(2n ** 256n - 1n)
  for (const value of ['0x', '0x00', '0x01', '1', 1, `0x1${'0'.repeat(64)}`, null]) {
    expect(() => quantityParam(value, 'value')).toThrow(expect.objectContaining(refusal))
  }
})

test('numbers: safe integers', () => {
  expect([numberParam('0x10', 'index'), numberParam(16, 'index')]).toEqual([16, 16])
  for (const value of [-1, 1.5, Number.POSITIVE_INFINITY, Number.NaN, '0xffffffffffffffff']) {
    expect(() => numberParam(value, 'index')).toThrow(expect.objectContaining(refusal))
  }
  expect(booleanParam(undefined, 'full')).toBe(false)
  expect(() => booleanParam('true', 'full')).toThrow(expect.objectContaining(refusal))
})

test('blocks: every way to name one (EIP-1898), and geth’s words for what is not there', async () => {
  const blocks = buildBlocks([[], [], []])
  const { view } = createTestView(blocks)
  const hash = blocks[1]?.header.hash
  for (const name of ['0x1', 1, hash, { blockHash: hash }, { blockNumber: '0x1' }]) {
    expect(await stateParam(view, name)).toBe(1)
  }
  for (const tag of ['latest', 'safe', 'finalized', undefined, null, '0x2'])
    expect(await stateParam(view, tag)).toBe(2)
  expect(await stateParam(view, 'earliest')).toBe(0)
  expect(await stateParam(view, 'pending')).toBe('pending')
  expect(await blockReferenceParam(view, '0x3')).toBeUndefined()
  await expect(stateParam(view, '0x3')).rejects.toMatchObject({
    code: -32000,
    message: 'header not found',
  })
  await expect(stateParam(view, `0x${'ab'.repeat(32)}`)).rejects.toMatchObject({
    message: 'header not found',
  })
  await expect(stateParam(view, {})).rejects.toMatchObject(refusal)
  await expect(stateParam(view, 'newest')).rejects.toMatchObject(refusal)
})
