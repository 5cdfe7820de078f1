import type { Calibration } from './calibration.ts'
import type { LoadFigures } from './same-load.ts'

const figures: readonly [keyof LoadFigures, string, number][] = [
  ['perSecond', 'payments a second, chains full', 1],
  ['movesPerThousand', 'accounts moved for balance, of a thousand payments', 1],
  ['calmP50', 'seconds to inclusion at half load, p50', 1],
  ['calmP95', 'seconds to inclusion at half load, p95', 1],
]

/** What the devnet did beside what the coarse level makes of the same load, as a table of Markdown; the error is the coarse level's. */
export function calibrationTable({
  measured,
  sides,
}: Pick<Calibration, 'measured' | 'sides'>): string {
  const rows = sides.flatMap(({ chains, devnet, coarse }) =>
    figures.map(([name, title, digits]) => {
      const cells = [devnet[name].toFixed(digits), coarse[name].toFixed(digits)]
      return `| ${chains} | ${title} | ${cells.join(' | ')} | ${errorOf(devnet[name], coarse[name])} |`
    }),
  )
  const curve = speedUps(sides)
  return [
    '| chains | | devnet | coarse | error |',
    '|--:|---|--:|--:|--:|',
    ...rows,
    ...curve,
    '',
    `Measured on ${measured.on}, ${measured.machine}; ${measured.load}.`,
  ].join('\n')
}

/** What most chains do, to what one does. */
function speedUps(sides: Calibration['sides']): string[] {
  const one = sides.find(({ chains }) => chains === 1)
  const most = sides.at(-1)
  if (one === undefined || most === undefined || most === one) return []
  const devnet = most.devnet.perSecond / one.devnet.perSecond
  const coarse = most.coarse.perSecond / one.coarse.perSecond
  const cells = [devnet.toFixed(2), coarse.toFixed(2), errorOf(devnet, coarse)]
  return [`| ${most.chains} | speed-up against one | ${cells.join(' | ')} |`]
}

function errorOf(measured: number, simulated: number): string {
  if (measured === 0) return simulated === 0 ? '0 %' : ''
  const percent = Math.round((simulated / measured - 1) * 100)
  return `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${Math.abs(percent)} %`
}
