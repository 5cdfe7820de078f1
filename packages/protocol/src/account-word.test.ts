import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accountIn, decodeAccountWord, emptyAccountWord, encodeAccountWord } from './index.ts'

const uint = (bits: number) => fc.bigInt({ min: 0n, max: (1n << BigInt(bits)) - 1n })
const balance = uint(96)
const generation = fc.integer({ min: 0, max: 2 ** 24 - 1 })
const version = fc.integer({ min: 0, max: 2 ** 40 - 1 })
const nonce = fc.integer({ min: 0, max: 2 ** 48 - 1 })

describe('home words [P1, P2]', () => {
  test('each field stands where docs/WIRE.md says', () => {
    const draw = fc.record({ balance, generation, version, nonce, since: version, chainId: nonce })
    fc.assert(
      fc.property(draw, generation, (account, chainGeneration) => {
        const low = account.balance | (BigInt(account.generation) << 96n)
        const moved = low | (BigInt(account.version) << 120n)
        const here = (BigInt(account.nonce) << 168n) | (BigInt(account.since) << 216n)
        const away = (BigInt(account.chainId) << 168n) | (BigInt(chainGeneration) << 232n)
        const word = { ...account, chainGeneration }
        expect(encodeAccountWord({ ...word, status: 'pocket' })).toBe(low)
        expect(encodeAccountWord({ ...word, status: 'here' })).toBe(moved | (1n << 160n) | here)
        expect(encodeAccountWord({ ...word, status: 'away' })).toBe(moved | (2n << 160n) | away)
      }),
    )
  })

  test('what was decoded encodes to the same word', () => {
    fc.assert(
      fc.property(uint(256), fc.constantFrom(0n, 1n, 2n, 3n), (bits, status) => {
        const used = (1n << ([120n, 256n, 256n, 168n][Number(status)] ?? 0n)) - 1n
        const word = ((bits & ~(255n << 160n)) | (status << 160n)) & used
        const decoded = decodeAccountWord(word)
        // Chain ids above 2^53 are no safe integers, and no chain has one.
        fc.pre(Number.isSafeInteger(decoded.chainId))
        expect(encodeAccountWord(decoded)).toBe(word)
      }),
    )
  })

  test('a word of another generation is void', () => {
    fc.assert(
      fc.property(generation, generation, balance, (writer, reader, money) => {
        const word = encodeAccountWord({ ...emptyAccountWord(writer), balance: money })
        expect(accountIn(word, reader).balance).toBe(writer === reader ? money : 0n)
        expect(accountIn(word, reader).generation).toBe(reader)
      }),
    )
    expect(accountIn(0n, 1)).toEqual(emptyAccountWord(1))
  })
})
