import { describe, expect, test } from 'vitest'
import {
  accountSlot,
  decodeChanges,
  MalformedChangesError,
  MalformedHexError,
  nextSlot,
  slotAccount,
  toWord,
} from './index.ts'

describe('changes [P2, P3]', () => {
  test('are pairs of slot and word, in order', () => {
    const words = `0x${[1, 2, 3, 4].map((value) => toWord(value).slice(2)).join('')}` as const
    expect(decodeChanges(words)).toEqual([
      { slot: toWord(1), word: 2n },
      { slot: toWord(3), word: 4n },
    ])
    expect(decodeChanges('0x')).toEqual([])
    const loud = `0x${'AB'.repeat(32)}${'CD'.repeat(32)}` as const
    expect(decodeChanges(loud)[0]?.slot).toBe(`0x${'ab'.repeat(32)}`)
  })

  test('refuse bytes that are no pairs', () => {
    expect(() => decodeChanges('0x00')).toThrow(MalformedChangesError)
    expect(() => decodeChanges(toWord(1))).toThrow(MalformedChangesError)
    expect(() => decodeChanges(`0x${'zz'.repeat(64)}`)).toThrow(MalformedHexError)
  })
})

describe('slots', () => {
  test('of accounts are their addresses', () => {
    const owner = `0x${'Ab'.repeat(20)}` as const
    expect(slotAccount(accountSlot(owner))).toBe(owner.toLowerCase())
    expect(slotAccount(toWord(1n << 160n))).toBeUndefined()
  })

  test('have a next one', () => {
    expect(nextSlot(toWord(255))).toBe(toWord(256))
    expect(nextSlot(toWord(2n ** 256n - 1n))).toBe(toWord(0))
  })
})
