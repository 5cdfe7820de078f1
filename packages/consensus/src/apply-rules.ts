import type { LoggedProposal, MachineState, Transition } from './machine-state.ts'
import { holdsQuorum, holdsThird } from './quorum.ts'
import { logOf, votersFor, votesOf } from './round-log.ts'
import { after, castVote, recordOf, scheduled, startRound } from './take-steps.ts'
import type { MachineContext } from './tendermint.ts'

type Rule = <Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
) => Transition<Value> | null

const rules: readonly Rule[] = [
  decide,
  skipRounds,
  prevoteFresh,
  prevoteAgain,
  awaitPrevotes,
  acceptPolka,
  precommitNil,
  awaitPrecommits,
]

/** Applies the "upon" rules of Algorithm 1 until none holds. Each fires at most once a step and round, so it ends. */
export function applyRules<Value>(
  context: MachineContext<Value>,
  from: Transition<Value>,
): Transition<Value> {
  let transition = from
  for (;;) {
    const next = firstOf(context, transition.state)
    if (next === null) return transition
    transition = after(transition.outputs, next)
  }
}

function firstOf<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
): Transition<Value> | null {
  if (state.step === 'decided') return null
  for (const rule of rules) {
    const transition = rule(context, state)
    if (transition !== null) return transition
  }
  return null
}

/** L49 to L51, of any round that is kept. L52 to L54 are the caller's: the next height is another machine. */
function decide<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
): Transition<Value> | null {
  for (const [round, log] of state.rounds) {
    if (log.precommits.length === 0) continue
    for (const { id, value } of log.proposals) {
      const isDecided = id !== null && holdsQuorum(context.stakes, votersFor(log.precommits, id)) // L50
      if (!isDecided) continue
      const commit = log.precommits.filter((vote) => vote.id === id)
      return {
        state: { ...state, step: 'decided' },
        outputs: [{ type: 'decide', height: state.height, round, id, value, commit }],
      }
    }
  }
  return null
}

/**
 * L55 and L56. The paper waits for f + 1 in one later round; here for f + 1 in that round or later ones, which has at least one correct
 * validator there as well, and needs no messages of rounds far ahead to be kept.
 */
function skipRounds<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
): Transition<Value> | null {
  if (state.step === 'new') return null
  const later = [...new Set(state.heard)].filter((round) => round > state.round)
  for (const round of later.sort((left, right) => right - left)) {
    const there = [...state.heard.keys()].filter((index) => (state.heard[index] ?? -1) >= round)
    if (holdsThird(context.stakes, there)) return startRound(context, state, round)
  }
  return null
}

/** L22 to L27. */
function prevoteFresh<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
): Transition<Value> | null {
  if (state.step !== 'propose') return null
  const proposal = logOf(state, state.round).proposals.find((one) => one.validRound === -1)
  if (proposal === undefined) return null
  const { id } = proposal
  const isFree = state.locked === null || state.locked.id === id
  const accepted = id !== null && isFree && context.isOwn(proposal.value, proposal.validator) // L23
  return castVote(context, state, 'prevote', accepted ? id : null)
}

/** L28 to L33. */
function prevoteAgain<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
): Transition<Value> | null {
  if (state.step !== 'propose') return null
  const proposal = logOf(state, state.round).proposals.find((one) => isProved(context, state, one))
  if (proposal === undefined) return null
  const { locked } = state
  const isFree = locked === null || locked.round <= proposal.validRound || locked.id === proposal.id // L29
  return castVote(context, state, 'prevote', isFree ? proposal.id : null)
}

/** L28's "2f + 1 prevotes for id(v) in vr". */
function isProved<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
  { validRound, id }: LoggedProposal<Value>,
): boolean {
  if (validRound < 0 || id === null) return false
  return holdsQuorum(context.stakes, votersFor(logOf(state, validRound).prevotes, id))
}

/** L34 and L35. */
function awaitPrevotes<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
): Transition<Value> | null {
  if (state.step !== 'prevote' || state.fired.prevoteTimeout) return null
  if (!holdsQuorum(context.stakes, votersFor(logOf(state, state.round).prevotes))) return null
  return {
    state: { ...state, fired: { ...state.fired, prevoteTimeout: true } },
    outputs: [scheduled(state, 'prevote')],
  }
}

/** L36 to L43. */
function acceptPolka<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
): Transition<Value> | null {
  if ((state.step !== 'prevote' && state.step !== 'precommit') || state.fired.polka) return null
  const log = logOf(state, state.round)
  const found = log.proposals.find(
    ({ id }) => id !== null && holdsQuorum(context.stakes, votersFor(log.prevotes, id)),
  )
  if (found === undefined || found.id === null) return null
  const { id, value } = found
  const proof = log.prevotes.filter((vote) => vote.id === id)
  const choice = { round: state.round, id, value, proof }
  const fired = { ...state.fired, polka: true }
  const valid = { ...state, valid: choice, fired } // L42, L43
  if (state.step === 'prevote') {
    return castVote(context, { ...valid, locked: choice }, 'precommit', id) // L37 to L41
  }
  return { state: valid, outputs: [{ type: 'record', record: recordOf(valid) }] }
}

/** L44 to L46. */
function precommitNil<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
): Transition<Value> | null {
  if (state.step !== 'prevote') return null
  const { prevotes } = logOf(state, state.round)
  if (!holdsQuorum(context.stakes, votersFor(prevotes, null))) return null
  return castVote(context, state, 'precommit', null)
}

/** L47 and L48. */
function awaitPrecommits<Value>(
  context: MachineContext<Value>,
  state: MachineState<Value>,
): Transition<Value> | null {
  if (state.step === 'new' || state.fired.precommitTimeout) return null
  const votes = votesOf(logOf(state, state.round), 'precommit')
  if (!holdsQuorum(context.stakes, votersFor(votes))) return null
  return {
    state: { ...state, fired: { ...state.fired, precommitTimeout: true } },
    outputs: [scheduled(state, 'precommit')],
  }
}
