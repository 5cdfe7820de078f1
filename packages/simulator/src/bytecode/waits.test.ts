import type { NodeView } from '@metalayer/node'
import { keccak256 } from '@metalayer/protocol'
import { type Address, numberToHex } from 'viem'
import { expect, test } from 'vitest'
import type { EventCounts } from './events.ts'
import type { Accepted } from './users.ts'
import { checkWaits } from './waits.ts'

const app: Address = numberToHex(9, { size: 20 })
const mendedAt = 50

/** A visit of box 0 by one of two senders. */
function visit(nonce: number, from: number): Accepted {
  const raw = numberToHex(2 * nonce + from + 1, { size: 4 })
  const address = numberToHex(from + 1, { size: 20 })
  const intent = { kind: 'visit', from, boxes: [0] } as const
  return { raw, hash: keccak256(raw), from: address, nonce, intent, atMs: 0, atBlock: 40 }
}

/** What a node would say of a network in which these ran in these blocks, and box 0 has moved so often. */
function viewOf(ran: readonly (readonly [Accepted, number])[], version: number) {
  const blocks = new Map(ran.map(([{ hash }, block]) => [hash, block]))
  return {
    object: async () => ({ version }),
    transaction: async (hash: Accepted['hash']) => {
      return { state: 'final', block: { number: blocks.get(hash) } }
    },
  } as unknown as Pick<NodeView, 'object' | 'transaction'>
}

const check = (ran: readonly (readonly [Accepted, number])[], version: number) => {
  const events: EventCounts = new Map()
  const accepted = ran.map(([one]) => one)
  const inputs = { app, accepted, before: new Map([[0, 3]]), mendedAt, events }
  return checkWaits(viewOf(ran, version), inputs)
}

test('a wait counts from when all was mended, and from what its sender had run before; one past the bound fails, and so does a box that goes to and fro (P18)', async () => {
  const [first, second, other] = [visit(0, 0), visit(1, 0), visit(0, 1)]
  const { waits, failures } = await check(
    [
      [first, 60],
      [second, 75],
      [other, 49],
    ],
    9,
  )
  expect(waits).toEqual({ visits: 2, longest: 15, journeys: 6, wanted: 2 })
  expect(failures).toEqual([])
  const late = await check(
    [
      [first, 60],
      [second, 89],
    ],
    10,
  )
  expect(late.failures.map(({ rule }) => rule)).toEqual(['waiting', 'turns'])
})
