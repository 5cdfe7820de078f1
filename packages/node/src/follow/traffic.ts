import { decodeMessage, isTakenIn, type Message } from '@metalayer/protocol'
import type { CheckContext, NewWords } from './check-block.ts'
import type { BlockFacts } from './extract.ts'
import { type Inheritance, readInheritance } from './inheritance.ts'
import type { ChainGeneration, MessageInLane } from './interface.ts'
import { isAstray, parkedIn } from './parked-messages.ts'

/** What came into a chain's words through lanes in a block, and what left them. */
export type Traffic = {
  /** Out of their lanes now: delivered, taken back, or parked before; or as if lanes had brought it. What was forwarded is sent as well. */
  taken: Message[]
  sent: { message: Message; destination: ChainGeneration }[]
  /** What was left on chains that were fenced, and is here now. */
  inherited: Inheritance
}

/** Reads the messages of a block. */
export function readTraffic(context: CheckContext, facts: BlockFacts, words: NewWords): Traffic {
  const taken = unparked(context, facts, words)
  for (const carrier of facts.carriers) {
    if (carrier.kind !== 'deliver' && carrier.kind !== 'take-back') continue
    for (const { message, outcome } of carrier.messages) {
      if (isTakenIn(outcome)) taken.push(arriving(message, carrier.kind === 'take-back'))
    }
  }
  const sent = facts.sent.map(({ message, destination }) => ({
    message: decodeMessage(message),
    destination,
  }))
  const inherited = readInheritance(context, facts)
  taken.push(...inherited.messages)
  return { taken, sent, inherited }
}

/** What was parked, before this block or in it, and is taken in now. */
function unparked(context: CheckContext, facts: BlockFacts, words: NewWords): Message[] {
  const here = { chainId: context.chainId, generation: facts.kernel.generation }
  const parkedNow = new Map<string, MessageInLane>(
    parkedIn(context.chainId, facts).map((entry) => [entry.slot, entry]),
  )
  const messages: Message[] = []
  for (const [slot, word] of words) {
    const entry = word === 0n ? (parkedNow.get(slot) ?? context.waitingAt(slot)) : undefined
    if (entry !== undefined) messages.push(arriving(entry.message, isAstray(entry, here)))
  }
  return messages
}

/** A message as it comes in: what moves has its next version where that is not where it was sent (P7). */
function arriving(bytes: MessageInLane['message'], isElsewhere: boolean): Message {
  const message = decodeMessage(bytes)
  if (!isElsewhere || (message.kind !== 'account' && message.kind !== 'object')) return message
  return { ...message, version: message.version + 1 }
}
