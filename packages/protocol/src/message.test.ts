import fc from 'fast-check'
import type { Hex } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  creditsMax,
  dataWordsMax,
  decodeMessage,
  encodeMessage,
  MalformedMessageError,
  type Message,
  messageAmount,
  messageAsset,
} from './index.ts'

const hex = (length: number): fc.Arbitrary<Hex> =>
  fc
    .uint8Array({ minLength: length, maxLength: length })
    .map((bytes): Hex => `0x${Buffer.from(bytes).toString('hex')}`)
const owner = hex(20)
const amount = fc.bigInt({ min: 0n, max: 2n ** 96n - 1n })
const key = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n })
const uint = (bits: number) => fc.integer({ min: 0, max: 2 ** bits - 1 })

const credits = fc.array(fc.record({ owner, amount }), { minLength: 1, maxLength: creditsMax })
const message: fc.Arbitrary<Message> = fc.oneof(
  fc.record({ kind: fc.constant('credit' as const), credits }),
  fc.record({
    ...{ kind: fc.constant('account' as const), owner, version: uint(40), nonce: uint(48) },
    ...{ balance: amount, departedAt: uint(40) },
  }),
  fc.array(hex(32), { maxLength: dataWordsMax }).chain((words) =>
    fc.record({
      ...{ kind: fc.constant('object' as const), app: owner, owner, key, version: uint(40) },
      ...{ size: fc.constant(words.length), pinned: fc.boolean(), amount, departedAt: uint(40) },
      words: fc.constant(words),
    }),
  ),
  fc.record({ kind: fc.constant('assets' as const), app: owner, key, credits }),
)

const ownAddress: Hex = `0x${'11'.repeat(20)}`

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
      fc.uint8Array({ maxLength: 250 }).map((raw): Hex => `0x${Buffer.from(raw).toString('hex')}`),
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

  test('carry ERA, or amounts of one asset [P6]', () => {
    fc.assert(
      fc.property(message, (value) => {
        const asset = messageAsset(value)
        if (value.kind === 'credit' || value.kind === 'account') expect(asset).toBeUndefined()
        else {
          expect(messageAmount(value)).toBe(0n)
          const { app, key: number } = value
          const held =
            value.kind === 'object'
              ? value.amount
              : value.credits.reduce((sum, credit) => sum + credit.amount, 0n)
          expect(asset).toEqual({ app, key: number, amount: held })
        }
      }),
    )
  })

  test('of objects are refused with other flags, or another number of words, than they say', () => {
    const words: Hex[] = [`0x${'22'.repeat(32)}`, `0x${'33'.repeat(32)}`]
    const object = {
      ...{ kind: 'object' as const, app: ownAddress, owner: ownAddress, key: 0n, version: 2 },
      ...{ size: 2, pinned: true, amount: 5n, departedAt: 7, words },
    }
    const encoded = encodeMessage(object)
    expect(decodeMessage(encoded)).toEqual(object)
    const flags = encoded.indexOf('000000010002')
    for (const bits of ['000000030002', '100000010002', '000000010001', '000000010003']) {
      const other = `${encoded.slice(0, flags)}${bits}${encoded.slice(flags + 12)}` as Hex
      expect(() => decodeMessage(other), bits).toThrow(MalformedMessageError)
    }
    const many = Array.from({ length: dataWordsMax + 1 }, () => words[0] ?? '0x')
    expect(() => encodeMessage({ ...object, words: many, size: many.length })).toThrow(
      MalformedMessageError,
    )
    expect(() => encodeMessage({ ...object, size: 1 })).toThrow(MalformedMessageError)
    expect(() => encodeMessage({ ...object, words: ['0x22', '0x33'] })).toThrow(
      MalformedMessageError,
    )
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
    for (const raw of [
      '',
      '0x',
      '0x01',
      '0x02',
      `0x01${'11'.repeat(33)}`,
      '0x03',
      '0x04',
      '0x05',
      '0x0g',
    ]) {
      expect(() => decodeMessage(raw as Hex), raw).toThrow(MalformedMessageError)
    }
  })
})
