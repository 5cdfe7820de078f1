import type { YearsRow } from './run-years.ts'

/** Rows of a table for people. */
export function yearsTable(rows: readonly YearsRow[]): string[][] {
  const head = [
    ...['scenario', 'outages', 'fences', 'within a minute', 'worst year', 'kept', 'without'],
    ...['touched', 'p50', 'p99', 'longest', 'fewest'],
  ]
  return [
    head,
    ...rows.map((row) => [
      row.scenario,
      row.outages.toFixed(1),
      row.fences.toFixed(1),
      percent(row.availability),
      percent(row.worst),
      `${row.kept}/${row.years}`,
      percent(row.alone),
      percent(row.hit),
      seconds(row.hitP50Ms),
      seconds(row.hitP99Ms),
      seconds(row.longestMs),
      String(row.fewest),
    ]),
  ]
}

function percent(share: number): string {
  return `${(share * 100).toFixed(4)} %`
}

function seconds(milliseconds: number): string {
  return `${Math.ceil(milliseconds / 1_000)} s`
}
