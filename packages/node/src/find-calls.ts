import { deliveryOutcomes, type NetworkTransaction, unparkedId } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Blocks } from './blocks/interface.ts'

/** What became of a call on a chain, in a block of the network: it `ran`, or was undone (`bounced`), waits there (`parked`), or went on after its object (`forwarded`). */
export type CallStop = {
  outcome: 'ran' | 'bounced' | 'parked' | 'forwarded'
  chainId: number
  block: number
}

/** A call that an app sent to an object on another chain, and where it has been; nowhere yet: it is in its lane. */
export type CallJourney = {
  /** Of the message as it was sent, which is the hash of the transaction that handled it first. */
  id: Hex
  /** The app that it calls; not known before it has been anywhere. */
  to?: Address
  stops: CallStop[]
}

/** Calls that are told of for one transaction; those that they sent in turn are among them. */
const callsToldMax = 32

/** What became of the calls that a final transaction sent, and of those that these sent, as far as that is final. */
export async function findCalls(
  blocks: Pick<Blocks, 'transaction'>,
  { messages = [] }: Pick<NetworkTransaction, 'messages'>,
): Promise<CallJourney[]> {
  const ids = [...messages]
  const journeys: CallJourney[] = []
  for (let id = ids.shift(); id !== undefined; id = ids.shift()) {
    if (journeys.length >= callsToldMax) break
    const { journey, sent } = await followCall(blocks, id)
    journeys.push(journey)
    ids.push(...sent)
  }
  return journeys
}

/** Follows one call through the chains. `sent`: what its handler sent. */
async function followCall(
  blocks: Pick<Blocks, 'transaction'>,
  id: Hex,
): Promise<{ journey: CallJourney; sent: readonly Hex[] }> {
  const journey: CallJourney = { id, stops: [] }
  let next: Hex | undefined = id
  let sent: readonly Hex[] = []
  // It goes on a few times at most, and each time is a message of its own.
  while (next !== undefined) {
    const found: Awaited<ReturnType<Blocks['transaction']>> = await blocks.transaction(next)
    if (found === undefined) break
    const { transaction, header } = found
    const outcome = outcomeOf(transaction)
    if (transaction.to !== null) journey.to = transaction.to
    const { chainId } = transaction.placement
    journey.stops.push({ outcome, chainId, block: header.number })
    const { messages = [] } = transaction
    if (outcome === 'parked') next = unparkedId(next)
    else if (outcome === 'forwarded') next = messages[0]
    else {
      sent = messages
      next = undefined
    }
  }
  return { journey, sent }
}

function outcomeOf({ delivery }: NetworkTransaction): CallStop['outcome'] {
  switch (delivery) {
    case deliveryOutcomes.parked:
      return 'parked'
    case deliveryOutcomes.bounced:
      return 'bounced'
    case deliveryOutcomes.forwarded:
      return 'forwarded'
    default:
      return 'ran'
  }
}
