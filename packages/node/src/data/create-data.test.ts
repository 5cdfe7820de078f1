import { keccak256, pieceSlot } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import { unstartedKernel } from '../follow/chain-record.ts'
import type { FollowState } from '../follow/interface.ts'
import { createData } from './create-data.ts'
import { decodeDataAnswer, encodeDataAnswer, encodeDataRequest } from './data-codec.ts'
import { placesOf } from './find-piece.ts'
import { defaultDataLimits } from './limits.ts'

const piece: Hex = '0x00112233'
const hash = keccak256(piece)
const signal = new AbortController().signal

/** A node that has no piece itself, and whose peers answer so. */
function setUp(state: FollowState, answers: Record<string, Uint8Array>) {
  const asked: string[] = []
  const kernel: Hex = `0x${'aa'.repeat(20)}`
  const follow = {
    ...{ chainIds: [11], kernel: () => unstartedKernel, state: () => state },
    ...{ namedAt: () => undefined, wordAt: () => 0n, body: async () => undefined },
  }
  const network = {
    handle: () => {},
    peers: () => Object.keys(answers),
    async request(peer: string, _: string, bytes: Uint8Array) {
      expect(bytes).toEqual(encodeDataRequest(hash))
      asked.push(peer)
      return answers[peer] ?? new Uint8Array()
    },
  }
  const service = createData(defaultDataLimits, { kernel, follow, network, clock: systemClock })
  return { service, asked }
}

const unreachable: FollowState = { state: 'unreachable', reason: 'killed' }

test('bytes of peers count if they have the hash, and nonsense sends the node to the next peer (P15)', async () => {
  const { service, asked } = setUp(unreachable, {
    forger: encodeDataAnswer('0x00112234'),
    babbler: Uint8Array.of(1, 2, 3),
    ignorant: encodeDataAnswer(undefined),
    honest: encodeDataAnswer(piece),
  })
  expect(await service.piece(hash, signal)).toEqual({ hash, data: piece })
  expect(asked).toEqual(['forger', 'babbler', 'ignorant', 'honest'])
  const lies = setUp(unreachable, { forger: encodeDataAnswer('0x00112234') })
  expect(await lies.service.piece(hash, signal)).toBeUndefined()
})

test('a node that follows every chain knows every piece, and asks nobody', async () => {
  const { service, asked } = setUp({ state: 'following' }, { honest: encodeDataAnswer(piece) })
  expect(await service.piece(hash, signal)).toBeUndefined()
  expect(asked).toEqual([])
})

test('answers have one form', () => {
  expect(decodeDataAnswer(encodeDataAnswer(piece))).toBe(piece)
  expect(decodeDataAnswer(encodeDataAnswer(undefined))).toBeUndefined()
  expect(() => decodeDataAnswer(Uint8Array.of(...encodeDataAnswer(piece), 0))).toThrow()
})

test('a piece is where any chain has announced it, in any of its generations (P1)', () => {
  const follow = {
    ...{ chainIds: [11, 12], kernel: () => ({ ...unstartedKernel, generation: 2 }) },
    namedAt: (chainId: number, slot: Hex) =>
      chainId === 12 && slot === pieceSlot(1, hash) ? 7 : undefined,
    wordAt: () => 4n | (30n << 64n) | (1n << 128n),
    body: async () => undefined,
  }
  expect([...placesOf({ follow }, hash)]).toEqual([
    {
      ...{ chainId: 12, generation: 1, blockNumber: 7, slot: pieceSlot(1, hash) },
      sentTo: { chainId: 30, generation: 1 },
    },
  ])
})
