/**
 * What a column holds. Both databases agree on these:
 *
 * | value | column | |
 * |---|---|---|
 * | chain id, height, index, time, 0 or 1 | `BIGINT` | a safe integer; never `INTEGER`, which is 32 bits in PostgreSQL |
 * | hash, address, word, raw bytes | `BYTEA` | `Uint8Array`; 32-byte big-endian words sort as numbers do |
 * | wei, gas | `TEXT` | a `bigint` in decimal: `String(wei)`, `BigInt(row.wei)` |
 * | words | `TEXT` | |
 *
 * Names are snake_case, aliases too: PostgreSQL folds capitals.
 */
export type SqlValue = string | number | Uint8Array | null

/** One row of an answer, by column. Rows are plain data; callers name the type that their SQL selects. */
export type SqlRow = Record<string, SqlValue>

/** Arguments of `$1`, `$2`, …, in order. */
export type SqlParameters = readonly SqlValue[]

/** What can be asked within a transaction. SQL is what SQLite 3.45 and PostgreSQL 15 both take. */
export interface Transaction {
  /** Rows of a `SELECT`, or of a write with `RETURNING`. Bound it with `LIMIT`: all rows are held in memory. */
  query<T extends SqlRow = SqlRow>(sql: string, parameters?: SqlParameters): Promise<T[]>
  /** Runs one write. `changes`: rows that it touched. */
  run(sql: string, parameters?: SqlParameters): Promise<{ changes: number }>
  /** Runs one write for each of `rows`, in order, in one go: one round trip for many rows. `changes`: of all of them. */
  runMany(sql: string, rows: readonly SqlParameters[]): Promise<{ changes: number }>
}

/** How much a commit survives. `process`: kill -9 of the node. `power`: the machine losing power too (an fsync; votes need it). */
export type Durability = 'process' | 'power'

/** How a transaction commits. */
export type TransactionOptions = { durability?: Durability }

/**
 * A SQL database: one per node, shared by its features, each of which owns its tables (`defineTables`).
 *
 * A promise that resolves is a commit. Outside of a transaction each call is one of its own.
 * SQLite answers in microtasks, so a long loop over it alone lets nothing else run: take turns (`setImmediate`), or write with `runMany`.
 * Every call fails with `DatabaseError`, and guards look at its `code`.
 */
export interface Database extends Transaction {
  readonly kind: 'sqlite' | 'postgres'
  /**
   * Runs `work` in one transaction, alone among writers: commits what it did when it resolves, undoes it when it rejects.
   * `work` uses `transaction` only: the database itself, asked from inside, throws `nested-use`, as it would wait for itself.
   * `work` may run more than once where the database reports a conflict, so it has no effects but SQL.
   */
  transaction<T>(
    work: (transaction: Transaction) => Promise<T>,
    options?: TransactionOptions,
  ): Promise<T>
  /** Waits for what runs, then closes. Calls after it fail with `closed`. */
  close(): Promise<void>
}
