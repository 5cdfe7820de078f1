import { describe, expect, test } from 'vitest'
import { hotSpotTable, scaleTable } from './describe.ts'
import { createDice } from './dice.ts'
import { createTrace, hottestBound } from './loads/trace.ts'
import { plotSpeedUps } from './plot.ts'
import { createQueue } from './queue.ts'
import { runHotSpots } from './run-hot-spot.ts'
import { runScale, type ScaleRow } from './run-scale.ts'
import { createDraw, zipfShares } from './zipf.ts'

const base = {
  ...{ trace: undefined, against: [], againstAt: 1, capacity: 3_000_000, seed: 1, ticks: 10 },
} as const

describe('speed-ups', () => {
  test('are those of as many chains for payments, less what the parts explain', async () => {
    const told: string[] = []
    const rows = await runScale(
      { ...base, loads: ['payments'], counts: [1, 4], against: ['hash'], againstAt: 4 },
      (row) => told.push(row.placement),
    )
    expect(told).toEqual(['MetaLayer', 'MetaLayer', 'hash'])
    const [one, four] = rows as [ScaleRow, ScaleRow]
    expect(one.speedUp).toBe(1)
    expect(four.speedUp).toBeGreaterThan(3)
    expect(four.speedUp).toBeLessThanOrEqual(4.05)
    for (const { speedUp, predicted } of rows) {
      expect(Math.abs(speedUp - predicted) / predicted).toBeLessThan(0.1)
    }
    expect(scaleTable(rows)).toHaveLength(4)
  })

  test('of a trace end with it, and stay below the bound of its hottest account', async () => {
    const speedUps: number[] = []
    for (const seed of [9, 10, 11]) {
      const dice = createDice(seed)
      const rows = Array.from({ length: 3_000 }, () => {
        const from = dice.below(5) === 0 ? 0 : 1 + dice.below(500)
        return dice.below(4) === 0
          ? { kind: 'call' as const, from, contract: dice.below(40) }
          : { kind: 'pay' as const, from, to: dice.below(500) }
      })
      const [one, ten] = await runScale({
        ...{ ...base, loads: [], counts: [1, 10], againstAt: 10 },
        trace: { name: 'trace', rows },
      })
      const bound = hottestBound(createTrace('trace', rows, 1).intents)
      expect(bound).toBeGreaterThan(3)
      expect(bound).toBeLessThan(6)
      expect(ten).toMatchObject({ bound, transactions: 12_000 })
      expect(one?.transactions).toBe(12_000)
      // One chain has a word for each account, so a little less is new there than would be on a chain of its own.
      expect(ten?.speedUp).toBeLessThanOrEqual(bound * 1.1)
      speedUps.push(ten?.speedUp ?? 0)
    }
    expect(speedUps.reduce((sum, one) => sum + one, 0) / speedUps.length).toBeGreaterThan(1.5)
  })
})

describe('a hot spot', () => {
  test('cools down by moving, and not where nothing moves', async () => {
    const results = await runHotSpots({ chains: 16, capacity: 6_000_000, seed: 1 })
    const of = (name: string) => results.find(({ placement }) => placement === name)
    expect(of('MetaLayer')?.recoveredAfter).toBeLessThanOrEqual(30)
    expect(of('hash')?.worstP95).toBeGreaterThan(40)
    expect(of('hash')?.recoveredAfter).toBeUndefined()
    const { moved = 0, wasted = 0 } = of('MetaLayer') ?? {}
    expect(moved).toBeGreaterThan(0)
    expect(wasted / moved).toBeLessThanOrEqual(0.05)
    expect(hotSpotTable(results)).toHaveLength(5)
  })
})

describe('parts', () => {
  test('shares are Zipf’s, none above the cap, and drawn as they are', () => {
    const shares = zipfShares(1_000, 0.6, 1 / 60)
    expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9)
    expect(Math.max(...shares)).toBeCloseTo(1 / 60, 9)
    expect((shares[100] ?? 0) / (shares[201] ?? 1)).toBeCloseTo(2 ** 0.6, 6)
    const draw = createDraw(shares)
    const dice = createDice(1)
    let first = 0
    for (let draws = 0; draws < 30_000; draws++) if (draw(dice) === 0) first++
    expect(first).toBeGreaterThan(420)
    expect(first).toBeLessThan(580)
  })

  test('a queue gives back what it was given, in order', () => {
    const queue = createQueue<number>()
    let [given, taken] = [0, 0]
    for (let round = 0; round < 20_000; round++) {
      queue.push(given++)
      if (round % 2 === 0) continue
      const item = queue.shift()
      expect(item).toBe(taken)
      if (round % 7 === 0 && item !== undefined) queue.unshift(item)
      else taken++
    }
    expect(queue.length).toBe(given - taken)
    expect(queue.peek()).toBe(taken)
  })

  test('a plot has a line for each load and placement, and plain text', () => {
    const row = { chains: 1, speedUp: 1, placement: 'MetaLayer' } as ScaleRow
    const svg = plotSpeedUps([
      { ...row, load: 'a<b' },
      { ...row, load: 'a<b', chains: 50, speedUp: 40 },
      { ...row, load: 'payments' },
    ])
    expect(svg.match(/<polyline/g)).toHaveLength(2)
    expect(svg).toContain('a&#60;b, MetaLayer')
    expect(svg.match(/<circle/g)).toHaveLength(3)
  })
})
