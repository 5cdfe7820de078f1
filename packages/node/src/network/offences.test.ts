import { expect, test } from 'vitest'
import { createOffences, defaultOffenceOptions } from './offences.ts'

const { offencesMax, windowMs, banMs } = defaultOffenceOptions

test('a peer is cut off for so many offences in a while, for a while', () => {
  let now = 0
  const offences = createOffences(defaultOffenceOptions, { now: () => now })
  for (let one = 1; one < offencesMax; one++) expect(offences.note('a')).toBe(false)
  // Too long ago to count.
  now += windowMs
  for (let one = 1; one < offencesMax; one++) expect(offences.note('a')).toBe(false)
  expect(offences.isBanned('a')).toBe(false)
  expect(offences.note('a')).toBe(true)
  expect([offences.isBanned('a'), offences.isBanned('b')]).toEqual([true, false])
  // Told of once.
  expect(offences.note('a')).toBe(false)
  now += banMs
  expect(offences.isBanned('a')).toBe(false)
  expect(offences.note('a')).toBe(false)
})

test('peers that are remembered are bounded', () => {
  const options = { ...defaultOffenceOptions, peersMax: 2, offencesMax: 2 }
  const offences = createOffences(options, { now: () => 0 })
  for (const peer of ['a', 'b', 'c']) offences.note(peer)
  // The oldest is forgotten, the others are not.
  expect(offences.note('c')).toBe(true)
  expect(offences.note('a')).toBe(false)
})
