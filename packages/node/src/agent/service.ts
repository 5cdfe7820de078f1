import { type Configuration, headStatuses } from '@metalayer/protocol'
import type { Address } from 'viem'
import { createFitness, type Fitness } from './fitness.ts'
import type { CommittedDecision } from './kernel-calls.ts'
import { createStandIn, type StandInDeps } from './stand-in.ts'

/** Whose work a chain's is (P17): its agent's, and while that fails, the next validator's as well. */
export type Service = {
  /** Whom the newest checkpoint names. */
  agentOf(chainId: number): Address | undefined
  /** Whether that is this node. */
  isNamed(chainId: number): boolean
  /** Whether this node works for the chain now. */
  isOurs(chainId: number): boolean
  /** Milliseconds: since when the chain's agent has been gone, or unfit; 0: it serves, as far as this node can say. */
  failsSince(chainId: number): number
  onDecision: Fitness['onDecision']
}

export function createService(
  { self, genesis }: { self: Address; genesis: Configuration },
  {
    decisions,
    ...deps
  }: Omit<StandInDeps, 'configuration'> & { decisions: () => readonly CommittedDecision[] },
): Service {
  const configuration = (): Configuration => decisions()[0]?.configuration ?? genesis
  const standIn = createStandIn({ self }, { ...deps, configuration })
  const fitness = createFitness()

  const agentOf = (chainId: number): Address | undefined =>
    decisions()[0]?.heads.find(
      (head) => head.chainId === chainId && head.status !== headStatuses.fenced,
    )?.agent

  const failsSince = (chainId: number): number => {
    const agent = agentOf(chainId)
    return agent === undefined ? 0 : standIn.goneSince(agent) || fitness.unfitSince(chainId)
  }

  return {
    agentOf,
    isNamed: (chainId) => agentOf(chainId) === self,
    isOurs(chainId) {
      const agent = agentOf(chainId)
      if (agent === undefined || agent === self) return agent !== undefined
      const isUnfit = fitness.unfitSince(chainId) > 0
      return standIn.standsInFor(agent) || (isUnfit && standIn.isNextAfter(agent))
    },
    failsSince,
    onDecision: fitness.onDecision,
  }
}
