import type { Configuration } from '@metalayer/protocol'
import type { Address } from 'viem'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Clock } from '../clock.ts'
import { createStandIn, type StandIn } from './stand-in.ts'

const nodes = ['a1', 'b2', 'c3', 'd4'].map((byte): Address => `0x${byte.repeat(20)}`)
const [first, second, third, fourth] = nodes as [Address, Address, Address, Address]
const validators = nodes.map((signer) => ({ signer, stake: 100n })) as Configuration['validators']

const tick = 1_000
let now: number
/** Validators from which no vouchers come. */
let silent: Map<Address, number>
let peers: Address[]

const inForce = (set: typeof validators) => ({
  configuration: () => ({ validators: set, parameters: { tick } as Configuration['parameters'] }),
  heardAt: (validator: Address) => silent.get(validator) ?? now,
})

/** The view of one of them: in a memory network, ids are addresses. */
function viewOf(self: Address): StandIn {
  const clock = { now: () => now } as Clock
  return createStandIn({ self }, { clock, peers: () => peers, ...inForce(validators) })
}

beforeEach(() => {
  now = 1_000_000
  silent = new Map()
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
    const deps = { clock, peers: () => peers }
    const standIn = createStandIn(
      { self: third },
      { ...deps, ...inForce(five as typeof validators) },
    )
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

  test('and that is silent though connected is gone as well, as a process that hangs (P17)', () => {
    peers = [first, third, fourth]
    const standIn = viewOf(second)
    expect(standIn.standsInFor(first)).toBe(false)
    now += 3 * tick
    expect(standIn.standsInFor(first)).toBe(false)
    const silentSince = now
    silent.set(first, silentSince)
    now += 2 * tick - 100
    expect(standIn.standsInFor(first)).toBe(false)
    now += 100
    expect(standIn.standsInFor(first)).toBe(true)
    expect(standIn.goneSince(first)).toBe(silentSince)
    silent.delete(first)
    now += 100
    expect(standIn.standsInFor(first)).toBe(false)
  })

  test('is not gone for one who hears nobody, nor right after it hears the others again', () => {
    peers = [first, third, fourth]
    const standIn = viewOf(second)
    standIn.goneSince(first)
    for (const one of peers) silent.set(one, now)
    now += 20 * tick
    for (const one of peers) expect(standIn.goneSince(one)).toBe(0)
    // They are heard in some order.
    for (const one of [third, fourth]) silent.delete(one)
    now += 100
    expect(standIn.goneSince(first)).toBe(0)
    now += 2 * tick
    expect(standIn.goneSince(first)).toBeGreaterThan(0)
  })
})
