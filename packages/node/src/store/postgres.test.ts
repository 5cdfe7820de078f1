import { describe, expect, it } from 'vitest'
import { findPostgres, howToGetPostgres, startPostgres } from '../../test/postgres-server.ts'
import { testDatabase } from './compliance.ts'
import { holdPostgres } from './hold-postgres.ts'
import { createPostgresDatabase } from './postgres.ts'

const binaries = findPostgres()
if (binaries === undefined) console.warn(howToGetPostgres)

describe.skipIf(binaries === undefined)('PostgreSQL', () => {
  testDatabase('PostgreSQL', async () => {
    const server = await startPostgres(binaries ?? '')
    return {
      open: async () => createPostgresDatabase({ url: server.url, statementsMax: 16 }),
      stop: () => server.stop(),
    }
  })

  it('runs a transaction again that another program has crossed', async () => {
    const server = await startPostgres(binaries ?? '')
    const [one, two] = [0, 1].map(() => createPostgresDatabase({ url: server.url }))
    if (one === undefined || two === undefined) throw new Error('There are two.')
    await one.run('CREATE TABLE a (id BIGINT PRIMARY KEY, count BIGINT)')
    await one.run('INSERT INTO a (id, count) VALUES (1, 0)')
    let runs = 0
    const haveRead = Promise.withResolvers<void>()
    const add = (database: typeof one) =>
      database.transaction(async (transaction) => {
        runs += 1
        const [row] = await transaction.query<{ count: number }>('SELECT count FROM a')
        // Neither writes before both have read, so that whoever comes second has read what is no longer so.
        if (runs === 2) haveRead.resolve()
        await haveRead.promise
        await transaction.run('UPDATE a SET count = $1', [(row?.count ?? 0) + 1])
      })
    await Promise.all([add(one), add(two)])
    const [row] = await one.query('SELECT count FROM a')
    expect({ ...row }).toEqual({ count: 2 })
    expect(runs).toBe(3)
    await Promise.all([one.close(), two.close()])
    await server.stop()
  })

  it('is for one node at a time, and for the next one once that is gone', async () => {
    const server = await startPostgres(binaries ?? '')
    const first = await holdPostgres(server)
    await expect(holdPostgres(server)).rejects.toMatchObject({ code: 'taken' })
    const url = await server.createDatabase('other')
    await (await holdPostgres({ url })).release()
    await first.release()
    const second = await holdPostgres(server)
    // Whoever lost it hears of it, and somebody else may have it.
    const admin = createPostgresDatabase({ url: server.url })
    await admin.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%pg_advisory_lock%' AND pid <> pg_backend_pid()",
    )
    await second.lost
    await (await holdPostgres(server)).release()
    await admin.close()
    await server.stop()
  })

  it('says so where there is no server', async () => {
    const database = createPostgresDatabase({ url: 'postgresql://nobody@127.0.0.1:1/none' })
    await expect(database.query('SELECT 1')).rejects.toMatchObject({ code: 'unavailable' })
    await expect(database.run('SELECT 1')).rejects.toMatchObject({ code: 'unavailable' })
    await database.close()
    const nowhere = { url: 'postgresql://nobody@127.0.0.1:1/none' }
    await expect(holdPostgres(nowhere)).rejects.toMatchObject({ code: 'unavailable' })
  })
})
