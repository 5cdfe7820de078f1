import { stillFor } from '@metalayer/consensus'
import { headStatuses } from '@metalayer/protocol'
import type { CommittedDecision } from './kernel-calls.ts'

/**
 * Chains that have not moved for half a lease, which is longer than they take between two blocks, by what was decided alone, so that agents agree: they may be gone, and would keep what sets out for them
 * until they are fenced (P13).
 */
export function stillChains(decision: CommittedDecision | undefined): ReadonlySet<number> {
  if (decision === undefined) return new Set()
  const { heads, checkpoint, configuration } = decision
  const halfMs = (configuration.parameters.lease * 1_000) / 2
  const isStill = (head: (typeof heads)[number]) =>
    head.status !== headStatuses.fenced &&
    stillFor(head, { time: checkpoint.time, configuration }) > halfMs
  return new Set(heads.filter(isStill).map(({ chainId }) => chainId))
}
