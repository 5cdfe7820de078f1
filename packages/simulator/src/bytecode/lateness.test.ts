import type { NodeView } from '@metalayer/node'
import { keccak256 } from '@metalayer/protocol'
import { numberToHex } from 'viem'
import { expect, test } from 'vitest'
import { calmDeparture, checkLateness } from './lateness.ts'
import type { Story } from './story.ts'
import type { Accepted } from './users.ts'

const sinceMs = 9_000

/** A payment, of one sender all. */
function payment(nonce: number, atMs: number): Accepted {
  const raw = numberToHex(nonce, { size: 4 })
  const intent = { kind: 'pay', from: 0, to: 1, amount: 1 } as const
  const from = numberToHex(1, { size: 20 })
  return { raw, hash: keccak256(raw), from, nonce, intent, atMs, atBlock: atMs / 1_000 }
}

test('what was accepted after a chain began to leave is late by what it waited itself, and not by what its sender sent before (P13)', async () => {
  const ran = [
    [payment(0, 2_000), 30],
    [payment(1, 10_000), 44],
    [payment(2, 11_000), 59],
  ] as const
  const blocks = new Map(ran.map(([{ hash }, block]) => [hash, block]))
  const view = {
    transaction: async (hash: Accepted['hash']) => {
      return { state: 'final', block: { number: blocks.get(hash) } }
    },
  } as unknown as Pick<NodeView, 'transaction'>
  const accepted = ran.map(([one]) => one)
  const failures = await checkLateness(view, accepted, sinceMs)
  expect(failures).toHaveLength(1)
  expect(failures[0]?.message).toContain(accepted[2]?.hash)
})

test('nobody is late where something is broken meanwhile', () => {
  const drain = { atMs: sinceMs, kind: 'drain', chain: 1 } as const
  const kill = (forMs: number) => ({ atMs: 5_000, forMs, kind: 'kill', node: 0 }) as const
  const story = (forMs: number): Story => ({ seed: 1, steps: [kill(forMs), drain] })
  expect(calmDeparture(story(4_000))).toBe(sinceMs)
  expect(calmDeparture(story(4_001))).toBeUndefined()
  expect(calmDeparture({ seed: 1, steps: [kill(1)] })).toBeUndefined()
  const late = { ...kill(1), kind: 'die-at', call: 1, isAfter: false } as const
  expect(calmDeparture({ seed: 1, steps: [late, drain] })).toBeUndefined()
})
