import type { NetworkBlock } from '@metalayer/protocol'
import { createRandom } from '@metalayer/testing/random'
import { expect, test } from 'vitest'
import { randomBlocks } from '../../test/random-logs.ts'
import { migrate } from '../store/migrations.ts'
import { createSqliteDatabase } from '../store/sqlite.ts'
import { createBlockStore } from './block-store.ts'
import { blocksTables } from './tables.ts'

test('deployments are read some at a time, each once and in order', async () => {
  const random = createRandom(3)
  // Blocks with many of them, so that pages end within one.
  const { blocks } = randomBlocks(random, 24, { transactions: 40, logs: 0 })
  const withApps = blocks.map((block): NetworkBlock => {
    const transactions = block.transactions.map((transaction) =>
      random.chance(0.7) ? { ...transaction, contractAddress: random.hex(20) } : transaction,
    )
    return { ...block, transactions }
  })
  const database = createSqliteDatabase({ path: ':memory:' })
  await migrate(database, [blocksTables])
  const store = createBlockStore(database)
  for (const block of withApps) await store.saveBlock(block, 0)
  const wanted = withApps.flatMap(({ transactions }) =>
    transactions.flatMap(({ contractAddress, hash }) => (contractAddress ? [hash] : [])),
  )
  expect(wanted.length).toBeGreaterThan(150)
  const pages: string[][] = []
  for await (const page of store.deployments()) pages.push(page.map(({ hash }) => hash))
  expect(pages.flat()).toEqual(wanted)
  expect(pages.length).toBe(Math.ceil(wanted.length / 64))
  await database.close()
})
