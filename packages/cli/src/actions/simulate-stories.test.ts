import type { SeedReport, SetReport } from '@metalayer/simulator'
import { describe, expect, test } from 'vitest'
import { simulateStories } from './simulate-stories.ts'

const failed: SeedReport = {
  ...{ seed: 7, trace: '0x', virtualMs: 1_000, accepted: 1, height: 1, events: {}, calls: {} },
  failures: [{ rule: 'I3', message: 'a wei is lost' }],
  story: ['1.000 s  kill  node 0'],
}

/** What the command makes of a set of which this came; `asked`: what it wants to be run. */
async function outcomeOf(report: Partial<SetReport>, values = {}) {
  let notes = ''
  let asked: unknown
  const outcome = await simulateStories(
    { seed: 1, seeds: 1, jobs: 1, hours: undefined, liveness: false, ...values },
    {
      note: (text) => {
        notes += text
      },
      isTerminal: false,
      signal: new AbortController().signal,
    },
    async (options, { onSeed }) => {
      asked = options
      for (const one of report.failed ?? []) onSeed(one, 1)
      return {
        ...{ mode: 'safety', seeds: 1, failed: [], events: {}, calls: {}, missing: [] },
        ...{ virtualMs: 0, accepted: 0, ...report },
      }
    },
  )
  return { ...outcome, notes, asked }
}

describe('what must happen', () => {
  const missing = ['was fenced'] as const

  test('fails a set of a hundred seeds in which it has not', async () => {
    const { exitCode, text } = await outcomeOf({ seeds: 100, missing: [...missing] })
    expect(exitCode).toBe(1)
    expect(text).toContain('Must happen, and did not:\n  was fenced: ')
  })

  test('may be missing in fewer, which say so', async () => {
    const { exitCode, text } = await outcomeOf({ seeds: 99, missing: [...missing] })
    expect(exitCode).toBe(0)
    expect(text).toContain('Has not happened in so few seeds:\n  was fenced: ')
  })

  test('fails none in which it has', async () => {
    const { exitCode, text } = await outcomeOf({ seeds: 100, events: { 'was fenced': 4 } })
    expect(exitCode).toBe(0)
    expect(text).toContain('  4  was fenced')
    expect(text).not.toContain('did not')
  })
})

test('a seed that failed fails the set, however short, and is told as it comes', async () => {
  const { exitCode, text, notes } = await outcomeOf({ failed: [failed] })
  expect(exitCode).toBe(1)
  expect(text).toContain('1 of 1 seeds failed: 7.')
  expect(notes).toContain('Seed 7 fails:\n  I3: a wei is lost\n')
  expect(notes).toContain('1.000 s  kill  node 0')
})

test('a run for hours goes on after a failure, and has no number of seeds; another one stops', async () => {
  const { asked } = await outcomeOf({}, { hours: 2, seeds: undefined })
  expect(asked).toEqual({ mode: 'safety', seed: 1, jobs: 1, goesOn: true })
  const short = await outcomeOf({}, { seeds: undefined, liveness: true })
  expect(short.asked).toMatchObject({ mode: 'liveness', seeds: 20, goesOn: false })
})
