import type { HotSpotResult } from './run-hot-spot.ts'
import type { ScaleRow } from './run-scale.ts'

/** Rows of tables for people. */
export function scaleTable(rows: readonly ScaleRow[]): string[][] {
  const head = [
    'load',
    'placement',
    'chains',
    'speed-up',
    'x',
    'met',
    'η',
    'ρ',
    'm',
    'fixed',
    'new',
    'formula',
    'bound',
  ]
  return [
    head,
    ...rows.map((row) => [
      row.load,
      row.placement,
      String(row.chains),
      row.speedUp.toFixed(2),
      percent(row.cross),
      percent(row.met),
      row.eta.toFixed(2),
      row.rho.toFixed(3),
      percent(row.moves),
      percent(row.fixed),
      percent(row.fresh),
      row.predicted.toFixed(2),
      row.bound.toFixed(1),
    ]),
  ]
}

export function hotSpotTable(results: readonly HotSpotResult[]): string[][] {
  return [
    ['placement', 'idle p95', 'worst p95', 'recovered after', 'moves', 'wasted'],
    ...results.map(({ placement, idleP95, worstP95, recoveredAfter, moved, wasted }) => [
      placement,
      ticks(idleP95),
      ticks(worstP95),
      recoveredAfter === undefined ? 'not in 60 ticks' : ticks(recoveredAfter),
      String(moved),
      percent(moved === 0 ? 0 : wasted / moved),
    ]),
  ]
}

function ticks(count: number): string {
  return `${count} ${count === 1 ? 'tick' : 'ticks'}`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
