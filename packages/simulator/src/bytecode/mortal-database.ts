import type { Database } from '@metalayer/node'
import { kindOfCall, type StoreCalls } from './store-calls.ts'

/** Where a node died: whether a transaction of its store was open, and whether it was still opening. */
export type Death = { inTransaction: boolean; isOpening: boolean }

/** When a node is to die: at some call of its store from then on, before it is done, or after (`isAfter`). */
export type DeathPlan = {
  isAfter: boolean
  onDeath: (death: Death) => void
} & (
  | { calls: number }
  /** At the next call of one kind of those that it has made since it opened, by their order. */
  | { kind: number }
)

/** A store whose node may die at any call of it. What was committed stays. */
export type MortalDatabase = {
  /** As the node that lives now sees it. */
  database: Database
  /** The node has opened: what it calls from now on, it calls again and again. */
  opened(): void
  /** The node dies: whatever it waits for never comes, and a transaction that is open is undone. */
  die(): void
  dieAt(plan: DeathPlan): void
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

type Plan = Omit<DeathPlan, 'calls' | 'kind'> & { kind?: string | undefined; left: number }

/** What the dead wait for. */
const never = new Promise<never>(() => undefined)

/** See `MortalDatabase`. Each life of a node gets one, over the same store. `calls`: counts them by their kinds. */
export function createMortalDatabase(store: Database, calls: StoreCalls = {}): MortalDatabase {
  let isDead = false
  let plan: Plan | undefined
  let isOpen = false
  const kinds = new Set<string>()
  const death = Promise.withResolvers<never>()
  // Only open transactions look at it.
  death.promise.catch(() => undefined)

  function die(): void {
    isDead = true
    death.reject(new DeathError())
  }

  /** Counts a call; whether it is the one at which the node is to die. */
  function note(kind: string): boolean {
    if (isDead) return false
    const counts = calls[kind] ?? { made: 0, died: 0 }
    calls[kind] = counts
    counts.made += 1
    if (isOpen) kinds.add(kind)
    if (plan === undefined || (plan.kind !== undefined && plan.kind !== kind)) return false
    plan.left -= 1
    return plan.left <= 0
  }

  function reach(own: Call, isAfter: boolean): boolean {
    if (plan === undefined || !own.isLast || plan.isAfter !== isAfter) return isDead
    const { onDeath } = plan
    plan = undefined
    const counts = calls[own.kind]
    if (counts !== undefined) counts.died += 1
    die()
    onDeath({ inTransaction: own.inTransaction, isOpening: !isOpen })
    return true
  }

  /** One call: it is counted, and the node may be dead before it, or by the time that it is done. */
  async function call<Result>(kind: string, work: () => Promise<Result>): Promise<Result> {
    const own = { kind, isLast: note(kind), inTransaction: false }
    if (reach(own, false)) return never
    try {
      const result = await work()
      return reach(own, true) ? never : result
    } catch (error) {
      if (isDead) return never
      throw error
    }
  }

  /** Within a transaction, death is told to the store, which undoes what was done. */
  async function inside<Result>(kind: string, work: () => Promise<Result>): Promise<Result> {
    const own = { kind, isLast: note(kind), inTransaction: true }
    if (reach(own, false)) throw new DeathError()
    const result = await work()
    if (reach(own, true)) throw new DeathError()
    return result
  }

  type Around = typeof call

  const over = (target: Pick<Database, 'query' | 'run' | 'runMany'>, around: Around) => ({
    query: ((sql, parameters) =>
      around(kindOfCall(sql), () => target.query(sql, parameters))) as Database['query'],
    run: ((sql, parameters) =>
      around(kindOfCall(sql), () => target.run(sql, parameters))) as Database['run'],
    runMany: ((sql, rows) =>
      around(kindOfCall(sql), () => target.runMany(sql, rows))) as Database['runMany'],
  })

  return {
    database: {
      ...{ kind: store.kind, ...over(store, call) },
      transaction: (work, options) =>
        call('transaction', () =>
          store.transaction((transaction) => {
            return Promise.race([work(over(transaction, inside)), death.promise])
          }, options),
        ),
      close: async () => undefined,
    },
    opened() {
      isOpen = true
    },
    die,
    dieAt(next) {
      const { isAfter, onDeath } = next
      const known = [...kinds].sort()
      if ('calls' in next) plan = { isAfter, onDeath, left: next.calls }
      else plan = { isAfter, onDeath, left: 1, kind: known[next.kind % known.length] }
    },
    spare() {
      plan = undefined
    },
  }
}

type Call = { kind: string; isLast: boolean; inTransaction: boolean }
