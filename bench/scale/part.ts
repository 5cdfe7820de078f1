import type { ChainUse } from './chain-use.ts'

/** One run of the bench on a devnet of its own, or on a bare chain. */
export type PartOptions = {
  chains: number
  validators: number
  blockTimeMs: number
  /** Of a chain's block: the cap. */
  gasLimit: number
  accounts: number
  seed: number
  /** Before anything is counted, and then. */
  warmUpMs: number
  countedMs: number
  /** Whose rules place the work: the network's own, or those of `hotspot/rules`. */
  placement: Placement
}

export type Placement = 'metalayer' | 'stay' | 'random'

/** What a chain did, without the transactions themselves. */
export type UseSummary = Omit<ChainUse, 'ran'> & { payments: number }

/** What a network did under a load that never lets up. */
export type PartResult = PartOptions & {
  /** Payments that chains ran in the blocks that were counted and that became final, and others of those blocks that did not. */
  final: number
  lost: number
  perSecond: number
  uses: UseSummary[]
  /** Share of payments that were to somebody who is born elsewhere than their sender. */
  cross: number
  /** Payments that were made before, so that words are not new, and seconds that it took. */
  history: number
  setUpSeconds: number
  refusals: number
  /** In processors; of the whole machine as a share, with whatever else ran on it. */
  processor: { chains: number; nodes: number; bench: number; machine: number; load: number }
  /** What a chain's process used for a block, and nodes and chains for a chain's second without load: milliseconds of a processor. */
  msPerBlock: number
  idleMsPerChainSecond: number
  /** Blocks of the network per second. */
  ticks: number
}
