import { createHash } from 'node:crypto'
import type { Database, Transaction } from './database.ts'
import { DatabaseError } from './errors.ts'

/** The tables of one feature, as the statements that make them, in order. */
export type Tables = { readonly name: string; readonly statements: readonly string[] }

/**
 * Names the tables of a feature. Each feature keeps its own next to its code and prefixes its tables with its name.
 *
 * Statement number i is migration i of the feature: what was released is never edited, changes are appended.
 * The same SQL runs on both databases; `WITHOUT ROWID` (small rows found by their key: half the writing in SQLite) is left out on PostgreSQL.
 *
 * @example
 * export const outboxTables = defineTables('outbox', [
 *   'CREATE TABLE outbox_transactions (hash BYTEA PRIMARY KEY, raw BYTEA NOT NULL, received_at BIGINT NOT NULL)',
 * ])
 */
export function defineTables(name: string, statements: readonly string[]): Tables {
  return { name, statements }
}

type VersionRow = { version: number; digest: string }

const versionsTable =
  'CREATE TABLE IF NOT EXISTS table_versions (name TEXT PRIMARY KEY, version BIGINT NOT NULL, digest TEXT NOT NULL)'

/**
 * Brings the tables of every feature up to date: all or, where something fails, none.
 *
 * @throws DatabaseError `migration-changed` where statements that ran once read differently now; `migration-newer` where the store has seen a newer program.
 */
export async function migrate(database: Database, features: readonly Tables[]): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.run(versionsTable)
    for (const feature of features) await migrateFeature(transaction, feature, database.kind)
  })
}

async function migrateFeature(
  transaction: Transaction,
  { name, statements }: Tables,
  kind: Database['kind'],
): Promise<void> {
  const sql = 'SELECT version, digest FROM table_versions WHERE name = $1'
  const [row] = await transaction.query<VersionRow>(sql, [name])
  const done = row?.version ?? 0
  if (done > statements.length) {
    const message = `The store's tables of ${name} are at version ${done}, this program knows ${statements.length}. Run the newer program.`
    throw new DatabaseError('migration-newer', message)
  }
  if (row !== undefined && row.digest !== digestOf(statements.slice(0, done))) {
    const message = `The store's tables of ${name} were made by other statements than this program's first ${done}. Append migrations, never edit them; on a development network, remove its data folder.`
    throw new DatabaseError('migration-changed', message)
  }
  if (row !== undefined && done === statements.length) return
  for (const statement of statements.slice(done)) {
    await transaction.run(kind === 'sqlite' ? statement : toPostgres(statement))
  }
  await transaction.run(
    'INSERT INTO table_versions (name, version, digest) VALUES ($1, $2, $3) ON CONFLICT (name) DO UPDATE SET version = excluded.version, digest = excluded.digest',
    [name, statements.length, digestOf(statements)],
  )
}

function toPostgres(statement: string): string {
  return statement.replace(/\s+WITHOUT ROWID\b/i, '')
}

function digestOf(statements: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(statements)).digest('hex')
}
