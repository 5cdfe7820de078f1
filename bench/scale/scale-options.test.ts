import { expect, test } from 'vitest'
import { readScaleOptions } from './scale-options.ts'

test('one chain is always among the numbers of chains, which come in order and once', () => {
  expect(readScaleOptions(['--chains', '10,5,10']).chains).toEqual([1, 5, 10])
  expect(readScaleOptions([]).chains).toEqual([1, 2, 5, 10, 25, 50])
})

test('what is no option, no part, or no number within its bounds is refused by name', () => {
  expect(() => readScaleOptions(['--onyl', 'payments'])).toThrow('--onyl')
  expect(() => readScaleOptions(['--only', 'payments,swaps'])).toThrow('There is no part "swaps"')
  expect(() => readScaleOptions(['--chains', '5,0'])).toThrow('--chains')
  expect(() => readScaleOptions(['--counted', '1e3'])).toThrow('--counted')
  expect(() => readScaleOptions(['--accounts', '20001'])).toThrow('from 100 to 20000')
})
