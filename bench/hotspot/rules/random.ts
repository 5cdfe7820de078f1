import type { BalanceRules } from '@metalayer/node'
import {
  churnBudget,
  defaultPolicyLimits as limits,
  meanLevel,
  type Offer,
  ONE,
  portionOf,
  tieOf,
} from '@metalayer/policy'

/** A chain that cannot keep up sends anything anywhere, until it is no fuller than the others, and as much at a time as an agent of ours may; and whatever comes is taken. */
export function createRules(): BalanceRules {
  return {
    shed(inputs) {
      const { seed, tick, chainId, chains, candidates } = inputs
      const here = chains.find((one) => one.chainId === chainId)
      const others = chains.filter((one) => one.chainId !== chainId && one.isOpen)
      const outcome: Offer[] = []
      if (here === undefined || here.level <= ONE || others.length === 0)
        return { rule: 'shed', inputs, outcome }
      const mean = meanLevel(chains)
      let budget = churnBudget({ ...here, mean }, limits)
      let excess = portionOf(here.capacity, here.level - mean)
      const drawn = [...candidates].sort(
        (a, b) => tieOf(seed, tick, a.id) - tieOf(seed, tick, b.id),
      )
      for (const { id, members, work, leaveGas } of drawn) {
        budget -= leaveGas
        if (excess <= 0 || budget < 0 || outcome.length >= limits.movesMax) break
        const to = others[tieOf(seed, tick, id, 1) % others.length]?.chainId ?? chainId
        excess -= work
        outcome.push({ id, from: chainId, to, members, work, leaveGas, gain: 0, worth: 0 })
      }
      return { rule: 'shed', inputs, outcome }
    },
    admit: (inputs) => ({ rule: 'admit', inputs, outcome: inputs.offers.map(({ id }) => id) }),
  }
}
