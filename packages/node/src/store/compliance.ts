import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database, SqlValue } from './database.ts'
import { defineTables, migrate } from './migrations.ts'

/** What the suite needs of a database: `open` makes one, or opens the same one again. */
export type DatabaseFixture = { open(): Promise<Database>; stop(): Promise<void> }

const tables = defineTables('suite', [
  'CREATE TABLE suite_rows (key BYTEA PRIMARY KEY, count BIGINT NOT NULL, wei TEXT, note TEXT) WITHOUT ROWID',
  'CREATE INDEX suite_by_count ON suite_rows (count)',
  'CREATE TABLE suite_values (id BIGINT PRIMARY KEY, bytes BYTEA, number BIGINT, words TEXT)',
])
const key = (index: number) => Uint8Array.of(index >> 8, index & 255)
const insert = 'INSERT INTO suite_rows (key, count, wei, note) VALUES ($1, $2, $3, $4)'

/** What every implementation of `Database` must do. */
export function testDatabase(name: string, createFixture: () => Promise<DatabaseFixture>): void {
  let fixture: DatabaseFixture
  let database: Database
  let used = 0
  /** A number that no other test uses. */
  const fresh = () => ++used

  beforeAll(async () => {
    fixture = await createFixture()
    database = await fixture.open()
    await migrate(database, [tables])
  })
  afterAll(async () => {
    await database?.close()
    await fixture?.stop()
  })

  const countOf = async (index: number) => {
    const sql = 'SELECT count FROM suite_rows WHERE key = $1'
    const [row] = await database.query<{ count: number }>(sql, [key(index)])
    return row?.count
  }

  describe(`${name} keeps the port: values`, () => {
    it('gives back what it was given', async () => {
      const value = fc.record({
        bytes: fc.option(fc.uint8Array({ maxLength: 100 })),
        number: fc.option(fc.maxSafeInteger()),
        words: fc.option(fc.string({ unit: 'binary' }).filter((s) => !s.includes('\0'))),
      })
      await fc.assert(
        fc.asyncProperty(value, async ({ bytes, number, words }) => {
          const id = fresh()
          const sql = 'INSERT INTO suite_values (id, bytes, number, words) VALUES ($1, $2, $3, $4)'
          await database.run(sql, [id, bytes, number, words])
          const [row] = await database.query(
            'SELECT bytes, number, words FROM suite_values WHERE id = $1',
            [id],
          )
          expect({ ...row }).toEqual({ bytes, number: number === 0 ? 0 : number, words })
          if (bytes !== null) expect(row?.bytes?.constructor).toBe(Uint8Array)
        }),
        { numRuns: 50 },
      )
    })

    it('takes parameters in any order and more than once, and leaves quoted ones alone', async () => {
      const id = fresh()
      const sql =
        "INSERT INTO suite_rows (key, wei, count, note) VALUES ($2, $3, $1, '$1 ' || $3) -- $9"
      await database.run(sql, [id, key(id), '12'])
      const [row] = await database.query('SELECT count, note FROM suite_rows WHERE key = $1', [
        key(id),
      ])
      expect({ ...row }).toEqual({ count: id, note: '$1 12' })
    })

    it('counts, sums and compares as numbers', async () => {
      const rows = [1, 2, 3].map((count) => [key(fresh()), count, null, 'sums'])
      await database.runMany(insert, rows)
      const [row] = await database.query(
        "SELECT count(*) AS rows, sum(count) AS total, max(count) AS most, min(count) < 2 AS low FROM suite_rows WHERE note = 'sums'",
      )
      expect({ ...row }).toEqual({ rows: 3, total: 6, most: 3, low: 1 })
    })

    it('orders bytes as numbers, and pages', async () => {
      const ids = [fresh(), fresh(), fresh()]
      await database.runMany(
        insert,
        ids.toReversed().map((id) => [key(id), 0, null, 'pages']),
      )
      const sql =
        "SELECT key FROM suite_rows WHERE note = 'pages' AND key > $1 ORDER BY key LIMIT $2"
      const page = await database.query<{ key: Uint8Array }>(sql, [key(ids[0] ?? 0), 5])
      expect(page.map((row) => row.key)).toEqual(ids.slice(1).map(key))
    })
  })

  describe(`${name} keeps the port: writes`, () => {
    it('says how many rows it touched', async () => {
      const ids = [fresh(), fresh()]
      const rows = ids.map((id) => [key(id), 1, null, 'touch'] satisfies SqlValue[])
      expect(await database.runMany(insert, rows)).toEqual({ changes: 2 })
      expect(await database.runMany(insert, [])).toEqual({ changes: 0 })
      const update = "UPDATE suite_rows SET count = count + $1 WHERE note = 'touch'"
      expect(await database.run(update, [5])).toEqual({ changes: 2 })
      const gone = "DELETE FROM suite_rows WHERE note = 'nothing'"
      expect(await database.run(gone)).toEqual({ changes: 0 })
      const returning = await database.query(
        "DELETE FROM suite_rows WHERE note = 'touch' AND key = $1 RETURNING count",
        [key(ids[0] ?? 0)],
      )
      expect(returning.map((row) => ({ ...row }))).toEqual([{ count: 6 }])
    })

    it('writes over what is there where it is told to, also twice in one go', async () => {
      const id = fresh()
      const sql = `${insert} ON CONFLICT (key) DO UPDATE SET count = suite_rows.count + excluded.count`
      await database.runMany(
        sql,
        [1, 2, 3].map((count) => [key(id), count, null, null]),
      )
      expect(await countOf(id)).toBe(6)
    })

    it('names a row that is there already, and undoes all of a `runMany`', async () => {
      const [id, other] = [fresh(), fresh()]
      const row = [key(id), 1, null, null]
      await database.run(insert, row)
      const code = 'unique-violation'
      await expect(database.run(insert, row)).rejects.toMatchObject({ code })
      const rows = [[key(other), 1, null, null], row]
      await expect(database.runMany(insert, rows)).rejects.toMatchObject({ code })
      expect(await countOf(other)).toBeUndefined()
    })

    it('names what it cannot do', async () => {
      await expect(database.query('SELECT nothing FROM suite_rows')).rejects.toMatchObject({
        code: 'failed',
      })
      await expect(database.run('NONSENSE')).rejects.toMatchObject({ code: 'failed' })
    })

    it('writes many rows', async () => {
      const rows = Array.from({ length: 3_000 }, (_, i) => [
        Uint8Array.of(1, 2, 3, i >> 8, i & 255),
        i,
        `${i}`,
        'many',
      ])
      await database.runMany(insert, rows)
      const [row] = await database.query(
        "SELECT count(*) AS rows, sum(count) AS total FROM suite_rows WHERE note = 'many'",
      )
      expect({ ...row }).toEqual({ rows: 3_000, total: 4_498_500 })
    })
  })

  describe(`${name} keeps the port: transactions`, () => {
    it('commits all or nothing', async () => {
      const [id, other] = [fresh(), fresh()]
      const failing = database.transaction(async (transaction) => {
        await transaction.run(insert, [key(id), 1, null, null])
        throw new Error('enough')
      })
      await expect(failing).rejects.toThrow('enough')
      const answer = await database.transaction(async (transaction) => {
        await transaction.run(insert, [key(other), 2, null, null])
        const sql = 'SELECT count FROM suite_rows WHERE key = $1'
        return transaction.query(sql, [key(other)])
      })
      expect(answer.map((row) => ({ ...row }))).toEqual([{ count: 2 }])
      expect([await countOf(id), await countOf(other)]).toEqual([undefined, 2])
    })

    it('shows nothing of a transaction before it commits, and does not wait for it either', async () => {
      const id = fresh()
      const { promise, resolve } = Promise.withResolvers<void>()
      const written = Promise.withResolvers<void>()
      const running = database.transaction(async (transaction) => {
        await transaction.run(insert, [key(id), 1, null, null])
        written.resolve()
        await promise
      })
      await written.promise
      expect(await countOf(id)).toBeUndefined()
      resolve()
      await running
      expect(await countOf(id)).toBe(1)
    })

    it('runs writers one after another, each on what the last one left', async () => {
      const id = fresh()
      await database.run(insert, [key(id), 0, null, null])
      const add = () =>
        database.transaction(async (transaction) => {
          const sql = 'SELECT count FROM suite_rows WHERE key = $1'
          const [row] = await transaction.query<{ count: number }>(sql, [key(id)])
          const update = 'UPDATE suite_rows SET count = $1 WHERE key = $2'
          await transaction.run(update, [(row?.count ?? 0) + 1, key(id)])
        })
      const runs = Array.from({ length: 30 }, (_, i) =>
        i % 3 === 0
          ? database.run('UPDATE suite_rows SET count = count + 1 WHERE key = $1', [key(id)])
          : add(),
      )
      await Promise.all(runs)
      expect(await countOf(id)).toBe(30)
    })

    it('refuses what would wait for itself, and what comes too late', async () => {
      let late: Promise<unknown> | undefined
      const gate = Promise.withResolvers<void>()
      await database.transaction(async (transaction) => {
        await expect(database.query('SELECT 1')).rejects.toMatchObject({ code: 'nested-use' })
        await expect(database.run(insert)).rejects.toMatchObject({ code: 'nested-use' })
        late = gate.promise.then(() => transaction.query('SELECT 1'))
      })
      gate.resolve()
      await expect(late).rejects.toMatchObject({ code: 'closed' })
      expect(await database.query('SELECT 1 AS one')).toHaveLength(1)
    })

    it('goes on after a transaction that failed within the database', async () => {
      const id = fresh()
      const row = [key(id), 1, null, null]
      const failing = database.transaction(async (transaction) => {
        await transaction.run(insert, row)
        await transaction.run(insert, row)
      })
      await expect(failing).rejects.toMatchObject({ code: 'unique-violation' })
      await database.transaction((transaction) => transaction.run(insert, row), {
        durability: 'power',
      })
      expect(await countOf(id)).toBe(1)
    })
  })

  describe(`${name} keeps the port: tables`, () => {
    it('migrates once, then by what is new', async () => {
      const first = defineTables('grows', ['CREATE TABLE grows_a (id BIGINT PRIMARY KEY)'])
      const second = defineTables('grows', [
        ...first.statements,
        'ALTER TABLE grows_a ADD COLUMN note TEXT',
      ])
      await migrate(database, [first])
      await migrate(database, [first, tables])
      await database.run('INSERT INTO grows_a (id) VALUES ($1)', [1])
      await migrate(database, [second])
      const rows = await database.query('SELECT id, note FROM grows_a')
      expect(rows.map((row) => ({ ...row }))).toEqual([{ id: 1, note: null }])
      await expect(migrate(database, [first])).rejects.toMatchObject({ code: 'migration-newer' })
      const edited = defineTables('grows', [
        'CREATE TABLE grows_b (id BIGINT)',
        ...second.statements.slice(1),
      ])
      await expect(migrate(database, [edited])).rejects.toMatchObject({ code: 'migration-changed' })
    })

    it('undoes a migration that fails', async () => {
      const broken = defineTables('broken', ['CREATE TABLE broken_a (id BIGINT)', 'NONSENSE'])
      await expect(migrate(database, [broken])).rejects.toMatchObject({ code: 'failed' })
      const mended = defineTables('broken', ['CREATE TABLE broken_a (id BIGINT)'])
      await migrate(database, [mended])
    })

    it('is closed for good, and still has everything when it is opened again', async () => {
      const id = fresh()
      const last = database.run(insert, [key(id), 7, null, null])
      const closing = database.close()
      await Promise.all([last, closing, database.close()])
      await expect(database.query('SELECT 1')).rejects.toMatchObject({ code: 'closed' })
      await expect(database.run(insert)).rejects.toMatchObject({ code: 'closed' })
      database = await fixture.open()
      await migrate(database, [tables])
      expect(await countOf(id)).toBe(7)
    })
  })
}
