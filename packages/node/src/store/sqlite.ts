import { AsyncLocalStorage } from 'node:async_hooks'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { messageOf } from '../message-of.ts'
import { assertUsable } from './assert-usable.ts'
import type {
  Database,
  SqlParameters,
  SqlRow,
  SqlValue,
  Transaction,
  TransactionOptions,
} from './database.ts'
import { DatabaseError } from './errors.ts'
import { createSerialQueue } from './serial-queue.ts'
import { isRead, toAnonymousStatement } from './statement-text.ts'
import { createLogSync } from './sync-log.ts'

/** Where the database lies. */
export type SqliteOptions = {
  /** Path of the file, or `:memory:` for one that ends with the process. */
  path: string
  /** Prepared statements kept for each connection; the one used longest ago goes first. */
  statementsMax?: number
}

/** Defaults of `SqliteOptions`. */
export const defaultSqliteOptions = { statementsMax: 512 }

type Prepared = { statement: StatementSync; order: number[] }
type Connection = {
  database: DatabaseSync
  prepare(sql: string): Prepared
}

const busyTimeoutMs = 5_000
const walBytesMax = 64 * 1024 * 1024
/** Pages of the log (of 4 KiB) from which it is written back: SQLite's own 1,000 have a busy node write the same pages, and sync them, several times a second. */
const walPagesMax = 16_000
const sqliteConstraintPrimaryKey = 1555
const sqliteConstraintUnique = 2067

/**
 * Opens a SQLite file (`node:sqlite`), making it if need be.
 *
 * WAL with `synchronous=NORMAL`: a commit is in the operating system's hands when its promise resolves, so killing the node loses nothing,
 * and costs no fsync. Losing power can undo the last commits (never corrupt), so what must not be undone commits with `durability: 'power'`: its promise
 * resolves once the log has been synced, which `synchronous=FULL` would do as well, but with the event loop waiting for the disk.
 * One connection writes, one transaction at a time; another one reads, so that reads do not wait for a transaction that awaits something.
 */
export function createSqliteDatabase(options: SqliteOptions): Database {
  const { path, statementsMax } = { ...defaultSqliteOptions, ...options }
  const inMemory = path === ':memory:'
  const writer = openConnection(path, statementsMax)
  const reader = inMemory ? undefined : openConnection(path, statementsMax)
  reader?.database.exec('PRAGMA query_only=ON')
  const log = inMemory ? undefined : createLogSync(`${path}-wal`)
  const queue = createSerialQueue()
  const current = new AsyncLocalStorage<{ open: boolean }>()
  let closed = false

  const checkUsable = () =>
    assertUsable({ isClosed: closed, isInTransaction: current.getStore()?.open === true })

  const onWriter = createTransaction(writer)

  /** Everything between BEGIN and COMMIT, once it is this caller's turn. */
  async function transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const scope = { open: true }
    try {
      attempt(() => writer.database.exec('BEGIN IMMEDIATE'))
      const result = await current.run(scope, () => work(createTransaction(writer, scope)))
      attempt(() => writer.database.exec('COMMIT'))
      return result
    } catch (error) {
      // Some failures (a full disk) have SQLite roll back by itself.
      if (writer.database.isTransaction) writer.database.exec('ROLLBACK')
      throw error
    } finally {
      scope.open = false
    }
  }

  return {
    kind: 'sqlite',
    async query<T extends SqlRow>(sql: string, parameters: SqlParameters = []) {
      checkUsable()
      if (reader !== undefined && isRead(sql)) return runQuery<T>(reader, sql, parameters)
      return queue.run(() => onWriter.query<T>(sql, parameters))
    },
    async run(sql, parameters = []) {
      checkUsable()
      return queue.run(() => onWriter.run(sql, parameters))
    },
    async runMany(sql, rows) {
      checkUsable()
      return queue.run(() => transact((transaction) => transaction.runMany(sql, rows)))
    },
    async transaction(work, { durability = 'process' }: TransactionOptions = {}) {
      checkUsable()
      const result = await queue.run(async () => {
        // A commit costs as much as writing dozens of rows: what comes in the same turn of the event loop can still go with it.
        if (!inMemory) await setImmediate()
        return transact(work)
      })
      if (durability === 'power') await log?.sync()
      return result
    },
    async close() {
      if (closed) return
      closed = true
      await queue.run(async () => {
        reader?.database.close()
        writer.database.close()
      })
      await log?.close()
    },
  }
}

