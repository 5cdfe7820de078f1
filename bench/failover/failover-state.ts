import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { DevnetProfile } from '@metalayer/devnet'
import type { Measurement } from '../measurement.ts'

/** Profiles whose kills are measured. */
export type Measured = Extract<DevnetProfile, 'default' | 'fast'>

/** What was seen of the kills in networks of one profile. */
export type Sums = {
  kills: number
  /** Of each account, from the kill to its next payment's end, in milliseconds. */
  times: number[]
  /** Of each chain, from its kill to its fence, in milliseconds. */
  fencedMs: number[]
  lost: number
  sent: number
  violations: number
  /** Of each network, for each second of a chain. */
  leaseGas: number[]
  /** Chains that were fenced, and ran. */
  wrong: number
}

/** What is done of the bench, so that it goes on where it was ended. */
export type FailoverState = {
  /** Of all networks so far. */
  sums(profile: Measured): Sums
  /** One more network. */
  add(profile: Measured, own: Sums): void
  /** Of the network that loses many at once, if that was done. */
  many(): Measurement[] | undefined
  keepMany(measurements: Measurement[]): void
}

type Kept = { profiles: Record<Measured, Sums>; many?: Measurement[] }

export function noSums(): Sums {
  return {
    ...{ kills: 0, times: [], fencedMs: [], leaseGas: [] },
    ...{ lost: 0, sent: 0, violations: 0, wrong: 0 },
  }
}

/** Keeps it in a file, where there is to be one. */
export function createFailoverState(path: string | undefined): FailoverState {
  const isKept = path !== undefined && existsSync(path)
  const kept: Kept = isKept
    ? JSON.parse(readFileSync(path, 'utf8'))
    : { profiles: { default: noSums(), fast: noSums() } }
  const save = (): void => {
    if (path !== undefined) writeFileSync(path, JSON.stringify(kept))
  }
  return {
    sums: (profile) => kept.profiles[profile],
    add(profile, own) {
      const all = kept.profiles[profile]
      all.times.push(...own.times)
      all.fencedMs.push(...own.fencedMs)
      all.leaseGas.push(...own.leaseGas)
      for (const count of ['kills', 'lost', 'sent', 'violations', 'wrong'] as const) {
        all[count] += own[count]
      }
      save()
    },
    many: () => kept.many,
    keepMany(measurements) {
      kept.many = measurements
      save()
    },
  }
}
