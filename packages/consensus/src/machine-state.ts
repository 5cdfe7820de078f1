import type { Hex } from 'viem'
import type { RoundProposal, SignedProposal, SignedVote, Vote } from './message.ts'

/** The paper's step_p, with `new` before line 10 has run and `decided` after line 51. */
export type Step = 'new' | 'propose' | 'prevote' | 'precommit' | 'decided'

/** Which timeout: OnTimeoutPropose, OnTimeoutPrevote, OnTimeoutPrecommit. */
export type TimeoutStep = 'propose' | 'prevote' | 'precommit'

/**
 * A value and the round in which a quorum prevoted it: (lockedValue, lockedRound) or (validValue, validRound). `proof`: those prevotes. They are kept with it, through a crash too: a
 * Byzantine vote among them may be known to nobody else, and without it a re-proposal (L28) convinces nobody of what this validator is locked on.
 */
export type Choice<Value> = {
  round: number
  id: Hex
  value: Value
  proof: readonly SignedVote[]
}

/** A proposal in the log, with the id of its value; null: the value is invalid. */
export type LoggedProposal<Value> = SignedProposal<Value> & { id: Hex | null }

/** What was received for one round. */
export type RoundLog<Value> = {
  proposals: readonly LoggedProposal<Value>[]
  prevotes: readonly SignedVote[]
  precommits: readonly SignedVote[]
}

/** What this validator signed in this round and the one before: it never signs another of the same place. */
export type Signed<Value> = {
  proposal: (RoundProposal<Value> & { id: Hex }) | null
  votes: readonly Vote[]
}

/** State of the machine at one height; never changed in place. */
export type MachineState<Value> = {
  height: number
  round: number
  step: Step
  /** lockedValue_p and lockedRound_p; null is (nil, -1). */
  locked: Choice<Value> | null
  /** validValue_p and validRound_p; null is (nil, -1). */
  valid: Choice<Value> | null
  signed: Signed<Value>
  rounds: ReadonlyMap<number, RoundLog<Value>>
  /** The highest round in which each validator was heard; -1: none. Serves line 55 however far ahead the others are. */
  heard: readonly number[]
  /** "For the first time" of lines 34, 36 and 47, in the current round. */
  fired: { prevoteTimeout: boolean; polka: boolean; precommitTimeout: boolean }
}

/** All that must be durable before anything newly signed leaves: what {@link MachineState} is restored from. */
export type MachineRecord<Value> = Pick<
  MachineState<Value>,
  'height' | 'round' | 'step' | 'locked' | 'valid' | 'signed'
>

export type MachineInput<Value> =
  /** The height's time has come: line 10. */
  | { type: 'start' }
  | { type: 'proposal'; proposal: SignedProposal<Value> }
  | { type: 'vote'; vote: SignedVote }
  | { type: 'timeout'; step: TimeoutStep; height: number; round: number }
  /** Answer to `request-value`: the paper's getValue(). */
  | { type: 'value'; height: number; round: number; value: Value }

export type MachineOutput<Value> =
  /** Make it durable before performing the outputs that follow; it replaces the record before it. */
  | { type: 'record'; record: MachineRecord<Value> }
  /** Sign, give back to the machine as an input, and broadcast. */
  | { type: 'sign-proposal'; proposal: RoundProposal<Value> & { id: Hex } }
  /** Sign, give back to the machine as an input, and broadcast. */
  | { type: 'sign-vote'; vote: Vote }
  | { type: 'schedule'; step: TimeoutStep; height: number; round: number }
  | { type: 'request-value'; height: number; round: number }
  /** `commit`: precommits of one round from a quorum. */
  | {
      type: 'decide'
      height: number
      round: number
      id: Hex
      value: Value
      commit: readonly SignedVote[]
    }
  | { type: 'evidence'; first: SignedVote; second: SignedVote }

export type Transition<Value> = {
  state: MachineState<Value>
  outputs: readonly MachineOutput<Value>[]
}
