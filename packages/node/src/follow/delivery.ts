import { keccak256, laneSlots, nextSlot, proveWord } from '@metalayer/protocol'
import type { ChainRecord } from './chain-record.ts'
import { laneCount } from './check-lanes.ts'
import type { Delivery, Follow } from './interface.ts'

/** See `Follow.delivery`. `record`: of the source. */
export function deliveryOf(
  { record, follow }: { record: ChainRecord; follow: Pick<Follow, 'wordAt'> },
  { source, destination, first: from, messagesMax }: Parameters<Follow['delivery']>[0],
): Delivery | undefined {
  // Validators may have vouched for a head that this node has yet to see; and at genesis there is nothing to see.
  if (record.block(source.number)?.hash !== source.blockHash) return undefined
  const { out, into } = laneSlots({ source, destination })
  const end = laneCount(record.wordAtBlock(source.number, nextSlot(out)))
  const first = from ?? laneCount(follow.wordAt(destination.chainId, nextSlot(into)))
  if (first >= end) return undefined
  const bodies = record.messages(destination, { first, count: end - first })
  // A node that starts anew may lack what was sent before; others deliver it.
  if (bodies.length < end - first) return undefined
  return {
    source,
    destination,
    first,
    messages: bodies.slice(0, messagesMax),
    rest: bodies.slice(messagesMax).map((body) => keccak256(body)),
    end: proveWord(record.treeAt(source.number), out),
  }
}
