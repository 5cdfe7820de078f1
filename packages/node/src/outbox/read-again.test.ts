import { decodeSignedTransaction } from '@metalayer/protocol'
import { expect, test } from 'vitest'
import { createWallet, rules } from './fixture.ts'
import { createReads } from './read-again.ts'

const { networkId } = rules

test('what comes again is what was read at first, and what cannot be read is refused as ever', async () => {
  const read = createReads(networkId)
  const raw = await createWallet(1).sign(0)
  const first = read(raw)
  expect(first).toEqual(decodeSignedTransaction(raw, networkId))
  expect(read(raw)).toBe(first)
  for (const wrong of ['0x', '0x03', `${raw}00`, '0xzz'] as const) {
    expect(read(wrong)).toEqual(decodeSignedTransaction(wrong, networkId))
    expect(read(wrong).ok).toBe(false)
  }
})

test('what is long is not remembered, and what is read stays bounded (B1)', async () => {
  const read = createReads(networkId)
  const long = await createWallet(1).sign(0, { data: `0x${'11'.repeat(1_024)}`, gas: 200_000n })
  expect(read(long)).not.toBe(read(long))
  const raw = await createWallet(1).sign(0)
  const first = read(raw)
  for (let other = 0; other < 2 * 4_096; other++) read(`0x${other.toString(16).padStart(6, '0')}`)
  expect(read(raw)).not.toBe(first)
  expect(read(raw)).toEqual(first)
})
