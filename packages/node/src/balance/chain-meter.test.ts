import { outcomes } from '@metalayer/protocol'
import { expect, test } from 'vitest'
import type { Follow } from '../follow/interface.ts'
import { meterChain } from './chain-meter.ts'

/** A chain with a block at each of these times, in seconds, which have used so much of their million. */
function chain(
  blocks: readonly { time: number; used: number }[],
): Pick<Follow, 'newest' | 'block'> {
  let gasUsedTotal = 0n
  const made = blocks.map(({ time, used }, number) => {
    gasUsedTotal += BigInt(used)
    return { number, time, gasUsedTotal, gasLimit: 1_000_000n, carriers: [], sent: [] }
  })
  const follow = {
    newest: () => made.at(-1),
    block: (_: number, number: number) => made[number],
  }
  return follow as unknown as Pick<Follow, 'newest' | 'block'>
}

const steady = (seconds: number, used: number) =>
  Array.from({ length: 20 }, (_, index) => ({ time: 10_000 + index * seconds, used }))
const at = (time: number) => ({ tickMs: 1_000, nowMs: time * 1_000 })

test('what a chain can do in a tick follows from its own pace', () => {
  expect(meterChain(chain(steady(1, 0)), 1, at(10_019))?.capacity).toBe(1_000_000)
  expect(meterChain(chain(steady(4, 0)), 1, at(10_076))?.capacity).toBe(250_000)
  // Several blocks have the same second where there are more of them than seconds.
  const quick = steady(1, 0).map(({ time }, index) => ({
    time: Math.floor((time + index) / 4),
    used: 0,
  }))
  expect(meterChain(chain(quick), 1, at(2_510))?.capacity).toBeGreaterThan(1_500_000)
})

test('a pause before counts for nothing', () => {
  const blocks = [{ time: 100, used: 0 }, ...steady(2, 0)]
  expect(meterChain(chain(blocks.slice(0, 6)), 1, at(10_008))?.capacity).toBe(500_000)
})

test('the fullest of four blocks tells how full it is, and a chain that stands still is not full', () => {
  const after = (count: number) => [
    ...steady(1, 100_000),
    { time: 10_020, used: 900_000 },
    ...Array.from({ length: count }, (_, index) => ({ time: 10_021 + index, used: 50_000 })),
  ]
  expect(meterChain(chain(after(3)), 1, at(10_023))?.used).toBe(900_000)
  expect(meterChain(chain(after(4)), 1, at(10_024))?.used).toBe(50_000)
  expect(meterChain(chain(after(3)), 1, at(10_026))?.used).toBe(900_000)
  expect(meterChain(chain(after(3)), 1, at(10_030))?.used).toBe(0)
})

test('between blocks of a chain as much of what waits is due as it runs, and a block of it at most', () => {
  const seen = (time: number) => meterChain(chain(steady(8, 800_000)), 1, at(time))
  const last = 10_000 + 19 * 8
  expect(seen(last)).toEqual({ capacity: 125_000, used: 100_000, due: 0 })
  expect(seen(last + 3)?.due).toBe(300_000)
  expect(seen(last + 7.5)?.due).toBe(750_000)
  expect(seen(last + 12)?.due).toBe(800_000)
  expect(seen(last + 60)?.due).toBe(0)
})

test('a small block is full once no other bundle would have fitted by its limit', () => {
  const payment = { outcome: outcomes.Success }
  const full = (payments: number) => {
    const transactions = Array.from({ length: payments }, () => payment)
    const carriers = [{ kind: 'execute', transactions }]
    const gasUsed = payments * 21_000 + 30_000
    const made = [0, 1].map((number) => {
      const gasUsedTotal = BigInt(number * gasUsed)
      return { number, time: number * 4, gasLimit: 2_000_000n, gasUsedTotal, carriers, sent: [] }
    })
    const follow = { newest: () => made[1], block: (_: number, number: number) => made[number] }
    const metered = meterChain(follow as never, 1, { tickMs: 1_000, nowMs: 5_000 })
    return (metered?.used ?? 0) / (metered?.capacity ?? 1)
  }
  // Of 2,000,000 less a checkpoint's 260,000, with a bundle's 225,000: as many as are chosen.
  expect(full(67)).toBeGreaterThan(0.8)
  expect(full(20)).toBeLessThan(0.5)
})

test('of a chain without blocks nothing is known', () => {
  expect(meterChain(chain([]), 1, at(1))).toBeUndefined()
})
