import { parseAbi, slice, toHex } from 'viem'
import { decodeAbiParameters } from 'viem/utils'
import { describe, expect, test } from 'vitest'
import { encodeCreation } from './constructor-arguments.ts'

const bytecode = '0x6001'
const someone = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'

function creationOf(types: string, values: readonly unknown[]) {
  return encodeCreation({ abi: parseAbi([`constructor(${types})`] as never), bytecode }, values)
}

describe('arguments of a constructor', () => {
  test('are encoded behind the code', () => {
    const types =
      'string name, uint8 decimals, address holder, uint256 supply, bool open, int64 least'
    const values = ['Gold', 18, someone, '1000000000000000000000', true, -5]
    const data = creationOf(types, values)
    expect(slice(data, 0, 2)).toBe(bytecode)
    const inputs = types.split(', ').map((one) => ({ type: one.split(' ')[0] ?? '' }))
    expect(decodeAbiParameters(inputs, slice(data, 2))).toEqual([
      'Gold',
      18,
      someone,
      10n ** 21n,
      true,
      -5n,
    ])
  })

  test('may be lists, bytes and tuples', () => {
    const data = creationOf('uint256[2][] pairs, bytes4 id, (address who, uint256 share) one', [
      [
        [1, '2'],
        ['0x3', 4],
      ],
      '0x12345678',
      [someone, 7],
    ])
    const inputs = [
      { type: 'uint256[2][]' },
      { type: 'bytes4' },
      { type: 'address' },
      { type: 'uint256' },
    ]
    // A tuple without dynamic parts stands where its parts would.
    expect(decodeAbiParameters(inputs, slice(data, 2))).toEqual([
      [
        [1n, 2n],
        [3n, 4n],
      ],
      '0x12345678',
      someone,
      7n,
    ])
  })

  test('are none where there is no constructor', () => {
    expect(encodeCreation({ abi: [], bytecode }, [])).toBe(bytecode)
    expect(() => encodeCreation({ abi: [], bytecode }, [1])).toThrow(/takes \(\)/)
  })

  test.each([
    ['uint256 x', []],
    ['uint256 x', [1, 2]],
    ['uint256 x', [2 ** 53]],
    ['uint256 x', ['12x']],
    ['uint256 x', [-1]],
    ['uint8 x', [256]],
    ['uint256 x', [toHex(2n ** 256n)]],
    ['bool x', ['true']],
    ['address x', ['0x1234']],
    ['bytes4 x', ['0x1']],
    ['bytes4 x', ['0x1234567890']],
    ['uint256[2] x', [[1]]],
    ['string x', [null]],
    ['(uint256 a, uint256 b) x', [[1]]],
  ])('are refused where the constructor takes others: %s, not %j', (types, values) => {
    expect(() => creationOf(types, values)).toThrow(expect.objectContaining({ code: 'usage' }))
  })
})
