import type { Hex } from 'viem'
import type {
  Choice,
  MachineOutput,
  MachineRecord,
  MachineState,
  TimeoutStep,
  Transition,
} from './machine-state.ts'
import type { Vote, VoteType } from './message.ts'
import { proposerOf } from './proposer.ts'
import { prunedRounds } from './round-log.ts'
import type { MachineContext } from './tendermint.ts'

/** L11 to L21. */
export function startRound<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
  round: number,
): Transition<Value> {
  const moved: MachineState<Value> = {
    ...state,
    round, // L12
    step: 'propose', // L13
    fired: { prevoteTimeout: false, polka: false, precommitTimeout: false },
    signed: {
      proposal: state.signed.proposal,
      votes: state.signed.votes.filter((vote) => vote.round >= round - 1),
    },
  }
  const next = { ...moved, rounds: prunedRounds(moved, context.limits) }
  // L21. A proposer waits no longer than the others for its own value.
  const schedule = scheduled(next, 'propose')
  if (context.self !== proposerOf(context.stakes, state.height, round)) {
    return { state: next, outputs: [schedule] }
  }
  if (next.valid !== null) return after([schedule], sendProposal(context, next, next.valid)) // L15, L16
  return {
    state: next,
    outputs: [schedule, { type: 'request-value', height: state.height, round }], // L18
  }
}

/** L19: the value of `choice`, which a quorum prevoted in its round, or nobody (-1). */
export function sendProposal<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
  choice: Omit<Choice<Value>, 'proof'>,
): Transition<Value> {
  const proposal = {
    height: state.height,
    round: state.round,
    value: choice.value,
    validRound: choice.round,
    validator: context.self ?? -1,
    id: choice.id,
  }
  const next = { ...state, signed: { ...state.signed, proposal } }
  return {
    state: next,
    outputs: [
      { type: 'record', record: recordOf(next) },
      { type: 'sign-proposal', proposal },
    ],
  }
}

/** Votes, with the step that goes with it, and first the record. An observer only takes the step. */
export function castVote<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
  type: VoteType,
  id: Hex | null,
): Transition<Value> {
  const moved = { ...state, step: type } // L27, L33, L41, L46, L60, L64
  const { self } = context
  if (self === null) return { state: moved, outputs: [] }
  const vote: Vote = { type, height: state.height, round: state.round, id, validator: self }
  const next = { ...moved, signed: { ...state.signed, votes: [...state.signed.votes, vote] } }
  return {
    state: next,
    outputs: [
      { type: 'record', record: recordOf(next) },
      { type: 'sign-vote', vote },
    ],
  }
}

/** L57 to L67. A timeout of another height, round or step is late, and nothing. */
export function onTimeout<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
  timeout: { step: TimeoutStep; height: number; round: number },
): Transition<Value> {
  const isCurrent = timeout.height === state.height && timeout.round === state.round
  if (!isCurrent || state.step === 'new') return { state, outputs: [] }
  if (timeout.step === 'precommit') return startRound(context, state, state.round + 1) // L67
  if (timeout.step !== state.step) return { state, outputs: [] }
  return castVote(context, state, timeout.step === 'propose' ? 'prevote' : 'precommit', null) // L59, L63
}

/** What must be durable before anything newly signed leaves. */
export function recordOf<Value>(state: MachineState<Value>): MachineRecord<Value> {
  const { height, round, step, locked, valid, signed } = state
  return { height, round, step, locked, valid, signed }
}

/** Asks for a timeout of the current round. */
export function scheduled<Value>(
  state: MachineState<Value>,
  step: TimeoutStep,
): MachineOutput<Value> {
  return { type: 'schedule', step, height: state.height, round: state.round }
}

/** The transition with `outputs` before its own. */
export function after<Value>(
  outputs: readonly MachineOutput<Value>[],
  transition: Transition<Value>,
): Transition<Value> {
  return { state: transition.state, outputs: [...outputs, ...transition.outputs] }
}
