import { bytesToHex, type NetworkBlock, type NetworkLog } from '@metalayer/protocol'
import type { Database, Transaction } from '../store/database.ts'
import type { FoundLog, LogPage, LogQuery } from '../view.ts'
import { type Candidate, createMarkFilter, marksOf } from './log-marks.ts'

/** Blocks whose marks are read at once. */
const blocksAtOnceMax = 256
/** Transactions that are read at once. */
const transactionsAtOnceMax = 16

/**
 * Logs of network blocks by address and topics. Each block has one row of marks (24 bytes a log), written in order: an index for each
 * topic would be quicker to ask and dirty a page of the disk for each value of each log. Only transactions whose marks match are read.
 */
export type LogIndex = {
  /** Within the transaction that stores the block. */
  save(transaction: Transaction, block: NetworkBlock): Promise<void>
  find(query: LogQuery): Promise<LogPage>
}

/** See `LogIndex`. Its table is of `blocksTables`. */
export function createLogIndex(database: Pick<Database, 'query'>): LogIndex {
  return {
    async save(transaction, block) {
      const marks = marksOf(block)
      if (marks.length === 0) return
      const sql = 'INSERT INTO blocks_log_marks (block_number, marks) VALUES ($1, $2)'
      await transaction.run(sql, [block.header.number, marks])
    },
    async find(query) {
      const { from, fromIndex = 0, to, limit, digitsMax } = query
      const filter = createMarkFilter(query)
      const isMeant = createMeaning(query)
      const logs: FoundLog[] = []
      let digits = 0
      for (let first = from; first <= to; first += blocksAtOnceMax) {
        const rows = await database.query<{ block_number: number; marks: Uint8Array }>(
          'SELECT block_number, marks FROM blocks_log_marks WHERE block_number BETWEEN $1 AND $2 ORDER BY block_number LIMIT $3',
          [first, Math.min(to, first + blocksAtOnceMax - 1), blocksAtOnceMax],
        )
        for (const { block_number: number, marks } of rows) {
          const candidates = filter(marks).filter(
            ({ logIndex }) => number > from || logIndex >= fromIndex,
          )
          for await (const log of read(database, number, candidates)) {
            if (!isMeant(log)) continue
            logs.push(log)
            digits += log.data.length + log.topics.length * 64
            if (logs.length >= limit || digits >= digitsMax)
              return { logs, next: { block: number, logIndex: log.logIndex + 1 } }
          }
        }
      }
      return { logs }
    },
  }
}

/** The same of blocks that are at hand, in their order. */
export function findLogsIn(blocks: readonly NetworkBlock[], query: LogQuery): LogPage {
  const { from, fromIndex = 0, limit, digitsMax } = query
  const isMeant = createMeaning(query)
  const logs: FoundLog[] = []
  let digits = 0
  for (const { header, transactions } of blocks) {
    const blockNumber = header.number
    let logIndex = 0
    for (const [transactionIndex, { hash, logs: held }] of transactions.entries()) {
      for (const log of held) {
        const place = { blockNumber, logIndex, transactionIndex, transactionHash: hash }
        logIndex += 1
        if ((blockNumber === from && place.logIndex < fromIndex) || !isMeant(log)) continue
        logs.push({ ...log, ...place })
        digits += log.data.length + log.topics.length * 64
        if (logs.length >= limit || digits >= digitsMax)
          return { logs, next: { block: blockNumber, logIndex } }
      }
    }
  }
  return { logs }
}

type LogsRow = { place: number; hash: Uint8Array; logs: string }

/** Candidates of a block with what they hold, a few transactions at a time. */
async function* read(
  database: Pick<Database, 'query'>,
  blockNumber: number,
  candidates: readonly Candidate[],
): AsyncGenerator<FoundLog> {
  const places = [...new Set(candidates.map(({ transactionIndex }) => transactionIndex))]
  let next = 0
  for (let start = 0; start < places.length; start += transactionsAtOnceMax) {
    const chunk = places.slice(start, start + transactionsAtOnceMax)
    for (const row of await readRows(database, blockNumber, chunk)) {
      const logs = JSON.parse(row.logs) as NetworkLog[]
      const transactionHash = bytesToHex(row.hash)
      for (; candidates[next]?.transactionIndex === row.place; next += 1) {
        const { logIndex, transactionIndex, offset } = candidates[next] as Candidate
        const log = logs[offset]
        if (log !== undefined)
          yield { ...log, blockNumber, logIndex, transactionIndex, transactionHash }
      }
    }
  }
}

/** Ascending. Of few places the last one is asked for again, so that one statement serves all counts. */
function readRows(
  database: Pick<Database, 'query'>,
  blockNumber: number,
  places: readonly number[],
): Promise<LogsRow[]> {
  const count = places.length === 1 ? 1 : transactionsAtOnceMax
  const padded = Array.from({ length: count }, (_, index) => places[index] ?? places.at(-1) ?? 0)
  const names = padded.map((_, index) => `$${index + 3}`).join(', ')
  return database.query<LogsRow>(
    `SELECT place, hash, logs FROM blocks_transactions WHERE block_number = $1 AND place IN (${names}) ORDER BY place LIMIT $2`,
    [blockNumber, transactionsAtOnceMax, ...padded],
  )
}

/** Marks can be alike where values are not. */
function createMeaning({ addresses, topics }: LogQuery): (log: NetworkLog) => boolean {
  const wantedAddresses = addresses && new Set(addresses)
  const wantedTopics = topics.map((list) => list && new Set(list))
  return ({ address, topics: present }) =>
    (wantedAddresses?.has(address) ?? true) &&
    present.length >= topics.length &&
    wantedTopics.every((wanted, position) => {
      const topic = present[position]
      return wanted === undefined || (topic !== undefined && wanted.has(topic))
    })
}
