import type { Address, Hex } from 'viem'
import type { OutboxEvent } from '../src/outbox/outbox.ts'
import type { TransactionState } from '../src/view.ts'
import type { OutboxView } from '../src/view-of-node.ts'

/** An outbox that holds what a test puts into it. */
export function createFakeOutbox() {
  const states = new Map<Hex, TransactionState>()
  const listeners = new Set<(event: OutboxEvent) => void>()
  const outbox: OutboxView = {
    get size() {
      return states.size
    },
    bytes: 0,
    oldestAt: () => undefined,
    state: async (hash) => states.get(hash),
    pendingHashes: (limit) => [...states.keys()].slice(0, limit),
    nextNonce: (_: Address, nonce) => nonce + states.size,
    subscribe(listener, signal) {
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true })
    },
  }
  return {
    outbox,
    states,
    emit(event: OutboxEvent) {
      for (const listener of listeners) listener(event)
    },
  }
}
