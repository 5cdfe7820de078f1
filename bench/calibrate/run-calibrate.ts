import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { fencesOf } from '@metalayer/devnet'
import { figure, type Measurement } from '../measurement.ts'
import { percentile } from '../percentile.ts'
import { measureDeaths } from './measure-deaths.ts'

const calibrationFile = fileURLToPath(
  new URL('../../packages/simulator/data/calibration.json', import.meta.url),
)
/** Measures what the coarse level of the simulator is built on, and writes it down where `CALIBRATE_WRITE` says so. */
export async function runCalibrate(note: (line: string) => void): Promise<Measurement[]> {
  const before = loadavg()[0] ?? 0
  const { calmMs, deathMs, kills } = await measureDeaths(note)
  const load = `one-minute load ${before.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`
  const machine = `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}`
  const on = new Date().toISOString().slice(0, 10)
  const { tick, lease, fenceMargin, fenceCheckpoints } = fencesOf('default')
  const profile = {
    ...{ tickMs: tick, leaseSeconds: lease },
    ...{ fenceMarginSeconds: fenceMargin, fenceCheckpoints },
  }
  if (process.env.CALIBRATE_WRITE !== undefined) {
    const text = JSON.stringify({
      measured: { on, machine, load },
      profile,
      kills,
      calmMs,
      deathMs,
    })
    writeFileSync(calibrationFile, `${text}\n`)
  }
  const some = `${deathMs.length} payments at ${kills} deaths; ${load}`
  return [
    figure('payment, nothing broken, p50', percentile(calmMs, 0.5), 'ms', load),
    figure('payment, nothing broken, p99', percentile(calmMs, 0.99), 'ms'),
    figure('payment at the death of its chain, p50', percentile(deathMs, 0.5), 'ms', some),
    figure('payment at the death of its chain, longest', Math.max(...deathMs), 'ms'),
  ]
}
