import { type FileHandle, open } from 'node:fs/promises'
import type { Hex } from 'viem'

/** A transaction that may have been sent: it was signed, and on record before its bytes left. */
export type SentTransaction = {
  chainId: number
  nonce: number
  /** Id of the step. */
  step: Hex
  name: string
  hash: Hex
  raw: Hex
}

/** What a deployment has signed, so that one which was killed goes on with the same bytes. */
export type DeploymentJournal = {
  /** What is on record for the chain, oldest first. */
  read(chainId: number): readonly SentTransaction[]
  /** Puts transactions on record. They may be sent once this has resolved. */
  append(transactions: readonly SentTransaction[]): Promise<void>
  close(): Promise<void>
}

/** A journal that is forgotten with the process: for chains that are forgotten with it. */
export function createMemoryJournal(): DeploymentJournal {
  const records = new Map<number, SentTransaction[]>()
  return {
    read: (chainId) => records.get(chainId) ?? [],
    async append(transactions) {
      remember(records, transactions)
    },
    async close() {},
  }
}

/**
 * Opens the journal in the file at `path`, one JSON record a line; creates it where there is none. A last line that was cut off by a kill was never
 * acted on, and is dropped. To be opened by one process at a time.
 *
 * @throws JournalDamagedError when another line is no record.
 */
export async function openDeploymentJournal(path: string): Promise<DeploymentJournal> {
  const file = await open(path, 'a+')
  const text = await file.readFile('utf8')
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  if (whole.length < text.length) await file.truncate(Buffer.byteLength(whole))
  const records = new Map<number, SentTransaction[]>()
  whole.split('\n').forEach((line, place) => {
    if (line !== '') remember(records, [parseRecord(path, line, place + 1)])
  })
  const write = createGroupWriter(file)
  return {
    read: (chainId) => records.get(chainId) ?? [],
    async append(transactions) {
      await write(transactions.map((transaction) => `${JSON.stringify(transaction)}\n`).join(''))
      remember(records, transactions)
    },
    close: () => file.close(),
  }
}

/** Writes and syncs; what comes while one sync is under way goes into the next one together. */
function createGroupWriter(file: FileHandle): (text: string) => Promise<void> {
  let waiting = ''
  let next: Promise<void> | undefined
  let last: Promise<void> = Promise.resolve()
  const flush = async (): Promise<void> => {
    const text = waiting
    waiting = ''
    next = undefined
    await file.appendFile(text)
    await file.datasync()
  }
  return (text) => {
    waiting += text
    next ??= last = last.then(flush)
    return next
  }
}

function remember(
  records: Map<number, SentTransaction[]>,
  transactions: readonly SentTransaction[],
): void {
  for (const transaction of transactions) {
    const known = records.get(transaction.chainId)
    if (known) known.push(transaction)
    else records.set(transaction.chainId, [transaction])
  }
}

function parseRecord(path: string, line: string, number: number): SentTransaction {
  try {
    const record = JSON.parse(line) as SentTransaction
    if (
      Number.isSafeInteger(record.chainId) &&
      Number.isSafeInteger(record.nonce) &&
      record.raw.startsWith('0x')
    ) {
      return record
    }
  } catch (cause) {
    throw new JournalDamagedError(path, number, { cause })
  }
  throw new JournalDamagedError(path, number)
}

/** The journal's file holds something else. */
export class JournalDamagedError extends Error {
  readonly code = 'deployment-journal-damaged'
  constructor(path: string, line: number, options?: { cause: unknown }) {
    super(
      `Line ${line} of the deployment journal ${path} is no record. Restore the file, or, where nothing is pending on any chain, remove it: finished steps are found on the chains themselves.`,
      options,
    )
    this.name = 'JournalDamagedError'
  }
}
