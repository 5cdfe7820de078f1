import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NetworkBlock, NetworkLog, NetworkTransaction } from '@metalayer/protocol'
import { createRandom } from '@metalayer/testing/random'
import { type Hex, zeroAddress, zeroHash } from 'viem'
import { randomBlocks } from '../../test/random-logs.ts'
import { migrate } from '../store/migrations.ts'
import { createSqliteDatabase } from '../store/sqlite.ts'
import type { LogPage } from '../view.ts'
import { createBlockStore } from './block-store.ts'
import { blocksTables } from './tables.ts'

// Logs of 10,000 blocks, found by contract, event and argument: run it with `node log-index.bench.ts`.

const [blockCount, logsEach, contracts, users] = [10_000, 40, 50, 2_000]
const folder = mkdtempSync(join(tmpdir(), 'metalayer-logs-'))
const path = join(folder, 'store.db')
const database = createSqliteDatabase({ path })
await migrate(database, [blocksTables])
const store = createBlockStore(database)
const random = createRandom(1)
const word = (): Hex => random.hex(32)
const transfer = word()
const addresses = Array.from({ length: contracts }, () => random.hex(20))
const people = Array.from({ length: users }, word)
const [template] = randomBlocks(random, 1).blocks
if (template === undefined) throw new Error('There is no block.')
const { header } = template

const someLog = (): NetworkLog => ({
  // As on Ethereum, half of all logs are one contract's.
  address: random.chance(0.5) ? (addresses[0] ?? zeroAddress) : random.pick(addresses),
  topics: [transfer, random.pick(people), random.pick(people)],
  data: word(),
})
const entry = (): NetworkTransaction => ({
  ...{ kind: 'user', hash: word(), raw: '0x', from: zeroAddress, to: zeroAddress },
  ...{ status: 'success', gasUsed: 1n, effectiveGasPrice: 1n, logs: [someLog()] },
  placement: { chainId: 1, generation: 1, blockNumber: 1, carrier: zeroHash },
})
const blockOf = (number: number): NetworkBlock => ({
  header: { ...header, number, hash: word() },
  transactions: Array.from({ length: logsEach }, entry),
})

async function measure(name: string, work: () => Promise<LogPage>): Promise<void> {
  const start = performance.now()
  const { logs } = await work()
  const milliseconds = (performance.now() - start).toFixed(1)
  console.log(`${name.padEnd(50)} ${logs.length} logs, ${milliseconds} ms`)
}

let storing = 0
for (let number = 0; number < blockCount; number += 1) {
  const block = blockOf(number)
  const start = performance.now()
  await store.saveBlock(block, 0)
  storing += performance.now() - start
}
console.log(
  `${((storing * 1_000) / (blockCount * logsEach)).toFixed(1)} us to store a transaction with a log`,
)
const all = { from: 0, to: blockCount - 1, limit: 10_001, digitsMax: 100_000_000 }
const [big, small] = [addresses[0] ?? zeroAddress, addresses[7] ?? zeroAddress]
const me = people[0] ?? zeroHash
await measure('to me, of any contract', () =>
  store.logs({ ...all, topics: [[transfer], undefined, [me]] }),
)
await measure('to me, of the biggest contract', () =>
  store.logs({ ...all, addresses: [big], topics: [[transfer], undefined, [me]] }),
)
await measure('of a small contract', () => store.logs({ ...all, addresses: [small], topics: [] }))
await measure('of a small contract, of an event that it has not', () =>
  store.logs({ ...all, addresses: [small], topics: [[me]] }),
)
await measure('of the biggest contract, of an event that it has not', () =>
  store.logs({ ...all, addresses: [big], topics: [[me]] }),
)
await measure('of the biggest contract, 500 blocks', () =>
  store.logs({ ...all, to: 499, addresses: [big], topics: [[me]] }),
)
await measure('everything, as far as one answer goes', () => store.logs({ ...all, topics: [] }))
await database.close()
rmSync(folder, { recursive: true })
