import fc from 'fast-check'
import { concatHex, keccak256, numberToHex, stringToBytes } from 'viem'
import { expect, test } from 'vitest'
import { bytesToHex } from './bytes.ts'
import { decodeExecuted, executedTopic, MalformedExecutedError } from './executed.ts'

test('the topic is the hash of a name', () => {
  expect(executedTopic).toBe(keccak256(stringToBytes('MetaLayer Executed')))
})

test('a base fee and outcomes come back', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.uint8Array(), (baseFee, bytes) => {
      const data = concatHex([numberToHex(baseFee, { size: 8 }), bytesToHex(bytes)])
      const decoded = decodeExecuted(data)
      expect(decoded.baseFee).toBe(baseFee)
      expect(bytesToHex(decoded.outcomes)).toBe(bytesToHex(bytes))
    }),
  )
})

test('what has no base fee is malformed', () => {
  expect(() => decodeExecuted('0x00112233445566')).toThrow(MalformedExecutedError)
})
