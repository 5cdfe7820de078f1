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

/** The decision under which the kernel can be shown more then: its newest. Undefined where this node has none such. */
export function knownDecision(
  known: Known & { decisions: readonly CommittedDecision[] },
): CommittedDecision | undefined {
  const number = knownCheckpoint(known)
  return known.decisions.find(({ checkpoint }) => checkpoint.number === number)
}

/** The same as {@link knownCheckpoint} of the newest configuration. */
export function knownConfiguration({ chain, follow, inFlight }: Known): number {
  return inFlight.reduce(
    (newest, effect) => (effect.kind === 'configure' ? Math.max(newest, effect.number) : newest),
    follow.kernel(chain.chainId).configuration,
  )
}

/**
 * What a kernel will know of fences once what is in flight is mined, and its {@link knownDecision}: what goes behind that in the same block spares
 * those who wait for it a block.
 */
export function fencesToBe(
  known: Known & { decisions: readonly CommittedDecision[] },
): { decision: CommittedDecision; ended: readonly ChainGeneration[] } | undefined {
  const decision = knownDecision(known)
  if (decision === undefined) return undefined
  const met = known.inFlight.flatMap((effect) =>
    effect.kind === 'meet' && effect.peer.status === headStatuses.fenced
      ? [{ chainId: effect.peer.chainId, generation: effect.peer.generation }]
      : [],
  )
  return { decision, ended: [...known.follow.kernel(known.chain.chainId).ended, ...met] }
}
