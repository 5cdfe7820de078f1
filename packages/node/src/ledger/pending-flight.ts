import type { Head } from '@metalayer/protocol'
import type { FollowService, VerifiedBlock } from '../follow/interface.ts'
import { applyDeltas, type BlockDelta, deltaOf } from './block-delta.ts'
import { cutAtNewest, inFlightIn } from './cut.ts'
import type { InFlight, InFlightIndex } from './in-flight.ts'

/** What is in flight at the newest blocks, and the steps from the last checkpoint to them. */
export type PendingFlight = {
  inFlight(): InFlight
  /** In flight at the newest network block, once that has been added up. */
  final: InFlightIndex | undefined
  /** Takes what blocks up to these heads did out of what lies ahead of the last checkpoint. */
  take(heads: readonly Head[]): BlockDelta[]
}

/** See `PendingFlight`. */
export function createPendingFlight(follow: FollowService, signal: AbortSignal): PendingFlight {
  const ahead = new Map<number, BlockDelta[]>()
  let index: InFlightIndex | undefined

  function note(block: VerifiedBlock): BlockDelta | undefined {
    const delta = deltaOf(follow, block)
    if (delta === undefined) return undefined
    const deltas = ahead.get(block.chainId) ?? []
    deltas.push(delta)
    ahead.set(block.chainId, deltas)
    return delta
  }

  for (const chainId of follow.chainIds)
    for (const block of keptBlocks(follow, chainId)) note(block)

  follow.subscribe((event) => {
    if (event.type === 'verified') {
      const delta = note(event.block)
      if (index !== undefined && delta !== undefined) applyDeltas(index, [delta])
    }
    if (event.type === 'returned') {
      const first = event.blocks.at(-1)?.number ?? 0
      const deltas = ahead.get(event.chainId) ?? []
      ahead.set(
        event.chainId,
        deltas.filter(({ number }) => number < first),
      )
      index = undefined
    }
  }, signal)

  return {
    final: undefined,
    inFlight() {
      index ??= inFlightIn(follow, cutAtNewest(follow))
      return index
    },
    take(heads) {
      const taken: BlockDelta[] = []
      for (const { chainId, number } of heads) {
        const deltas = ahead.get(chainId) ?? []
        const count = deltas.findIndex((delta) => delta.number > number)
        taken.push(...deltas.splice(0, count < 0 ? deltas.length : count))
      }
      return taken
    },
  }
}

/** Blocks of a chain that are in memory, oldest first. */
function keptBlocks(follow: FollowService, chainId: number): VerifiedBlock[] {
  const blocks: VerifiedBlock[] = []
  let block = follow.newest(chainId)
  while (block !== undefined) {
    blocks.push(block)
    block = follow.block(chainId, block.number - 1)
  }
  return blocks.reverse()
}
