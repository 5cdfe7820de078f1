import { stillFor } from '@metalayer/consensus'
import { type Head, headStatuses } from '@metalayer/protocol'
import type { Follow } from '../follow/interface.ts'
import type { CommittedDecision } from './kernel-calls.ts'

/** Of its time between two blocks, for how long a chain that goes on may be seen to stand still: checkpoints come between blocks, and blocks come late. */
const blocksMin = 2

/**
 * Chains that have not moved for half a lease, nor for as long as two blocks of theirs take, by what was decided alone, so that agents agree: they may be gone, and would keep what sets out for them
 * until they are fenced (P13).
 */
export function stillChains(
  decision: CommittedDecision | undefined,
  { block }: Pick<Follow, 'block'>,
): ReadonlySet<number> {
  if (decision === undefined) return new Set()
  const { heads, checkpoint, configuration } = decision
  const halfMs = (configuration.parameters.lease * 1_000) / 2
  const blockMs = ({ chainId, number, time }: Head) => {
    const before = block(chainId, number - 1)
    return before === undefined ? 0 : (time - before.time) * 1_000
  }
  const isStill = (head: Head) =>
    head.status !== headStatuses.fenced &&
    stillFor(head, { time: checkpoint.time, configuration }) >
      Math.max(halfMs, blocksMin * blockMs(head))
  return new Set(heads.filter(isStill).map(({ chainId }) => chainId))
}
