import {
  accountIn,
  type Change,
  decodeMessage,
  messageAmount,
  slotAccount,
  treasurySlot,
  treasuryTotal,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { checkAccounts } from './check-accounts.ts'
import { checkLanes } from './check-lanes.ts'
import type { Decoder } from './decoder.ts'
import { RefusedBlockError } from './errors.ts'
import type { BlockFacts } from './extract.ts'

/** What a block is held against: the chain as it was before, and the rules of its network. */
export type CheckContext = {
  chainId: number
  isHub: boolean
  decode: Decoder
  /** The kernel's word before the block. */
  wordBefore(slot: Hex): bigint
  /** Bodies of messages that wait as parked here, by their slot. */
  parkedMessage(slot: Hex): Hex | undefined
  birthChain(address: Address): number
  /** Every other chain's generations that a lane may lead to. */
  peers: readonly { chainId: number; generation: number }[]
}

/** The last write of each slot. */
export type NewWords = ReadonlyMap<Hex, bigint>

/**
 * Holds a block against the rules that every kernel keeps (P6): lanes grow only by what was logged, accounts come and go only with a message or by
 * birth, nonces count what ran, and ERA is neither made nor lost.
 *
 * @throws RefusedBlockError
 */
export function checkBlock(context: CheckContext, facts: BlockFacts): void {
  const words = lastWords(facts.changes)
  checkLanes(context, facts, words)
  checkAccounts(context, facts, words)
  checkConservation(context, facts, words)
}

/** The last write of each slot holds. */
function lastWords(changes: readonly Change[]): Map<Hex, bigint> {
  const words = new Map<Hex, bigint>()
  for (const { slot, word } of changes) words.set(slot, word)
  return words
}

function checkConservation(context: CheckContext, facts: BlockFacts, words: NewWords): void {
  const generation = facts.kernel.generation
  const treasury = treasurySlot(generation)
  let change = 0n
  for (const [slot, word] of words) {
    const before = context.wordBefore(slot)
    if (slotAccount(slot) !== undefined) {
      change += accountIn(word, generation).balance - accountIn(before, generation).balance
    } else if (slot === treasury) {
      change += treasuryTotal(word) - treasuryTotal(before)
    }
  }
  const brought = broughtIn(facts) + released(context, words)
  const taken = facts.sent.reduce((sum, { message }) => sum + amountOf(message), 0n)
  // The hub pays out what it is sent, and sends what its bridge locked: it can lose words' money to owners, never make any.
  if (context.isHub ? change <= brought : change === brought - taken) return
  throw new RefusedBlockError(
    `ERA does not add up: accounts and treasury changed by ${change} wei, while lanes brought ${brought} and took ${taken} (P6).`,
  )
}

function broughtIn(facts: BlockFacts): bigint {
  let sum = 0n
  for (const carrier of facts.carriers) {
    if (carrier.kind !== 'deliver') continue
    for (const { message, outcome } of carrier.messages) {
      if (outcome === 0) sum += amountOf(message)
    }
  }
  return sum
}

/** What was parked and is taken in now. */
function released(context: CheckContext, words: NewWords): bigint {
  let sum = 0n
  for (const [slot, word] of words) {
    const message = word === 0n ? context.parkedMessage(slot) : undefined
    if (message !== undefined) sum += amountOf(message)
  }
  return sum
}

function amountOf(message: Hex): bigint {
  return messageAmount(decodeMessage(message))
}
