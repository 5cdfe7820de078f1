import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeMark, MalformedMarkError, outcomes, uintToHex } from './index.ts'

test('a mark is the outcome of a step and its gas [P26]', () => {
  const outcome = fc.constantFrom(outcomes.Ran, outcomes.Reverted)
  fc.assert(
    fc.property(outcome, fc.integer({ min: 0, max: 2 ** 24 - 1 }), (code, gasUsed) => {
      const data = uintToHex(code * 2 ** 24 + gasUsed, 4)
      expect(decodeMark(data)).toEqual({ outcome: code, gasUsed })
    }),
  )
})

test('other bytes are refused', () => {
  for (const data of ['0x', '0x02', '0x0200520800', '0x00005208', '0x1a005208', '0x02xx5208']) {
    expect(() => decodeMark(data as `0x${string}`), data).toThrow(MalformedMarkError)
  }
})
