import { type Head, type HeadKey, laneSlots, nextSlot } from '@metalayer/protocol'
import type { Lane } from './chain-record.ts'
import { laneCount } from './check-lanes.ts'
import type { Follow } from './interface.ts'

/** The first message of a lane that leaves `source` which is still needed: bodies are kept until handled under the oldest heads that are answered for (P15). */
export function lanesBelow(
  follow: Pick<Follow, 'wordAtBlock' | 'block'>,
  oldest: readonly Head[],
  source: HeadKey,
  lane: Lane,
): number {
  const { destination } = lane
  const head = oldest.find(
    (candidate) =>
      candidate.chainId === destination.chainId && candidate.generation === destination.generation,
  )
  if (head === undefined || follow.block(head.chainId, head.number) === undefined) return 0
  const { into } = laneSlots({ source, destination })
  return laneCount(follow.wordAtBlock(head.chainId, head.number, nextSlot(into)))
}
