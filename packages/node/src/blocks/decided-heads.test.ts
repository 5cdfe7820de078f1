import { type Head, toWord, zeroHash } from '@metalayer/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDecidedHeads } from './decided-heads.ts'
import type { Decision } from './interface.ts'

const chainIds = [11, 12]

/** Decisions from some number on, in which each chain's head stands or moves on; a chain may join late, and at first names no block. */
const decisions = fc
  .tuple(
    fc.nat(1_000),
    fc.nat(5),
    fc.array(fc.tuple(fc.nat(8), fc.nat(2)), { minLength: 1, maxLength: 40 }),
  )
  .map(([first, joins, steps]) => {
    const numbers = [0, 0]
    const made = new Map<number, Decision>()
    for (const [place, step] of steps.entries()) {
      const heads = chainIds.flatMap((chainId, index): Head[] => {
        numbers[index] = (numbers[index] ?? 0) + (step[index] ?? 0)
        if (index === 1 && place < joins) return []
        const number = numbers[index] ?? 0
        const blockHash = number === 0 ? zeroHash : toWord(number)
        return [{ chainId, number, blockHash } as Head]
      })
      made.set(first + place, {
        checkpoint: { number: first + place },
        heads,
      } as unknown as Decision)
    }
    return made
  })

test('finds what one would by looking at every decision (P15)', () => {
  fc.assert(
    fc.property(decisions, fc.constantFrom(...chainIds), fc.nat(200), (made, chainId, number) => {
      const all = [...made.values()].flatMap(({ heads }) =>
        heads.filter((head) => head.chainId === chainId),
      )
      const named = (head: Head | undefined) =>
        head?.blockHash === zeroHash ? undefined : head?.number
      const heads = createDecidedHeads(() => made)
      expect(heads.newest(chainId)?.number).toBe(named(all.at(-1)))
      expect(heads.from(chainId, number)?.number).toBe(
        named(all.find((head) => head.number >= number)),
      )
      expect(heads.upTo(chainId, number)?.number).toBe(
        named(all.findLast((head) => head.number <= number)),
      )
    }),
  )
})

test('without decisions there are none', () => {
  const heads = createDecidedHeads(() => new Map())
  expect([heads.newest(11), heads.from(11, 0), heads.upTo(11, 9)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
