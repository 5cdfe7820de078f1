import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Calibration, calibrationTable } from '@metalayer/simulator'

const fileOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const between = /(<!-- calibration -->\n)[\s\S]*?(\n<!-- \/calibration -->)/

/** Writes down what was measured: as data for the simulator, and as the table of its guide. */
export function writeCalibration(calibration: Calibration): void {
  const data = fileOf('packages/simulator/data/calibration.json')
  writeFileSync(data, JSON.stringify(calibration))
  const formatted = spawnSync('npx', ['biome', 'format', '--write', data], { stdio: 'ignore' })
  if (formatted.status !== 0) throw new Error(`${data} cannot be formatted.`)
  const guide = fileOf('docs/SIMULATOR.md')
  const text = readFileSync(guide, 'utf8')
  if (!between.test(text)) throw new Error('The guide has no place for the calibration.')
  const table = calibrationTable(calibration)
  writeFileSync(
    guide,
    text.replace(between, (_, head, end) => `${head}${table}${end}`),
  )
}
