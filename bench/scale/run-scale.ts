import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plotSpeedUps, type ScaleRow } from '@metalayer/simulator'
import { compileContracts } from '../gas/artifacts.ts'
import { installDependencies } from '../install-dependencies.ts'
import type { Measurement } from '../measurement.ts'
import { analyse } from './analyse.ts'
import type { PartOptions, PartResult, Placement } from './part.ts'
import { openPartStore, type PartStore } from './part-store.ts'
import { reportBare, reportPart, reportSimulated, reportTwice } from './report-scale.ts'
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
  const onDevnet = ['payments', 'placements', 'twice', 'bare'] as const
  if (onDevnet.some(isWanted)) {
    const single = await takePart(bench, 1, {})
    const most = options.chains.at(-1) ?? 1
    const best = isWanted('payments') ? await runCurve(bench, single) : []
    measured.push(...best.flatMap((part) => reportPart(part, single)))
    rows.push(...best.map((part) => rowOf(part, single)))
    const largest = best.at(-1) ?? (await takePart(bench, most, {}))
    if (isWanted('twice')) {
      const twice = await takePart(bench, most, { gasLimit: 2 * options.gasLimit })
      measured.push(...reportTwice(twice, largest))
    }
    if (isWanted('placements')) {
      for (const placement of ['stay', 'random'] as const) {
        const other = await takePart(bench, most, { placement })
        measured.push(...reportPart(other, single))
        rows.push(rowOf(other, single))
      }
    }
    if (isWanted('bare')) measured.push(...reportBare(await takeBare(bench), largest))
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

async function runCurve(bench: Bench, single: PartResult): Promise<PartResult[]> {
  const parts: PartResult[] = [single]
  for (const chains of bench.options.chains) {
    if (chains > 1) parts.push(await takePart(bench, chains, {}))
  }
  return parts
}

function takePart(
  { options, store, note, signal }: Bench,
  chains: number,
  { gasLimit = options.gasLimit, placement = 'metalayer' as Placement },
): Promise<PartResult> {
  const { validators, blockTimeMs, accounts, seed, warmUpMs, countedMs } = options
  const part: PartOptions = {
    ...{ chains, validators, blockTimeMs, gasLimit, accounts, seed },
    ...{ warmUpMs, countedMs, placement },
  }
  const isTwice = gasLimit !== options.gasLimit
  const name = `payments-${placement}-${chains}${isTwice ? '-twice' : ''}`
  return store.take(name, part, async () => {
    const say: Note = (line) => note(`scale: ${name}: ${line}`)
    say('begins')
    const result = await runPart(part, say, signal)
    say(`${result.perSecond.toFixed(1)} final payments a second`)
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
    ...{ load: 'payments, devnet', placement: part.placement, chains: part.chains },
    ...{ speedUp, predicted, cross: x, met: 0, eta, rho, moves: m, fixed: 0, fresh: 0 },
    ...{ ticks: 0, transactions: part.final, throughput: part.perSecond, bound: 0 },
    ...{ moved: 0, wasted: 0, hash: 0 },
  }
}
