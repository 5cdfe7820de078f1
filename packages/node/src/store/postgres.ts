import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
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
import { DatabaseError, type DatabaseErrorCode } from './errors.ts'
import { createSerialQueue } from './serial-queue.ts'

/** Where the database is. */
export type PostgresOptions = {
  /** As in `DATABASE_URL`: `postgresql://user:password@host:5432/name`. */
  url: string
  /** Connections at a time: one writes, the others read. */
  connectionsMax?: number
  /** How often a transaction that conflicts with another program's is run again. */
  attemptsMax?: number
  /** Statements that are kept prepared on each connection; further ones are planned each time. */
  statementsMax?: number
  /** How long to wait for a connection. */
  connectTimeoutMs?: number
}

/** Defaults of `PostgresOptions`. */
export const defaultPostgresOptions = {
  connectionsMax: 8,
  attemptsMax: 10,
  statementsMax: 512,
  connectTimeoutMs: 5_000,
}

type Client = Pick<pg.PoolClient, 'query'>
type Naming = (sql: string) => string | undefined

/** Rows of `runMany` that are on their way at a time. */
const rowsInFlightMax = 1_000
const serializationFailure = '40001'
const deadlock = '40P01'
const uniqueViolation = '23505'
const objectIds = { boolean: 16, bytes: 17, numeric: 1700, integers: [20, 21, 23, 26] }

/**
 * Opens a PostgreSQL database, for nodes whose history outgrows one file.
 *
 * Writes of this process run one at a time, as in SQLite, so they never conflict with each other; transactions are serializable, so that other programs on
 * the same database cannot break them either, and where those interfere, the work runs again. Commits reach the server before their promise resolves, and the
 * server's disk a moment later (`synchronous_commit=off`): killing the node loses nothing, the server losing power can undo the last half second, as in SQLite;
 * `durability: 'power'` waits for the disk.
 */
export function createPostgresDatabase(options: PostgresOptions): Database {
  const settings = { ...defaultPostgresOptions, ...options }
  const pool = openPool(settings)
  const queue = createSerialQueue()
  const naming = createNaming(settings.statementsMax)
  const current = new AsyncLocalStorage<{ open: boolean }>()
  let closed = false

  const checkUsable = () =>
    assertUsable({ isClosed: closed, isInTransaction: current.getStore()?.open === true })

  /** One go: what `work` did is committed, or undone. */
  async function transactOnce<T>(
    work: (transaction: Transaction) => Promise<T>,
    { durability = 'process' }: TransactionOptions,
  ): Promise<T> {
    const client = await attempt(() => pool.connect())
    const scope = { open: true }
    let broken: Error | undefined
    try {
      await attempt(() => client.query('BEGIN'))
      if (durability === 'power') {
        await attempt(() => client.query('SET LOCAL synchronous_commit=on'))
      }
      const result = await current.run(scope, () => work(createTransaction(client, naming, scope)))
      await attempt(() => client.query('COMMIT'))
      return result
    } catch (error) {
      await client.query('ROLLBACK').catch((cause: Error) => {
        // The connection is gone, and the transaction with it.
        broken = cause
      })
      throw error
    } finally {
      scope.open = false
      client.release(broken)
    }
  }

  async function transact<T>(
    work: (transaction: Transaction) => Promise<T>,
    transactionOptions: TransactionOptions,
  ): Promise<T> {
    for (let attempts = 1; ; attempts++) {
      try {
        return await transactOnce(work, transactionOptions)
      } catch (error) {
        if (!isConflict(error) || attempts === settings.attemptsMax) throw error
      }
    }
  }

  const onPool = createTransaction(pool, naming)

  return {
    kind: 'postgres',
    async query<T extends SqlRow>(sql: string, parameters: SqlParameters = []) {
      checkUsable()
      return onPool.query<T>(sql, parameters)
    },
    async run(sql, parameters = []) {
      checkUsable()
      return queue.run(() => transact((transaction) => transaction.run(sql, parameters), {}))
    },
    async runMany(sql, rows) {
      checkUsable()
      return queue.run(() => transact((transaction) => transaction.runMany(sql, rows), {}))
    },
    async transaction(work, transactionOptions = {}) {
      checkUsable()
      return queue.run(() => transact(work, transactionOptions))
    },
    async close() {
      if (closed) return
      closed = true
      await queue.run(() => pool.end())
    },
  }
}

