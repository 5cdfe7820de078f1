import type { AccountMessage } from '@metalayer/protocol'
import { numberToHex } from 'viem'
import { describe, expect, test } from 'vitest'
import { createJourneys } from './journeys.ts'

const owner = numberToHex(1, { size: 20 })

/** At second `at`, with a tick a second. */
const traveller = (at: number, nonce = 5) => ({ owner, nonce, nowMs: at * 1_000 })
const left = (departedAt: number, nonce = 5) =>
  ({ kind: 'account', owner, nonce, departedAt, version: 1, balance: 0n }) satisfies AccountMessage

const start = () => createJourneys(() => 1_000)

describe('a sender who is sent after what its transaction needs (P18, I9)', () => {
  test('is not sent again at once by a chain that did not let it go: after pauses that double', () => {
    const journeys = start()
    const begun: number[] = []
    for (let at = 100; at < 340; at++) if (journeys.begin(traveller(at))) begun.push(at - 100)
    expect(begun).toEqual([0, 1, 3, 7, 15, 31, 63, 127, 191])
    expect(journeys.isResting(traveller(300))).toBe(false)
  })

  test('goes on at once from where it comes to, for as many objects as it may touch and a few more; then after rests, whatever it signs, until something of it has run', () => {
    const journeys = start()
    const begun: number[] = []
    for (let at = 100; at < 300; at++) {
      if (!journeys.begin(traveller(at))) continue
      begun.push(at - 100)
      journeys.note(left(at))
    }
    expect(begun).toEqual([...Array(24).keys(), 23 + 64, 23 + 128])
    expect(journeys.isResting(traveller(251 + 63))).toBe(true)
    expect(journeys.isResting(traveller(251 + 64))).toBe(false)
    expect(journeys.begin(traveller(252, 6))).toBe(true)
    expect(journeys.isResting(traveller(252, 6))).toBe(false)
  })

  test('counts at every node alike, whoever sent it on', () => {
    const [one, other] = [start(), start()]
    for (let at = 1; at <= 24; at++) {
      one.begin(traveller(at))
      for (const journeys of [one, other]) journeys.note(left(at))
    }
    for (const journeys of [one, other]) {
      expect(journeys.isResting(traveller(24 + 63))).toBe(true)
      expect(journeys.begin(traveller(24 + 63))).toBe(false)
      expect(journeys.begin(traveller(24 + 64))).toBe(true)
    }
  })
})
