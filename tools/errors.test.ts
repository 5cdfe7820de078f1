import { describe, expect, test } from 'vitest'
import { codesOfCode } from './codes.ts'
import { read } from './source-tree.ts'

const document = read('docs/ERRORS.md')

describe('docs/ERRORS.md (E1)', () => {
  const code = codesOfCode()

  test('has every code of the packages', () => {
    expect([...code].filter((one) => !document.includes(`\`${one}\``))).toEqual([])
  })

  test('has no code that the packages have not', () => {
    const rows = [...document.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, one = '']) => one)
    expect(rows.filter((one) => !code.has(one))).toEqual([])
  })

  test('has what the gateway makes of each refusal', () => {
    const numbers = Object.fromEntries(
      [...read('packages/gateway/src/rpc-error.ts').matchAll(/^ {2}(\w+): (-?\d+),/gm)].map(
        ([, name = '', number = '']) => [name, number.replace('-', '−')],
      ),
    )
    for (const [name, number] of Object.entries(numbers)) {
      expect(document).toContain(`| ${number} | \`${name}\` |`)
    }
    const refusals = [
      ...read('packages/gateway/src/rejection.ts').matchAll(
        /^ {2}'?([a-z-]+)'?: \{\s*code: rpcCodes\.(\w+),\s*message: '([^']+)',?\s*\}/gm,
      ),
    ]
    expect(refusals.length).toBeGreaterThan(10)
    for (const [, one, name = '', words] of refusals) {
      expect(document).toContain(`| \`${one}\` | ${numbers[name]} | ${words} |`)
    }
  })

  test('has the exit codes of era', () => {
    const [, exits = ''] = read('packages/cli/src/errors.ts').match(/exitCodes = \{([^}]+)\}/) ?? []
    const codes = [...exits.matchAll(/\d+/g)].map(([one]) => one)
    expect(document.match(/^`era` ends with (.*)\. It/m)?.[1]?.match(/\d+(?= \()/g)).toEqual(codes)
  })
})
