import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { TraceRow } from '@metalayer/simulator'
import { CliError } from '../errors.ts'
import type { ReplayKind } from './kinds.ts'

/** What a trace holds. */
export type Trace = {
  /** In their order. */
  rows: TraceRow[]
  /** Rows of other kinds, by kind: those that were not asked for, and those that have no counterpart on the network. */
  skipped: Record<string, number>
}

const HEADER = 'block,kind,from,to,contract'

/**
 * Reads a trace, gzipped or not (its columns: `block,kind,from,to,contract`).
 *
 * @throws CliError `trace-unreadable`, with the line.
 */
export function readTrace(path: string, kinds: readonly ReplayKind[]): Trace {
  const text = readText(path)
  const [header, ...lines] = text.split('\n')
  if (header?.trim() !== HEADER) throw unreadable(path, 1, `the columns are not ${HEADER}`)
  const trace: Trace = { rows: [], skipped: {} }
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const [, name = '', ...cells] = line.trim().split(',')
    const kind = kinds.find((one) => one === name)
    if (kind === undefined) {
      trace.skipped[name] = (trace.skipped[name] ?? 0) + 1
      continue
    }
    const row = readRow(kind, cells)
    if (row === undefined) {
      const why = `"${line.slice(0, 80)}" does not name all whom a row of kind ${kind} needs`
      throw unreadable(path, index + 2, why)
    }
    trace.rows.push(row)
  }
  return trace
}

function readRow(kind: ReplayKind, cells: readonly string[]): TraceRow | undefined {
  const [from, to, contract] = cells.map(readNumber)
  if (from === undefined) return undefined
  if (kind === 'pay') return to === undefined ? undefined : { kind, from, to }
  if (contract === undefined) return undefined
  if (kind === 'call') return { kind, from, contract }
  return to === undefined ? undefined : { kind, from, to, contract }
}

function readNumber(cell: string): number | undefined {
  const number = Number(cell)
  return cell !== '' && Number.isSafeInteger(number) && number >= 0 ? number : undefined
}

function readText(path: string): string {
  try {
    const bytes = readFileSync(path)
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
    return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8')
  } catch (cause) {
    throw new CliError('trace-unreadable', `${path} cannot be read: ${(cause as Error).message}.`, {
      cause,
    })
  }
}

function unreadable(path: string, line: number, why: string): CliError {
  return new CliError('trace-unreadable', `${path} is no trace: at line ${line}, ${why}.`)
}
