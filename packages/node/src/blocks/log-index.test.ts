import type { NetworkBlock } from '@metalayer/protocol'
import { createRandom } from '@metalayer/testing/random'
import type { Hex } from 'viem'
import { afterEach, describe, expect, test } from 'vitest'
import { findPostgres, startPostgres } from '../../test/postgres-server.ts'
import { randomBlocks } from '../../test/random-logs.ts'
import type { Database, SqlParameters, SqlRow } from '../store/database.ts'
import { migrate } from '../store/migrations.ts'
import { createPostgresDatabase } from '../store/postgres.ts'
import { createSqliteDatabase } from '../store/sqlite.ts'
import type { LogPage, LogQuery } from '../view.ts'
import { createBlockStore } from './block-store.ts'
import { createLogIndex, findLogsIn } from './log-index.ts'
import { blocksTables } from './tables.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function openIndex(database: Database, blocks: readonly NetworkBlock[]) {
  cleanups.push(() => database.close())
  await migrate(database, [blocksTables])
  const store = createBlockStore(database)
  for (const block of blocks) await store.saveBlock(block, 0)
  return store
}

/** What the index must find, by looking at every log. */
function scan(blocks: readonly NetworkBlock[], query: LogQuery): LogPage {
  const { from, fromIndex = 0, to, addresses, topics, limit, digitsMax } = query
  const all = blocks.flatMap(({ header: { number: blockNumber }, transactions }) =>
    transactions
      .flatMap(({ hash: transactionHash, logs }, transactionIndex) =>
        logs.map((log) => ({ ...log, blockNumber, transactionHash, transactionIndex })),
      )
      .map((log, logIndex) => ({ ...log, logIndex })),
  )
  const matches = all.filter(
    (log) =>
      log.blockNumber >= from &&
      log.blockNumber <= to &&
      (log.blockNumber > from || log.logIndex >= fromIndex) &&
      (addresses?.includes(log.address) ?? true) &&
      log.topics.length >= topics.length &&
      topics.every((wanted, place) => wanted?.includes(log.topics[place] ?? '0x') ?? true),
  )
  let digits = 0
  const end = matches.findIndex((log, place) => {
    digits += log.data.length + log.topics.length * 64
    return place + 1 >= limit || digits >= digitsMax
  })
  if (end < 0) return { logs: matches }
  const { blockNumber: block = 0, logIndex = 0 } = matches[end] ?? {}
  return { logs: matches.slice(0, end + 1), next: { block, logIndex: logIndex + 1 } }
}

function randomQuery(random: ReturnType<typeof createRandom>, values: readonly Hex[]): LogQuery {
  const some = () =>
    random.chance(0.4)
      ? undefined
      : Array.from({ length: random.pick([1, 1, 2, 3, 5]) }, () => random.pick(values))
  const from = random.below(12)
  return {
    from,
    fromIndex: random.pick([0, 0, 1, 3]),
    to: from + random.below(8),
    addresses: some()?.map((value): Hex => `0x${value.slice(2, 42)}`),
    topics: Array.from({ length: random.below(5) }, some),
    limit: random.pick([1, 3, 1_000]),
    digitsMax: random.pick([1, 300, 100_000]),
  }
}

async function compare(database: Database, seed: number, queries: number): Promise<void> {
  const random = createRandom(seed)
  const { blocks, values } = randomBlocks(random, 12)
  const store = await openIndex(database, blocks)
  let found = 0
  for (let count = 0; count < queries; count += 1) {
    const query = randomQuery(random, values)
    const expected = scan(blocks, query)
    expect(await store.logs(query), JSON.stringify(query)).toEqual(expected)
    const asked = blocks.filter(
      ({ header: { number } }) => number >= query.from && number <= query.to,
    )
    expect(findLogsIn(asked, query), JSON.stringify(query)).toEqual(expected)
    found += expected.logs.length
  }
  expect(found).toBeGreaterThan(queries / 4)
}

describe('logs by index are those that a look at every log finds', () => {
  test('SQLite', () => compare(createSqliteDatabase({ path: ':memory:' }), 1, 2_000))

  const binaries = findPostgres()
  test.skipIf(binaries === undefined)('PostgreSQL', async () => {
    const server = await startPostgres(binaries ?? '')
    cleanups.push(async () => server.stop())
    await compare(createPostgresDatabase({ url: server.url }), 2, 500)
  })
})

test('a query reads marks, and of transactions those that match', async () => {
  const database = createSqliteDatabase({ path: ':memory:' })
  const { blocks } = randomBlocks(createRandom(3), 300)
  await openIndex(database, blocks)
  const read: string[] = []
  const index = createLogIndex({
    query: async <Row extends SqlRow>(sql: string, parameters: SqlParameters = []) => {
      const rows = await database.query<Row>(sql, parameters)
      read.push(...rows.map(() => sql.split(' ').slice(1, 2).join('')))
      return rows
    },
  })
  const [block] = blocks.filter(({ transactions }) => transactions.some(({ logs }) => logs.length))
  const place = block?.transactions.findIndex(({ logs }) => logs.length > 0) ?? 0
  const log = block?.transactions[place]?.logs[0]
  if (log === undefined) throw new Error('There is no log.')
  const all = { from: 0, to: 299, topics: [], limit: 10_000, digitsMax: 1_000_000 }

  const unknown: Hex = `0x${'ab'.repeat(32)}`
  expect(await index.find({ ...all, topics: [[unknown]] })).toEqual({ logs: [] })
  expect(new Set(read)).toEqual(new Set(['block_number,']))

  read.length = 0
  const one = { ...all, from: block?.header.number ?? 0, addresses: [log.address], limit: 1 }
  expect(await index.find(one)).toMatchObject({ logs: [log] })
  expect(read.filter((column) => column === 'place,').length).toBeLessThanOrEqual(4)
})
