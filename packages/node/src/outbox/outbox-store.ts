import { bytesToHex, hexToBytes, type Placement } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Database, SqlParameters, SqlRow } from '../store/database.ts'

/** A transaction as it is kept. */
export type StoredTransaction = {
  hash: Hex
  raw: Hex
  receivedAt: number
} & (
  | { state: 'pending' }
  | { state: 'included'; placement: Placement; position: number }
  | { state: 'dropped'; outcome: string }
)

/** What changes in the store; each one is idempotent. */
export type OutboxChange =
  | { type: 'pending'; hash: Hex; raw: Hex; receivedAt: number }
  | { type: 'included'; hash: Hex; placement: Placement; position: number }
  | { type: 'returned'; hash: Hex }
  | { type: 'dropped'; hash: Hex; outcome: string }
  | { type: 'final'; hash: Hex }

/** The outbox on disk. */
export interface OutboxStore {
  /** Resolves when the changes are durable, all of them or none. Calls that come until a commit begins share it. */
  write(changes: readonly OutboxChange[]): Promise<void>
  /** Pending and included transactions after `after` in the order of their hashes, at most `limit`. */
  page(after: Hex, limit: number): Promise<StoredTransaction[]>
  find(hash: Hex): Promise<StoredTransaction | undefined>
  /** Forgets all but the newest `keep` transactions that were dropped. */
  prune(keep: number): Promise<void>
}

type Row = SqlRow & {
  hash: Uint8Array
  raw: Uint8Array
  state: number
  detail: string | null
  received_at: number
}

const states = { pending: 0, included: 1, dropped: 2 }
const insertSql = `INSERT INTO outbox_transactions (hash, raw, state, detail, received_at, changed_at)
  VALUES ($1, $2, 0, NULL, $3, $3)
  ON CONFLICT (hash) DO UPDATE SET state = 0, detail = NULL,
    received_at = excluded.received_at, changed_at = excluded.changed_at`
const updateSql =
  'UPDATE outbox_transactions SET state = $2, detail = $3, changed_at = $4 WHERE hash = $1'
const deleteSql = 'DELETE FROM outbox_transactions WHERE hash = $1'
const columns = 'hash, raw, state, detail, received_at'
const pruneSql = `DELETE FROM outbox_transactions WHERE hash IN (
  SELECT hash FROM outbox_transactions WHERE state = 2 ORDER BY changed_at DESC LIMIT $1 OFFSET $2)`
const prunedAtOnceMax = 10_000

/** See `OutboxStore`. `now`: milliseconds. */
export function createOutboxStore(deps: { database: Database; now: () => number }): OutboxStore {
  const { database, now } = deps
  let waiting: OutboxChange[] = []
  let next: Promise<void> | undefined
  let last: Promise<unknown> = Promise.resolve()

  /** What waits now: what comes from here on is for the next commit. */
  function takeAll(): readonly OutboxChange[] {
    const changes = waiting
    waiting = []
    next = undefined
    return changes
  }

  async function commit(): Promise<void> {
    let changes: readonly OutboxChange[] | undefined
    try {
      await database.transaction(async (transaction) => {
        // Until it is our turn, more may come.
        changes ??= takeAll()
        const statements = toStatements(changes, now())
        for (const { sql, rows } of statements) await transaction.runMany(sql, rows)
      })
    } finally {
      // A database that is closed begins nothing, and whoever wrote hears of that.
      if (changes === undefined) takeAll()
    }
  }

  return {
    write(changes) {
      waiting.push(...changes)
      if (next === undefined) {
        next = last.then(commit)
        // Whoever wrote hears of a failure; the commit after it goes its own way.
        last = next.catch(() => undefined)
      }
      return next
    },
    async page(after, limit) {
      const rows = await database.query<Row>(
        `SELECT ${columns} FROM outbox_transactions WHERE hash > $1 AND state < 2 ORDER BY hash LIMIT $2`,
        [hexToBytes(after), limit],
      )
      return rows.map(toStored)
    },
    async find(hash) {
      const sql = `SELECT ${columns} FROM outbox_transactions WHERE hash = $1`
      const [row] = await database.query<Row>(sql, [hexToBytes(hash)])
      return row === undefined ? undefined : toStored(row)
    },
    async prune(keep) {
      await database.run(pruneSql, [prunedAtOnceMax, keep])
    },
  }
}

/** Runs of changes that share a statement, in order. */
function toStatements(changes: readonly OutboxChange[], now: number) {
  const runs: { sql: string; rows: SqlParameters[] }[] = []
  for (const change of changes) {
    const { sql, row } = toStatement(change, now)
    const run = runs.at(-1)
    if (run?.sql === sql) run.rows.push(row)
    else runs.push({ sql, rows: [row] })
  }
  return runs
}

function toStatement(change: OutboxChange, now: number): { sql: string; row: SqlParameters } {
  const hash = hexToBytes(change.hash)
  if (change.type === 'pending') {
    return { sql: insertSql, row: [hash, hexToBytes(change.raw), change.receivedAt] }
  }
  if (change.type === 'final') return { sql: deleteSql, row: [hash] }
  if (change.type === 'returned') return { sql: updateSql, row: [hash, states.pending, null, now] }
  if (change.type === 'dropped') {
    return { sql: updateSql, row: [hash, states.dropped, change.outcome, now] }
  }
  const { placement, position } = change
  const detail = JSON.stringify({ placement, position })
  return { sql: updateSql, row: [hash, states.included, detail, now] }
}

function toStored(row: Row): StoredTransaction {
  const base = { hash: bytesToHex(row.hash), raw: bytesToHex(row.raw), receivedAt: row.received_at }
  if (row.state === states.pending) return { ...base, state: 'pending' }
  if (row.state === states.dropped) return { ...base, state: 'dropped', outcome: row.detail ?? '' }
  // This file alone writes `detail`, in this shape.
  const detail = JSON.parse(row.detail ?? '') as { placement: Placement; position: number }
  return { ...base, state: 'included', ...detail }
}
