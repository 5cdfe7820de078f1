import { decodeMessage, isTakenIn, type Message } from '@metalayer/protocol'
import type { CheckContext, NewWords } from './check-block.ts'
import type { BlockFacts } from './extract.ts'
import type { ChainGeneration } from './interface.ts'
import { parkedIn } from './parked-messages.ts'

/** What came into a chain's words through lanes in a block, and what left them. */
export type Traffic = {
  /** Out of their lanes now: delivered, or parked before. What was forwarded is sent as well. */
  taken: Message[]
  sent: { message: Message; destination: ChainGeneration }[]
}

/** Reads the messages of a block. */
export function readTraffic(context: CheckContext, facts: BlockFacts, words: NewWords): Traffic {
  const taken = unparked(context, facts, words)
  for (const carrier of facts.carriers) {
    if (carrier.kind !== 'deliver') continue
    for (const { message, outcome } of carrier.messages) {
      if (isTakenIn(outcome)) taken.push(decodeMessage(message))
    }
  }
  const sent = facts.sent.map(({ message, destination }) => ({
    message: decodeMessage(message),
    destination,
  }))
  return { taken, sent }
}

/** What was parked, before this block or in it, and is taken in now. */
export function unparked(context: CheckContext, facts: BlockFacts, words: NewWords): Message[] {
  const parkedNow = new Map(
    parkedIn(context.chainId, facts).map(({ slot, message }) => [slot, message]),
  )
  const messages: Message[] = []
  for (const [slot, word] of words) {
    const message = word === 0n ? (parkedNow.get(slot) ?? context.parkedMessage(slot)) : undefined
    if (message !== undefined) messages.push(decodeMessage(message))
  }
  return messages
}
