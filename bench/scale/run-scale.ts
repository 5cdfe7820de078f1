import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plotSpeedUps, type ScaleRow } from '@metalayer/simulator'
import { compileContracts } from '../gas/artifacts.ts'
import { installDependencies } from '../install-dependencies.ts'
import type { Measurement } from '../measurement.ts'
import { analyse } from './analyse.ts'
import { syntheticNames } from './loads/load.ts'
import { profile } from './pace.ts'
import type { PartOptions, PartResult, Placement } from './part.ts'
import { openPartStore, type PartStore } from './part-store.ts'
import { reportBare, reportPart, reportSimulated, reportTwice, titleOf } from './report-scale.ts'
import { type BareResult, runBare } from './run-bare.ts'
import { runPart } from './run-part.ts'
import { runSimulated, type SimulatedLoad } from './run-simulated.ts'
import type { ScaleOptions } from './scale-options.ts'

type Note = (line: string) => void
type Bench = { options: ScaleOptions; store: PartStore; note: Note; signal: AbortSignal }

/** Fifty capped chains against one under the same load: parts that were run before are taken as they are. */
export async function runScale(
  options: ScaleOptions,
  note: Note,
  signal: AbortSignal,
): Promise<Measurement[]> {
  const store = openPartStore(options.directory, options.isFresh)
  const bench = { options, store, note, signal }
  const measured: Measurement[] = []
  const rows: ScaleRow[] = []
  const isWanted = (name: ScaleOptions['only'][number]) => options.only.includes(name)
  const onDevnet = async (subject: Subject) => {
    const curve = await runCurve(bench, subject)
    measured.push(...curve.measured)
    rows.push(...curve.rows)
  }
  for (const subject of subjectsOf(options)) await onDevnet(subject)
  if (isWanted('twice')) measured.push(...(await runTwice(bench)))
  if (isWanted('placements')) {
    for (const subject of placedOf(options)) {
      const others = await runPlacements(bench, subject)
      measured.push(...others.measured)
      rows.push(...others.rows)
    }
  }
  if (isWanted('bare')) {
    measured.push(...reportBare(await takeBare(bench), await takePart(bench, payments, {})))
  }
  if (isWanted('simulated')) {
    const simulated = await takeSimulated(bench)
    measured.push(...reportSimulated(simulated))
    rows.push(...simulated)
  }
  const plot = join(options.directory, 'scale.svg')
  writeFileSync(plot, plotSpeedUps(rows))
  note(`scale: the curves are drawn in ${plot}`)
  return measured
}

/** What is run: a load. */
type Subject = Pick<PartOptions, 'load' | 'trace'>
type Told = { measured: Measurement[]; rows: ScaleRow[] }

const payments: Subject = { load: 'payments' }

/** A load on every number of chains. */
async function runCurve(bench: Bench, subject: Subject): Promise<Told> {
  const single = await takePart(bench, subject, { chains: 1 })
  const parts: PartResult[] = [single]
  for (const chains of bench.options.chains) {
    if (chains > 1) parts.push(await takePart(bench, subject, { chains }))
  }
  return tell(parts, single)
}

/** A load under other rules, on the most chains. */
async function runPlacements(bench: Bench, subject: Subject): Promise<Told> {
  const single = await takePart(bench, subject, { chains: 1 })
  const parts: PartResult[] = []
  for (const placement of bench.options.placements) {
    parts.push(await takePart(bench, subject, { placement }))
  }
  return tell(parts, single)
}

const tell = (parts: readonly PartResult[], single: PartResult): Told => ({
  measured: parts.flatMap((part) => reportPart(part, single)),
  rows: parts.map((part) => rowOf(part, single)),
})

async function runTwice(bench: Bench): Promise<Measurement[]> {
  const once = await takePart(bench, payments, {})
  const twice = await takePart(bench, payments, { gasLimit: 2 * bench.options.gasLimit })
  return reportTwice(twice, once)
}

/** Loads that were asked for. */
function subjectsOf({ only, traces }: ScaleOptions): Subject[] {
  const synthetic = syntheticNames.filter((load) => only.includes(load))
  return [
    ...synthetic.map((load): Subject => ({ load })),
    ...(only.includes('traces') ? traces : []).map((trace): Subject => ({ load: 'trace', trace })),
  ]
}

/** Those under which other rules are held against ours: where none was asked for, all but traces. */
function placedOf(options: ScaleOptions): Subject[] {
  const asked = subjectsOf(options)
  return asked.length > 0 ? asked : syntheticNames.map((load): Subject => ({ load }))
}

type Variant = { chains?: number; gasLimit?: number; placement?: Placement }

/** A part of the load; on the most chains, if nothing else is said. */
function takePart(
  { options, store, note, signal }: Bench,
  subject: Subject,
  variant: Variant,
): Promise<PartResult> {
  const { validators, blockTimeMs, accounts, traders, seed, warmUpMs, countedMs } = options
  const { chains = options.chains.at(-1) ?? 1, placement = 'metalayer' } = variant
  const { gasLimit = options.gasLimit } = variant
  const part: PartOptions = {
    ...{ ...subject, chains, validators, blockTimeMs, gasLimit, accounts, traders, seed },
    ...{ warmUpMs, countedMs, placement, profile },
  }
  const isTwice = gasLimit !== options.gasLimit
  const name = `${titleOf(part)}-${placement}-${chains}${isTwice ? '-twice' : ''}`
  return store.take(name, part, async () => {
    const say: Note = (line) => note(`scale: ${name}: ${line}`)
    say('begins')
    const result = await runPart(part, say, signal)
    say(`${result.perSecond.toFixed(1)} final a second`)
    return result
  })
}

function takeBare({ options, store, note }: Bench): Promise<BareResult> {
  const { blockTimeMs, gasLimit, accounts, seed } = options
  const bare = { blockTimeMs, gasLimit, accounts, seed }
  return store.take('bare', bare, async () => {
    installDependencies(note)
    await compileContracts()
    note('scale: plain ERC-20 transfers on a bare chain')
    return runBare(bare)
  })
}

async function takeSimulated({ options, store, note }: Bench): Promise<ScaleRow[]> {
  const { seed, traces } = options
  const loads = ['payments', 'exchange', 'mixed'].map((load): SimulatedLoad => ({ load }))
  const subjects = [...loads, ...traces.map((trace): SimulatedLoad => ({ trace }))]
  const rows: ScaleRow[] = []
  for (const subject of subjects) {
    for (const isAgainst of [false, true]) {
      const name = 'load' in subject ? subject.load : `trace-${traces.indexOf(subject.trace)}`
      const part = `simulated-${name}${isAgainst ? '-against' : ''}`
      note(`scale: ${part}`)
      const some = await store.take(part, { subject, seed }, () => {
        return runSimulated(subject, { isAgainst, seed })
      })
      rows.push(...some.filter(({ placement }) => !isAgainst || placement !== 'MetaLayer'))
    }
  }
  return rows.map((row) => ({ ...row, load: `${row.load}, simulated` }))
}

/** As the plot takes it, which is the simulator's. */
function rowOf(part: PartResult, single: PartResult): ScaleRow {
  const { speedUp, x, eta, rho, m, predicted } = analyse(part, single)
  return {
    ...{ load: `${titleOf(part)}, devnet`, placement: part.placement, chains: part.chains },
    ...{ speedUp, predicted, cross: x, met: 0, eta, rho, moves: m, fixed: 0, fresh: part.fresh },
    ...{ ticks: 0, transactions: part.final, throughput: part.perSecond },
    ...{ bound: part.bound, moved: 0, wasted: 0, hash: 0 },
  }
}
