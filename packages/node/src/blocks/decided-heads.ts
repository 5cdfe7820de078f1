import { type Head, zeroHash } from '@metalayer/protocol'
import type { Decision } from './interface.ts'

/** Which blocks of chains decided checkpoints name: only up to them counts what a peer says of a chain (P15). */
export type DecidedHeads = {
  /** The newest one. */
  newest(chainId: number): Head | undefined
  /** The first one that is at block `number` or past it. */
  from(chainId: number, number: number): Head | undefined
  /** The last one that is not past block `number`. */
  upTo(chainId: number, number: number): Head | undefined
}

/** Looks them up among decisions, which stand in the order of their checkpoints: heads only go upwards. */
export function createDecidedHeads(decisions: () => ReadonlyMap<number, Decision>): DecidedHeads {
  function headIn(number: number, chainId: number): Head | undefined {
    const heads = decisions().get(number)?.heads
    // The last one is the newest generation's; one that is only to begin names no block, and what is left of the one before is still asked for.
    return (
      heads?.findLast((head) => head.chainId === chainId && head.blockHash !== zeroHash) ??
      heads?.find((head) => head.chainId === chainId)
    )
  }

  /** Number of the first decision whose head of the chain is at `number` or past it; one past the last decision where there is none. */
  function search(chainId: number, number: number): { first: number; found: number; end: number } {
    const [first = 0] = decisions().keys()
    const end = first + decisions().size
    let [low, high] = [first, end]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if ((headIn(middle, chainId)?.number ?? -1) >= number) high = middle
      else low = middle + 1
    }
    return { first, found: low, end }
  }

  return {
    newest(chainId) {
      const { end } = search(chainId, Number.POSITIVE_INFINITY)
      return named(headIn(end - 1, chainId))
    },
    from(chainId, number) {
      return named(headIn(search(chainId, number).found, chainId))
    },
    upTo(chainId, number) {
      return named(headIn(search(chainId, number + 1).found - 1, chainId))
    },
  }
}

/** At genesis a head names no block. */
function named(head: Head | undefined): Head | undefined {
  return head?.blockHash === zeroHash ? undefined : head
}
