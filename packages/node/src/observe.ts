import type { Rule } from '@metalayer/policy'
import type { WorkCounts } from './agent/count-work.ts'
import type { MoveDecisions } from './balance/decision-log.ts'
import type { BlocksService } from './blocks/interface.ts'
import type { ChainTally } from './chain-tallies.ts'
import type { Clock } from './clock.ts'
import { findFaults } from './faults.ts'
import type { LeftBehind } from './fences/left-behind.ts'
import type { Follow } from './follow/interface.ts'
import type { ChainObservation, LoadObservation, NodeObservations } from './observations.ts'
import type { NetworkStatus } from './view.ts'

/** What the parts of a node count of themselves. */
export type ObserverContext = {
  tally(chainId: number): ChainTally
  work(chainId: number): Readonly<WorkCounts>
  /** Milliseconds; 0: nothing waits. */
  waitingSince(chainId: number): number
  /** Pieces of work that wait. */
  waitingCount(chainId: number): number
  /** What its heirs have still to take over. */
  leftBehind: LeftBehind
  /** What the chain has to do, as this node sees it. */
  load(chainId: number): LoadObservation
  /** The last decisions of this node about what moves, newest first, and what they were made by. */
  moveDecisions(limit: number, rule?: Rule): MoveDecisions
  /** Round of the newest checkpoint, and counts since the start. */
  attested(): { round: number; roundMax: number; fetched: number }
}

type Context = ObserverContext & {
  follow: Follow
  blocks: BlocksService
  outbox: { readonly size: number; readonly bytes: number; oldestAt(): number | undefined }
  clock: Clock
  peers(): number
  /** The network as the node tells users. */
  networkStatus(): NetworkStatus
  /** Milliseconds between two blocks of the network. */
  tickMs(): number
  /** How many calls went to chains on behalf of users, by their method. */
  asked(): ReadonlyMap<string, number>
}

/** Reads plain numbers off a node's parts; nothing is kept, and nothing waits. */
export function createObserver(
  options: { chainName(chainId: number): string },
  context: Context,
): () => NodeObservations {
  const { follow, blocks, outbox, clock } = context

  const chain = (chainId: number, head: number | undefined): ChainObservation => {
    const newest = follow.newest(chainId)
    const known = newest?.time ?? 0
    const at = head === undefined ? undefined : follow.block(chainId, head)
    const since = context.waitingSince(chainId)
    const { state } = follow.state(chainId)
    return {
      chainId,
      name: options.chainName(chainId),
      head: head ?? -1,
      verified: newest?.number ?? -1,
      lagMs: newest === undefined || at === undefined ? -1 : (known - at.time) * 1_000,
      ageMs: newest === undefined ? -1 : Math.max(0, clock.now() - known * 1_000),
      waitingMs: since === 0 ? 0 : Math.max(0, clock.now() - since),
      isFollowed: state !== 'unreachable' && state !== 'refused' && state !== 'diverged',
      tally: context.tally(chainId),
      work: context.work(chainId),
      load: context.load(chainId),
    }
  }

  return () => {
    const number = blocks.head()?.number ?? 0
    const decision = blocks.decision(number)
    const heads = new Map(decision?.heads.map((head) => [head.chainId, head.number]))
    const oldestAt = outbox.oldestAt()
    const { round, roundMax, fetched } = context.attested()
    const at = clock.now()
    const ageMs = Math.max(0, at - (decision?.checkpoint.time ?? 0))
    const status = context.networkStatus()
    return {
      outbox: {
        transactions: outbox.size,
        bytes: outbox.bytes,
        oldestMs: oldestAt === undefined ? 0 : Math.max(0, clock.now() - oldestAt),
      },
      checkpoint: {
        ...{ number, decided: blocks.nextDecision - 1, round, roundMax, fetched },
        ageMs,
      },
      peers: context.peers(),
      asked: [...context.asked()].map(([method, count]) => ({ method, count })),
      chains: follow.chainIds.map((chainId) => chain(chainId, heads.get(chainId))),
      status,
      faults: findFaults(status, { at, ageMs, tickMs: context.tickMs() }),
    }
  }
}
