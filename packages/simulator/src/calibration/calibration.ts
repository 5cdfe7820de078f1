import { readFileSync } from 'node:fs'
import type { FenceProfile } from '../year/fence-clock.ts'
import type { LoadFigures } from './same-load.ts'

/** What the coarse level takes from measurements, and where they come from: `CALIBRATE_WRITE=1 npm run bench -- calibrate` makes it. */
export type Calibration = {
  /** Day, machine, and what else ran on it. */
  measured: { on: string; machine: string; load: string }
  profile: FenceProfile
  /** Chains that were killed. */
  kills: number
  /** Milliseconds from sent to final, in order: while nothing is broken, and of what was sent at a chain's death by those who lived there. */
  calmMs: readonly number[]
  deathMs: readonly number[]
  /** The same load on a devnet and on the coarse level, by the number of chains. */
  sides: readonly { chains: number; devnet: LoadFigures; coarse: LoadFigures }[]
}

/** Where it is kept. */
export const calibrationUrl = new URL('../../data/calibration.json', import.meta.url)

/** Fewer times say little of how long the longest are. */
const TIMES_MIN = 20
const TIMES_MAX = 10_000
const SIDES_MAX = 16

/** What was measured last. @throws CalibrationError */
export function readCalibration(): Calibration {
  return parseCalibration(readFileSync(calibrationUrl, 'utf8'))
}

/** @throws CalibrationError where something is missing, or cannot be. */
export function parseCalibration(text: string): Calibration {
  const { measured, profile, kills, calmMs, deathMs, sides } = recordOf(parsed(text), 'the file')
  const { on, machine, load } = recordOf(measured, 'measured')
  const own = recordOf(profile, 'profile')
  const count = (name: string, value: unknown): number => countOf(value, name)
  return {
    measured: {
      on: textOf(on, 'on'),
      machine: textOf(machine, 'machine'),
      load: textOf(load, 'load'),
    },
    profile: {
      tickMs: count('tickMs', own.tickMs),
      leaseSeconds: count('leaseSeconds', own.leaseSeconds),
      fenceMarginSeconds: count('fenceMarginSeconds', own.fenceMarginSeconds),
      fenceCheckpoints: count('fenceCheckpoints', own.fenceCheckpoints),
    },
    kills: count('kills', kills),
    calmMs: timesOf(calmMs, 'calmMs'),
    deathMs: timesOf(deathMs, 'deathMs'),
    sides: sidesOf(sides),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new CalibrationError('it is no JSON', { cause })
  }
}

function recordOf(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new CalibrationError(`${name} is no object`)
}

function textOf(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw new CalibrationError(`${name} is no text`)
}

function countOf(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value
  throw new CalibrationError(`${name} is no whole number above zero`)
}

function timesOf(value: unknown, name: string): number[] {
  if (!Array.isArray(value) || value.length < TIMES_MIN || value.length > TIMES_MAX) {
    throw new CalibrationError(`${name} is no list of ${TIMES_MIN} to ${TIMES_MAX} times`)
  }
  const times = value.map((time: unknown) => countOf(time, name))
  if (times.some((time, place) => time < (times[place - 1] ?? 0))) {
    throw new CalibrationError(`${name} is not in order`)
  }
  return times
}

function sidesOf(value: unknown): Calibration['sides'] {
  if (!Array.isArray(value) || value.length > SIDES_MAX) {
    throw new CalibrationError(`sides is no list of ${SIDES_MAX} at most`)
  }
  return value.map((one: unknown) => {
    const { chains, devnet, coarse } = recordOf(one, 'a side')
    return {
      chains: countOf(chains, 'chains'),
      devnet: figuresOf(devnet, 'devnet'),
      coarse: figuresOf(coarse, 'coarse'),
    }
  })
}

function figuresOf(value: unknown, name: string): LoadFigures {
  const { perSecond, movesPerThousand, calmP50, calmP95 } = recordOf(value, name)
  const figure = (one: unknown): number => {
    if (typeof one === 'number' && Number.isFinite(one) && one >= 0) return one
    throw new CalibrationError(`a figure of ${name} is no number from zero on`)
  }
  return {
    perSecond: figure(perSecond),
    movesPerThousand: figure(movesPerThousand),
    calmP50: figure(calmP50),
    calmP95: figure(calmP95),
  }
}

/** Thrown when the measurements that the coarse level is built on cannot be used. */
export class CalibrationError extends Error {
  readonly code = 'calibration-unusable'
  constructor(why: string, options?: ErrorOptions) {
    super(
      `packages/simulator/data/calibration.json cannot be used: ${why}. Measure again with CALIBRATE_WRITE=1 npm run bench -- calibrate, or take the file of the repository.`,
      options,
    )
    this.name = 'CalibrationError'
  }
}
