import type { Hex } from 'viem'
import { applyRules } from './apply-rules.ts'
import type {
  MachineInput,
  MachineOutput,
  MachineRecord,
  MachineState,
  RoundLog,
  Transition,
} from './machine-state.ts'
import type { SignedProposal, SignedVote } from './message.ts'
import { proposerOf } from './proposer.ts'
import type { Stakes } from './quorum.ts'
import { addProposal, addVote, defaultLogLimits, isKept, type LogLimits } from './round-log.ts'
import { onTimeout, sendProposal, startRound } from './take-steps.ts'

/** What the machine of one height runs with; constant for that height. */
export type MachineContext<Value> = {
  height: number
  stakes: Stakes
  /** This validator's index; null for an observer, which decides but never signs. */
  self: number | null
  /**
   * Id of a value that is valid after the parent; null for an invalid one. It must be a pure function of the parent and the value (P12): where
   * two correct validators differ, a lock can stop the network for good (B1).
   */
  evaluate: (value: Value) => Hex | null
  /** Whether a fresh value may come from this proposer. Asked on line 22 only, as CometBFT's `timely`: a quorum of prevotes proves it later. */
  isOwn: (value: Value, proposer: number) => boolean
  limits: LogLimits
}

/** Tendermint of one height: pure transitions from state and input to state and outputs. */
export type Machine<Value> = {
  context: MachineContext<Value>
  initial: () => MachineState<Value>
  /** The state to go on from after a crash, and what to do at once. */
  restore: (record: MachineRecord<Value>) => Transition<Value>
  step: (state: MachineState<Value>, input: MachineInput<Value>) => Transition<Value>
}

export type MachineOptions<Value> = Omit<MachineContext<Value>, 'limits' | 'isOwn'> &
  Partial<Pick<MachineContext<Value>, 'limits' | 'isOwn'>>

/**
 * Tendermint consensus (arXiv:1807.04938, Algorithm 1) for one height, with stake as weight. Lines of the algorithm are named in comments
 * as L22. Signatures must be checked before a message becomes an input.
 */
export function createTendermint<Value>(options: MachineOptions<Value>): Machine<Value> {
  const context: MachineContext<Value> = {
    limits: defaultLogLimits,
    isOwn: () => true,
    ...options,
  }
  return {
    context,
    initial: () => initialState(context),
    restore: (record) => restore(context, record),
    step: (state, input) => step(context, state, input),
  }
}

/** L1 to L9, before line 10 has run. */
function initialState<Value>(context: MachineContext<Value>): MachineState<Value> {
  return {
    height: context.height,
    round: 0,
    step: 'new',
    locked: null,
    valid: null,
    signed: { proposal: null, votes: [] },
    rounds: new Map(),
    heard: context.stakes.map(() => -1),
    fired: { prevoteTimeout: false, polka: false, precommitTimeout: false },
  }
}

/**
 * What was signed is signed again, byte for byte the same, since the crash may have come before it left; the step stands in the record, so
 * nothing else is ever signed in its place. What others had said comes back with their next re-broadcast, but for what proves a lock: that is kept.
 */
function restore<Value>(
  context: MachineContext<Value>,
  record: MachineRecord<Value>,
): Transition<Value> {
  const rounds = new Map<number, RoundLog<Value>>()
  for (const choice of [record.locked, record.valid]) {
    if (choice === null) continue
    rounds.set(choice.round, { proposals: [], prevotes: choice.proof, precommits: [] })
  }
  const state: MachineState<Value> = { ...initialState(context), ...record, rounds }
  const outputs: MachineOutput<Value>[] = []
  if (record.signed.proposal !== null) {
    outputs.push({ type: 'sign-proposal', proposal: record.signed.proposal })
  }
  for (const vote of record.signed.votes) outputs.push({ type: 'sign-vote', vote })
  if (record.step === 'propose') {
    outputs.push({
      type: 'schedule',
      step: 'propose',
      height: record.height,
      round: record.round,
    })
  }
  return { state, outputs }
}

function step<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
  input: MachineInput<Value>,
): Transition<Value> {
  if (state.step === 'decided') return { state, outputs: [] }
  const taken = take(context, state, input)
  return applyRules(context, taken)
}

function take<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
  input: MachineInput<Value>,
): Transition<Value> {
  switch (input.type) {
    case 'start': // L10
      return state.step === 'new' ? startRound(context, state, 0) : { state, outputs: [] }
    case 'proposal':
      return takeProposal(context, state, input.proposal)
    case 'vote':
      return takeVote(context, state, input.vote)
    case 'timeout':
      return onTimeout(context, state, input)
    case 'value':
      return takeValue(context, state, input)
  }
}

function takeProposal<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
  proposal: SignedProposal<Value>,
): Transition<Value> {
  const { height, round, validator, validRound } = proposal
  const isProposer = validator === proposerOf(context.stakes, height, round)
  if (height !== state.height || !isProposer || validRound < -1 || validRound >= round) {
    return { state, outputs: [] }
  }
  const heard = hear(state, validator, round)
  if (!isKept(heard, round, context.limits)) return { state: heard, outputs: [] }
  const id = context.evaluate(proposal.value)
  return { state: addProposal(heard, { ...proposal, id }, context), outputs: [] }
}

function takeVote<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
  vote: SignedVote,
): Transition<Value> {
  if (vote.height !== state.height || context.stakes[vote.validator] === undefined) {
    return { state, outputs: [] }
  }
  const heard = hear(state, vote.validator, vote.round)
  if (!isKept(heard, vote.round, context.limits)) return { state: heard, outputs: [] }
  const added = addVote(heard, vote, context)
  const { evidence } = added
  return {
    state: added.state,
    outputs: evidence === null ? [] : [{ type: 'evidence', ...evidence }],
  }
}

/** L18 and L19, once the value that L18 asked for is ready. */
function takeValue<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
  input: { height: number; round: number; value: Value },
): Transition<Value> {
  const isWaiting =
    input.height === state.height &&
    input.round === state.round &&
    state.step === 'propose' &&
    state.signed.proposal?.round !== state.round &&
    context.self === proposerOf(context.stakes, state.height, state.round)
  const id = isWaiting ? context.evaluate(input.value) : null
  if (id === null) return { state, outputs: [] }
  return sendProposal(context, state, { round: -1, id, value: input.value })
}

function hear<Value>(
  state: MachineState<Value>,
  validator: number,
  round: number,
): MachineState<Value> {
  if (round <= (state.heard[validator] ?? -1)) return state
  return { ...state, heard: state.heard.with(validator, round) }
}
