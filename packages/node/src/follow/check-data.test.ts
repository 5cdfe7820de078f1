import {
  encodeMessage,
  encodePieceLeaf,
  keccak256,
  keptSlot,
  pieceBytesMax,
  pieceSlot,
} from '@metalayer/protocol'
import fc from 'fast-check'
import type { Hex } from 'viem'
import { describe, expect, test } from 'vitest'
import { unstartedKernel } from './chain-record.ts'
import type { CheckContext } from './check-block.ts'
import { checkData } from './check-data.ts'
import { RefusedBlockError } from './errors.ts'
import type { BlockFacts } from './extract.ts'
import { readPiece } from './pieces.ts'

const kept = keptSlot(1)
const destination = { chainId: 30, generation: 1 }

/** A piece whose bytes say which one it is. */
const bytesOf = (seed: number, length = 5): Hex =>
  `0x${seed.toString(16).padStart(2, '0').repeat(length)}`
const slotOf = (data: Hex): Hex => pieceSlot(1, keccak256(data))

type Story = { kept?: Hex[]; sent?: Hex[]; arrived?: Hex[]; outcome?: number }

function factsOf({ kept: here = [], sent = [], arrived = [], outcome = 0 }: Story): BlockFacts {
  const messageOf = (data: Hex) => encodeMessage({ kind: 'data', prepaid: 5n, data })
  return {
    ...{ changes: [], named: [], deployed: [], published: [], kernel: unstartedKernel },
    pieces: here.map((data) => ({ hash: keccak256(data), length: data.length / 2 - 1 })),
    sent: sent.map((data, index) => ({ destination, index, message: messageOf(data) })),
    carriers: [
      {
        ...{ kind: 'deliver', hash: '0x', index: 0, source: { chainId: 12, generation: 1 } },
        messages: arrived.map((data, index) => ({ index, message: messageOf(data), outcome })),
      },
    ],
  }
}

/** What the kernel writes in such a block. */
function written({ kept: here = [], sent = [], arrived = [] }: Story, before: Map<Hex, bigint>) {
  const words = new Map<Hex, bigint>()
  const set = (slot: Hex, word: bigint) => words.set(slot, word)
  let bytes = before.get(kept) ?? 0n
  for (const data of here) {
    const length = data.length / 2 - 1
    set(slotOf(data), encodePieceLeaf({ length }))
    bytes += BigInt(length)
    set(kept, bytes)
  }
  for (const data of sent) {
    set(slotOf(data), encodePieceLeaf({ length: data.length / 2 - 1, sentTo: destination }))
  }
  for (const data of arrived) {
    if (words.has(slotOf(data)) || before.has(slotOf(data))) continue
    set(slotOf(data), encodePieceLeaf({ length: data.length / 2 - 1 }))
  }
  return words
}

function check(story: Story, words: Map<Hex, bigint>, before = new Map<Hex, bigint>()): void {
  const context = { wordBefore: (slot: Hex) => before.get(slot) ?? 0n } as CheckContext
  checkData(
    context,
    factsOf(story),
    words,
    [...words.keys()].filter((slot) => slot !== kept),
  )
}

describe('words of data [P2, P6]', () => {
  const pieces = fc.uniqueArray(fc.nat({ max: 255 }), { maxLength: 6 })
  const stories = fc
    .tuple(pieces, fc.integer({ min: 0, max: 6 }), fc.uniqueArray(fc.nat({ max: 255 })))
    .map(([seeds, cut, others]): Story => {
      const all = seeds.map((seed) => bytesOf(seed, 1 + seed))
      const arrived = others.slice(0, 4).map((seed) => bytesOf(seed, 1 + seed))
      return { kept: all.slice(0, cut), sent: all.slice(cut), arrived }
    })

  test('follow from logs and lanes, whatever comes together in a block', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const before = new Map([[kept, 77n]])
        check(story, written(story, before), before)
      }),
    )
  })

  test('are refused where one of them is another', () => {
    fc.assert(
      fc.property(stories, fc.nat(), fc.constantFrom(1n, -1n, 1n << 64n), (story, at, by) => {
        const words = written(story, new Map())
        const slots = [...words.keys()]
        fc.pre(slots.length > 0)
        const slot = slots[at % slots.length] as Hex
        words.set(slot, (words.get(slot) ?? 0n) + by)
        expect(() => check(story, words)).toThrow(RefusedBlockError)
      }),
    )
  })

  test('stay as they are once they are there', () => {
    const data = bytesOf(7)
    const before = new Map([
      [slotOf(data), encodePieceLeaf({ length: 5, sentTo: destination })],
      [kept, 9n],
    ])
    check({ arrived: [data] }, new Map(), before)
    const forgotten = new Map([[slotOf(data), 0n]])
    expect(() => check({}, forgotten, before)).toThrow(RefusedBlockError)
    expect(() => check({ kept: [data] }, new Map([[kept, 14n]]), before)).toThrow('once more')
    expect(() => check({ sent: [data] }, new Map(), before)).toThrow('once more')
  })

  test('come out of nothing nowhere: not for a message that was parked, nor without any', () => {
    const data = bytesOf(8)
    const words = new Map([[slotOf(data), 5n]])
    expect(() => check({}, words)).toThrow(RefusedBlockError)
    expect(() => check({ arrived: [data], outcome: 1 }, words)).toThrow(RefusedBlockError)
    expect(() => check({ arrived: [data] }, new Map())).toThrow(RefusedBlockError)
  })

  test('are of pieces within bounds', () => {
    const data = bytesOf(1, pieceBytesMax + 1)
    const story = { kept: [data] }
    expect(() => check(story, written(story, new Map()))).toThrow('P10')
  })
})

test('a logged piece whose bytes have another hash is refused', () => {
  const data = bytesOf(9, 32)
  const log = (hash: Hex) => ({
    address: '0x' as const,
    topics: ['0x' as const, hash],
    data: `0x${'20'.padStart(64, '0')}${'20'.padStart(64, '0')}${data.slice(2)}` as Hex,
  })
  expect(readPiece(log(keccak256(data)))).toEqual({ hash: keccak256(data), length: 32 })
  expect(() => readPiece(log(keccak256('0x')))).toThrow(RefusedBlockError)
})
