import type { Hex } from 'viem'
import type { OutboxEvent } from './interface.ts'
import type { OutboxChange, OutboxStore } from './outbox-store.ts'
import type { OutboxEntry, TransactionIndex } from './transaction-index.ts'

/** What becomes of entries: on disk first, then in memory, then told, so that whoever is told something can rely on it. */
export interface Changes {
  /** Writes changes, then has `apply` make each one. An entry that went meanwhile is passed over: another change decided over it first. */
  make<T extends OutboxChange>(
    changes: readonly T[],
    apply: (entry: OutboxEntry, change: T) => void,
  ): Promise<void>
  /** They will not run: their senders are told. */
  drop(entries: readonly OutboxEntry[], outcome: string): Promise<void>
  /** They are in a network block. */
  forget(hashes: readonly Hex[]): Promise<void>
}

/** See `Changes`. */
export function createChanges(deps: {
  index: TransactionIndex
  store: OutboxStore
  emit: (event: OutboxEvent) => void
}): Changes {
  const { index, store, emit } = deps
  const remove = (entry: OutboxEntry) => index.remove(entry)

  async function make<T extends OutboxChange>(
    changes: readonly T[],
    apply: (entry: OutboxEntry, change: T) => void,
  ): Promise<void> {
    if (changes.length === 0) return
    await store.write(changes)
    for (const change of changes) {
      const entry = index.get(change.hash)
      if (entry === undefined) continue
      apply(entry, change)
      const event = toEvent(change)
      if (event !== undefined) emit(event)
    }
  }

  return {
    make,
    drop(entries, outcome) {
      const changes = entries.map(({ hash }) => ({ type: 'dropped', hash, outcome }) as const)
      return make(changes, remove)
    },
    forget(hashes) {
      const changes = hashes.map((hash) => ({ type: 'final', hash }) as const)
      return make(changes, remove)
    },
  }
}

/** Nobody is told of finality here: network blocks do that. */
function toEvent(change: OutboxChange): OutboxEvent | undefined {
  const { type, hash } = change
  if (type === 'final') return undefined
  if (type === 'included') return { type, hash, placement: change.placement }
  if (type === 'dropped') return { type, hash, outcome: change.outcome }
  return { type, hash }
}
