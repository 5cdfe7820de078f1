import { createSqliteDatabase } from '@metalayer/node'
import { describe, expect, test } from 'vitest'
import { createMortalDatabase } from './mortal-database.ts'

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
      mortal.dieAt(calls, isAfter, () => deaths++)
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
    mortal.dieAt(3, true, () => undefined)
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
})
