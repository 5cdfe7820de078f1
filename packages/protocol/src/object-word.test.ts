import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  accountIn,
  decodeObjectWord,
  decodeShape,
  emptyObjectWord,
  encodeObjectWord,
  encodeShape,
  objectIn,
} from './index.ts'

const uint = (bits: number) => fc.bigInt({ min: 0n, max: (1n << BigInt(bits)) - 1n })
const amount = uint(96)
const generation = fc.integer({ min: 0, max: 2 ** 24 - 1 })
const version = fc.integer({ min: 0, max: 2 ** 40 - 1 })
const size = fc.integer({ min: 0, max: 2 ** 16 - 1 })
const chainId = fc.integer({ min: 0, max: 2 ** 48 - 1 })

describe('home words of objects [P1, P2, P10]', () => {
  test('each field stands where docs/WIRE.md says', () => {
    const draw = fc.record({ amount, generation, version, since: version, size, chainId })
    fc.assert(
      fc.property(draw, generation, fc.boolean(), (object, chainGeneration, pinned) => {
        const low = object.amount | (BigInt(object.generation) << 96n)
        const moved = low | (BigInt(object.version) << 120n)
        const shape = (BigInt(object.size) << 168n) | (pinned ? 1n << 184n : 0n)
        const away = (BigInt(object.chainId) << 168n) | (BigInt(chainGeneration) << 232n)
        const word = { ...object, chainGeneration, pinned }
        expect(encodeObjectWord({ ...word, status: 'pocket' })).toBe(low)
        expect(encodeObjectWord({ ...word, status: 'here' })).toBe(
          moved | (1n << 160n) | shape | (BigInt(object.since) << 216n),
        )
        expect(encodeObjectWord({ ...word, status: 'away' })).toBe(moved | (2n << 160n) | away)
      }),
    )
  })

  test('what a kernel writes decodes and encodes to the same word', () => {
    const reserved = ((1n << 216n) - 1n) ^ ((1n << 185n) - 1n)
    fc.assert(
      fc.property(uint(256), fc.constantFrom(0n, 1n, 2n), (bits, status) => {
        const used = status === 0n ? (1n << 120n) - 1n : (1n << 256n) - 1n
        const unused = status === 1n ? reserved : 0n
        const word = ((bits & ~(255n << 160n)) | (status << 160n)) & used & ~unused
        const decoded = decodeObjectWord(word)
        // Chain ids above 2^53 are no safe integers, and no chain has one.
        fc.pre(Number.isSafeInteger(decoded.chainId))
        expect(encodeObjectWord(decoded)).toBe(word)
      }),
    )
  })

  test('an account’s status that no object has is a pocket', () => {
    fc.assert(
      fc.property(amount, generation, (held, writer) => {
        const word = held | (BigInt(writer) << 96n) | (3n << 160n)
        expect(decodeObjectWord(word)).toEqual({ ...emptyObjectWord(writer), amount: held })
        expect(accountIn(word, writer)).toMatchObject({ status: 'app', balance: held })
      }),
    )
  })

  test('a word of another generation is void', () => {
    fc.assert(
      fc.property(generation, generation, amount, (writer, reader, held) => {
        const word = encodeObjectWord({ ...emptyObjectWord(writer), amount: held })
        expect(objectIn(word, reader).amount).toBe(writer === reader ? held : 0n)
        expect(objectIn(word, reader).generation).toBe(reader)
      }),
    )
  })

  test('size and flags are the same bits in a word and in a message', () => {
    fc.assert(
      fc.property(size, fc.boolean(), (count, pinned) => {
        expect(decodeShape(encodeShape({ size: count, pinned }))).toEqual({ size: count, pinned })
        expect(encodeShape({ size: count, pinned })).toBe(count + (pinned ? 65_536 : 0))
      }),
    )
  })
})
