import type { ScaleRow } from '@metalayer/simulator'
import { expect, test } from 'vitest'
import type { PartResult } from './part.ts'
import { reportBare, reportPart, reportSimulated, reportTwice } from './report-scale.ts'

function part(rest: Partial<PartResult>): PartResult {
  const by = {
    work: 20_000,
    lease: 0,
    gathers: 0,
    departures: 0,
    deliveries: 0,
    sweeps: 0,
    other: 0,
  }
  return {
    ...{
      load: 'payments' as const,
      traders: 1,
      fresh: 0,
      bound: 60,
      chains: 1,
      validators: 1,
      profile: 'tenth' as const,
      blockTimeMs: 8_000,
      gasLimit: 20_000,
      accounts: 10,
      seed: 1,
    },
    ...{ warmUpMs: 0, countedMs: 8_000, placement: 'metalayer' as const, final: 1, lost: 0 },
    ...{
      perSecond: 2,
      keepsUp: 1,
      cross: 0,
      history: 0,
      setUpSeconds: 0,
      refusals: 0,
      msPerBlock: 1,
    },
    ...{ idleMsPerChainSecond: 1, ticks: 1 },
    uses: [{ blocks: 1, seconds: 8, ran: 1, gathered: 0, failed: 0, cut: 0, by }],
    processor: { chains: 0, nodes: 0, bench: 0, machine: 0.5, load: 1 },
    ...rest,
  }
}

const speedUp = (network: Partial<PartResult>) =>
  reportPart(part(network), part({})).find(({ name }) => name.endsWith('speed-up'))

test('fifty chains of ours are held against the target, and nothing else is', () => {
  expect(speedUp({ chains: 50, perSecond: 90 })).toMatchObject({ value: 45, pass: true })
  expect(speedUp({ chains: 50, perSecond: 89 })).toMatchObject({ value: 44.5, pass: false })
  expect(speedUp({ chains: 50, perSecond: 40, placement: 'stay' })).toMatchObject({ pass: null })
  expect(speedUp({ chains: 25, perSecond: 40 })).toMatchObject({ pass: null })
})

test('a network that was short of the machine is told so', () => {
  expect(speedUp({ chains: 50, ticks: 0.5 })?.detail).toMatch('the machine was the limit')
  expect(speedUp({ chains: 50, ticks: 0.9 })?.detail).not.toMatch('the machine was the limit')
})

test('twice the cap has to bring much more, and a bare chain is beaten by fifty', () => {
  expect(reportTwice(part({ perSecond: 3 }), part({}))[0]?.pass).toBe(true)
  expect(reportTwice(part({ perSecond: 2.9 }), part({}))[0]?.pass).toBe(false)
  const bare = {
    ...{ blockTimeMs: 8_000, gasLimit: 20_000, accounts: 10, seed: 1 },
    ...{ blocks: 1, transfers: 8, perSecond: 1, full: 1, msPerBlock: 1 },
  }
  expect(reportBare(bare, part({ chains: 50, perSecond: 55 })).at(-1)?.pass).toBe(true)
  expect(reportBare(bare, part({ chains: 50, perSecond: 54 })).at(-1)?.pass).toBe(false)
})

test('simulated: ours against the target or the bound, and against hashing and CLPA', () => {
  const row = (rest: Partial<ScaleRow>): ScaleRow => ({
    ...{ load: 'trace', placement: 'MetaLayer', chains: 50, speedUp: 9, predicted: 9, bound: 10 },
    ...{ cross: 0, met: 0, eta: 1, rho: 1, moves: 0, fixed: 0, fresh: 0, ticks: 1 },
    ...{ transactions: 1, throughput: 1, moved: 0, wasted: 0, hash: 0 },
    ...rest,
  })
  const rows = [
    row({}),
    row({ placement: 'hash', speedUp: 5 }),
    row({ placement: 'CLPA', speedUp: 7 }),
  ]
  expect(reportSimulated(rows).map(({ name, pass }) => [name, pass])).toEqual([
    ['trace, MetaLayer, 50 chains', true],
    ['trace, hash, 50 chains', null],
    ['trace: ours to hash', false],
    ['trace, CLPA, 50 chains', null],
    ['trace: ours to CLPA', true],
  ])
})