function openConnection(path: string, statementsMax: number): Connection {
  const database = open(path)
  const statements = new Map<string, Prepared>()
  return {
    database,
    prepare(sql) {
      const known = statements.get(sql)
      if (known !== undefined) return known
      const { sql: text, order } = toAnonymousStatement(sql)
      const prepared = { statement: database.prepare(text), order }
      statements.set(sql, prepared)
      if (statements.size > statementsMax) {
        const [oldest] = statements.keys()
        if (oldest !== undefined) statements.delete(oldest)
      }
      return prepared
    },
  }
}

function open(path: string): DatabaseSync {
  try {
    const database = new DatabaseSync(path)
    database.exec(`PRAGMA busy_timeout=${busyTimeoutMs}`)
    database.exec('PRAGMA journal_mode=WAL')
    database.exec('PRAGMA synchronous=NORMAL')
    database.exec(`PRAGMA journal_size_limit=${walBytesMax}`)
    database.exec(`PRAGMA wal_autocheckpoint=${walPagesMax}`)
    database.exec('PRAGMA foreign_keys=ON')
    database.exec('PRAGMA temp_store=MEMORY')
    return database
  } catch (cause) {
    const message = `The store at ${path} cannot be opened. Check that its folder exists and is writable, and that it is a store of this program.`
    throw new DatabaseError('unavailable', message, { cause })
  }
}

/** The port over one connection; with `scope`, only while that scope is open. */
function createTransaction(connection: Connection, scope?: { open: boolean }): Transaction {
  function assertOpen(): void {
    if (scope !== undefined && !scope.open) {
      const message = 'A transaction was used after its end. Await everything that its work starts.'
      throw new DatabaseError('closed', message)
    }
  }
  return {
    async query<T extends SqlRow>(sql: string, parameters: SqlParameters = []) {
      assertOpen()
      return runQuery<T>(connection, sql, parameters)
    },
    async run(sql, parameters = []) {
      assertOpen()
      return attempt(() => {
        const { statement, order } = connection.prepare(sql)
        return { changes: Number(statement.run(...arrange(parameters, order)).changes) }
      })
    },
    async runMany(sql, rows) {
      assertOpen()
      return attempt(() => {
        const { statement, order } = connection.prepare(sql)
        let changes = 0
        for (const row of rows) changes += Number(statement.run(...arrange(row, order)).changes)
        return { changes }
      })
    },
  }
}

function runQuery<T extends SqlRow>(
  connection: Connection,
  sql: string,
  parameters: SqlParameters,
): T[] {
  return attempt(() => {
    const { statement, order } = connection.prepare(sql)
    // `T` is the caller's word on what its SQL selects; node:sqlite gives exactly `SqlValue`s, as bigints are off.
    return statement.all(...arrange(parameters, order)) as T[]
  })
}

function arrange(parameters: SqlParameters, order: number[]): SqlValue[] {
  return order.map((index) => {
    const value = parameters[index]
    if (value === undefined) {
      throw new DatabaseError('failed', `The statement names $${index + 1}, which was not given.`)
    }
    return value
  })
}

/** Runs something that SQLite may refuse, and says so in the port's words. */
function attempt<T>(work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof DatabaseError) throw cause
    throw toDatabaseError(cause)
  }
}

function toDatabaseError(cause: unknown): DatabaseError {
  const detail = messageOf(cause)
  const number = cause instanceof Error && 'errcode' in cause ? cause.errcode : undefined
  if (number === sqliteConstraintPrimaryKey || number === sqliteConstraintUnique) {
    return new DatabaseError('unique-violation', `There is such a row already: ${detail}.`, {
      cause,
    })
  }
  return new DatabaseError('failed', `SQLite refused a statement: ${detail}.`, { cause })
}