function openPool(settings: typeof defaultPostgresOptions & PostgresOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: settings.url,
    max: settings.connectionsMax,
    connectionTimeoutMillis: settings.connectTimeoutMs,
    options: '-c synchronous_commit=off -c default_transaction_isolation=serializable',
    types: { getTypeParser: (objectId) => parserOf(objectId) },
    pipeline: true,
  })
  // A connection that breaks while idle is replaced at its next use; whoever uses it then hears of a failure.
  pool.on('error', () => {})
  return pool
}

/** Names statements, so that each connection prepares them once. */
function createNaming(statementsMax: number): Naming {
  const names = new Map<string, string>()
  return (sql) => {
    const known = names.get(sql)
    if (known !== undefined || names.size >= statementsMax) return known
    const name = `metalayer_${names.size}`
    names.set(sql, name)
    return name
  }
}

/** The port over one connection, or over the pool; with `scope`, only while that scope is open. */
function createTransaction(client: Client, naming: Naming, scope?: { open: boolean }): Transaction {
  function ask(sql: string, parameters: SqlParameters): Promise<pg.QueryResult<SqlRow>> {
    if (scope !== undefined && !scope.open) {
      const message = 'A transaction was used after its end. Await everything that its work starts.'
      throw new DatabaseError('closed', message)
    }
    const values = parameters.map(toPostgresValue)
    const name = naming(sql)
    return attempt(() =>
      client.query(name === undefined ? { text: sql, values } : { name, text: sql, values }),
    )
  }
  return {
    async query<T extends SqlRow>(sql: string, parameters: SqlParameters = []) {
      // `T` is the caller's word on what its SQL selects; the parsers below make exactly `SqlValue`s.
      return (await ask(sql, parameters)).rows as T[]
    },
    async run(sql, parameters = []) {
      return { changes: (await ask(sql, parameters)).rowCount ?? 0 }
    },
    async runMany(sql, rows) {
      let changes = 0
      for (let at = 0; at < rows.length; at += rowsInFlightMax) {
        // The connection is a pipeline: they all leave at once and run in order. Where one fails, the others do, since the transaction has.
        const sent = rows.slice(at, at + rowsInFlightMax).map((row) => ask(sql, row))
        const results = await Promise.allSettled(sent)
        for (const result of results) {
          if (result.status === 'rejected') throw result.reason
          changes += result.value.rowCount ?? 0
        }
      }
      return { changes }
    },
  }
}

/** `pg` takes Buffers only. No copy. */
function toPostgresValue(value: SqlValue): unknown {
  if (!(value instanceof Uint8Array)) return value
  return Buffer.from(value.buffer, value.byteOffset, value.length)
}

/** Answers come as text; this makes of them what SQLite would give. */
function parserOf(objectId: number): (text: string) => SqlValue {
  if (objectId === objectIds.bytes)
    return (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'))
  if (objectId === objectIds.boolean) return (text) => (text === 't' ? 1 : 0)
  if (objectId === objectIds.numeric || objectIds.integers.includes(objectId)) return toSafeNumber
  return (text) => text
}

function toSafeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || Number.isSafeInteger(number)) return number
  const message = `The store answered ${text}, which is over 2^53 - 1. Keep such numbers as TEXT.`
  throw new DatabaseError('failed', message)
}

/** Runs something that the server may refuse, and says so in the port's words. */
export async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof DatabaseError) throw cause
    throw toDatabaseError(cause)
  }
}

function toDatabaseError(cause: unknown): DatabaseError {
  const detail = messageOf(cause)
  const state = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const [code, sentence] = explain(state)
  return new DatabaseError(code, `${sentence}: ${detail}.`, { cause })
}

function explain(state: string): [DatabaseErrorCode, string] {
  if (state === uniqueViolation) return ['unique-violation', 'There is such a row already']
  if (state === serializationFailure || state === deadlock) {
    return ['conflict', 'Other programs wrote the same rows, each time that it was tried']
  }
  // Classes 08, 53 and 57 are connections, resources and shutdown; without a state, the connection itself failed.
  if (/^(?:08|53|57)/.test(state) || !/^[0-9A-Z]{5}$/.test(state)) {
    return ['unavailable', 'PostgreSQL cannot be reached. Check DATABASE_URL and that it runs']
  }
  return ['failed', 'PostgreSQL refused a statement']
}

function isConflict(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === 'conflict'
}
