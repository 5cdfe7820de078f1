import fc from 'fast-check'
import { encodeFunctionData, type Hex, parseAbi } from 'viem'
import { expect, test } from 'vitest'
import { decodeBytesArray } from './calldata.ts'

const abi = parseAbi(['function execute(bytes[] transactions)'])
const word = (value: bigint) => BigInt.asUintN(256, value).toString(16).padStart(64, '0')

test('decodes what abi.encode writes', () => {
  const bytes = fc
    .uint8Array({ maxLength: 100 })
    .map((array): Hex => `0x${Buffer.from(array).toString('hex')}`)
  fc.assert(
    fc.property(fc.array(bytes, { maxLength: 20 }), (items) => {
      const data = encodeFunctionData({ abi, functionName: 'execute', args: [items] })
      expect(decodeBytesArray(data)).toEqual(items)
    }),
  )
})

test('P27: offsets may overlap and point backwards, as Solidity has it', () => {
  const head = `0xaaaaaaaa${word(32n)}${word(3n)}`
  const offsets = `${word(96n)}${word(96n)}${word(-(1n << 200n))}`
  expect(decodeBytesArray(`${head}${offsets}${word(2n)}abcd` as Hex)).toEqual([
    '0xabcd',
    '0xabcd',
    '0x',
  ])
})

test('what Solidity reverts on is refused', () => {
  expect(() => decodeBytesArray(`0xaaaaaaaa${word(32n)}${word(1n << 70n)}`)).toThrow(/outside/)
  expect(() =>
    decodeBytesArray(`0xaaaaaaaa${word(32n)}${word(1n)}${word(32n)}${word(5n)}`),
  ).toThrow(/outside/)
})
