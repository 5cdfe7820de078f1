import type { BalanceRules } from '@metalayer/node'
import { type Decision, decide, defaultPolicyLimits, ONE } from '@metalayer/policy'

/** A decision of some node, and when it was made, by the true clock. */
export type MadeDecision = { atMs: number } & Decision<'shed' | 'admit'>

/** The network's own rules, and what they have come to. */
export type DecisionWatch = {
  rules: BalanceRules
  /** Those of chains that have something to send away, or were asked to take something. */
  made: readonly MadeDecision[]
}

/** What nodes of stories decide by. */
export const storyLimits = defaultPolicyLimits

/** See `DecisionWatch`. Nodes log what they agree to; what they refuse is known here alone. `onAgreed`: a chain is to take in something of another one. */
export function createDecisionWatch(
  now: () => number,
  onAgreed: (lane: { from: number; to: number }) => void,
): DecisionWatch {
  const made: MadeDecision[] = []
  return {
    rules: {
      shed(inputs) {
        const decision = decide('shed', inputs, storyLimits)
        const here = inputs.chains.find(({ chainId }) => chainId === inputs.chainId)
        const isFull = (here?.level ?? 0) > ONE
        if (decision.outcome.length > 0 || isFull) made.push({ ...decision, atMs: now() })
        return decision as Decision<'shed'>
      },
      admit(inputs) {
        const decision = decide('admit', inputs, storyLimits)
        made.push({ ...decision, atMs: now() })
        const agreed = inputs.offers.find(({ id }) => decision.outcome.includes(id))
        if (agreed !== undefined) onAgreed(agreed)
        return decision
      },
    },
    made,
  }
}
