import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { voucherNumbers } from './make-voucher.ts'

const head = fc.integer({ min: 0, max: 1_000_000 })

/** The head after one tick of three validators that agree on the same words. */
function tick(from: number, tips: number[]): number {
  const [first = [], ...others] = tips.map((tip) => voucherNumbers(from, tip))
  const common = first.filter((number) => others.every((other) => other.includes(number)))
  return common.at(-1) ?? from
}

describe('voucherNumbers (P12)', () => {
  it('names at most 8 blocks past the head, ascending, the newest always, and all where there are at most 8', () => {
    fc.assert(
      fc.property(head, fc.nat(100_000), (from, gap) => {
        const numbers = voucherNumbers(from, from + gap)
        expect(numbers.length).toBe(gap <= 8 ? gap : Math.min(numbers.length, 8))
        expect(numbers.every((number, place) => number > (numbers[place - 1] ?? from))).toBe(true)
        expect(numbers.at(-1) ?? from).toBe(from + gap)
      }),
    )
  })

  it('lets validators at different tips agree on a block near the lowest tip', () => {
    fc.assert(
      fc.property(
        head,
        fc.integer({ min: 1, max: 100_000 }),
        fc.nat(3),
        fc.nat(3),
        (from, gap, a, b) => {
          const reached = tick(from, [from + gap, from + gap + a, from + gap + b])
          expect(from + gap - reached).toBeLessThanOrEqual(gap < 8 ? 3 : 8)
        },
      ),
    )
  })

  it('catches up in few ticks, however far the network is behind, with tips that are far apart', () => {
    const gaps = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(head, gaps, fc.nat(1_000), (from, gap, share) => {
        const ahead = from + gap + Math.floor((gap * share) / 3_000)
        let reached = from
        let ticks = 0
        for (; reached < from + gap && ticks < 40; ticks++) {
          const after = tick(reached, [from + gap, ahead, from + gap])
          if (after === reached) break
          reached = after
        }
        // What is left is not over what the tips are apart: they cannot agree on more than the lowest has.
        expect(from + gap - reached).toBeLessThanOrEqual(Math.max(8, 2 * (ahead - from - gap)))
        // A tick halves what is missing at least, and a million is less than 2^20.
        expect(ticks).toBeLessThanOrEqual(20)
      }),
    )
  })
})
