import { createSqliteDatabase } from '@metalayer/node'
import { describe, expect, test } from 'vitest'
import { createMortalDatabase, type Death } from './mortal-database.ts'
import type { StoreCalls } from './store-calls.ts'

async function openStore() {
  const store = createSqliteDatabase({ path: ':memory:' })
  await store.run('CREATE TABLE rows (n BIGINT)')
  const rows = async () => (await store.query('SELECT n FROM rows')).map(({ n }) => n)
  return { store, rows }
}

const write = 'INSERT INTO rows (n) VALUES ($1)'
const soon = () => new Promise<'soon'>((resolve) => setImmediate(() => resolve('soon')))

describe('a store whose node dies', () => {
  test.each([
    [1, false, []],
    [1, true, [1]],
    [2, false, [1]],
    [2, true, [1, 2]],
  ])(
    'at call %i, done %s: keeps what was committed, and never answers again',
    async (calls, isAfter, kept) => {
      const { store, rows } = await openStore()
      const mortal = createMortalDatabase(store)
      let deaths = 0
      mortal.dieAt({ calls, isAfter, onDeath: () => deaths++ })
      const life = (async () => {
        for (const n of [1, 2, 3]) await mortal.database.run(write, [n])
      })()
      expect(await Promise.race([life, soon()])).toBe('soon')
      expect([await rows(), deaths]).toEqual([kept, 1])
      await store.close()
    },
  )

  test('within a transaction: undoes it, and lets the next life write', async () => {
    const { store, rows } = await openStore()
    const mortal = createMortalDatabase(store)
    mortal.dieAt({ calls: 3, isAfter: true, onDeath: () => undefined })
    const life = mortal.database.transaction(async (transaction) => {
      for (const n of [1, 2, 3]) await transaction.run(write, [n])
    })
    expect(await Promise.race([life, soon()])).toBe('soon')
    expect(await rows()).toEqual([])
    const next = createMortalDatabase(store)
    await next.database.transaction((transaction) => transaction.run(write, [4]))
    expect(await rows()).toEqual([4])
    await store.close()
  })

  test('while a transaction waits for something else: undoes it', async () => {
    const { store, rows } = await openStore()
    const mortal = createMortalDatabase(store)
    const life = mortal.database.transaction(async (transaction) => {
      await transaction.run(write, [1])
      await new Promise(() => undefined)
    })
    await soon()
    mortal.die()
    expect(await Promise.race([life, soon()])).toBe('soon')
    expect(await rows()).toEqual([])
    await store.close()
  })

  test.each([
    [0, [1]],
    [1, []],
    [3, []],
  ])(
    'at the next call of a kind, by the order %i of those that it makes since it opened',
    async (kind, kept) => {
      const { store, rows } = await openStore()
      const mortal = createMortalDatabase(store)
      const { database } = mortal
      await database.query('SELECT n FROM sqlite_schema LIMIT 0').catch(() => undefined)
      mortal.opened()
      await database.run('DELETE FROM rows')
      await database.query('SELECT n FROM rows')
      const deaths: Death[] = []
      // Of reads and writes of rows; what it called while it opened is none of them.
      mortal.dieAt({ kind, isAfter: false, onDeath: (death) => deaths.push(death) })
      const life = (async () => {
        await database.run(write, [1])
        await database.query('SELECT n FROM rows')
      })()
      expect(await Promise.race([life, soon()])).toBe('soon')
      expect(await rows()).toEqual(kept)
      expect(deaths).toEqual([{ inTransaction: false, isOpening: false }])
      await store.close()
    },
  )

  test('counts calls by their kinds, and those at which it died; the dead call nothing', async () => {
    const { store } = await openStore()
    const calls: StoreCalls = {}
    const mortal = createMortalDatabase(store, calls)
    const deaths: Death[] = []
    mortal.dieAt({ calls: 3, isAfter: false, onDeath: (death) => deaths.push(death) })
    const life = mortal.database.transaction(async (transaction) => {
      await transaction.run(write, [1])
      await transaction.query('SELECT n FROM rows')
    })
    expect(await Promise.race([life, soon()])).toBe('soon')
    void mortal.database.run(write, [2])
    expect(calls).toEqual({
      transaction: { made: 1, died: 0 },
      'write of rows': { made: 1, died: 0 },
      'read of rows': { made: 1, died: 1 },
    })
    expect(deaths).toEqual([{ inTransaction: true, isOpening: true }])
    await store.close()
  })
})
