import type { WorkCounts } from './agent/count-work.ts'
import type { ChainTally } from './chain-tallies.ts'
import type { Fault } from './faults.ts'
import type { NetworkStatus } from './view.ts'

/** One chain as this node has it. Ages and times in milliseconds; −1 where nothing is known yet. */
export type ChainObservation = {
  chainId: number
  name: string
  /** Block of the checkpointed head, and of the newest block that this node has verified. */
  head: number
  verified: number
  /** Between those two, by the chain's clock. */
  lagMs: number
  /** Of the newest verified block, by this node's clock. */
  ageMs: number
  /** For how long work has waited that the chain's agent owes; 0: none does. */
  waitingMs: number
  /** Whether the chain is followed: it answers, and nothing that it says is refused. */
  isFollowed: boolean
  /** What the chain did since this node started. */
  tally: ChainTally
  /** What this node did there as the chain's agent since it started. */
  work: WorkCounts
  load: LoadObservation
}

/** What a chain has to do, in gas; `capacity` and `arriving` are of a tick. */
export type LoadObservation = {
  /** How full it is: 1, as much as it can do; above that, it cannot keep up. */
  level: number
  capacity: number
  /** Of transactions that wait for it. */
  waiting: number
  arriving: number
}

/** Plain numbers for operators. Counts begin with the process. */
export type NodeObservations = {
  outbox: { transactions: number; bytes: number; oldestMs: number }
  checkpoint: {
    /** Of the newest block. */
    number: number
    /** The newest that this node has heard of. */
    decided: number
    ageMs: number
    /** In which round the newest one was decided; the highest of all since the start. */
    round: number
    roundMax: number
    /** Checkpoints that were fetched instead of decided here. */
    fetched: number
  }
  peers: number
  /** Calls of chains on behalf of users, by their method. */
  asked: { method: string; count: number }[]
  chains: ChainObservation[]
  /** The same network as `era_status` tells it, and what is wrong with it. */
  status: NetworkStatus
  faults: Fault[]
}
