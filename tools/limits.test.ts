import { normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { boundsOfCode, evaluate } from './bounds.ts'
import { read } from './source-tree.ts'

/** A row of docs/LIMITS.md, by its first cell: a link to where the bound stands. */
function rowsOfDocument(): string[] {
  const rows = read('docs/LIMITS.md').matchAll(
    /^\| \[`([^`]+)`\]\(([^)]+)\) \| ([^|]+) \| ([^|]*) \| ([^|]*) \|$/gm,
  )
  return [...rows].map(([, name, target = '', value = '']) => {
    const numbers = value.split(' to ').map((part) => evaluate(part, new Map()))
    return `${normalize(`docs/${target}`)} ${name} = ${numbers.join(' to ')}`
  })
}

describe('docs/LIMITS.md (B1)', () => {
  const code = boundsOfCode().map(({ path, name, value }) => `${path} ${name} = ${value}`)
  const documented = rowsOfDocument()

  test('has every bound of the code, with its value', () => {
    expect(code.filter((bound) => !documented.includes(bound))).toEqual([])
  })

  test('has no bound that the code has not', () => {
    expect(documented.filter((bound) => !code.includes(bound))).toEqual([])
  })

  test('has each bound once', () => {
    expect(documented.filter((bound, place) => documented.indexOf(bound) !== place)).toEqual([])
  })

  test('is held against bounds that are there to be found', () => {
    // One of each form; were the reading of the code to break, nothing would be missing in the document.
    for (const bound of [
      'packages/protocol/src/gas.ts transactionGasMax = 12000000',
      'packages/node/src/outbox/spread.ts queue.attemptsMax = 5',
      'packages/devnet/src/options.ts devnetBounds.validators = 1 to 20',
      'contracts/src/kernel/libraries/Lane.sol OUTSTANDING_MAX_CREDITS = 3584',
    ]) {
      expect(code).toContain(bound)
    }
  })
})

describe('arithmetic in documents and code', () => {
  test.each([
    ['1_000', 1_000n],
    ['12,000,000', 12_000_000n],
    ['5 MiB', 5n * 1024n * 1024n],
    ['2^64 − 2', 2n ** 64n - 2n],
    ['type(uint96).max', 2n ** 96n - 1n],
    ['1_000_000_000e18', 10n ** 27n],
    ['1 hours', 3_600n],
    ['16 * 1024', 16_384n],
    ['[1, 2]', undefined],
    ['createClock()', undefined],
  ])('%s is %s', (expression, value) => {
    expect(evaluate(expression, new Map())).toBe(value)
  })
})
