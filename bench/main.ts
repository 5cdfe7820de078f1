import { availableParallelism, cpus } from 'node:os'
import { parseArgs } from 'node:util'
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

type Bench = (note: (line: string) => void) => Promise<Measurement[]>

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
}

const note = (line: string): void => void process.stderr.write(`${line}\n`)

/** Runs the benches that were named, or all of them: `npm run bench -- [gas] [recover] [rpc] [latency] [nodes] [failover] [hotspot] [--json]`. The exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const unknown = positionals.find((name) => !(name in benches))
  if (unknown !== undefined) {
    note(`There is no bench "${unknown}". There are: ${Object.keys(benches).join(', ')}.`)
    return 2
  }
  const names = positionals.length > 0 ? positionals : Object.keys(benches)
  const results: Measurement[] = []
  for (const name of names) results.push(...((await benches[name]?.(note)) ?? []))

  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
  }
  if (values.json) console.log(JSON.stringify({ machine, results }))
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
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))
process.exitCode = await main()
