import type { BalanceRules } from '@metalayer/node'

/** Everything stays where it was born, by a hash of its name. */
export function createRules(): BalanceRules {
  return {
    shed: (inputs) => ({ rule: 'shed', inputs, outcome: [] }),
    admit: (inputs) => ({ rule: 'admit', inputs, outcome: [] }),
  }
}
