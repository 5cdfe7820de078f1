import { type Decision, decide, type PolicyLimits, type Rule } from '@metalayer/policy'
import type { Clock } from '../clock.ts'

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

/**
 * The last decisions of this node, of each rule by itself, so that none evicts another's. What came to nothing, and is asked again and again, is not kept: `shed` and `sweep` that send nothing, `turn` by which something
 * stays, `pressure` that takes a transaction.
 */
export type DecisionLog = {
  /** `chainId`: where it was decided, or for where. */
  add(decision: Decision, chainId: number): void
  /** Newest first; of one rule, or of all. */
  newest(limit: number, rule?: Rule): LoggedDecision[]
  readonly limits: PolicyLimits
}

/** Decisions of a rule that are kept: each has up to some hundred candidates. */
const decisionsMax = 128

/** See `DecisionLog`. */
export function createDecisionLog(limits: PolicyLimits, clock: Pick<Clock, 'now'>): DecisionLog {
  const rings = new Map<Rule, LoggedDecision[]>()
  return {
    limits,
    add(decision, chainId) {
      const ring = rings.get(decision.rule) ?? []
      rings.set(decision.rule, ring)
      ring.unshift({ ...decision, chainId, atMs: clock.now() })
      ring.length = Math.min(ring.length, decisionsMax)
    },
    newest(limit, rule) {
      const kept = rule === undefined ? [...rings.values()].flat() : (rings.get(rule) ?? [])
      return kept.toSorted((a, b) => b.atMs - a.atMs).slice(0, limit)
    },
  }
}
