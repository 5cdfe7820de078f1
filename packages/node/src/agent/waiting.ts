import {
  accountIn,
  accountSlot,
  birthChain,
  type Configuration,
  genesisGeneration,
} from '@metalayer/protocol'
import type { Address } from 'viem'
import { answering } from '../fences/answering.ts'
import type { Follow, VerifiedBlock } from '../follow/interface.ts'
import { hindranceOf } from './choose-bundle.ts'
import { isUnnamed, leaseIsLow, unmet } from './duties.ts'
import type { HomeIndex } from './home-index.ts'
import type { Installs } from './installs.ts'
import type { Journeys } from './journeys.ts'
import type { CommittedDecision } from './kernel-calls.ts'
import type { Misses } from './misses.ts'
import { ownPlace } from './own-place.ts'
import type { PayableQueue } from './payable-queue.ts'
import { createPays } from './pays.ts'
import type { Pool } from './pool.ts'
import { speculateOn } from './speculate-on.ts'
import type { StepBoard } from './step-board.ts'
import { stillChains } from './still-chains.ts'
import type { Unparks } from './unpark-duties.ts'
import { willBeHere } from './will-be-here.ts'

/**
 * Since when work that the agent of a chain owes has waited: what validators tell of it in their vouchers (P17).
 *
 * Agents are replaced for what they leave undone, not for what nobody could do. So work counts once the chain has made some blocks in which it could
 * have been done: a chain that is down owes nothing. Where blocks are full, it counts from the last full one. And while the agent does other
 * work, though slowly, it counts only when it is so old that it must have been left out on purpose. An agent whose node is gone is told of at once.
 */
export type Waiting = {
  /** Looks at every chain; once a tick. */
  refresh(now: number): void
  /** Milliseconds; 0 where nothing waits. */
  since(chainId: number): number
  /** Pieces of work that the agent owes: transactions that could run, deliveries, and so on. */
  count(chainId: number): number
}

/** Blocks of its chain that work has to see go by without it. */
const blocksMin = 5
/** How many times an agent's time an agent that does other work has for the oldest. */
const patience = 4
/** Share of a block's gas from which it counts as full; and so it does where less is left than agents begin a bundle for, up to half of it. */
const fullShare = { numerator: 8n, denominator: 10n }

