import type { ScaleRow } from './run-scale.ts'

const SIZE = 640
const MARGIN = 64
const COLOURS = ['#0b6e99', '#c1440e', '#3b7d3b', '#7a4fa3', '#806517', '#444444', '#b0307a']

/** Speed-ups over numbers of chains as an SVG drawing: a line for each load and placement, on scales that double, and the diagonal that would be perfect. */
export function plotSpeedUps(rows: readonly ScaleRow[]): string {
  const most = Math.max(2, ...rows.map(({ chains }) => chains))
  const span = SIZE - 2 * MARGIN
  const along = (value: number) => (Math.log2(Math.max(1, value)) / Math.log2(most)) * span
  const x = (chains: number) => (MARGIN + along(chains)).toFixed(1)
  const y = (speedUp: number) => (SIZE - MARGIN - along(speedUp)).toFixed(1)
  const marks = [1, 2, 5, 10, 25, 50, 100, 200, 500, 1_000].filter((mark) => mark <= most)
  const grid = marks.flatMap((mark) => [
    line(x(mark), y(1), x(mark), y(most), '#ddd'),
    line(x(1), y(mark), x(most), y(mark), '#ddd'),
    label(x(mark), String(SIZE - MARGIN + 20), 'middle', String(mark)),
    label(String(MARGIN - 8), y(mark), 'end', String(mark)),
  ])
  const series = [...Map.groupBy(rows, ({ load, placement }) => `${load}, ${placement}`)]
  const drawn = series.flatMap(([name, some], place) => {
    const colour = COLOURS[place % COLOURS.length] ?? '#000'
    const points = [...some]
      .sort((a, b) => a.chains - b.chains)
      .map(({ chains, speedUp }) => [x(chains), y(speedUp)] as const)
    return [
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map((point) => point.join(',')).join(' ')}"/>`,
      ...points.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`),
      label(String(MARGIN + 12), String(MARGIN + 16 * place + 8), 'start', name, colour),
    ]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="12">`,
    `<rect width="${SIZE}" height="${SIZE}" fill="#fff"/>`,
    ...grid,
    line(x(1), y(1), x(most), y(most), '#999'),
    ...drawn,
    label(String(SIZE / 2), String(SIZE - 16), 'middle', 'chains'),
    label(String(MARGIN), String(MARGIN - 24), 'middle', 'speed-up against one chain'),
    '</svg>\n',
  ].join('\n')
}

function line(x1: string, y1: string, x2: string, y2: string, colour: string): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}"/>`
}

function label(x: string, y: string, anchor: string, text: string, colour = '#222'): string {
  const plain = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${colour}">${plain}</text>`
}
