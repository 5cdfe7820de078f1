import {
  decodeChanges,
  decodeLaneOut,
  encodeLaneOut,
  isCallMessage,
  isChanges,
  isMoveMessage,
  laneFactor,
  laneOutSlot,
  messageGas,
  nextSlot,
  operationOf,
  outcomes,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Decoder } from './decoder.ts'
import { RefusedBlockError } from './errors.ts'
import type { BlockFacts } from './extract.ts'
import type { ExecutedTransaction } from './interface.ts'
import { topics } from './kernel-calls.ts'
import { readBytes, readNumber } from './log-data.ts'
import type { RpcLog, RpcReceipt } from './rpc-block.ts'

type Context = {
  kernel: Address
  decode: Decoder
  /** The kernel's word before the block. */
  wordBefore(slot: Hex): bigint
}

/**
 * Notes how many times its constant each operation of a block was charged, as the lanes were that filled (P11). No log says it, for it follows: from what
 * the lanes held before the block, and from what joined them and was acknowledged since, in order.
 *
 * @throws RefusedBlockError where a message joined a lane that had no room for it
 */
export function priceOperations(
  context: Context,
  facts: BlockFacts,
  receipts: readonly RpcReceipt[],
): void {
  if (facts.sent.length === 0) return
  /** Counts of lanes as they stand, by their slot. */
  const words = new Map<Hex, bigint>()
  for (const [index, { logs }] of receipts.entries()) {
    const factors = logs
      .filter(({ address }) => address.toLowerCase() === context.kernel)
      .flatMap((log) => readFactors(context, facts.kernel.generation, words, log))
    if (!factors.some((factor) => factor > 1n)) continue
    // What a step sent to what its chain has yet to take over stands before it.
    const carrier = facts.carriers.find((one) => one.index === index && one.kind === 'execute')
    if (carrier?.kind === 'execute') noteFactors(context, carrier.transactions, factors)
  }
}

function readFactors(
  context: Context,
  generation: number,
  words: Map<Hex, bigint>,
  { topics: [topic, peer], data }: RpcLog,
): bigint[] {
  if (topic === undefined && isChanges(data)) {
    for (const { slot, word } of decodeChanges(data)) words.set(slot, word)
  }
  if (topic !== topics.sent) return []
  const end = { generation, chainId: Number(peer), chainGeneration: readNumber(data, 0) }
  const slot = nextSlot(laneOutSlot(end))
  const counts = decodeLaneOut(words.get(slot) ?? context.wordBefore(slot))
  const message = readBytes(data, 2)
  const gas = messageGas(message)
  const factor = laneFactor(counts, {
    isMove: isMoveMessage(message),
    gas,
  })
  if (factor === undefined) {
    throw new RefusedBlockError(
      `Message ${counts.sent} to chain ${end.chainId} joined a lane that had no room for it (P11).`,
    )
  }
  const { sent, gasSent } = counts
  words.set(slot, encodeLaneOut({ ...counts, sent: sent + 1, gasSent: gasSent + gas }))
  // What a step was charged for its calls says its mark.
  return isCallMessage(message) ? [] : [factor]
}

/** Each operation that ran sent one message; besides them, steps of apps alone send, and nothing but calls. */
function noteFactors(
  { kernel, decode }: Context,
  transactions: readonly ExecutedTransaction[],
  factors: readonly bigint[],
): void {
  const operations = transactions.filter((transaction) => {
    if (transaction.outcome !== outcomes.Success) return false
    const decoded = decode(transaction)
    if (!decoded.ok) return false
    const { to, data } = decoded.transaction
    return operationOf(to, data, kernel) !== undefined
  })
  for (const [place, operation] of operations.entries()) {
    const factor = factors[place] ?? 1n
    if (factor > 1n) operation.factor = Number(factor)
  }
}
