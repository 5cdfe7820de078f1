import { type Decision, decide, type PolicyLimits } from '@metalayer/policy'

/** What decides what leaves a chain, and what it takes in, with its inputs: `policy`'s rules, or others that a network is compared with. */
export type BalanceRules = {
  shed(inputs: Decision<'shed'>['inputs']): Decision<'shed'>
  admit(inputs: Decision<'admit'>['inputs']): Decision<'admit'>
}

/** The network's own. */
export function policyRules(limits: PolicyLimits): BalanceRules {
  return {
    shed: (inputs) => decide('shed', inputs, limits),
    admit: (inputs) => decide('admit', inputs, limits),
  }
}
