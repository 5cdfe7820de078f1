import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hex } from 'viem'
import { systemClock } from '../clock.ts'
import { createAccounts, createDatabase, createWallet, rules } from './fixture.ts'
import { createOutbox } from './outbox.ts'

// How fast one node takes transactions in, on disk: run it with `node outbox.bench.ts`. Signing is not counted, checking signatures is.

const senders = 40
const each = 100
const folder = mkdtempSync(join(tmpdir(), 'metalayer-outbox-'))
const database = await createDatabase(join(folder, 'store.db'))
const { accounts } = createAccounts()
const open = () => createOutbox({ rules }, { database, accounts, clock: systemClock })

const raws: Hex[] = []
for (let i = 0; i < senders; i++) {
  const wallet = createWallet(i)
  for (let nonce = 0; nonce < each; nonce++) raws.push(await wallet.sign(nonce))
}

async function measure(name: string, count: number, work: () => Promise<unknown>): Promise<void> {
  const before = process.cpuUsage()
  const start = performance.now()
  await work()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  console.log(
    `${name}: ${Math.round(count / seconds)}/s, ${Math.round((user + system) / count)} µs CPU each`,
  )
}

const outbox = open()
await outbox.start()
const half = raws.length / 2
await measure('one after another', half, async () => {
  for (const raw of raws.slice(0, half)) await outbox.accept(raw)
})
await measure('all at once', half, () =>
  Promise.all(raws.slice(half).map((raw) => outbox.accept(raw))),
)
await outbox.stop()
const again = open()
await measure('taken up at start', raws.length, () => again.start())
await again.stop()
await database.close()
rmSync(folder, { recursive: true })
