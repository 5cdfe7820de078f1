import { availableParallelism, cpus, loadavg } from 'node:os'
import { paceOf } from '@metalayer/devnet'
import { type Calibration, simulateSameLoad } from '@metalayer/simulator'
import { figure, type Measurement } from '../measurement.ts'
import { percentile } from '../percentile.ts'
import { measureDeaths } from './measure-deaths.ts'
import { measureLoad } from './measure-load.ts'
import { writeCalibration } from './write-calibration.ts'

const chainCounts = [1, 4]

/** Measures what the coarse level of the simulator is built on, and holds it against a devnet; writes it down where `CALIBRATE_WRITE` says so. */
export async function runCalibrate(note: (line: string) => void): Promise<Measurement[]> {
  const loads = [loadavg()[0] ?? 0]
  const sides: Calibration['sides'][number][] = []
  for (const chains of chainCounts) {
    const devnet = await measureLoad(chains, note)
    sides.push({ chains, devnet, coarse: await simulateSameLoad(chains) })
    loads.push(loadavg()[0] ?? 0)
  }
  const { calmMs, deathMs, kills } = await measureDeaths(note)
  loads.push(loadavg()[0] ?? 0)
  const { tick, lease, fenceMargin, fenceCheckpoints } = paceOf('default')
  const measured = {
    on: new Date().toISOString().slice(0, 10),
    machine: `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}`,
    load: `one-minute loads ${loads.map((load) => load.toFixed(1)).join(', ')}`,
  }
  const profile = {
    ...{ tickMs: tick, leaseSeconds: lease },
    ...{ fenceMarginSeconds: fenceMargin, fenceCheckpoints },
  }
  if (process.env.CALIBRATE_WRITE !== undefined) {
    writeCalibration({ measured, profile, kills, calmMs, deathMs, sides })
  }
  const some = `${deathMs.length} payments at ${kills} deaths; ${measured.load}`
  return [
    ...sides.flatMap(reportSide),
    figure('payment, nothing broken, p50', percentile(calmMs, 0.5), 'ms', measured.load),
    figure('payment, nothing broken, p99', percentile(calmMs, 0.99), 'ms'),
    figure('payment at the death of its chain, p50', percentile(deathMs, 0.5), 'ms', some),
    figure('payment at the death of its chain, longest', Math.max(...deathMs), 'ms'),
  ]
}

function reportSide({ chains, devnet, coarse }: Calibration['sides'][number]): Measurement[] {
  const name = (what: string): string => `${chains} chains: ${what}`
  const beside = (value: number): string => `coarse level ${value.toFixed(1)}`
  return [
    figure(name('payments, chains full'), devnet.perSecond, '/s', beside(coarse.perSecond)),
    figure(name('time to inclusion, p50'), devnet.calmP50, 's', beside(coarse.calmP50)),
    figure(name('time to inclusion, p95'), devnet.calmP95, 's', beside(coarse.calmP95)),
  ]
}
