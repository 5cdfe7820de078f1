import {
  adoptionTransaction,
  type DecodeResult,
  effectiveGasPrice,
  hasSucceeded,
  intrinsicGas,
  isExecuted,
  type NetworkTransaction,
  type Placement,
  systemTransaction,
} from '@metalayer/protocol'
import type { Address } from 'viem'
import type { Carrier, ExecutedTransaction } from '../follow/interface.ts'
import { UnderivableBlockError } from './errors.ts'

/** Where a carrier stands, and for which network. */
export type CarrierContext = {
  decode(transaction: ExecutedTransaction): DecodeResult
  kernel: Address
  chainId: number
  generation: number
  blockNumber: number
}

/** A transaction of a network block; `nonce` of a user's. */
export type DerivedTransaction = { entry: NetworkTransaction; nonce: number | undefined }

/** Transactions of the network that a real one carried, in order (P29). */
export function networkTransactions(
  context: CarrierContext,
  carrier: Carrier,
): DerivedTransaction[] {
  const { kernel, chainId, generation, blockNumber } = context
  const placement = { chainId, generation, blockNumber, carrier: carrier.hash }
  if (carrier.kind === 'execute') {
    return carrier.transactions
      .filter(({ outcome }) => isExecuted(outcome))
      .map((transaction) => userTransaction(context, placement, carrier.baseFee, transaction))
  }
  if (carrier.kind === 'adopt') {
    return carrier.inherited.map(({ slot, kind, app, owner, key, word }) => {
      const adoption = { source: carrier.source, kind, app, owner, key, word }
      return { entry: adoptionTransaction({ kernel, adoption, slot, placement }), nonce: undefined }
    })
  }
  const { chainId: srcChain, generation: srcGeneration } = carrier.source
  const to = carrier.kind === 'deliver' ? { chainId, generation } : carrier.destination
  const lane = { srcChain, srcGeneration, dstChain: to.chainId, dstGeneration: to.generation }
  const wasParked = carrier.kind === 'unpark'
  const messages = wasParked ? [carrier.message] : carrier.messages
  return messages.map(({ index, message, outcome, step, forwarded }) => {
    const sent = forwarded === undefined ? step?.messages : [forwarded]
    const entry = systemTransaction({
      ...{ kernel, place: { ...lane, index }, message, outcome, wasParked, placement },
      ...(step !== undefined && { logs: step.logs }),
      ...(sent !== undefined && { messages: sent }),
    })
    return { entry, nonce: undefined }
  })
}

function userTransaction(
  { decode, kernel }: CarrierContext,
  placement: Placement,
  baseFee: bigint,
  executed: ExecutedTransaction,
): DerivedTransaction {
  const { raw, hash, outcome, step } = executed
  const decoded = decode(executed)
  // The follower vouched for the block, so it has decoded it before.
  if (!decoded.ok) throw new UnderivableBlockError(hash)
  const { transaction } = decoded
  const { from, to, data, accessList, nonce } = transaction
  const scheduled = { data, accessList, to, kernel, factor: BigInt(executed.factor ?? 1) }
  const entry: NetworkTransaction = {
    kind: 'user',
    hash,
    raw,
    from,
    to,
    ...(step?.deployed !== undefined && { contractAddress: step.deployed }),
    status: hasSucceeded(outcome) ? 'success' : 'reverted',
    // What an app used, no schedule tells.
    gasUsed: step === undefined ? intrinsicGas(scheduled) : BigInt(step.gasUsed),
    effectiveGasPrice: effectiveGasPrice(transaction, baseFee),
    logs: step?.logs ?? [],
    ...(step?.messages !== undefined && { messages: step.messages }),
    placement,
  }
  return { entry, nonce }
}
