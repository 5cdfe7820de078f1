import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { CliError } from '../errors.ts'

/** A payment of a trace: its parties are dense numbers. */
export type TracePayment = { from: number; to: number }

/** What a trace holds. */
export type Trace = {
  payments: TracePayment[]
  /** Rows of other kinds, by kind: they have no counterpart on the network yet. */
  skipped: Record<string, number>
}

const HEADER = 'block,kind,from,to,contract'

/**
 * Reads a trace, gzipped or not (its columns: `block,kind,from,to,contract`).
 *
 * @throws CliError `trace-unreadable`, with the line.
 */
export function readTrace(path: string): Trace {
  const text = readText(path)
  const [header, ...lines] = text.split('\n')
  if (header?.trim() !== HEADER) throw unreadable(path, 1, `the columns are not ${HEADER}`)
  const trace: Trace = { payments: [], skipped: {} }
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const [, kind = '', from, to] = line.split(',')
    if (kind === 'pay') trace.payments.push({ from: party(from), to: party(to) })
    else trace.skipped[kind] = (trace.skipped[kind] ?? 0) + 1

    function party(cell: string | undefined): number {
      const number = Number(cell)
      if (cell && Number.isSafeInteger(number) && number >= 0) return number
      throw unreadable(path, index + 2, `"${line.slice(0, 80)}" names no payer and payee`)
    }
  }
  return trace
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