export function createWaiting(
  options: { kernel: Address; genesis: Configuration },
  deps: {
    follow: Follow
    pool: Pool
    payable: PayableQueue
    homes: HomeIndex
    steps: Pick<StepBoard, 'chance' | 'strays'>
    misses: Pick<Misses, 'isExcused'>
    journeys: Pick<Journeys, 'isResting'>
    installs: Pick<Installs, 'missing'>
    unparks: Pick<Unparks, 'owed'>
    decisions: () => readonly CommittedDecision[]
    /** Since when the node of the chain's agent has been gone, in milliseconds; 0: it is there. */
    goneSince(chainId: number): number
    /** Whether the chain leaves the network, and is not empty yet. */
    isEmptying(chainId: number): boolean
  },
): Waiting {
  const { follow, pool, homes, steps } = deps
  const chains = new Map<number, Owed>()

  /** Names of everything that could be done on the chain at its newest block. */
  const namesOfOwed = (chainId: number): string[] => [
    ...runnable(chainId),
    ...deliverable(chainId),
    ...(isLeaseLow(chainId) ? ['lease'] : []),
    ...unconfigured(chainId),
    ...unmetBy(chainId),
    ...sweepable(chainId),
    ...installable(chainId),
    ...departing(chainId),
    ...deps.unparks.owed(ownPlace(follow, chainId)),
  ]

  const runnable = (chainId: number): string[] => {
    const { generation, baseFee } = follow.kernel(chainId)
    const speculation = speculateOn(chainId, { ...options, follow })
    const isHere = willBeHere({ chain: { chainId, generation }, follow }, [])
    const hashes: string[] = []
    for (const sender of homes.senders(chainId)) {
      const { nonce } = speculation.account(sender)
      const next = pool
        .pendingOf(sender)
        .find(({ transaction }) => Number(transaction.nonce) >= nonce)
      if (
        next !== undefined &&
        hindranceOf(next.transaction, { baseFee, speculation }) === undefined &&
        'names' in steps.chance(chainId, next, isHere) &&
        !deps.misses.isExcused(chainId, sender)
      ) {
        hashes.push(next.hash)
      }
    }
    return hashes
  }

  const deliverable = (chainId: number): string[] => {
    const [newest] = deps.decisions()
    const destination = ownPlace(follow, chainId)
    if (newest === undefined) return []
    return newest.heads.flatMap((source) => {
      if (source.chainId === chainId) return []
      const delivery = follow.delivery({ source, destination, messagesMax: 1 })
      return delivery === undefined
        ? []
        : [`lane ${source.chainId} ${source.generation} ${delivery.first}`]
    })
  }

  const unconfigured = (chainId: number): string[] => {
    const [newest] = deps.decisions()
    const { configuration } = follow.kernel(chainId)
    const isBehind = newest !== undefined && configuration < newest.configuration.number
    return isBehind ? [`configuration ${configuration + 1}`] : []
  }

  /** That the kernel was never named by a checkpoint, and chains that it was not shown. */
  const unmetBy = (chainId: number): string[] => {
    const [newest] = deps.decisions()
    if (newest === undefined) return []
    const chain = ownPlace(follow, chainId)
    if (isUnnamed({ chain, inFlight: [] }, newest)) return ['name']
    return unmet({ chain, follow, genesis: options.genesis }, newest).map(
      (peer) => `meet ${peer.chainId} ${peer.generation}`,
    )
  }

  const isLeaseLow = (chainId: number): boolean => {
    const [newest] = deps.decisions()
    if (newest === undefined) return false
    const chain = ownPlace(follow, chainId)
    return leaseIsLow({ chain, follow, parameters: newest.configuration.parameters }, newest)
  }

  const birthPlaceOf = (owner: Address): number => {
    const place = { chainId: birthChain(options.genesis, owner), generation: genesisGeneration }
    return answering(follow.fences, place, accountSlot(owner)).chainId
  }

  const sweepable = (chainId: number): string[] => {
    const { generation } = follow.kernel(chainId)
    return [...homes.underfunded()].flatMap((owner) => {
      const word = accountIn(follow.wordAt(chainId, accountSlot(owner)), generation)
      const waits = word.balance > 0n && word.status !== 'here' && birthPlaceOf(owner) !== chainId
      return waits ? [`sweep ${owner}`] : []
    })
  }

  /** Apps that the chain is to have, and would take (P19). */
  const installable = (chainId: number): string[] => {
    const [newest] = deps.decisions()
    if (newest === undefined) return []
    return deps.installs.missing(chainId, newest).map(({ app }) => `install ${app}`)
  }

  /** Senders who should have set out for what their transactions need (P18), as far as they pay for it. */
  const departing = (chainId: number): string[] => {
    const still = stillChains(deps.decisions()[0], follow)
    const pays = createPays(chainId, deps)
    const nowMs = (follow.newest(chainId)?.time ?? 0) * 1_000
    return steps.strays(chainId).flatMap(({ pooled, home, isNext, sight: { meeting } }) => {
      if (meeting.kind !== 'gather' || meeting.next === home || !isNext || home !== chainId)
        return []
      const { from: owner, nonce } = pooled.transaction
      if (still.has(meeting.next) || !pays(pooled)) return []
      return deps.journeys.isResting({ owner, nonce, nowMs }) ? [] : [`gather ${pooled.hash}`]
    })
  }

  /** Notes what the chain's blocks since the last look tell of its agent. */
  const noteBlocks = (chainId: number, owed: Owed, now: number) => {
    const newest = follow.newest(chainId)?.number ?? 0
    for (let number = owed.looked + 1; number <= newest; number++) {
      const block = follow.block(chainId, number)
      const parent = follow.block(chainId, number - 1)
      if (block === undefined) continue
      owed.isFull = isFull(block, parent)
      owed.isProgress = isProgress(block, parent)
      if (owed.isFull) owed.fullAt = now
      if (owed.isProgress) owed.progressAt = now
    }
    owed.looked = newest
    // Until the next block comes, nobody could have done more: blocks may be further apart than an agent's time is long.
    if (owed.isFull) owed.fullAt = now
    if (owed.isProgress) owed.progressAt = now
  }

  const owedSince = (chainId: number): number => {
    const { work, looked, fullAt, progressAt } = chains.get(chainId) ?? nothing
    const due = [...work.values()].filter(({ block }) => looked - block >= blocksMin)
    if (due.length === 0) return 0
    const oldest = due.reduce((least, { at }) => Math.min(least, at), Number.MAX_SAFE_INTEGER)
    const timeout = deps.decisions()[0]?.configuration.parameters.agentTimeout ?? 0
    const isWorking = progressAt - oldest < timeout * patience
    return Math.max(oldest, fullAt, isWorking ? progressAt : 0)
  }

  return {
    refresh(now) {
      for (const chainId of follow.chainIds) {
        const looked = follow.newest(chainId)?.number ?? 0
        const owed = chains.get(chainId) ?? { ...nothing, work: new Map(), looked }
        chains.set(chainId, owed)
        noteBlocks(chainId, owed, now)
        const names = namesOfOwed(chainId)
        const fresh = { at: now, block: owed.looked }
        // What is left to send away is told of as long as it is there, and nobody is replaced for it: it may be that nobody takes it.
        owed.emptyingAt = deps.isEmptying(chainId) ? now : 0
        owed.work = new Map(names.map((name) => [name, owed.work.get(name) ?? fresh]))
      }
    },
    since(chainId) {
      const goneSince = deps.goneSince(chainId)
      // Others do its work meanwhile, so that nothing else would tell of it.
      if (goneSince > 0) return goneSince
      return owedSince(chainId) || (chains.get(chainId)?.emptyingAt ?? 0)
    },
    count: (chainId) => chains.get(chainId)?.work.size ?? 0,
  }
}

