import { readFileSync } from 'node:fs'
import type { BalanceRules } from '@metalayer/node'
import { defaultPolicyLimits as limits, type Offer } from '@metalayer/policy'

/** Where a greedy scheduler wants each account, by its id: it knows what each will send. */
export type ForeseenPlan = Record<string, number>

/** Everything goes where the plan has it, at once and without asking what a move costs; `?plan=` of the module's URL is the file that holds it. */
export function createRules(): BalanceRules {
  const path = new URL(import.meta.url).searchParams.get('plan') ?? ''
  let plan: ForeseenPlan | undefined
  return {
    shed(inputs) {
      const { chainId, candidates } = inputs
      // It is written once all accounts have a home, before the first chain is hot.
      plan ??= JSON.parse(readFileSync(path, 'utf8')) as ForeseenPlan
      const outcome = candidates
        .flatMap(({ id, members, work, leaveGas }): Offer[] => {
          const to = plan?.[String(id)] ?? chainId
          if (to === chainId) return []
          return [{ id, from: chainId, to, members, work, leaveGas, gain: 0, worth: 0 }]
        })
        .slice(0, limits.movesMax)
      return { rule: 'shed', inputs, outcome }
    },
    admit: (inputs) => ({ rule: 'admit', inputs, outcome: inputs.offers.map(({ id }) => id) }),
  }
}
