import { type Decision, decide, type PolicyLimits } from '@metalayer/policy'

/** A decision as it was made: where, when, and with which limits `decide` comes to it again (A23). */
export type LoggedDecision = Decision & { chainId: number; atMs: number }

/** Comes to the decision again, from what it followed from (A23). */
export function decideAgain({ rule, inputs }: Decision, limits: PolicyLimits): Decision['outcome'] {
  // The inputs of a decision are those of its rule.
  const revived = rule === 'sweep' ? reviveSweep(inputs) : inputs
  return decide(rule, revived as never, limits).outcome
}

/** JSON has amounts as hexadecimal. */
function reviveSweep(inputs: Decision<'sweep'>['inputs']) {
  const { atHome, pending, spending, pockets, fare, chains } = inputs
  return {
    ...{ atHome: BigInt(atHome), pending: BigInt(pending), spending: BigInt(spending) },
    ...{ fare: BigInt(fare), chains },
    pockets: pockets.map(({ chainId, amount }) => ({ chainId, amount: BigInt(amount) })),
  }
}

/** Newest first, with what they were made by. */
export type MoveDecisions = { limits: PolicyLimits; decisions: LoggedDecision[] }

/** The last decisions of this node that anything came of, newest first. */
export type DecisionLog = {
  add(decision: LoggedDecision): void
  newest(limit: number): LoggedDecision[]
  readonly limits: PolicyLimits
}

/** Decisions that are kept: each has up to some hundred candidates. */
const decisionsMax = 128

/** See `DecisionLog`. */
export function createDecisionLog(limits: PolicyLimits): DecisionLog {
  const decisions: LoggedDecision[] = []
  return {
    limits,
    add(decision) {
      decisions.unshift(decision)
      decisions.length = Math.min(decisions.length, decisionsMax)
    },
    newest: (limit) => decisions.slice(0, limit),
  }
}
