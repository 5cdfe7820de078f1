import {
  accountIn,
  type Change,
  type LaneKey,
  messageAmount,
  slotAccount,
  treasurySlot,
  treasuryTotal,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { ClosedLane } from '../fences/closed-lane.ts'
import { checkAccounts } from './check-accounts.ts'
import { checkAssets } from './check-assets.ts'
import { checkData } from './check-data.ts'
import { checkInheritance } from './check-inheritance.ts'
import { checkLanes } from './check-lanes.ts'
import { checkObjects } from './check-objects.ts'
import type { Decoder } from './decoder.ts'
import { droppedData } from './dropped-data.ts'
import { RefusedBlockError } from './errors.ts'
import type { BlockFacts } from './extract.ts'
import type { ChainGeneration, MessageInLane } from './interface.ts'
import { nameWords } from './name-words.ts'
import type { SlotName } from './names.ts'
import { readTraffic, type Traffic } from './traffic.ts'

/** What a block is held against: the chain as it was before, and the rules of its network. */
export type CheckContext = {
  chainId: number
  generation: number
  isHub: boolean
  decode: Decoder
  /** The kernel's word before the block. */
  wordBefore(slot: Hex): bigint
  /** Messages that wait as parked here, by their slot. */
  waitingAt(slot: Hex): MessageInLane | undefined
  birthChain(address: Address): number
  /** Who takes over what stood in a slot of a chain that was fenced, as of a block of `chain`. */
  heirOf(source: ChainGeneration, slot: Hex, chain: ChainGeneration): ChainGeneration | undefined
  /** Who takes a lane to a chain that was fenced back, and from where on, as of a block of `chain`. */
  closedLane(lane: LaneKey, chain: ChainGeneration): ClosedLane | undefined
  /** What the chain announced before the block. */
  nameOf(slot: Hex): SlotName | undefined
  /** The object whose data words, in the version in which it was here before the block, begin at `base`. */
  dataHolder(base: Hex): { id: Hex; version: number } | undefined
  /** Every other chain's generations that a lane may lead to. */
  peers: readonly { chainId: number; generation: number }[]
}

/** The last write of each slot. */
export type NewWords = ReadonlyMap<Hex, bigint>

/**
 * Holds a block against the rules that every kernel keeps (P6): lanes grow only by what was logged, accounts and objects come and go only with a message or by
 * birth, nonces count what ran, and neither ERA nor, unless it is declared, any asset of an app is made or lost.
 *
 * @returns data words that are leaves no more by the block, as writes of zero
 * @throws RefusedBlockError
 */
export function checkBlock(context: CheckContext, facts: BlockFacts): Change[] {
  const words = lastWords(facts.changes)
  const traffic = readTraffic(context, facts, words)
  const named = nameWords(context, facts, words)
  checkLanes(context, facts, words)
  checkAccounts(context, facts, words, traffic)
  checkInheritance(context, facts, words)
  checkObjects(context, traffic, named)
  checkAssets(traffic, named)
  checkData(context, facts, words, named.pieces)
  checkConservation(context, facts, words, traffic)
  return droppedData(context, facts, words, named)
}

/** The last write of each slot holds. */
function lastWords(changes: readonly Change[]): Map<Hex, bigint> {
  const words = new Map<Hex, bigint>()
  for (const { slot, word } of changes) words.set(slot, word)
  return words
}

function checkConservation(
  context: CheckContext,
  facts: BlockFacts,
  words: NewWords,
  traffic: Traffic,
): void {
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
  let brought = traffic.taken.reduce((sum, message) => sum + messageAmount(message), 0n)
  brought += traffic.inherited.treasury
  const taken = traffic.sent.reduce((sum, { message }) => sum + messageAmount(message), 0n)
  // The hub pays out what it is sent, and sends what its bridge locked: it can lose words' money to owners, never make any.
  if (context.isHub ? change <= brought : change === brought - taken) return
  throw new RefusedBlockError(
    `ERA does not add up: accounts and treasury changed by ${change} wei, while lanes brought ${brought} and took ${taken} (P6).`,
  )
}
