/**
 * Everything that decisions are tuned by: the same for every chain, load and network, so that any two nodes that have seen the same decide the same. Ratios are
 * in 1/65,536 (`ONE`), times in ticks.
 */
export type PolicyLimits = {
  /** What is left of a sum after a tick, where how much an object is used is kept: half of it is gone in 8 ticks. */
  paceKeep: number
  /** The same for what a chain gets lately, by which a rise is seen: half of it is gone in one tick. */
  rampKeep: number
  /** The same for what is used together: half of it is gone in 20 ticks, 2.5 control intervals of 8. */
  affinityKeep: number
  /** Peers of an object that are kept. */
  peersMax: number
  /** Objects whose use is kept. */
  objectsMax: number
  /** Ticks within which what waits should be done: a chain's backlog counts as load over as many. */
  backlogTicks: number
  /** Share of its gas from which a block counts as full. */
  full: number
  /**
   * How many mean deviations of single ticks above the mean the load of a chain is taken to be, as a ratio: what counts is its mean over `backlogTicks`, which varies less by their root.
   */
  spread: number
  /** How many deviations a chain must be above the others before that is no chance, as a ratio. */
  doubt: number
  /** Load up to which headroom has no price. */
  target: number
  /** How much above the others a chain may be without sending anything away. */
  band: number
  /** How much above the others, or the target, a chain may come to be by what it takes in. */
  acceptBand: number
  /** Share of its excess that a chain sends away in one tick. */
  damping: number
  /** Ticks for which a move is reckoned to pay. */
  residenceTicks: number
  /** Ticks that an object stays after a move. */
  dwellTicks: number
  /** Ticks before it may go back to where it came from. */
  returnTicks: number
  /** Ticks for which a chain takes in nothing more after it has accepted something. */
  recoveryTicks: number
  /** Share of a chain's gas that may go into sending objects away, while it is not overloaded. */
  churn: number
  /** The same, once it has as much again to do as it can; and so on, up to so many times that. */
  rescueChurn: number
  rescueMax: number
  /** Objects that a chain sends away in one tick. */
  movesMax: number
  /** Chains that a chain sends to in one tick for room, and as many as its churn budget pays twice to set out for; one at least. */
  destinationsMax: number
  /** Objects and clumps that are looked at in one tick. */
  candidatesMax: number
  /** Members of a clump. */
  clumpMembersMax: number
  /** Share of a chain's gas that a clump uses, at most; a bigger one stays, and what is beside it goes. */
  clumpShare: number
  /** Ticks for which an object serves those who wait where it is, while an older transaction wants it elsewhere. */
  quantumTicks: number
  /** Ticks of a full chain's gas that may wait for it: from there on it is wholly congested. */
  queueTicksMax: number
  /** Congestion from which a chain takes no new transactions but of senders who have none waiting. */
  refuseAt: number
  /** Gas that a sender may have waiting at a chain without congestion, and at a wholly congested one. */
  senderGasMax: number
  senderGasMin: number
  /** Pockets that are swept in one message. */
  sweepPocketsMax: number
  /** Ticks of spending that an owner's home word should cover. */
  spendTicks: number
  /** How many times as much as at home has to be in a pocket for it to have grown. */
  grownTimes: number
  /** Load below which a chain is idle, so that what it sends home costs nobody room. */
  idle: number
}

/** The defaults, of which nothing was learnt from a bench. */
export const defaultPolicyLimits: PolicyLimits = {
  paceKeep: 60_097,
  rampKeep: 32_768,
  affinityKeep: 63_303,
  peersMax: 4,
  objectsMax: 200_000,
  backlogTicks: 8,
  full: 52_429,
  spread: 23_170,
  doubt: 131_072,
  target: 49_152,
  band: 1_311,
  acceptBand: 2_621,
  damping: 32_768,
  residenceTicks: 64,
  dwellTicks: 20,
  returnTicks: 60,
  recoveryTicks: 1,
  churn: 1_311,
  rescueChurn: 32_768,
  rescueMax: 262_144,
  movesMax: 256,
  destinationsMax: 16,
  candidatesMax: 256,
  clumpMembersMax: 128,
  clumpShare: 32_768,
  quantumTicks: 4,
  queueTicksMax: 120,
  refuseAt: 16_384,
  senderGasMax: 24_000_000,
  senderGasMin: 1_000_000,
  sweepPocketsMax: 64,
  spendTicks: 4,
  grownTimes: 1,
  idle: 16_384,
}
