import type { Database } from '@metalayer/node'

/** A store whose node may die at any call of it. What was committed stays. */
export type MortalDatabase = {
  /** As the node that lives now sees it. */
  database: Database
  /** The node dies: whatever it waits for never comes, and a transaction that is open is undone. */
  die(): void
  /** The node is to die at its `calls`-th call from now; `isAfter`: once that is done, before the node hears of it. */
  dieAt(calls: number, isAfter: boolean, onDeath: (inTransaction: boolean) => void): void
  /** It is not to die any more at some call. */
  spare(): void
}

class DeathError extends Error {
  readonly code = 'death'

  constructor() {
    super('The node died. This is for the store alone.')
    this.name = 'DeathError'
  }
}

type Plan = { calls: number; isAfter: boolean; onDeath: (inTransaction: boolean) => void }

/** What the dead wait for. */
const never = new Promise<never>(() => undefined)

/** See `MortalDatabase`. Each life of a node gets one, over the same store. */
export function createMortalDatabase(store: Database): MortalDatabase {
  let isDead = false
  let plan: Plan | undefined
  let count = 0
  const death = Promise.withResolvers<never>()
  // Only open transactions look at it.
  death.promise.catch(() => undefined)

  function die(): void {
    isDead = true
    death.reject(new DeathError())
  }

  function reach(isAfter: boolean, inTransaction = false): boolean {
    if (plan === undefined || plan.isAfter !== isAfter || count < plan.calls) return isDead
    const { onDeath } = plan
    plan = undefined
    die()
    onDeath(inTransaction)
    return true
  }

  /** One call: it is counted, and the node may be dead before it, or by the time that it is done. */
  async function call<Result>(work: () => Promise<Result>): Promise<Result> {
    count += 1
    if (reach(false)) return never
    try {
      const result = await work()
      return reach(true) ? never : result
    } catch (error) {
      if (isDead) return never
      throw error
    }
  }

  /** Within a transaction, death is told to the store, which undoes what was done. */
  async function inside<Result>(work: () => Promise<Result>): Promise<Result> {
    count += 1
    if (reach(false, true)) throw new DeathError()
    const result = await work()
    if (reach(true, true)) throw new DeathError()
    return result
  }

  return {
    database: {
      kind: store.kind,
      query: (sql, parameters) => call(() => store.query(sql, parameters)),
      run: (sql, parameters) => call(() => store.run(sql, parameters)),
      runMany: (sql, rows) => call(() => store.runMany(sql, rows)),
      transaction: (work, options) =>
        call(() =>
          store.transaction((transaction) => {
            const working = work({
              query: (sql, parameters) => inside(() => transaction.query(sql, parameters)),
              run: (sql, parameters) => inside(() => transaction.run(sql, parameters)),
              runMany: (sql, rows) => inside(() => transaction.runMany(sql, rows)),
            })
            return Promise.race([working, death.promise])
          }, options),
        ),
      close: async () => undefined,
    },
    die,
    dieAt(calls, isAfter, onDeath) {
      plan = { calls: count + calls, isAfter, onDeath }
    },
    spare() {
      plan = undefined
    },
  }
}
