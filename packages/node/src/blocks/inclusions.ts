import { type Head, headStatuses, isExecuted } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { FollowService, VerifiedBlock } from '../follow/interface.ts'
import type { Inclusion } from './interface.ts'

/** What chains have run above their heads. */
export type Inclusions = {
  get(hash: Hex): Inclusion | undefined
  all(): Iterable<Inclusion>
  /** At start: takes up what was verified above these heads before anyone listened. */
  load(heads: readonly Head[]): void
  /** Blocks up to these heads are final. */
  settle(heads: readonly Head[]): void
}

/** Keeps what is included by what `follow` verifies and takes back; tells of each change after the fact. */
export function createInclusions(
  deps: {
    follow: FollowService
    onIncluded(inclusion: Inclusion): void
    onReturned(inclusion: Inclusion): void
  },
  signal: AbortSignal,
): Inclusions {
  const { follow } = deps
  const byHash = new Map<Hex, Inclusion>()

  follow.subscribe((event) => {
    if (event.type === 'verified') {
      for (const inclusion of inclusionsOf(event.block)) {
        byHash.set(inclusion.hash, inclusion)
        deps.onIncluded(inclusion)
      }
    }
    if (event.type !== 'returned') return
    for (const block of event.blocks) {
      for (const inclusion of inclusionsOf(block)) {
        byHash.delete(inclusion.hash)
        deps.onReturned(inclusion)
      }
    }
  }, signal)

  return {
    get: (hash) => byHash.get(hash),
    all: () => byHash.values(),
    load(heads) {
      for (const head of heads)
        if (head.status !== headStatuses.fenced) addAbove(follow, head, byHash)
    },
    settle(heads) {
      const numbers = new Map(heads.map(({ chainId, number }) => [chainId, number]))
      for (const [hash, { placement }] of byHash) {
        if (placement.blockNumber <= (numbers.get(placement.chainId) ?? 0)) byHash.delete(hash)
      }
    },
  }
}

function addAbove(follow: FollowService, head: Head, byHash: Map<Hex, Inclusion>): void {
  for (let number = head.number + 1; ; number++) {
    const block = follow.block(head.chainId, number)
    if (block === undefined) return
    for (const inclusion of inclusionsOf(block)) byHash.set(inclusion.hash, inclusion)
  }
}

function inclusionsOf(block: VerifiedBlock): Inclusion[] {
  const { chainId, number: blockNumber } = block
  const { generation } = block.kernel
  return block.carriers.flatMap((carrier) => {
    if (carrier.kind !== 'execute') return []
    const placement = { chainId, generation, blockNumber, carrier: carrier.hash }
    return carrier.transactions
      .filter(({ outcome }) => isExecuted(outcome))
      .map(({ hash, raw, position, outcome }) => ({ hash, raw, placement, position, outcome }))
  })
}
