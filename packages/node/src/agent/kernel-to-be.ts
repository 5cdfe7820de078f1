import { headStatuses } from '@metalayer/protocol'
import type { ChainGeneration } from '../follow/interface.ts'
import type { DutyContext } from './duties.ts'
import type { CommittedDecision } from './kernel-calls.ts'

type Known = Pick<DutyContext, 'chain' | 'inFlight'> & {
  follow: Pick<DutyContext['follow'], 'kernel'>
}

/** Number of the newest checkpoint that the kernel has, or will have once what is in flight is mined. */
export function knownCheckpoint({ chain, follow, inFlight }: Known): number {
  return inFlight.reduce(
    (newest, effect) => (effect.kind === 'checkpoint' ? Math.max(newest, effect.number) : newest),
    follow.kernel(chain.chainId).checkpoint,
  )
}

/** The same of the newest configuration. */
export function knownConfiguration({ chain, follow, inFlight }: Known): number {
  return inFlight.reduce(
    (newest, effect) => (effect.kind === 'configure' ? Math.max(newest, effect.number) : newest),
    follow.kernel(chain.chainId).configuration,
  )
}

/**
 * What a kernel will know of fences once what is in flight is mined, and the checkpoint under which it can be shown more: what goes behind that in the same block spares
 * those who wait for it a block. Undefined where this node has no such checkpoint.
 */
export function fencesToBe(
  known: Known & { decisions: readonly CommittedDecision[] },
): { decision: CommittedDecision; ended: readonly ChainGeneration[] } | undefined {
  const number = knownCheckpoint(known)
  const decision = known.decisions.find(({ checkpoint }) => checkpoint.number === number)
  if (decision === undefined) return undefined
  const met = known.inFlight.flatMap((effect) =>
    effect.kind === 'meet' && effect.peer.status === headStatuses.fenced
      ? [{ chainId: effect.peer.chainId, generation: effect.peer.generation }]
      : [],
  )
  return { decision, ended: [...known.follow.kernel(known.chain.chainId).ended, ...met] }
}
