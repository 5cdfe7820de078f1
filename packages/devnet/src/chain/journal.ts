import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { Hex } from 'viem'

/** What a chain was born with; its genesis block follows from it. */
export type Genesis = {
  chainId: number
  /** Seconds. */
  time: number
  /** Gas limit of the first blocks. */
  gasLimit: number
  /** Wei of the chain's own currency that each funded account starts with. */
  balance: string
  accounts: Hex[]
  slotsInAnEpoch: number
}

/** A block that was mined, or was about to be: what is needed to mine it again. */
export type BlockRecord = {
  type: 'block'
  number: number
  /** Seconds. */
  time: number
  /** Hash of the block before, by which a replay is checked. */
  parent: Hex
  /**
   * Raw transactions that the chain's pool had taken since the last record, in the order in which it took them. The pool is a
   * function of that order, so a replay puts into the block exactly what was in it.
   */
  transactions: Hex[]
}

/** The gas limit of all blocks from here on. */
export type GasLimitRecord = { type: 'gas-limit'; gasLimit: number }

export type JournalRecord = BlockRecord | GasLimitRecord

export type JournalContents = { genesis: Genesis; records: JournalRecord[] }

/** An append-only file of what went into one chain, one JSON value a line: its genesis, then its records (P32). */
export type Journal = {
  append(record: JournalRecord): void
  close(): void
}

const FORMAT = 1

/**
 * Opens the journal in `path`, or begins it with `genesis`. A last line that was torn by a crash is cut off: its block
 * was not mined, since the line goes first.
 *
 * A record is with the operating system when `append` returns, so it survives the death of any process, though not of the machine.
 *
 * @throws JournalCorruptError when a line before the last one cannot be read.
 */
export function openJournal(
  path: string,
  genesis: Genesis,
): JournalContents & { journal: Journal; isNew: boolean } {
  const existing = existsSync(path) ? parseJournal(readFileSync(path), path) : undefined
  const file = openSync(path, existing ? 'r+' : 'w')
  let position = existing?.length ?? 0
  if (existing) ftruncateSync(file, existing.length)

  function writeLine(value: unknown): void {
    const line = Buffer.from(`${JSON.stringify(value)}\n`)
    for (let written = 0; written < line.length; ) {
      written += writeSync(file, line, written, line.length - written, position + written)
    }
    position += line.length
  }

  if (!existing?.genesis) writeLine({ format: FORMAT, ...genesis })
  return {
    genesis: existing?.genesis ?? genesis,
    records: existing?.records ?? [],
    isNew: !existing?.genesis,
    journal: { append: writeLine, close: () => closeSync(file) },
  }
}

/** Reads a journal without opening it for more. `length`: bytes up to the end of the last whole line. */
export function parseJournal(
  bytes: Buffer,
  path: string,
): { genesis: Genesis | undefined; records: JournalRecord[]; length: number } {
  const length = bytes.lastIndexOf(0x0a) + 1
  const lines = bytes.toString('utf8', 0, length).split('\n').slice(0, -1)
  const [first, ...rest] = lines.map((line, index) => parseLine(line, index + 1, path))
  if (first === undefined) return { genesis: undefined, records: [], length }
  const { format, ...genesis } = first as Genesis & { format: number }
  if (format !== FORMAT) throw new JournalCorruptError({ path, line: 1 })
  return { genesis, records: rest as JournalRecord[], length }
}

function parseLine(line: string, number: number, path: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new JournalCorruptError({ path, line: number, cause })
  }
}

/** Thrown when a journal holds what this version cannot read. */
export class JournalCorruptError extends Error {
  readonly code = 'journal-corrupt'
  constructor(options: { path: string; line: number; cause?: unknown }) {
    super(
      `The journal ${options.path} cannot be read at line ${options.line}, so the chain cannot be brought back. Remove the data directory to start a new devnet.`,
      { cause: options.cause },
    )
    this.name = 'JournalCorruptError'
  }
}
