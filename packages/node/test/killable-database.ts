import type { Database, Transaction } from '../src/store/database.ts'

/** A database whose process dies at its n-th step: before a statement, before a commit, or right after one. */
export function createKillableDatabase(inner: Database, killAt: number) {
  let steps = 0
  let isDead = false
  const state = {
    steps: () => steps,
    isDead: () => isDead,
  }

  function step(): void {
    steps++
    if (steps === killAt) isDead = true
    if (isDead) throw new Error('killed')
  }

  function wrap(transaction: Transaction): Transaction {
    return {
      async query(sql, parameters) {
        step()
        return transaction.query(sql, parameters)
      },
      async run(sql, parameters) {
        step()
        return transaction.run(sql, parameters)
      },
      async runMany(sql, rows) {
        step()
        return transaction.runMany(sql, rows)
      },
    }
  }

  const database: Database = {
    ...wrap(inner),
    kind: inner.kind,
    async transaction(work, options) {
      const result = await inner.transaction(async (transaction) => {
        const done = await work(wrap(transaction))
        step()
        return done
      }, options)
      step()
      return result
    },
    close: () => inner.close(),
  }
  return { database, ...state }
}
