import type { Fault } from '@metalayer/node/faults'
import { formatDuration, formatGwei } from '../format/amount.ts'
import { chainLabel } from '../format/chain-label.ts'
import { formatTable } from '../format/table.ts'
import type { ChainOverview, Overview } from './overview.ts'

/** Of a terminal, in characters. */
export type ScreenSize = { columns: number; rows: number }

const BAR_WIDTH = 10
const MOVES = ['level', 'queue', 'in/s', 'out/s']
const RIGHT = [
  'block',
  'ahead',
  'age',
  'blocks/s',
  'Mgas/s',
  'waiting',
  'pockets',
  'lanes',
  'lease',
  'price',
  ...MOVES,
]

/** The overview as text: whole, or cut to what a screen shows. */
export function renderTop(overview: Overview, screen?: ScreenSize): string {
  const { chains, faults } = overview
  const table = formatTable(
    [
      ...['chain', 'kind', 'state', ...RIGHT.slice(0, 5), 'load', ...MOVES],
      ...[...RIGHT.slice(5, 10), 'agent'],
    ],
    chains.map(chainRow),
    RIGHT,
  ).split('\n')
  const top = [...headLines(overview), '']
  const bottom = ['', ...faultLines(faults)]
  if (!screen) return [...top, ...table, ...bottom].join('\n')
  // Faults go before chains where not all fit.
  const room = Math.max(2, screen.rows - top.length - bottom.length)
  const left = table.length - room
  const shown = left > 0 ? [...table.slice(0, room - 1), `… ${left + 1} more chains`] : table
  return [...top, ...shown, ...bottom]
    .slice(0, screen.rows)
    .map((line) => line.slice(0, screen.columns))
    .join('\n')
}

function headLines(overview: Overview): string[] {
  const { networkId, height, tickMs, ageMs, transactionsPerSecond, pending, baseFee } = overview
  const up = overview.chains.filter(({ state }) => state === 'up').length
  return [
    `Network ${networkId}, block ${height} (${formatDuration(ageMs)} ago), a tick is ${formatDuration(tickMs)}; ${transactionsPerSecond.toFixed(1)} transactions a second final, ${pending} waiting; base fee ${formatGwei(BigInt(baseFee))}`,
    `Seen from node ${overview.node}: ${up} of ${overview.chains.length} chains up, ${overview.validators} validators, ${overview.peers} peers`,
  ]
}

function chainRow(chain: ChainOverview): string[] {
  const { leaseMs } = chain
  const isIdle = leaseMs === null
  return [
    ...[chainLabel(chain), chain.kind, chain.state, String(chain.block), String(chain.ahead)],
    ...[seconds(chain.ageMs), chain.blocksPerSecond.toFixed(1)],
    ...[(chain.gasPerSecond / 1e6).toFixed(2), bar(chain.load)],
    ...(isIdle ? ['', '', '', ''] : movesOf(chain)),
    ...[count(chain.waiting), count(chain.pockets), String(chain.inLanes)],
    ...[isIdle ? '' : seconds(leaseMs), isIdle ? '' : formatGwei(BigInt(chain.price))],
    chain.agent.slice(0, 10),
  ]
}

/** What it has to do, how long that waits, and who comes and leaves for it. */
function movesOf({ level, queueTicks, movesIn, movesOut }: ChainOverview): string[] {
  const rate = (perSecond: number): string => (perSecond === 0 ? '' : perSecond.toFixed(1))
  const queue = queueTicks < 0.05 ? '' : `${queueTicks.toFixed(1)} t`
  return [level.toFixed(2), queue, rate(movesIn), rate(movesOut)]
}

function faultLines(faults: readonly Fault[]): string[] {
  if (faults.length === 0) return ['All is well.']
  return faults.map(({ subject, since, what, remedy }) => {
    const time = since === undefined ? '' : ` for ${seconds(since)}`
    return `! ${subject}${time}: ${what} (${remedy})`
  })
}

const count = (number: number): string => (number === 0 ? '' : String(number))

const seconds = (ms: number): string => `${Math.round(ms / 1_000)} s`

function bar(share: number): string {
  const filled = Math.min(BAR_WIDTH, Math.round(share * BAR_WIDTH))
  return `${'█'.repeat(filled).padEnd(BAR_WIDTH, '░')} ${String(Math.round(share * 100)).padStart(3)} %`
}
