import { availableParallelism, cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { runCalibrate } from './calibrate/run-calibrate.ts'
import { runFailover } from './failover/run-failover.ts'
import { formatMeasurements } from './format-measurements.ts'
import { runGas } from './gas/run-gas.ts'
import { runHotspot } from './hotspot/run-hotspot.ts'
import { installDependencies } from './install-dependencies.ts'
import { runLatency } from './latency/run-latency.ts'
import type { Measurement } from './measurement.ts'
import { runNodes } from './nodes/run-nodes.ts'
import { runRecover } from './recover/run-recover.ts'
import { runRpc } from './rpc/run-rpc.ts'
import { runScale } from './scale/run-scale.ts'
import { readScaleOptions, type ScaleOptions, scaleHelp } from './scale/scale-options.ts'

type Bench = (note: (line: string) => void) => Promise<Measurement[]>

/** Aborts when the bench is to end. */
const stopping = new AbortController()
/** Whether what runs hears of that, and ends by itself. */
let isStopping = false

const benches: Record<string, Bench> = {
  async gas(note) {
    installDependencies(note)
    return runGas(note)
  },
  recover: runRecover,
  async rpc(note) {
    installDependencies(note)
    return runRpc(note)
  },
  latency: runLatency,
  nodes: runNodes,
  failover: runFailover,
  hotspot: (note) => runHotspot(note),
  scale: (note) => runScale(readScaleOptions([]), note, stopping.signal),
  calibrate: runCalibrate,
}

const help = `npm run bench -- [NAME...] [--json]

  gas         of payments, moves, messages and apps, against what others take
  recover     signatures, as nodes read them
  rpc         reads through a node, against a bare proxy
  latency     from sent to final, and swaps
  nodes       the agent of a busy chain is killed
  failover    chains of a loaded network are killed
  hotspot     one chain gets five times what it can do, under four rules
  scale       fifty chains against one: npm run bench -- scale --help
  calibrate   the coarse simulator against devnets

All of them, where none is named. It exits with 1 where a target is missed.

  npm run bench -- gas recover
  npm run bench -- nodes --json`

const note = (line: string): void => void process.stderr.write(`${line}\n`)

/** Runs the benches that were named, or all of them. The exit code. */
async function main(): Promise<number> {
  const [first, ...rest] = process.argv.slice(2)
  if (first === 'scale') return scale(rest)
  const flag = { type: 'boolean', default: false } as const
  const { values, positionals } = parseArgs({
    options: { json: flag, help: { ...flag, short: 'h' } },
    allowPositionals: true,
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  const unknown = positionals.find((name) => !(name in benches))
  if (unknown !== undefined) {
    note(`There is no bench "${unknown}". There are: ${Object.keys(benches).join(', ')}.`)
    return 2
  }
  const names = positionals.length > 0 ? positionals : Object.keys(benches)
  const results: Measurement[] = []
  for (const name of names) results.push(...((await benches[name]?.(note)) ?? []))

  return report(results, values.json)
}

/** `npm run bench -- scale`, which has options of its own. The exit code. */
async function scale(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(scaleHelp)
    return 0
  }
  let options: ScaleOptions
  try {
    options = readScaleOptions(args.filter((one) => one !== '--json'))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    note(error.message)
    return 2
  }
  isStopping = true
  try {
    return report(await runScale(options, note, stopping.signal), args.includes('--json'))
  } catch (error) {
    if (!stopping.signal.aborted) throw error
    note('scale: ended; the parts that are there are kept')
    return 130
  }
}

/** Prints what was measured. The exit code. */
function report(results: readonly Measurement[], isJson: boolean): number {
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
  }
  if (isJson) console.log(JSON.stringify({ machine, results }))
  else {
    const { cpu, cores, node, platform } = machine
    console.log(`${cores} cores (${cpu}), Node ${node}, ${platform}\n`)
    console.log(formatMeasurements(results))
  }
  const missed = results.filter(({ pass }) => pass === false)
  if (missed.length > 0) note(`Missed: ${missed.map(({ name }) => name).join('; ')}.`)
  return missed.length > 0 ? 1 : 0
}

// So that what was started is ended.
for (const [name, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(name, () => {
    stopping.abort()
    // What ends its own chains and nodes in good order; a second signal ends it at once.
    if (!isStopping) process.exit(code)
  })
}
process.exitCode = await main()
