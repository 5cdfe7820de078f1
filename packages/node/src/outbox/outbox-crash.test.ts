import type { Hex } from 'viem'
import { describe, expect, it } from 'vitest'
import type { Database, Transaction } from '../store/database.ts'
import { DatabaseError } from '../store/errors.ts'
import { createVirtualClock } from '../virtual-clock.ts'
import { createAccounts, createDatabase, createWallet, rules } from './fixture.ts'
import type { Outbox } from './interface.ts'
import { createOutbox } from './outbox.ts'

const alice = createWallet(0)
const bob = createWallet(1)
const placement = { chainId: 1, generation: 0, blockNumber: 5, carrier: '0xaa' as Hex }

/** Fails from the `at`-th call on, as the disk of a process that dies: that call itself has reached the disk or not. */
function createDyingDatabase(database: Database, at: number, reached: boolean) {
  let calls = 0
  async function die<T>(work: () => Promise<T>): Promise<T> {
    calls += 1
    if (calls < at) return work()
    if (calls === at && reached) await work()
    throw new DatabaseError('failed', 'The process died.')
  }
  function wrap(inner: Transaction): Transaction {
    return {
      query: (sql, parameters) => die(() => inner.query(sql, parameters)),
      run: (sql, parameters) => die(() => inner.run(sql, parameters)),
      runMany: (sql, rows) => die(() => inner.runMany(sql, rows)),
    }
  }
  const dying: Database = {
    ...wrap(database),
    kind: database.kind,
    transaction: (work, options) =>
      die(() => database.transaction((inner) => work(wrap(inner)), options)),
    close: () => database.close(),
  }
  return dying
}

/** What was promised to users, and what they were told since. */
type Ledger = { promised: Set<Hex>; told: Map<Hex, string>; finishing: Set<Hex> }

/** A life of an outbox: every kind of change, promises noted the moment that they are made. */
async function live(outbox: Outbox, { promised, told, finishing }: Ledger): Promise<void> {
  const accept = async (raw: Hex) => {
    const { hash } = await outbox.accept(raw)
    promised.add(hash)
    return hash
  }
  outbox.subscribe((event) => {
    if (event.type === 'dropped') told.set(event.hash, event.outcome)
  }, new AbortController().signal)
  await outbox.start()
  const [first] = await Promise.all([
    accept(await alice.sign(0)),
    accept(await alice.sign(1)),
    accept(await bob.sign(0)),
  ])
  await accept(await alice.sign(1, { fee: 20n, tip: 2n }))
  await accept(await bob.sign(1))
  await outbox.markIncluded([{ hash: first as Hex, placement, position: 0 }])
  await outbox.markReturned([first as Hex])
  await accept(await alice.sign(2))
  finishing.add(first as Hex)
  await outbox.markFinal([{ hash: first as Hex, from: alice.address, nonce: 0 }])
  await accept(await bob.sign(1, { fee: 12n, tip: 3n }))
}

describe('outbox that dies [I6, P20]', () => {
  it('keeps every promise, wherever it dies', async () => {
    let points = 0
    for (const reached of [false, true]) {
      for (let at = 1; ; at++) {
        const database = await createDatabase()
        const { accounts } = createAccounts()
        const clock = createVirtualClock(1_000_000)
        const ledger: Ledger = { promised: new Set(), told: new Map(), finishing: new Set() }
        const dying = createDyingDatabase(database, at, reached)
        const outbox = createOutbox({ rules }, { database: dying, accounts, clock })
        const died = await live(outbox, ledger).then(
          () => false,
          (error) => {
            expect(error).toMatchObject({ code: 'failed' })
            return true
          },
        )
        const again = createOutbox({ rules }, { database, accounts, clock })
        await again.start()
        for (const hash of ledger.promised) {
          const state = await again.state(hash)
          // Told why not, or about to be told; or in a network block, which is where promises end.
          const answered = ledger.told.has(hash) || state?.state === 'dropped'
          const kept = again.has(hash) || ledger.finishing.has(hash)
          if (!answered && !kept) expect.fail(`Lost ${hash} at call ${at}.`)
        }
        // Never two for one nonce, and what is there is whole.
        for (const sender of again.senders()) {
          const nonces = again.pendingOf(sender).map(({ transaction }) => transaction.nonce)
          expect(new Set(nonces).size).toBe(nonces.length)
        }
        await database.close()
        if (!died) break
        points += 1
      }
    }
    expect(points).toBeGreaterThan(20)
  })

  it('goes on after a disk that failed for a while, without what it did not promise', async () => {
    const database = await createDatabase()
    const { accounts } = createAccounts()
    const clock = createVirtualClock(1_000_000)
    const failing = { ...database, transaction: () => Promise.reject(new Error('full')) }
    const switching: Database = { ...database, transaction: database.transaction }
    const outbox = createOutbox({ rules }, { database: switching, accounts, clock })
    await outbox.start()
    const { hash } = await outbox.accept(await alice.sign(0))
    switching.transaction = failing.transaction as Database['transaction']
    await expect(outbox.accept(await alice.sign(1))).rejects.toThrow('full')
    await expect(outbox.accept(await alice.sign(0, { fee: 30n, tip: 9n }))).rejects.toThrow('full')
    await expect(outbox.markIncluded([{ hash, placement, position: 0 }])).rejects.toThrow('full')
    expect(outbox.pendingOf(alice.address).map((p) => p.hash)).toEqual([hash])
    switching.transaction = database.transaction
    await outbox.accept(await alice.sign(1))
    expect(outbox.pendingOf(alice.address)).toHaveLength(2)
  })
})
