import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  decodeBlocksAnswer,
  decodeBlocksRequest,
  encodeBlocksAnswer,
  encodeBlocksRequest,
} from './blocks-codec.ts'

const bounds = { countMax: 4, blockBytesMax: 50 }
const number = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
const request = fc.record({ chainId: number, first: number, count: fc.nat(65_535) })
const block = (maxLength: number) =>
  fc.uint8Array({ maxLength }).map((bytes) => Uint8Array.from(bytes))
const blocks = fc.array(block(bounds.blockBytesMax), { maxLength: bounds.countMax })

test('requests and answers are read as they were written', () => {
  fc.assert(
    fc.property(request, blocks, (asked, answered) => {
      expect(decodeBlocksRequest(encodeBlocksRequest(asked))).toEqual(asked)
      expect(decodeBlocksAnswer(encodeBlocksAnswer(answered), bounds)).toEqual(answered)
    }),
  )
})

test('what is cut off or longer is refused', () => {
  fc.assert(
    fc.property(blocks, fc.nat(), (value, at) => {
      const bytes = encodeBlocksAnswer(value)
      expect(() => decodeBlocksAnswer(bytes.subarray(0, at % bytes.length), bounds)).toThrow(
        expect.objectContaining({ code: 'malformed-bytes' }),
      )
      expect(() => decodeBlocksAnswer(Uint8Array.of(...bytes, 0), bounds)).toThrow(/left over/)
    }),
  )
})

test('more blocks, or larger ones, than an answer may hold are refused', () => {
  const tooMany = Array.from({ length: bounds.countMax + 1 }, () => new Uint8Array(1))
  expect(() => decodeBlocksAnswer(encodeBlocksAnswer(tooMany), bounds)).toThrow(/over its limit/)
  const tooLarge = [new Uint8Array(bounds.blockBytesMax + 1)]
  expect(() => decodeBlocksAnswer(encodeBlocksAnswer(tooLarge), bounds)).toThrow(/over its limit/)
})
