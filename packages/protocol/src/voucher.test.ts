import fc from 'fast-check'
import type { Hex } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  decodeVoucherBody,
  encodeVoucherBody,
  MalformedVoucherError,
  toWord,
  type VoucherBody,
  voucherBlocksMax,
} from './index.ts'

const number = fc.nat()
const word = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }).map((value) => toWord(value))
const gas = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })
const block = fc.record({
  ...{ number, hash: word, stateRoot: word, commitment: word, time: number },
  ...{ gasUsed: gas, gasLimit: gas },
})
const chain = fc.record({
  ...{
    chainId: number,
    generation: fc.integer({ min: 0, max: 2 ** 24 - 1 }),
    waitingSince: number,
  },
  blocks: fc
    .uniqueArray(block, { maxLength: voucherBlocksMax, selector: (item) => item.number })
    .map((blocks) => blocks.sort((left, right) => left.number - right.number)),
})
const body: fc.Arbitrary<VoucherBody> = fc.record({
  ...{ height: number, parent: word, clock: fc.maxSafeNat() },
  chains: fc
    .uniqueArray(chain, { maxLength: 5, selector: (item) => item.chainId })
    .map((chains) => chains.sort((left, right) => left.chainId - right.chainId)),
})

const oneBlock = {
  ...{ number: 5, hash: toWord(1), stateRoot: toWord(2), commitment: toWord(3), time: 4 },
  ...{ gasUsed: 5n, gasLimit: 6n },
}
const oneChain = { chainId: 7, generation: 1, waitingSince: 0, blocks: [oneBlock] }
const one: VoucherBody = { height: 9, parent: toWord(8), clock: 10, chains: [oneChain] }

describe('voucher bodies [P12]', () => {
  test('decode to what was encoded', () => {
    fc.assert(
      fc.property(body, (value) => {
        expect(decodeVoucherBody(encodeVoucherBody(value))).toEqual(value)
      }),
    )
  })

  test('have one spelling: other bytes are refused, or mean something else', () => {
    const bytes = encodeVoucherBody(one)
    for (let at = 2; at < bytes.length; at++) {
      const digit = bytes[at] === '0' ? '1' : '0'
      const other = `${bytes.slice(0, at)}${digit}${bytes.slice(at + 1)}` as Hex
      let decoded: VoucherBody | undefined
      try {
        decoded = decodeVoucherBody(other)
      } catch (error) {
        expect(error).toBeInstanceOf(MalformedVoucherError)
        continue
      }
      expect(encodeVoucherBody(decoded)).toBe(other)
      expect(decoded).not.toEqual(one)
    }
    for (const other of [
      '0x',
      '0x00',
      `${bytes}00`,
      `${bytes}${'00'.repeat(32)}`,
      bytes.slice(0, -2),
    ]) {
      expect(() => decodeVoucherBody(other as Hex)).toThrow(MalformedVoucherError)
    }
  })

  test('refuse what is out of order, double or too much', () => {
    const blocks = (numbers: number[]) => numbers.map((value) => ({ ...oneBlock, number: value }))
    const refused: VoucherBody[] = [
      { ...one, chains: [oneChain, oneChain] },
      { ...one, chains: [oneChain, { ...oneChain, chainId: 6 }] },
      { ...one, chains: [{ ...oneChain, generation: 2 }, oneChain] },
      { ...one, chains: [{ ...oneChain, blocks: blocks([6, 5]) }] },
      { ...one, chains: [{ ...oneChain, blocks: blocks([5, 5]) }] },
      { ...one, chains: [{ ...oneChain, blocks: blocks([1, 2, 3, 4, 5, 6, 7, 8, 9]) }] },
      { ...one, height: 2 ** 53 },
    ]
    for (const value of refused) {
      expect(() => decodeVoucherBody(encodeVoucherBody(value))).toThrow(MalformedVoucherError)
    }
  })
})
