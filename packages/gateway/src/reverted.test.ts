import { encodeErrorResult, parseAbi } from 'viem'
import { expect, test } from 'vitest'
import { reverted } from './reverted.ts'

const abi = parseAbi([
  'error Error(string reason)',
  'error Panic(uint256 code)',
  'error Own(uint256 x)',
])
const worded = (errorName: 'Error' | 'Panic' | 'Own', arg: never) => {
  const result = encodeErrorResult({ abi, errorName, args: [arg] })
  return reverted({}, { result, gasUsed: 30_000n })
}

test('reverts have geth’s code and words, and the data', () => {
  expect(worded('Error', 'too late' as never)).toMatchObject({
    code: 3,
    message: 'execution reverted: too late',
  })
  expect(worded('Panic', 0x11n as never).message).toBe(
    'execution reverted: arithmetic underflow or overflow',
  )
  expect(worded('Panic', 0x99n as never).message).toBe(
    'execution reverted: unknown panic code: 0x99',
  )
  expect(worded('Own', 5n as never)).toMatchObject({
    message: 'execution reverted',
    data: encodeErrorResult({ abi, errorName: 'Own', args: [5n] }),
  })
  expect(reverted({}, { result: '0x', gasUsed: 30_000n })).toMatchObject({ code: 3, data: '0x' })
  expect(reverted({ gas: 30_000n }, { result: '0x', gasUsed: 30_000n })).toMatchObject({
    code: -32000,
    message: 'out of gas',
  })
})
