import { expect, test } from 'vitest'
import { analyse, fullness, perTransaction } from './analyse.ts'
import type { GasUse } from './chain-use.ts'
import type { PartResult, UseSummary } from './part.ts'

const nothing: GasUse = {
  ...{ work: 0, lease: 0, gathers: 0, departures: 0, deliveries: 0, sweeps: 0, other: 0 },
}

function use(by: Partial<GasUse>, ran: number): UseSummary {
  return { blocks: 10, seconds: 80, ran, gathered: 0, failed: 0, cut: 0, by: { ...nothing, ...by } }
}

function part(uses: UseSummary[], rest: Partial<PartResult>): PartResult {
  return {
    ...{ chains: uses.length, validators: 1, blockTimeMs: 8_000, gasLimit: 2_000 },
    ...{
      load: 'payments' as const,
      accounts: 10,
      traders: 1,
      fresh: 0,
      bound: 60,
      seed: 1,
      warmUpMs: 0,
      countedMs: 80_000,
      placement: 'metalayer' as const,
      profile: 'tenth' as const,
    },
    ...{ final: 0, lost: 0, perSecond: 0, keepsUp: 1, uses, cross: 0, history: 0, setUpSeconds: 0 },
    ...{ refusals: 0, msPerBlock: 0, idleMsPerChainSecond: 0, ticks: 1 },
    processor: { chains: 0, nodes: 0, bench: 0, machine: 0, load: 0 },
    ...rest,
  }
}

const single = part([use({ work: 1_000, lease: 100 }, 10)], { perSecond: 2 })

test('chains that do nothing but payments at the price of a single one are as many times as fast', () => {
  const four = Array.from({ length: 4 }, () => use({ work: 1_000, lease: 100 }, 10))
  const analysis = analyse(part(four, { perSecond: 8, cross: 0.75 }), single)
  expect(analysis).toEqual({ speedUp: 4, x: 0.75, eta: 1, rho: 1, m: 0, predicted: 4 })
})

test('dearer payments are the cost of those that cross, and moves and imbalance stand for themselves', () => {
  const uses = [
    use({ work: 1_200, sweeps: 100, departures: 60, deliveries: 140 }, 10),
    use({ work: 1_200, sweeps: 100 }, 10),
  ]
  const analysis = analyse(part(uses, { perSecond: 3, cross: 0.5 }), single)
  expect(analysis.eta).toBeCloseTo(1 + 30 / (0.5 * 100))
  expect(analysis.m).toBeCloseTo(10 / 100)
  expect(analysis.rho).toBeCloseTo(1_500 / 1_400)
  expect(analysis.predicted).toBeCloseTo(2 / ((1_500 / 1_400) * (1 - 0.5 + 1.6 * 0.5 + 0.1)))
  expect(analysis.speedUp).toBe(1.5)
})

test('senders who have to come make what they come for dearer, and arrive as what sets out for other reasons does', () => {
  const uses = [
    use({ work: 1_000, gathers: 30, departures: 10, deliveries: 80 }, 10),
    use({ work: 1_000 }, 10),
  ]
  const analysis = analyse(part(uses, { perSecond: 3, cross: 0.25 }), single)
  expect(analysis.eta).toBeCloseTo(1 + (30 + 60) / 20 / (0.25 * 100))
  expect(analysis.m).toBeCloseTo((10 + 20) / 20 / 100)
})

test('what a transaction took, and how full chains were, count all that they ran', () => {
  expect(perTransaction(single)).toEqual({ ...nothing, work: 100, lease: 10 })
  const uses = [use({ work: 20_000 }, 1), use({ work: 9_000, other: 1_000 }, 1)]
  expect(fullness({ uses, gasLimit: 2_000 })).toEqual({ mean: 0.75, most: 1 })
})
