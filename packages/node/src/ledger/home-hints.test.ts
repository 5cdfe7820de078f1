import { accountSlot, emptyAccountWord, encodeAccountWord } from '@metalayer/protocol'
import { expect, test } from 'vitest'
import { createHomeHints } from './home-hints.ts'

const owner = `0x${'0a'.repeat(20)}` as const

/** Chains with words of one account, all in generation 1. */
function open() {
  const words = new Map<number, bigint>()
  const hints = createHomeHints({
    generationOf: () => 1,
    wordAt: (chainId, slot) => (slot === accountSlot(owner) && words.get(chainId)) || 0n,
  })
  const set = (chainId: number, status: 'here' | 'away' | 'pocket', version: number) => {
    words.set(chainId, encodeAccountWord({ ...emptyAccountWord(1), status, version, balance: 5n }))
    hints.note(owner, chainId)
  }
  return { hints, set, home: () => hints.home(owner)?.chainId }
}

test('an account lives where its word says so, wherever it has money', () => {
  const { set, home } = open()
  set(1, 'pocket', 0)
  expect(home()).toBeUndefined()
  set(2, 'here', 1)
  set(3, 'pocket', 0)
  expect(home()).toBe(2)
  set(2, 'away', 2)
  expect(home()).toBeUndefined()
  set(3, 'here', 2)
  expect(home()).toBe(3)
})

test('of two words, which a chain that is seen late causes, the newer version counts, whichever comes first', () => {
  const { set, home } = open()
  set(1, 'here', 4)
  set(2, 'here', 3)
  expect(home()).toBe(1)
  set(2, 'here', 5)
  expect(home()).toBe(2)
})

test('what was seen counts no more after a chain has taken blocks back', () => {
  const { hints, set, home } = open()
  set(1, 'here', 4)
  hints.forget()
  expect(home()).toBeUndefined()
})
