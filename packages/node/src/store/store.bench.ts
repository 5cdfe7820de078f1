import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPostgres, howToGetPostgres, startPostgres } from '../../test/postgres-server.ts'
import type { Database } from './database.ts'
import { defineTables, migrate } from './migrations.ts'
import { createPostgresDatabase } from './postgres.ts'
import { createSqliteDatabase } from './sqlite.ts'

// What it costs to keep up with chains: run it with `node store.bench.ts`. A block is one transaction of a header and 20 words of 32 bytes.

const tables = defineTables('bench', [
  'CREATE TABLE bench_blocks (chain_id BIGINT, number BIGINT, hash BYTEA NOT NULL, PRIMARY KEY (chain_id, number)) WITHOUT ROWID',
  'CREATE TABLE bench_words (chain_id BIGINT, slot BYTEA, word BYTEA NOT NULL, PRIMARY KEY (chain_id, slot)) WITHOUT ROWID',
])
const insertBlock = 'INSERT INTO bench_blocks (chain_id, number, hash) VALUES ($1, $2, $3)'
const upsertWord =
  'INSERT INTO bench_words (chain_id, slot, word) VALUES ($1, $2, $3) ON CONFLICT (chain_id, slot) DO UPDATE SET word = excluded.word'
const chains = 50
const wordsPerBlock = 20

function slot(index: number): Uint8Array {
  const bytes = new Uint8Array(32)
  new DataView(bytes.buffer).setUint32(0, Math.imul(index, 2_654_435_761))
  return bytes
}

async function measure(name: string, count: number, work: () => Promise<unknown>): Promise<void> {
  const before = process.cpuUsage()
  const start = performance.now()
  await work()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  const cpuMicros = (user + system) / count
  console.log(`${name}: ${Math.round(count / seconds)}/s, ${cpuMicros.toFixed(1)} µs CPU each`)
}

async function run(database: Database): Promise<void> {
  const { kind } = database
  await migrate(database, [tables])
  await measure(`${kind} rows, one commit each`, 5_000, async () => {
    for (let i = 0; i < 5_000; i++) await database.run(insertBlock, [999, i, slot(i)])
  })
  await measure(`${kind} rows in one transaction`, 50_000, () =>
    database.runMany(
      upsertWord,
      Array.from({ length: 50_000 }, (_, i) => [998, slot(i), slot(i)]),
    ),
  )
  await measure(`${kind} blocks (1 + ${wordsPerBlock} rows)`, chains * 40, async () => {
    for (let number = 0; number < 40; number++) {
      for (let chain = 0; chain < chains; chain++) {
        await database.transaction(async (transaction) => {
          await transaction.run(insertBlock, [chain, number, slot(number)])
          const rows = Array.from({ length: wordsPerBlock }, (_, i) => [
            chain,
            slot(number * 7 + i * 13),
            slot(number),
          ])
          await transaction.runMany(upsertWord, rows)
        })
      }
    }
  })
  await measure(`${kind} votes (durability power)`, 200, async () => {
    for (let i = 0; i < 200; i++) {
      await database.transaction((t) => t.run(insertBlock, [997, i, slot(i)]), {
        durability: 'power',
      })
    }
  })
  await measure(`${kind} reads by key`, 20_000, async () => {
    for (let i = 0; i < 20_000; i++) {
      const sql = 'SELECT word FROM bench_words WHERE chain_id = $1 AND slot = $2'
      await database.query(sql, [998, slot(i)])
    }
  })
}

const folder = mkdtempSync(join(tmpdir(), 'metalayer-bench-'))
const sqlite = createSqliteDatabase({ path: join(folder, 'store.db') })
await run(sqlite)
await sqlite.close()
rmSync(folder, { recursive: true })

const binaries = findPostgres()
if (binaries === undefined) console.log(howToGetPostgres)
else {
  const server = await startPostgres(binaries)
  const postgres = createPostgresDatabase({ url: server.url })
  await run(postgres)
  await postgres.close()
  await server.stop()
}
