import { accountIn, accountSlot, birthChain, type Configuration } from '@metalayer/protocol'
import type { Address } from 'viem'
import type { Follow, VerifiedBlock } from '../follow/interface.ts'
import { hindranceOf } from './choose-bundle.ts'
import { leaseIsLow } from './duties.ts'
import type { HomeIndex } from './home-index.ts'
import type { CommittedDecision } from './kernel-calls.ts'
import type { Pool } from './pool.ts'
import { createSpeculation } from './speculation.ts'

/**
 * Since when work that the agent of a chain owes has waited: what validators tell of it in their vouchers (P17).
 *
 * Work of a chain whose blocks are full waits for room, not for its agent, so it counts from the last full block.
 */
export type Waiting = {
  /** Looks at every chain; once a tick. */
  refresh(now: number): void
  /** Milliseconds; 0 where nothing waits. */
  since(chainId: number): number
}

/** Share of a block's gas from which it counts as full. */
const fullShare = { numerator: 8n, denominator: 10n }

export function createWaiting(
  options: { kernel: Address; genesis: Configuration },
  deps: {
    follow: Follow
    pool: Pool
    homes: HomeIndex
    decisions: () => readonly CommittedDecision[]
  },
): Waiting {
  const { follow, pool, homes } = deps
  const firstSeen = new Map<number, Map<string, number>>()
  const lastFull = new Map<number, number>()

  /** Names of everything that could be done on the chain at its newest block. */
  const owed = (chainId: number): string[] => [
    ...runnable(chainId),
    ...deliverable(chainId),
    ...(isLeaseLow(chainId) ? ['lease'] : []),
    ...sweepable(chainId),
  ]

  const runnable = (chainId: number): string[] => {
    const { generation, baseFee } = follow.kernel(chainId)
    const speculation = createSpeculation({
      generation,
      baseFee,
      kernel: options.kernel,
      bornHere: (address) => birthChain(options.genesis, address) === chainId,
      wordAt: (slot) => follow.wordAt(chainId, slot),
    })
    const hashes: string[] = []
    for (const sender of homes.senders(chainId)) {
      const { nonce } = speculation.account(sender)
      const next = pool
        .pendingOf(sender)
        .find(({ transaction }) => Number(transaction.nonce) >= nonce)
      if (
        next !== undefined &&
        hindranceOf(next.transaction, { baseFee, speculation }) === undefined
      ) {
        hashes.push(next.hash)
      }
    }
    return hashes
  }

  const deliverable = (chainId: number): string[] => {
    const [newest] = deps.decisions()
    const destination = { chainId, generation: follow.kernel(chainId).generation }
    if (newest === undefined) return []
    return newest.heads.flatMap((source) => {
      if (source.chainId === chainId) return []
      const delivery = follow.delivery({ source, destination, messagesMax: 1 })
      return delivery === undefined
        ? []
        : [`lane ${source.chainId} ${source.generation} ${delivery.first}`]
    })
  }

  const isLeaseLow = (chainId: number): boolean => {
    const [newest] = deps.decisions()
    if (newest === undefined) return false
    const chain = { chainId, generation: follow.kernel(chainId).generation }
    return leaseIsLow({ chain, follow, parameters: newest.configuration.parameters }, newest)
  }

  const sweepable = (chainId: number): string[] => {
    const { generation } = follow.kernel(chainId)
    return [...homes.underfunded()].flatMap((owner) => {
      const word = accountIn(follow.wordAt(chainId, accountSlot(owner)), generation)
      const waits =
        word.balance > 0n &&
        word.status !== 'here' &&
        birthChain(options.genesis, owner) !== chainId
      return waits ? [`sweep ${owner}`] : []
    })
  }

  return {
    refresh(now) {
      for (const chainId of follow.chainIds) {
        const before = firstSeen.get(chainId)
        const current = new Map<string, number>()
        for (const name of owed(chainId)) current.set(name, before?.get(name) ?? now)
        firstSeen.set(chainId, current)
        const newest = follow.newest(chainId)
        if (newest !== undefined && isFull(newest, follow.block(chainId, newest.number - 1))) {
          lastFull.set(chainId, now)
        }
      }
    },
    since(chainId) {
      let oldest = 0
      for (const time of firstSeen.get(chainId)?.values() ?? []) {
        if (oldest === 0 || time < oldest) oldest = time
      }
      return oldest === 0 ? 0 : Math.max(oldest, lastFull.get(chainId) ?? 0)
    },
  }
}

function isFull(block: VerifiedBlock, parent: VerifiedBlock | undefined): boolean {
  const gasUsed = block.gasUsedTotal - (parent?.gasUsedTotal ?? block.gasUsedTotal)
  return gasUsed * fullShare.denominator > block.gasLimit * fullShare.numerator
}
