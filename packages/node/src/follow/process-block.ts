import { ProtocolError, verifyChainBlock } from '@metalayer/protocol'
import type { Address } from 'viem'
import { messageOf } from '../message-of.ts'
import type { ChainRecord, NextBlock } from './chain-record.ts'
import { type CheckContext, checkBlock } from './check-block.ts'
import { FollowError, RefusedBlockError } from './errors.ts'
import { extractFacts, type FindMessages } from './extract.ts'
import type { FindEstate } from './inherited.ts'
import { NotSeenError } from './not-seen-error.ts'
import { findParkedIn } from './parked-messages.ts'
import { priceOperations } from './price-operations.ts'
import type { FetchedBlock } from './rpc-block.ts'

/** What every block of a chain is checked with. */
export type BlockRules = {
  kernel: Address
  findMessages: FindMessages
  findEstate: FindEstate
  check: Pick<CheckContext, 'isHub' | 'decode' | 'birthChain' | 'heirOf' | 'closedLane'>
  /** The other chains, in the generations that are known. */
  peers(): CheckContext['peers']
}

/**
 * Checks a block against its hash (P15) and against the protocol (P6), and works out what changes by it. Changes nothing.
 *
 * @throws RefusedBlockError with a reason that an operator can act on
 * @throws NotSeenError
 */
export function processBlock(
  record: ChainRecord,
  rules: BlockRules,
  { block, receipts }: FetchedBlock,
): NextBlock {
  try {
    verifyChainBlock(block, receipts)
    const before = record.kernel()
    const facts = extractFacts(
      {
        ...{ chainId: record.chainId, generation: record.generation, before },
        ...{ isHub: rules.check.isHub, kernel: rules.kernel },
        ...{ findMessages: rules.findMessages, findParked: findParkedIn(record.parked) },
        findEstate: rules.findEstate,
      },
      block,
      receipts,
    )
    if (facts.changes.length > 0 || facts.carriers.length > 0 || facts.sent.length > 0) {
      const { wordAt: wordBefore, waitingAt, nameOf, dataHolder, chainId, generation } = record
      const known = { chainId, generation, wordBefore, waitingAt, nameOf, dataHolder }
      facts.changes.push(...checkBlock({ ...rules.check, ...known, peers: rules.peers() }, facts))
    }
    const prices = { kernel: rules.kernel, decode: rules.check.decode, wordBefore: record.wordAt }
    priceOperations(prices, facts, receipts)
    const header = {
      number: Number(block.number),
      hash: block.hash,
      parentHash: block.parentHash,
      stateRoot: block.stateRoot,
      time: Number(block.timestamp),
      gasUsedTotal: (record.newest()?.gasUsedTotal ?? 0n) + BigInt(block.gasUsed),
      gasLimit: BigInt(block.gasLimit),
    }
    return record.next(header, facts)
  } catch (error) {
    if (error instanceof NotSeenError || error instanceof FollowError) throw error
    // What `protocol` says of bytes that do not decode, or are not what the block's hash stands for.
    if (error instanceof ProtocolError) {
      throw new RefusedBlockError(messageOf(error), { cause: error })
    }
    throw error
  }
}
