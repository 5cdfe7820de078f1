import fc from 'fast-check'
import type { Hex } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  creditsMax,
  decodeMessage,
  encodeMessage,
  MalformedMessageError,
  type Message,
  messageAmount,
} from './index.ts'

const hex = (length: number): fc.Arbitrary<Hex> =>
  fc
    .uint8Array({ minLength: length, maxLength: length })
    .map((bytes): Hex => `0x${Buffer.from(bytes).toString('hex')}`)
const owner = hex(20)
const amount = fc.bigInt({ min: 0n, max: 2n ** 96n - 1n })
const uint = (bits: number) => fc.integer({ min: 0, max: 2 ** bits - 1 })

const credits = fc.array(fc.record({ owner, amount }), { minLength: 1, maxLength: creditsMax })
const message: fc.Arbitrary<Message> = fc.oneof(
  fc.record({ kind: fc.constant('credit' as const), credits }),
  fc.record({
    ...{ kind: fc.constant('account' as const), owner, version: uint(40), nonce: uint(48) },
    ...{ balance: amount, departedAt: uint(40) },
  }),
)

describe('messages [P6, P8]', () => {
  test('decode to what was encoded', () => {
    fc.assert(
      fc.property(message, (value) => {
        expect(decodeMessage(encodeMessage(value))).toEqual(value)
      }),
    )
  })

  test('bytes that decode are the encoding of what they decode to', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 120 }).map((raw): Hex => `0x${Buffer.from(raw).toString('hex')}`),
      fc
        .tuple(message, fc.nat(), fc.constantFrom('', '00', '01', 'ff'))
        .map(([value, cut, more]): Hex => {
          const encoded = encodeMessage(value)
          return `${encoded.slice(0, encoded.length - 2 * (cut % 3))}${more}` as Hex
        }),
    )
    fc.assert(
      fc.property(bytes, (raw) => {
        let decoded: Message
        try {
          decoded = decodeMessage(raw)
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedMessageError)
          return
        }
        expect(encodeMessage(decoded)).toBe(raw)
      }),
      { numRuns: 1_000 },
    )
  })

  test('carry the sum of their money', () => {
    const both = [3n, 4n].map((wei) => ({ owner: `0x${'11'.repeat(20)}` as const, amount: wei }))
    expect(messageAmount({ kind: 'credit', credits: both })).toBe(7n)
  })

  test('refuse what does not fit', () => {
    const credit = { owner: `0x${'11'.repeat(20)}` as const, amount: 1n }
    const refused: Message[] = [
      { kind: 'credit', credits: [] },
      { kind: 'credit', credits: Array(creditsMax + 1).fill(credit) },
      { kind: 'credit', credits: [{ ...credit, amount: 2n ** 96n }] },
      { kind: 'credit', credits: [{ ...credit, amount: -1n }] },
      { kind: 'credit', credits: [{ ...credit, owner: '0x11' }] },
    ]
    for (const value of refused) expect(() => encodeMessage(value)).toThrow(MalformedMessageError)
    for (const raw of ['', '0x', '0x01', '0x02', `0x01${'11'.repeat(33)}`, '0x03', '0x0g']) {
      expect(() => decodeMessage(raw as Hex), raw).toThrow(MalformedMessageError)
    }
  })
})
