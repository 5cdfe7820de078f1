import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type EventName, type MustHappen, missingEvents } from './events.ts'
import type { SeedReport, SimMode } from './run-seed.ts'
import { addCalls, type StoreCalls, untouchedCalls } from './store-calls.ts'
import type { Waits } from './waits.ts'

export type SetOptions = {
  mode: SimMode
  /** The first seed; each next one is one more. */
  seed: number
  /** Left out: until the signal aborts, or time is over. */
  seeds?: number
  /** Processes. */
  jobs: number
  /** Whether all seeds are run, though one has failed. */
  goesOn: boolean
}

export type SetDeps = {
  /** Told of each seed as it is done. */
  onSeed(report: SeedReport, done: number): void
  /** Whether there is time for another seed. */
  hasTime(): boolean
  /** What each process runs; default: stories. */
  worker?: URL
}

/** What came of many seeds. */
export type SetReport = {
  mode: SimMode
  seeds: number
  failed: SeedReport[]
  /** How often everything has happened, over all runs. */
  events: Partial<Record<EventName, number>>
  /** How often nodes called their stores, and died at that, over all runs. */
  calls: StoreCalls
  /** What must happen at least once, and has not. */
  missing: MustHappen[]
  /** Of the story with boxes in which somebody waited longest for them, and of the one in which a box moved most. */
  waited?: Waits & { seed: number }
  moved?: Waits & { seed: number }
  /** Milliseconds of virtual time. */
  virtualMs: number
  accepted: number
}

/** What a worker is told, and what it answers. */
export type WorkerOrder = { seed: number; mode: SimMode }
export type WorkerAnswer = { ready: true } | { report: SeedReport } | { fault: string }

/** A worker of the simulator ended, or could not run a seed. */
export class SimWorkerError extends Error {
  readonly code = 'sim-worker'
  /** What it was to run; undefined: it had not begun. */
  readonly seed: number | undefined

  constructor(what: string, seed: number | undefined) {
    const where = seed === undefined ? 'before its first seed' : `at seed ${seed}`
    const advice = seed === undefined ? '' : `; run it by itself: --seed ${seed} --seeds 1`
    super(
      `A process of the simulator ${where} ${what}. This is a defect of the simulator, not of the network${advice}.`,
    )
    this.name = 'SimWorkerError'
    this.seed = seed
  }
}

/** Failed seeds that are kept. */
const FAILED_MAX = 50
const stories = new URL('worker.ts', import.meta.url)

/**
 * Runs seeds in processes of their own, and adds up what came of them. Ends with the signal: what is done is told.
 *
 * @throws SimWorkerError where one of them could not run its seed; the others end, too
 */
export async function runSet(
  options: SetOptions,
  { onSeed, hasTime, worker = stories }: SetDeps,
  signal: AbortSignal,
): Promise<SetReport> {
  const report: SetReport = {
    ...{ mode: options.mode, seeds: 0, failed: [], events: {}, calls: {}, missing: [] },
    ...{ virtualMs: 0, accepted: 0 },
  }
  let next = options.seed
  const end = options.seeds === undefined ? Number.POSITIVE_INFINITY : next + options.seeds
  const isOver = () =>
    signal.aborted || next >= end || !hasTime() || (!options.goesOn && report.failed.length > 0)
  const take = (): number | undefined => (isOver() ? undefined : next++)

  const add = (one: SeedReport) => {
    report.seeds += 1
    report.virtualMs += one.virtualMs
    report.accepted += one.accepted
    for (const [name, times] of Object.entries(one.events) as [EventName, number][]) {
      report.events[name] = (report.events[name] ?? 0) + times
    }
    addCalls(report.calls, one.calls)
    addWaits(report, one)
    if (one.failures.length > 0 && report.failed.length < FAILED_MAX) report.failed.push(one)
    onSeed(one, report.seeds)
  }

  const { mode } = options
  const ending = new AbortController()
  const either = AbortSignal.any([signal, ending.signal])
  const works = Array.from({ length: options.jobs }, () =>
    work({ mode, worker, take, add }, either),
  )
  try {
    await Promise.all(works)
  } finally {
    ending.abort()
  }
  report.failed.sort((left, right) => left.seed - right.seed)
  const hasCalls = Object.keys(report.calls).length > 0
  if (hasCalls && untouchedCalls(report.calls, report.seeds).length === 0)
    report.events['died at each kind of call'] = 1
  // Where nothing is mended, less happens: there it is progress that counts.
  if (options.mode === 'safety')
    report.missing = missingEvents([new Map(Object.entries(report.events)) as never])
  return report
}

function addWaits(report: SetReport, { seed, waits }: SeedReport): void {
  if (waits === undefined) return
  const own = { ...waits, seed }
  const { waited, moved } = report
  if (waited === undefined || isAfter(own, waited, 'longest')) report.waited = own
  if (moved === undefined || isAfter(own, moved, 'journeys')) report.moved = own
}

/** Of two that are alike, the lower seed: processes end in any order. */
function isAfter(
  one: Waits & { seed: number },
  other: Waits & { seed: number },
  by: 'longest' | 'journeys',
): boolean {
  return one[by] === other[by] ? one.seed < other.seed : one[by] > other[by]
}

type Work = {
  mode: SimMode
  worker: URL
  take(): number | undefined
  add(report: SeedReport): void
}

/** One process, for as long as there are seeds. */
function work({ mode, worker, take, add }: Work, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const child = fork(fileURLToPath(worker), { stdio: 'inherit' })
  let isDone = false
  let seed: number | undefined
  const finish = () => {
    isDone = true
    child.kill()
  }
  const give = () => {
    const next = take()
    seed = next ?? seed
    if (next === undefined) finish()
    else child.send({ seed: next, mode } satisfies WorkerOrder)
  }
  signal.addEventListener('abort', finish, { once: true })
  child.on('message', (answer: WorkerAnswer) => {
    if ('fault' in answer) {
      reject(new SimWorkerError(`failed: ${answer.fault}`, seed))
      return finish()
    }
    if ('report' in answer) add(answer.report)
    give()
  })
  child.once('error', reject)
  child.once('exit', (code, by) => {
    signal.removeEventListener('abort', finish)
    if (isDone) resolve()
    else reject(new SimWorkerError(`ended (${code ?? by})`, seed))
  })
  return promise
}
