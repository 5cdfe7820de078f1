import type { Hex } from 'viem'

/** What a vote is of. `prevote` is kind 1 and `precommit` kind 2 of docs/WIRE.md. */
export type VoteType = 'prevote' | 'precommit'

/** A vote that is not signed yet. */
export type Vote = {
  type: VoteType
  height: number
  round: number
  /** Hash of the checkpoint; null for nil. */
  id: Hex | null
  /** Index in the configuration's order. */
  validator: number
}

/** A vote whose signature was checked by whoever gave it to the machine. */
export type SignedVote = Vote & { signature: Hex }

/** ⟨PROPOSAL, h, r, v, vr⟩, not signed yet. */
export type RoundProposal<Value> = {
  height: number
  round: number
  value: Value
  /** Round in which the proposer saw a quorum of prevotes for the value; -1: none, it is fresh. */
  validRound: number
  /** Index of who proposes. */
  validator: number
}

/** A proposal whose signature was checked by whoever gave it to the machine. */
export type SignedProposal<Value> = RoundProposal<Value> & { signature: Hex }

/** Two votes of one validator, type, height and round for different values: slashable on the hub (docs/TRUST.md). */
export type Evidence = { first: SignedVote; second: SignedVote }
