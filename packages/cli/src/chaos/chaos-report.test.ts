import { expect, test } from 'vitest'
import { type ChaosReport, countSwaps, describeChaos, isFine, longestGap } from './chaos-report.ts'

const counts = {
  ...{ sent: 10, accepted: 10, final: 10, wrong: 0, lost: 0 },
  latencyMs: { p50: 1_100, p99: 4_000, max: 5_000 },
}
const fault = { atMs: 1_000, kind: 'kill', target: 'node-2', forMs: 2_000 } as const
const report: ChaosReport = {
  ...{ seed: 7, durationMs: 60_000 },
  faults: [{ ...fault, doneAtMs: 1_001, mendedAtMs: 3_400 }],
  fences: 1,
  payments: counts,
  longestGapMs: { block: 2_500, final: 3_100 },
  settledMs: 900,
  audit: {
    violations: [],
    totals: {
      ...{ accounts: 1, objects: 0, transactions: 10, messages: 3 },
      settings: 0,
      pieces: { kept: 0, sent: 0 },
      calls: { sent: 0, bounced: 0, underWay: 0 },
      ...{ held: 1n, inFlight: 0n, locked: 1n },
    },
  },
}

test('what was lost, what went wrong and what the audit finds are each a failure', () => {
  expect(isFine(report)).toBe(true)
  expect(describeChaos(report)).toContain('1 faults in 60.0 s, seed 7: 1 kill. Chains fenced: 1.')
  expect(describeChaos(report)).toContain('Nothing was lost.')
  const violation = { invariant: 'I1', subject: '0x', message: 'Two homes.' } as const
  for (const broken of [
    { ...report, payments: { ...counts, lost: 1 } },
    { ...report, swaps: { ...counts, wrong: 1 } },
    { ...report, audit: { ...report.audit, violations: [violation] } },
  ]) {
    expect(isFine(broken)).toBe(false)
    expect(describeChaos(broken)).toContain('era chaos --seed 7 repeats the plan')
  }
})

test('a swap that asks for too much must fail, and no other may', () => {
  const swap = { hash: '0x', trader: '0x', given: '0x', wanted: '0x', sentAt: 0 } as const
  const ended = (slips: boolean, isSuccess: boolean) => ({
    ...{ ...swap, slips },
    final: { at: 5, isSuccess },
  })
  const all = [ended(false, true), ended(true, false), ended(false, false), ended(true, true)]
  expect(countSwaps([...all, { ...swap, slips: false }])).toMatchObject({
    ...{ sent: 5, final: 4, wrong: 2, lost: 1 },
  })
})

test.each([
  [[], 100],
  [[40], 60],
  [[10, 20, 90], 70],
  [[-50, 50, 200], 50],
])('the longest gap between %j is %i', (moments, gap) => {
  expect(longestGap(moments, [0, 100])).toBe(gap)
})
