import type { Hex } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  costMax,
  effectiveGasPrice,
  intrinsicGas,
  operationGas,
  operationSelectors,
  toWord,
} from './index.ts'

const kernel = `0x${'e7'.repeat(20)}` as const
const recipient = `0x${'aa'.repeat(20)}` as const

describe('operations of the kernel', () => {
  const move: Hex = `${operationSelectors.move}${toWord(5).slice(2)}`
  const gas = (to: Hex | null, data: Hex) => intrinsicGas({ data, accessList: [], to, kernel })

  test('cost their constant, and only to the kernel', () => {
    expect(gas(recipient, '0x')).toBe(21_000n)
    expect(gas(kernel, move) - (21_000n + 4n * (4n * 5n + 31n))).toBe(operationGas.move)
    expect(gas(recipient, move)).toBe(21_000n + 10n * (4n * 5n + 31n))
    // An app of 36 bytes of initcode: two words.
    expect(gas(null, move)).toBe(21_000n + 4n * (4n * 5n + 31n) + 32_000n + 2n * 2n)
    expect(gas(null, '0x')).toBe(53_000n)
    expect(gas(kernel, operationSelectors.withdraw)).toBe(21_000n + 64n + operationGas.withdraw)
    expect(gas(kernel, operationSelectors.move.slice(0, -2) as Hex)).toBe(21_000n + 120n)
  })

  test('the price is at most the cap, and the base fee with the tip below it [I8]', () => {
    const fees = { maxFeePerGas: 100n, maxPriorityFeePerGas: 10n }
    expect([5n, 90n, 95n, 100n].map((base) => effectiveGasPrice(fees, base))).toEqual([
      ...[15n, 100n, 100n, 100n],
    ])
  })

  test('the cap for all of its gas must be there, besides the value', () => {
    expect(costMax({ value: 5n, gasLimit: 21_000n, maxFeePerGas: 100n })).toBe(2_100_005n)
  })
})
