import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { calibrationUrl, parseCalibration } from '../calibration/calibration.ts'
import { AVAILABILITY_MIN, runYears, type YearsRow } from './run-years.ts'

describe('simulated years of 50 chains', () => {
  let rows: YearsRow[]
  beforeAll(async () => {
    rows = await runYears({ chains: 50, seed: 1, years: 5 })
  })
  const of = (name: string): YearsRow => {
    const row = rows.find(({ scenario }) => scenario === name)
    if (row === undefined) throw new Error(`There is no ${name}.`)
    return row
  }

  test('keep the promise under the published record, which chains by themselves break', () => {
    const { availability, alone, outages, fences } = of('published record')
    expect(availability).toBeGreaterThanOrEqual(AVAILABILITY_MIN)
    expect(alone).toBeLessThan(AVAILABILITY_MIN)
    expect(outages).toBeGreaterThan(15)
    expect(fences).toBeGreaterThan(0.8 * outages)
  })

  test('are worse where more breaks', () => {
    const { availability, longestMs, hit } = of('published record')
    expect(of('heirs take ten minutes').availability).toBeLessThan(availability)
    expect(of('more than half stop, once').availability).toBeLessThan(availability)
    expect(of('shared causes stop a quarter').availability).toBeLessThan(availability)
    expect(of('fences and heirs half as quick').longestMs).toBeGreaterThan(longestMs)
    expect(of('ten times as many, short ones').hit).toBeGreaterThan(4 * hit)
  })

  test('ends where its caller says so', async () => {
    const ended = runYears({
      ...{ chains: 5, seed: 1, years: 2 },
      onYear() {
        throw new RangeError('enough')
      },
    })
    await expect(ended).rejects.toThrow('enough')
  })
})

describe('calibration', () => {
  const text = readFileSync(calibrationUrl, 'utf8')
  const good = JSON.parse(text)

  test('is whole', () => {
    expect(parseCalibration(text).deathMs.length).toBeGreaterThanOrEqual(20)
  })

  test.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['too few times', JSON.stringify({ ...good, deathMs: [1, 2, 3] })],
    ['times in no order', JSON.stringify({ ...good, calmMs: [...good.calmMs].reverse() })],
    ['a lease of zero', JSON.stringify({ ...good, profile: { ...good.profile, leaseSeconds: 0 } })],
    ['no day', JSON.stringify({ ...good, measured: { ...good.measured, on: '' } })],
  ])('is refused with %s', (_, bad) => {
    expect(() => parseCalibration(bad)).toThrow(
      expect.objectContaining({ code: 'calibration-unusable' }),
    )
  })
})