/** What waits on one chain. `at`, `fullAt`, `progressAt` in milliseconds. */
type Owed = {
  /** By name: when it was first seen, and the chain's newest block then. */
  work: Map<string, { at: number; block: number }>
  /** The newest block that was looked at. */
  looked: number
  /** Whether the newest block had no room left; and until when one that had none was the newest. */
  isFull: boolean
  fullAt: number
  /** Whether work of an agent was done in the newest block; and until when one was the newest in which some was. */
  isProgress: boolean
  progressAt: number
  /** When this chain, which leaves the network, was last seen not to be empty; 0: it does not, or it is. */
  emptyingAt: number
}

const nothing: Owed = {
  ...{ work: new Map(), looked: 0 },
  ...{ isFull: false, fullAt: 0, isProgress: false, progressAt: 0 },
  emptyingAt: 0,
}

function isProgress({ carriers, kernel }: VerifiedBlock, parent: VerifiedBlock | undefined) {
  return carriers.length > 0 || kernel.checkpoint !== parent?.kernel.checkpoint
}

/** What is left of a block may be too little for what an agent has, below so much gas, and half of the block. */
const restMin = 1_000_000n

function isFull(block: VerifiedBlock, parent: VerifiedBlock | undefined): boolean {
  const gasUsed = block.gasUsedTotal - (parent?.gasUsedTotal ?? block.gasUsedTotal)
  const rest = block.gasLimit - gasUsed
  const isSmallRest = rest < restMin && rest * 2n <= block.gasLimit
  return isSmallRest || gasUsed * fullShare.denominator > block.gasLimit * fullShare.numerator
}
