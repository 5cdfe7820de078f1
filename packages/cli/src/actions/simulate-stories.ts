import { availableParallelism } from 'node:os'
import { mustHappen, runSet, type SeedReport, type SetReport } from '@metalayer/simulator'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import { createProgressBar } from '../replay/progress-bar.ts'

export type StoryValues = {
  seed: number
  seeds: number | undefined
  jobs: number | undefined
  hours: number | undefined
  liveness: boolean
}

const SEEDS = 20
const HOUR_MS = 3_600_000
/** Seeds from which on a set must show everything that must happen; fewer may miss some by chance. */
const COMPLETE_SEEDS_MIN = 100

/** `era sim --level bytecode`. `run`: what runs the seeds. */
export async function simulateStories(
  { seed, seeds, jobs, hours, liveness }: StoryValues,
  { note, isTerminal, signal }: Pick<CommandContext, 'note' | 'isTerminal' | 'signal'>,
  run: typeof runSet = runSet,
): Promise<Outcome> {
  const begin = Date.now()
  const isOvernight = hours !== undefined
  const total = seeds ?? (isOvernight ? undefined : SEEDS)
  const bar = createProgressBar('seeds', { write: note, isTerminal, now: Date.now })
  const report = await run(
    {
      mode: liveness ? 'liveness' : 'safety',
      seed,
      ...(total !== undefined && { seeds: total }),
      jobs: jobs ?? availableParallelism(),
      goesOn: isOvernight,
    },
    {
      hasTime: () => hours === undefined || Date.now() < begin + hours * HOUR_MS,
      onSeed(one, done) {
        if (one.failures.length > 0) note(`${storyText(one)}\n`)
        bar.show(done, total ?? done, 'seeds')
      },
    },
    signal,
  )
  bar.end()
  const seconds = (Date.now() - begin) / 1_000
  const isShort = report.seeds < COMPLETE_SEEDS_MIN
  const isBad = report.failed.length > 0 || (!isShort && report.missing.length > 0)
  const figures = {
    seedsPerMinute: (60 * report.seeds) / seconds,
    virtualToReal: report.virtualMs / 1_000 / seconds,
  }
  return {
    value: { ...report, ...figures },
    text: describe(report, figures, isShort),
    exitCode: isBad ? 1 : 0,
  }
}

function describe(
  report: SetReport,
  { seedsPerMinute, virtualToReal }: { seedsPerMinute: number; virtualToReal: number },
  isShort: boolean,
): string {
  const { seeds, accepted, failed, events, missing, mode } = report
  const counts = Object.entries(events).map(([name, times]) => `  ${times}  ${name}`)
  const verdict =
    failed.length === 0
      ? `${seeds} seeds, ${accepted} transactions: nothing that must not be.`
      : `${failed.length} of ${seeds} seeds failed: ${failed.map(({ seed }) => seed).join(', ')}. Each runs again with --seed N --seeds 1.`
  const gaps = missing.map((name) => `  ${name}: ${mustHappen[name]}`)
  const gap = isShort ? 'Has not happened in so few seeds:' : 'Must happen, and did not:'
  return [
    verdict,
    `${seedsPerMinute.toFixed(1)} seeds a minute; a second held ${virtualToReal.toFixed(1)} of virtual time.`,
    ...waitsText(report),
    ...(mode === 'safety' ? ['What happened, how often:', ...counts] : []),
    ...(gaps.length > 0 ? [gap, ...gaps] : []),
  ].join('\n')
}

function waitsText({ waited, moved }: SetReport): string[] {
  if (waited === undefined || moved === undefined) return []
  return [
    `Whoever wanted what others wanted elsewhere ran after ${waited.longest} network blocks at most (seed ${waited.seed}, of ${waited.visits}); nothing moved more than ${moved.journeys} times meanwhile (seed ${moved.seed}, for ${moved.wanted}).`,
  ]
}

/** A seed that failed, as the shortest story that fails alike. */
function storyText({ seed, failures, story = [] }: SeedReport): string {
  return [
    `Seed ${seed} fails:`,
    ...failures.map(({ rule, message }) => `  ${rule}: ${message}`),
    `The shortest story that fails so${story.length === 0 ? ' has no steps at all.' : ':'}`,
    ...story.map((line) => `  ${line}`),
  ].join('\n')
}
