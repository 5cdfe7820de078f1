import { isTakenIn } from '@metalayer/protocol'
import type { FollowService, VerifiedBlock } from '../follow/interface.ts'
import type { InFlightIndex, LaneMessage } from './in-flight.ts'

/** What a block of one chain put into lanes, and what it took out of them for good. */
export type BlockDelta = { number: number; sent: LaneMessage[]; handled: LaneMessage[] }

/** The delta of a verified block; undefined where there is none. */
export function deltaOf(follow: FollowService, block: VerifiedBlock): BlockDelta | undefined {
  const here = { chainId: block.chainId, generation: block.kernel.generation }
  const sent: LaneMessage[] = block.sent.map((message) => ({ ...message, source: here }))
  const handled: LaneMessage[] = []
  for (const carrier of block.carriers) {
    if (carrier.kind !== 'deliver' && carrier.kind !== 'take-back') continue
    const destination = carrier.kind === 'deliver' ? here : carrier.destination
    for (const { index, message, outcome } of carrier.messages) {
      // What was parked is still on its way.
      if (!isTakenIn(outcome)) continue
      handled.push({ source: carrier.source, destination, index, message })
    }
  }
  for (const { releasedAt, source, destination, index, message } of follow.parked(here)) {
    if (releasedAt === block.number) handled.push({ source, destination, index, message })
  }
  if (sent.length === 0 && handled.length === 0) return undefined
  return { number: block.number, sent, handled }
}

/** Adds up what deltas say: all that was sent first, so that nothing is handled before it was sent. */
export function applyDeltas(index: InFlightIndex, deltas: readonly BlockDelta[]): void {
  for (const { sent } of deltas) for (const entry of sent) index.sent(entry)
  for (const { handled } of deltas) for (const entry of handled) index.handled(entry)
}
