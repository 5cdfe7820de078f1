import type { Configuration } from '@metalayer/protocol'
import type { Address } from 'viem'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Clock } from '../clock.ts'
import { createStandIn, type StandIn } from './stand-in.ts'

const nodes = ['a1', 'b2', 'c3', 'd4'].map((byte): Address => `0x${byte.repeat(20)}`)
const [first, second, third, fourth] = nodes as [Address, Address, Address, Address]
const validators = nodes.map((signer) => ({ signer, stake: 100n })) as Configuration['validators']

let now: number
let peers: Address[]

/** The view of one of them: in a memory network, ids are addresses. */
function viewOf(self: Address): StandIn {
  const clock = { now: () => now } as Clock
  return createStandIn({ self }, { clock, peers: () => peers, validators: () => validators })
}

beforeEach(() => {
  now = 1_000_000
})

describe('an agent whose node is gone (P17)', () => {
  test('has the next validator work for it, once that is no passing matter', () => {
    peers = [first, third, fourth]
    const standIn = viewOf(second)
    expect(standIn.standsInFor(first)).toBe(false)
    peers = [third, fourth]
    now += 100
    expect(standIn.standsInFor(first)).toBe(false)
    const goneAt = now
    now += 400
    expect(standIn.standsInFor(first)).toBe(false)
    now += 100
    expect(standIn.standsInFor(first)).toBe(true)
    expect(standIn.goneSince(first)).toBe(goneAt)
    expect(standIn.standsInFor(third)).toBe(false)
    peers = [first, third, fourth]
    now += 100
    expect(standIn.standsInFor(first)).toBe(false)
    expect(standIn.goneSince(first)).toBe(0)
  })

  test('has nobody else work for it, and the one after where that one is gone as well', () => {
    const five = [...validators, { signer: `0x${'e5'.repeat(20)}`, stake: 300n }]
    const clock = { now: () => now } as Clock
    peers = [second, fourth, five[4]?.signer as Address]
    const deps = { clock, peers: () => peers, validators: () => five as typeof validators }
    const standIn = createStandIn({ self: third }, deps)
    const after = (): boolean => {
      standIn.standsInFor(first)
      now += 600
      return standIn.standsInFor(first)
    }
    expect(after()).toBe(false)
    // The second is gone too, and the rest holds more than 2/3 of the stake.
    peers = [fourth, five[4]?.signer as Address]
    now += 600
    expect(after()).toBe(true)
  })

  test('has no worker who is cut off itself', () => {
    peers = [third]
    const standIn = viewOf(second)
    for (let look = 0; look < 5; look++) {
      now += 600
      expect(standIn.standsInFor(first)).toBe(false)
      expect(standIn.goneSince(first)).toBe(0)
    }
    // Nor is what it missed meanwhile counted once it is back.
    peers = [third, fourth]
    now += 600
    expect(standIn.standsInFor(first)).toBe(false)
    now += 600
    expect(standIn.standsInFor(first)).toBe(true)
  })

  test('has its turn after the last one go to the first', () => {
    peers = [second, third]
    const standIn = viewOf(first)
    standIn.standsInFor(fourth)
    now += 600
    expect(standIn.standsInFor(fourth)).toBe(true)
  })
})
