import type { PolicyLimits } from '@metalayer/policy'
import type { LoadName, PlacementName } from '../names.ts'
import { createExchange } from './loads/exchange.ts'
import type { Intent, Load } from './loads/load.ts'
import { createMixed } from './loads/mixed.ts'
import { createPayments } from './loads/payments.ts'
import { createTrace, hottestBound, type TraceRow } from './loads/trace.ts'
import { createClpa } from './placements/clpa.ts'
import { createForesight } from './placements/foresight.ts'
import { createHash } from './placements/hash.ts'
import { INTERVAL_TICKS } from './placements/interval.ts'
import { createLouvain } from './placements/louvain.ts'
import { createMetaLayer } from './placements/metalayer.ts'
import { predictSpeedUp, type RunResult, runLoad } from './run-load.ts'
import type { Placement } from './stage.ts'

export type ScaleOptions = {
  loads: readonly LoadName[]
  /** Rows of a trace, run besides. */
  trace: { name: string; rows: readonly TraceRow[] } | undefined
  /** Numbers of chains. */
  counts: readonly number[]
  /** What ours is compared with, on as many chains. */
  against: readonly PlacementName[]
  againstAt: number
  /** Gas per tick of a chain; a trace is given as much as makes it last. */
  capacity: number
  seed: number
  /** That are counted, after as many to warm up and more. */
  ticks: number
  limits?: PolicyLimits
  /** After each tick of a run; may wait, or throw to end it all. */
  onTick?(run: string, done: number, total: number | undefined): Promise<void> | void
}

export type ScaleRow = RunResult & {
  /** Throughput to that of one chain under the same load. */
  speedUp: number
  /** By the formula, from the parts. */
  predicted: number
  /** How many chains' worth the hottest account or object leaves. Of a load without end: about, and only for so long can more be run as its queue may grow. */
  bound: number
}

/** Intents of a load without end from which its hottest account or object is told. */
const SAMPLE = 100_000
/** How often a trace is run, one after the other, and the ticks that it takes so with the most chains. */
const TRACE_TIMES = 4
const TRACE_TICKS = 40
/** Share of it that is under way at a time: the hottest account's part fits in it, so that it holds up nobody else. */
const TRACE_WINDOW = 1 / 4

/** Runs every load on every number of chains, and the other placements on one of them. Calls `onRow` as rows come. */
export async function runScale(
  options: ScaleOptions,
  onRow?: (row: ScaleRow) => void,
): Promise<ScaleRow[]> {
  const rows: ScaleRow[] = []
  for (const subject of subjectsOf(options)) {
    const single = await runOne(subject, 'metalayer', 1, options)
    const runs: [PlacementName, number][] = [
      ...options.counts.map((count): [PlacementName, number] => ['metalayer', count]),
      ...options.against.map((name): [PlacementName, number] => [name, options.againstAt]),
    ]
    for (const [name, chains] of runs) {
      const result =
        chains === 1 && name === 'metalayer' ? single : await runOne(subject, name, chains, options)
      const row: ScaleRow = {
        ...result,
        speedUp: result.throughput / single.throughput,
        predicted: predictSpeedUp(result),
        bound: subject.bound,
      }
      rows.push(row)
      onRow?.(row)
    }
  }
  return rows
}

type Subject = { create(): Load; capacity: number; bound: number; window?: number }

function sampleOf(load: Load): Intent[] {
  return Array.from({ length: SAMPLE }, () => load.next()).filter((intent) => intent !== undefined)
}

function subjectsOf({ loads, trace, counts, capacity, seed, againstAt }: ScaleOptions): Subject[] {
  const creators: Record<LoadName, (seed: number) => Load> = {
    payments: createPayments,
    exchange: createExchange,
    mixed: createMixed,
  }
  const subjects = loads.map((name): Subject => {
    const create = () => creators[name](seed)
    return { create, capacity, bound: hottestBound(sampleOf(create())) }
  })
  if (trace !== undefined) {
    const create = () => createTrace(trace.name, trace.rows, TRACE_TIMES)
    const { intents } = create()
    const work = TRACE_TIMES * intents.reduce((sum, { gas }) => sum + gas, 0)
    subjects.push({
      create,
      capacity: Math.ceil(work / (Math.max(againstAt, ...counts) * TRACE_TICKS)),
      bound: hottestBound(intents),
      window: Math.ceil(TRACE_TIMES * intents.length * TRACE_WINDOW),
    })
  }
  return subjects
}

function runOne(
  { create, capacity, window }: Subject,
  name: PlacementName,
  chains: number,
  { seed, ticks, limits, onTick }: ScaleOptions,
): Promise<RunResult> {
  const load = create()
  const placement = createPlacement(name, { seed, load })
  return runLoad(load, placement, {
    ...{ chains, capacity, seed, ticks, warmUp: ticks },
    ...(limits && { limits }),
    ...(window !== undefined && { window }),
    onTick: (done, total) =>
      onTick?.(`${load.name}, ${placement.name}, ${chains} chains`, done, total),
  })
}

function createPlacement(
  name: PlacementName,
  { seed, load }: { seed: number; load: Load },
): Placement {
  switch (name) {
    case 'metalayer':
      return createMetaLayer()
    case 'hash':
      return createHash()
    case 'clpa':
      return createClpa()
    case 'louvain':
      return createLouvain(seed)
    case 'foresight':
      return createForesight(({ world, capacity }) =>
        Math.round((INTERVAL_TICKS * world.chains * capacity) / load.meanGas),
      )
  }
}
