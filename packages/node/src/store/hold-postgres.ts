import pg from 'pg'
import { DatabaseError } from './errors.ts'
import { attempt, defaultPostgresOptions, type PostgresOptions } from './postgres.ts'

/** Nobody else has the database meanwhile. */
export type DatabaseHold = {
  /** Resolves where it was lost: another node may have it now. */
  readonly lost: Promise<void>
  release(): Promise<void>
}

const takenText =
  'Another node runs on this database. Stop it, or give this one a database, or a schema, of its own.'
/** First half of the advisory lock's key; the second tells schemas of one database apart. */
const lockClass = 0x4d4c
const lockSql = 'SELECT pg_advisory_lock($1, hashtext(current_schema()))'
/** For how long the server may take to see that a node which was killed is gone. */
const lockWaitMs = 3_000
const lockNotAvailable = '55P03'

/**
 * Takes a PostgreSQL database for one node, for as long as this process has a connection to it: two with one key would sign against each other.
 *
 * @throws DatabaseError `taken`, `unavailable`
 */
export async function holdPostgres({
  url,
  connectTimeoutMs = defaultPostgresOptions.connectTimeoutMs,
}: Pick<PostgresOptions, 'url' | 'connectTimeoutMs'>): Promise<DatabaseHold> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
  })
  let isReleased = false
  const lost = new Promise<void>((resolve) => {
    // A connection that breaks says so here, and ends.
    client.on('error', () => {})
    client.on('end', () => {
      if (!isReleased) resolve()
    })
  })
  const release = async (): Promise<void> => {
    isReleased = true
    await client.end().catch(() => {})
  }
  try {
    await attempt(async () => {
      await client.connect()
      await client.query(`SET lock_timeout = ${lockWaitMs}`)
      await client.query(lockSql, [lockClass])
    })
    return { lost, release }
  } catch (error) {
    await release()
    throw isTaken(error) ? new DatabaseError('taken', takenText, { cause: error }) : error
  }
}

function isTaken(error: unknown): boolean {
  if (!(error instanceof DatabaseError) || !(error.cause instanceof Error)) return false
  return 'code' in error.cause && error.cause.code === lockNotAvailable
}
