import type { DevnetProfile } from '@metalayer/devnet'
import type { ChainUse } from './chain-use.ts'
import type { LoadName } from './loads/load.ts'

/** One run of the bench on a devnet of its own, or on a bare chain. */
export type PartOptions = {
  load: LoadName
  /** File of the trace, if that is the load. */
  trace?: string
  chains: number
  validators: number
  profile: DevnetProfile
  blockTimeMs: number
  /** Of a chain's block: the cap. */
  gasLimit: number
  accounts: number
  /** Of them, who trade. */
  traders: number
  seed: number
  /** Before anything is counted, and then. */
  warmUpMs: number
  countedMs: number
  /** Whose rules place the work: the network's own, those of `hotspot/rules`, or a plan that nodes follow. */
  placement: Placement
}

/** Those that decide for the whole network at once, from outside. */
export const plannedPlacements = ['clpa', 'louvain', 'foresight'] as const
export type PlannedPlacement = (typeof plannedPlacements)[number]
/** Besides the network's own. */
export const otherPlacements = ['stay', 'random', ...plannedPlacements] as const
export type Placement = 'metalayer' | (typeof otherPlacements)[number]

/** What a chain did, without the transactions themselves but their number. */
export type UseSummary = Omit<ChainUse, 'ran' | 'gathered'> & { ran: number; gathered: number }

/** What a network did under a load that never lets up. */
export type PartResult = PartOptions & {
  /** What chains ran for users in the blocks that were counted and that became final, and what of those blocks did not. */
  final: number
  lost: number
  perSecond: number
  /** How fast the slowest account or object that is in more than 1/60 of the load goes on, to all of it. */
  keepsUp: number
  uses: UseSummary[]
  /** Share of what was to somebody who is born elsewhere than its sender, or whose sender had to come to where it ran. */
  cross: number
  /** Share, of those who were given something, of those whose word was new where it was given. */
  fresh: number
  /** What the hottest account or object leaves, in chains' worth. */
  bound: number
  /** Transactions that were made before, so that words are not new, and seconds that it took. */
  history: number
  setUpSeconds: number
  refusals: number
  /** In processors; of the whole machine as a share, with whatever else ran on it. */
  processor: { chains: number; nodes: number; bench: number; machine: number; load: number }
  /** What a chain's process used for a block, and nodes and chains for a chain's second without load: milliseconds of a processor. */
  msPerBlock: number
  idleMsPerChainSecond: number
  /** Blocks of the network, to those that it should have made. */
  ticks: number
}
