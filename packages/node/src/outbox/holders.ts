import type { Address, Hex } from 'viem'
import type { Clock } from '../clock.ts'
import { RejectedTransactionError } from './rejected-transaction-error.ts'

/** Which validators have transactions on disk, as far as they have said so, and who waits to hear of it. */
export interface Holders {
  /** Counts for this transaction from now on. */
  follow(hash: Hex): void
  /** A validator has said that it holds it. */
  add(hash: Hex, holder: Address): void
  /** Whether f + 1 validators hold it, so that at least one honest one does (P20). */
  isStored(hash: Hex): boolean
  /** @throws RejectedTransactionError `not-stored`, where they have not said so in time; `signal.reason`. */
  untilStored(hash: Hex, signal?: AbortSignal): Promise<void>
  /** Forgets those that `isHeld` no longer knows. */
  prune(isHeld: (hash: Hex) => boolean): void
}

/** See `SpreadOptions` and `SpreadDependencies`. */
export type HoldersOptions = { alone: boolean; storedTimeoutMs: number }
export type HoldersDependencies = {
  clock: Clock
  self: Address
  validators: () => readonly Address[]
}

type Followed = { holders: Set<Address>; waits: Set<() => void> }

/** See `Holders`. */
export function createHolders(
  { alone, storedTimeoutMs }: HoldersOptions,
  { clock, self, validators }: HoldersDependencies,
): Holders {
  const followed = new Map<Hex, Followed>()
  const own = self.toLowerCase()

  function follow(hash: Hex): Followed {
    const known = followed.get(hash)
    if (known !== undefined) return known
    const fresh: Followed = { holders: new Set(), waits: new Set() }
    followed.set(hash, fresh)
    return fresh
  }

  function count(hash: Hex): { stored: number; needed: number; of: number } {
    const set = validators()
    const others = followed.get(hash)?.holders
    const stored = set.filter((address) => address === own || others?.has(address) === true).length
    return { stored, needed: faultsOf(set.length) + 1, of: set.length }
  }

  function isStored(hash: Hex): boolean {
    const { stored, needed } = count(hash)
    return alone || stored >= needed
  }

  function notStored(hash: Hex): RejectedTransactionError {
    const { stored, needed, of } = count(hash)
    const message = `${stored} of ${of} validators have stored ${hash}, ${needed} are needed before it is safe. This node keeps it and goes on trying; ask for the transaction later, or send it to another node.`
    return new RejectedTransactionError('not-stored', message)
  }

  return {
    follow: (hash) => void follow(hash),
    add(hash, holder) {
      const known = followed.get(hash)
      if (known === undefined || known.holders.has(holder)) return
      known.holders.add(holder)
      if (isStored(hash)) for (const resolve of known.waits) resolve()
    },
    isStored,
    async untilStored(hash, signal) {
      if (isStored(hash)) return
      const { waits } = follow(hash)
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      const onAbort = () => reject(signal?.reason)
      const cancel = clock.after(storedTimeoutMs, () => reject(notStored(hash)))
      waits.add(resolve)
      signal?.addEventListener('abort', onAbort, { once: true })
      try {
        await promise
      } finally {
        cancel()
        waits.delete(resolve)
        signal?.removeEventListener('abort', onAbort)
      }
    },
    prune(isHeld) {
      for (const [hash, { waits }] of followed) {
        if (waits.size === 0 && !isHeld(hash)) followed.delete(hash)
      }
    },
  }
}

/** How many validators of `count` may fail: fewer than a third. */
function faultsOf(count: number): number {
  return Math.max(0, Math.floor((count - 1) / 3))
}
