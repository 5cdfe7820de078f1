import {
  accountSlot,
  adoptedSlot,
  emptyAccountWord,
  emptyObjectWord,
  encodeAccountWord,
  encodeObjectWord,
  type HeadKey,
  heirOf,
  objectId,
  toWord,
} from '@metalayer/protocol'
import { createRandom } from '@metalayer/testing/random'
import type { Address, Hex } from 'viem'
import { beforeEach, expect, test } from 'vitest'
import { FencedChains, placeOf } from '../../test/fenced-chains.ts'
import type { Follow, FollowEvent } from '../follow/interface.ts'
import { createLeftBehind, type LeftBehind } from './left-behind.ts'

const [dead, ...alive] = [11, 12, 13] as const
const account = (of: Parameters<typeof encodeAccountWord>[0]) => encodeAccountWord(of)
const here = account({ ...emptyAccountWord(1), status: 'here', version: 1 })

let chains: FencedChains
let random: ReturnType<typeof createRandom>
let tell: (event: FollowEvent) => void
let looks: number

beforeEach(() => {
  chains = new FencedChains([dead, ...alive])
  random = createRandom(5)
  looks = 0
})

/** Begins to count, at the first block that this node verifies. */
function count(): LeftBehind {
  const follow = {
    ...chains.follow(),
    chainIds: chains.chainIds,
    estate(place: HeadKey) {
      looks += 1
      return chains.follow().estate(place)
    },
    subscribe: (listener: typeof tell) => {
      tell = listener
    },
  } as unknown as Follow
  const leftBehind = createLeftBehind(follow, new AbortController().signal)
  tell(block([]))
  return leftBehind
}

/** A block, or that it is taken back, in which these slots are adopted. */
function block(slots: readonly Hex[], type: 'verified' | 'returned' = 'verified'): FollowEvent {
  const inherited = slots.map((slot) => ({ slot, kind: 0, word: toWord(here) }))
  const carriers = [{ kind: 'adopt', source: placeOf(dead), inherited }]
  const one = { chainId: alive[0], carriers }
  const event = type === 'verified' ? { type, block: one } : { type, chainId: 12, blocks: [one] }
  return event as unknown as FollowEvent
}

function settle(count: number): Hex[] {
  const slots = Array.from({ length: count }, () => accountSlot(random.hex(20)))
  chains.write(dead, ...slots.map((slot) => ({ slot, word: here })))
  return slots
}

test('is who lives there and what waits there, and nothing else that stood under the last head', () => {
  settle(3)
  const object = { app: random.hex(20) as Address, owner: random.hex(20) as Address, key: 4n }
  const unnamed = random.hex(32)
  chains.names.set(objectId(object), { kind: 'object', ...object })
  const words = emptyObjectWord(1)
  const away = account({ ...emptyAccountWord(1), status: 'away', version: 2, chainId: 12 })
  chains.write(
    dead,
    { slot: objectId(object), word: encodeObjectWord({ ...words, status: 'here', version: 1 }) },
    { slot: accountSlot(random.hex(20)), word: account({ ...emptyAccountWord(1), balance: 9n }) },
    { slot: accountSlot(random.hex(20)), word: away },
    { slot: unnamed, word: here },
  )
  chains.fence(dead)
  const leftBehind = count()
  expect(leftBehind(dead)).toBe(5)
  expect(leftBehind(alive[0])).toBe(0)
})

test('gets less with each block that adopts, and more again with one that is taken back', () => {
  const [first = '0x', second = '0x', third = '0x'] = settle(3)
  chains.known = []
  chains.fence(dead)
  const leftBehind = count()
  const before = looks
  tell(block([first, second]))
  tell(block([second]))
  expect(leftBehind(dead)).toBe(1)
  tell(block([second], 'returned'))
  expect(leftBehind(dead)).toBe(2)
  tell(block([second, third]))
  expect(leftBehind(dead)).toBe(0)
  // What is there is gone through once.
  expect(looks).toBe(before)
})

test('leaves out what was adopted before this node counts, as after a start', () => {
  const slots = settle(8)
  const fence = chains.fence(dead)
  for (const slot of slots.slice(0, 3)) {
    const heir = heirOf(BigInt(slot), fence.heirs)?.chainId ?? 0
    chains.write(heir, { slot: adoptedSlot(1, fence, slot), word: 1n })
  }
  expect(count()(dead)).toBe(5)
})
