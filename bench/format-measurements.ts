import type { Measurement } from './measurement.ts'

/** Measurements as a table in plain text. */
export function formatMeasurements(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => [
    measurement.name,
    formatValue(measurement.value, measurement.unit),
    formatTarget(measurement),
    measurement.pass === null ? '' : measurement.pass ? 'pass' : 'MISS',
    measurement.detail,
  ])
  const header = ['', 'value', 'target', '', 'detail']
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => (row[column] ?? '').length)),
  )
  const isRight = (column: number): boolean => column === 1 || column === 2
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return isRight(column) ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function formatTarget({ target, unit }: Measurement): string {
  if (target === null) return ''
  return 'atMost' in target
    ? `<= ${formatValue(target.atMost, unit)}`
    : `>= ${formatValue(target.atLeast, unit)}`
}

function formatValue(value: number, unit: string): string {
  if (unit === 'ticks') return `${value.toFixed(1)} ${unit}`
  return `${unit === 'x' ? value.toFixed(3) : Math.round(value).toLocaleString('en')} ${unit}`
}
