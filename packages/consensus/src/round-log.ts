import type { Hex } from 'viem'
import type { LoggedProposal, MachineState, RoundLog } from './machine-state.ts'
import type { Evidence, SignedVote, VoteType } from './message.ts'
import { holdsThird, type Stakes } from './quorum.ts'

/** Bounds of the message log of one height (B1). */
export type LogLimits = {
  /** Messages of rounds further ahead than this are not kept. */
  roundsAheadMax: number
  /** Rounds this far back are kept, so that a late quorum of precommits still decides. */
  roundsBehindMax: number
  /** Different proposals of one round, of which a correct proposer makes one. */
  proposalsMax: number
  /** Different votes of one validator, type and round, of which a correct one makes one. */
  votesMax: number
}

export const defaultLogLimits: LogLimits = {
  roundsAheadMax: 4,
  roundsBehindMax: 8,
  proposalsMax: 2,
  votesMax: 2,
}

const emptyLog: RoundLog<never> = { proposals: [], prevotes: [], precommits: [] }

/** What is known of `round`. */
export function logOf<Value>(state: MachineState<Value>, round: number): RoundLog<Value> {
  return state.rounds.get(round) ?? emptyLog
}

/** Votes of one type in one round's log. */
export function votesOf<Value>(log: RoundLog<Value>, type: VoteType): readonly SignedVote[] {
  return type === 'prevote' ? log.prevotes : log.precommits
}

/** Who voted for `id` (null: nil), or for anything where `id` is left out. */
export function votersFor(votes: readonly SignedVote[], id?: Hex | null): number[] {
  return votes.filter((vote) => id === undefined || vote.id === id).map((vote) => vote.validator)
}

/**
 * Whether messages of `round` are kept: a window around the current round, and the rounds on whose prevotes a lock, a valid value or a
 * proposal of the current round rests, which lines 28 and 29 ask for however old they are.
 */
export function isKept<Value>(
  state: MachineState<Value>,
  round: number,
  limits: LogLimits,
): boolean {
  const { roundsAheadMax, roundsBehindMax } = limits
  if (round >= state.round - roundsBehindMax && round <= state.round + roundsAheadMax) return true
  if (round === state.locked?.round || round === state.valid?.round) return true
  return logOf(state, state.round).proposals.some((proposal) => proposal.validRound === round)
}

/** The log without rounds that are no longer kept. */
export function prunedRounds<Value>(
  state: MachineState<Value>,
  limits: LogLimits,
): MachineState<Value>['rounds'] {
  return new Map([...state.rounds].filter(([round]) => isKept(state, round, limits)))
}

/** The state with the proposal in its log; the same state where it was there or does not fit. */
export function addProposal<Value>(
  state: MachineState<Value>,
  proposal: LoggedProposal<Value>,
  context: { stakes: Stakes; limits: LogLimits },
): MachineState<Value> {
  const log = logOf(state, proposal.round)
  const { proposals } = log
  const isKnown = proposals.some(
    (other) => other.id === proposal.id && other.validRound === proposal.validRound,
  )
  if (isKnown) return state
  // A proposer that equivocates must not crowd out the proposal which the others voted for.
  const backed =
    proposal.id !== null &&
    [log.prevotes, log.precommits].some((votes) =>
      holdsThird(context.stakes, votersFor(votes, proposal.id)),
    )
  const room = context.limits.proposalsMax * (backed ? 3 : 1)
  if (proposals.length >= room) return state
  return withLog(state, proposal.round, { ...log, proposals: [...proposals, proposal] })
}

/**
 * The state with the vote in its log, and the evidence where it contradicts one that is there. Both count, as in the paper, whose messages
 * are a set: of whoever counts only the first that came, two would count different ones, and a lock of one could never be proved to the other.
 */
export function addVote<Value>(
  state: MachineState<Value>,
  vote: SignedVote,
  context: { stakes: Stakes; limits: LogLimits },
): { state: MachineState<Value>; evidence: Evidence | null } {
  const log = logOf(state, vote.round)
  const votes = votesOf(log, vote.type)
  const same = votes.filter((other) => other.validator === vote.validator)
  if (same.some((other) => other.id === vote.id)) return { state, evidence: null }
  const backed = holdsThird(context.stakes, votersFor(votes, vote.id))
  if (same.length >= context.limits.votesMax + (backed ? 1 : 0)) return { state, evidence: null }
  const [first] = same
  const list = [...votes, vote]
  const changed = vote.type === 'prevote' ? { prevotes: list } : { precommits: list }
  return {
    state: withLog(state, vote.round, { ...log, ...changed }),
    evidence: first === undefined ? null : { first, second: vote },
  }
}

function withLog<Value>(
  state: MachineState<Value>,
  round: number,
  log: RoundLog<Value>,
): MachineState<Value> {
  return { ...state, rounds: new Map(state.rounds).set(round, log) }
}
