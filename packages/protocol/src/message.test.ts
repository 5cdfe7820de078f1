import fc from 'fast-check'
import type { Hex } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  callDataMax,
  callHeadBytes,
  callMessageGas,
  callMessageGasMax,
  creditsMax,
  dataWordsMax,
  decodeMessage,
  encodeMessage,
  MalformedMessageError,
  type Message,
  messageAmount,
  messageAsset,
  messageGas,
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
  fc.record({
    ...{ kind: fc.constant('call' as const), hops: uint(8), gas: fc.nat({ max: 5_000_000 }) },
    ...{ to: owner, from: owner, owner, key, refund: owner, value: amount, prepaid: amount },
    ...{ assetKey: key, amount, data: fc.nat({ max: 300 }).chain(hex) },
  }),
  fc.record({
    ...{ kind: fc.constant('data' as const), prepaid: amount },
    data: fc.integer({ min: 1, max: 300 }).chain(hex),
  }),
  fc.record({ kind: fc.constant('setting' as const), app: owner, name: hex(32), word: hex(32) }),
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

  test('carry ERA, or amounts of one asset; calls carry both [P6]', () => {
    fc.assert(
      fc.property(message, (value) => {
        const asset = messageAsset(value)
        switch (value.kind) {
          case 'credit':
          case 'account':
            expect(asset).toBeUndefined()
            return
          case 'data':
            expect(messageAmount(value)).toBe(value.prepaid)
            expect(asset).toBeUndefined()
            return
          case 'call':
            expect(messageAmount(value)).toBe(value.value + value.prepaid)
            expect(asset).toEqual({ app: value.from, key: value.assetKey, amount: value.amount })
            return
          case 'object':
          case 'assets': {
            expect(messageAmount(value)).toBe(0n)
            const { app, key: number } = value
            const held =
              value.kind === 'object'
                ? value.amount
                : value.credits.reduce((sum, credit) => sum + credit.amount, 0n)
            expect(asset).toEqual({ app, key: number, amount: held })
          }
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

  test('of apps are bounded by their data and their gas, which their bytes tell [P9, P11]', () => {
    const addresses = { to: ownAddress, from: ownAddress, owner: ownAddress, refund: ownAddress }
    const numbers = { hops: 0, key: 1n, value: 2n, prepaid: 3n, assetKey: 4n, amount: 5n }
    const call = { kind: 'call' as const, ...addresses, ...numbers, gas: 100_000 }
    const sized = (bytes: number): Hex => `0x${'ab'.repeat(bytes)}`
    const longest = encodeMessage({ ...call, data: sized(callDataMax) })
    expect(messageGas(longest)).toBe(callMessageGas(callHeadBytes + callDataMax, 100_000))
    expect(() => encodeMessage({ ...call, data: sized(callDataMax + 1) })).toThrow(
      MalformedMessageError,
    )
    // The most gas with which the handling of a call stays within its bound.
    let gas = 6_000_000
    while (callMessageGas(callHeadBytes, gas) > callMessageGasMax) gas -= 1
    const dearest = encodeMessage({ ...call, gas, data: '0x' })
    expect(messageGas(dearest)).toBeLessThanOrEqual(callMessageGasMax)
    expect(() => encodeMessage({ ...call, gas: gas + 1, data: '0x' })).toThrow(
      MalformedMessageError,
    )
    // What is no call counts as bytes that are no message.
    const tooDear = `${dearest.slice(0, 6)}ffffff${dearest.slice(12)}` as Hex
    expect(() => decodeMessage(tooDear)).toThrow(MalformedMessageError)
    expect(messageGas(tooDear)).toBe(messageGas('0x05'))
    expect(messageGas(dearest.slice(0, -2) as Hex)).toBe(messageGas('0x05'))
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
