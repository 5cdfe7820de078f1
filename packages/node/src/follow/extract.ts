import {
  bytesToHex,
  type Change,
  configurationSlot,
  decodeChanges,
  decodeExecuted,
  deliveryOutcomes,
  hexToBytes,
  isCallMessage,
  isChanges,
  keccak256,
  messageId,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { decodeBytesArray } from './calldata.ts'
import { RefusedBlockError } from './errors.ts'
import type {
  Carrier,
  ChainGeneration,
  DeliveredMessage,
  KernelStatus,
  SentMessage,
} from './interface.ts'
import { executeSelectors, topics } from './kernel-calls.ts'
import { readBytes, readNumber, readWord } from './log-data.ts'
import {
  type Deployment,
  type NamedSlot,
  nameCode,
  namePiece,
  readDeployment,
  readObject,
  readPart,
  readPosted,
} from './names.ts'
import { type KeptPiece, pieceOf, readPiece } from './pieces.ts'
import type { RpcBlock, RpcLog, RpcReceipt, RpcTransaction } from './rpc-block.ts'
import { createStepReader, type StepReader } from './steps.ts'

/** All that a block says of the kernel, in the order in which it happened. */
export type BlockFacts = {
  changes: Change[]
  carriers: Carrier[]
  sent: SentMessage[]
  /** After the block. */
  kernel: KernelStatus
  /** Slots that the kernel announced. */
  named: NamedSlot[]
  deployed: Deployment[]
  /** Pieces of data that it keeps itself from now on. */
  pieces: KeptPiece[]
  /** Bytes of the configurations whose hashes became leaves here. */
  published: Hex[]
}

/** Bodies of messages of the lane from `source` to this chain, as far as its follower has them. */
export type FindMessages = (
  source: ChainGeneration,
  range: { first: number; count: number },
) => Hex[] | undefined

/** Body of a message that waits as parked on this chain, if the follower has it. */
export type FindParked = (source: ChainGeneration, index: number) => Hex | undefined

/** The chain took in messages that this node has not seen at their source yet: to be tried again when it has. */
export class MessagesNotSeenError extends Error {
  readonly code = 'messages-not-seen'

  constructor(source: ChainGeneration, first: number) {
    super(
      `The chain took in messages from ${first} on of chain ${source.chainId}, which this node has not seen there yet.`,
    )
  }
}

type Context = {
  chainId: number
  facts: BlockFacts
  transaction: RpcTransaction
  index: number
  isKernelCall: boolean
  findMessages: FindMessages
  findParked: FindParked
  steps: StepReader
}

/** What a block's facts are read with. */
export type ExtractContext = {
  chainId: number
  kernel: Address
  before: KernelStatus
  findMessages: FindMessages
  findParked: FindParked
}

/**
 * Reads off a block, whose roots were checked, what its kernel did.
 *
 * @throws RefusedBlockError where the kernel's logs contradict the calls that made them
 * @throws MessagesNotSeenError
 */
export function extractFacts(
  at: ExtractContext,
  block: RpcBlock,
  receipts: readonly RpcReceipt[],
): BlockFacts {
  const facts: BlockFacts = {
    ...{ changes: [], carriers: [], sent: [], named: [], deployed: [], pieces: [] },
    published: [],
    kernel: at.before,
  }
  for (const [index, transaction] of block.transactions.entries()) {
    const logs = receipts[index]?.logs ?? []
    const isKernelCall = transaction.to?.toLowerCase() === at.kernel
    const steps = createStepReader({ isDirect: isKernelCall })
    const context = { ...at, facts, transaction, index, isKernelCall, steps }
    for (const log of logs) {
      if (log.address.toLowerCase() === at.kernel) readLog(context, log)
      else steps.log(log)
    }
  }
  facts.published = readPublished(facts.changes, receipts)
  return facts
}

/** Whoever logged them, the kernel's leaf says which bytes are a configuration: their hash stands there (P16). */
function readPublished(changes: readonly Change[], receipts: readonly RpcReceipt[]): Hex[] {
  const words = new Map(changes.map(({ slot, word }) => [slot, word]))
  return receipts.flatMap(({ logs }) =>
    logs.flatMap(({ topics: [topic, number], data }) => {
      if (topic !== topics.published || !Number.isSafeInteger(Number(number))) return []
      const word = words.get(configurationSlot(Number(number)))
      const bytes = word === undefined ? '0x' : readBytes(data, 1)
      return word === BigInt(keccak256(bytes)) ? [bytes] : []
    }),
  )
}

function readLog(context: Context, log: RpcLog): void {
  const { facts } = context
  switch (log.topics[0]) {
    case topics.sent:
      readSent(context, log)
      return
    case topics.delivered:
      facts.carriers.push(readDelivered(context, log))
      return
    case topics.unparked:
      facts.carriers.push(...readUnparked(context, log))
      return
    case topics.executed:
      facts.carriers.push(readExecuted(context, log))
      return
    case undefined:
      if (isChanges(log.data)) facts.changes.push(...decodeChanges(log.data))
      else context.steps.mark(log.data)
      return
    case topics.object:
      facts.named.push(readObject(log))
      return
    case topics.part:
      facts.named.push(readPart(log, facts.kernel.generation))
      return
    case topics.posted:
      facts.named.push(readPosted(log, facts.kernel.generation))
      return
    case topics.data: {
      const piece = readPiece(log)
      facts.pieces.push(piece)
      facts.named.push(namePiece(piece.hash, facts.kernel.generation))
      return
    }
    case topics.deployed: {
      const deployment = readDeployment(log)
      facts.deployed.push(deployment)
      facts.named.push(nameCode(deployment.app, facts.kernel.generation))
      context.steps.deploy(deployment.app)
      return
    }
    default:
      facts.kernel = readStatus(facts.kernel, log)
  }
}

function readSent({ chainId, facts, steps }: Context, log: RpcLog): void {
  const destination = peerOf(log)
  const index = readNumber(log.data, 1)
  const message = readBytes(log.data, 2)
  facts.sent.push({ destination, index, message })
  facts.named.push(...namedPieces(facts, message))
  const here = { chainId, generation: facts.kernel.generation }
  steps.sent(message, idOf(here, destination, index, message))
}

/** The word of a piece that was sent, or came. */
function namedPieces({ kernel: { generation } }: BlockFacts, message: Hex): NamedSlot[] {
  const piece = pieceOf(message)
  return piece === undefined ? [] : [namePiece(piece.hash, generation)]
}

function idOf(
  source: ChainGeneration,
  destination: ChainGeneration,
  index: number,
  message: Hex,
): Hex {
  return messageId(
    {
      ...{ srcChain: source.chainId, srcGeneration: source.generation, index },
      ...{ dstChain: destination.chainId, dstGeneration: destination.generation },
    },
    message,
  )
}

function readExecuted({ transaction, index, isKernelCall, steps }: Context, log: RpcLog): Carrier {
  if (!isKernelCall || !isExecute(transaction.input)) {
    throw new RefusedBlockError(
      `Transaction ${transaction.hash} logged a bundle that it does not carry (P27).`,
    )
  }
  const items = decodeBytesArray(transaction.input)
  const { baseFee, outcomes } = decodeExecuted(log.data)
  if (outcomes.length > items.length) {
    throw new RefusedBlockError(
      `Transaction ${transaction.hash} has ${outcomes.length} outcomes for ${items.length} transactions.`,
    )
  }
  const looked = Array.from(outcomes, (outcome, position) => {
    const raw = items[position] ?? '0x'
    return { raw, hash: keccak256(raw), outcome, position }
  })
  const transactions = steps.attach(transaction.hash, looked)
  return { kind: 'execute', hash: transaction.hash, index, baseFee, transactions }
}

function isExecute(input: Hex): boolean {
  return executeSelectors.some((selector) => input.startsWith(selector))
}

/**
 * Bodies are those that the source logged, never what the call holds: a chain that takes in what was not sent makes ERA (P6), and its
 * lane's end then has another hash. It also lets contracts deliver.
 */
function readDelivered(
  { facts, transaction, index, findMessages, steps }: Context,
  log: RpcLog,
): Carrier {
  const source = peerOf(log)
  const first = readNumber(log.data, 1)
  const outcomes = hexToBytes(readBytes(log.data, 2))
  const bodies = findMessages(source, { first, count: outcomes.length }) ?? []
  if (bodies.length < outcomes.length) throw new MessagesNotSeenError(source, first)
  const delivered: DeliveredMessage[] = Array.from(outcomes, (outcome, place) => ({
    index: first + place,
    message: bodies[place] ?? '0x',
    outcome,
  }))
  checkOutcomes(transaction.hash, delivered)
  facts.named.push(...delivered.flatMap(({ message }) => namedPieces(facts, message)))
  const messages = steps.attachCalls(transaction.hash, delivered)
  return { kind: 'deliver', hash: transaction.hash, index, source, messages }
}

function checkOutcomes(carrier: Hex, delivered: readonly DeliveredMessage[]): void {
  const { taken, parked, forwarded } = deliveryOutcomes
  for (const { message, outcome } of delivered) {
    const isKnown = isCallMessage(message) ? outcome <= forwarded : outcome <= parked
    if (outcome >= taken && isKnown) continue
    throw new RefusedBlockError(
      `Transaction ${carrier} handled a message with outcome ${outcome}, which its kind cannot have (P9).`,
    )
  }
}

/** What was parked and is no call comes in without a place of its own in network blocks: its system transaction was that of parking it. */
function readUnparked(
  { transaction, index, facts, findParked, steps }: Context,
  log: RpcLog,
): Carrier[] {
  const source = peerOf(log)
  const place = readNumber(log.data, 1)
  const message = parkedHere(facts, source, place) ?? findParked(source, place)
  if (message === undefined || !isCallMessage(message)) return []
  const call = steps.attachUnparked(transaction.hash, { index: place, message })
  return [{ kind: 'unpark', hash: transaction.hash, index, source, message: call }]
}

/** What was parked in this block already. */
function parkedHere(
  { carriers }: BlockFacts,
  source: ChainGeneration,
  index: number,
): Hex | undefined {
  for (const carrier of carriers) {
    if (carrier.kind !== 'deliver' || carrier.source.chainId !== source.chainId) continue
    if (carrier.source.generation !== source.generation) continue
    const found = carrier.messages.find((delivered) => delivered.index === index)
    if (found?.outcome === deliveryOutcomes.parked) return found.message
  }
  return undefined
}

function readStatus(before: KernelStatus, { topics: logTopics, data }: RpcLog): KernelStatus {
  switch (logTopics[0]) {
    case topics.started:
      return {
        ...before,
        generation: readNumber(data, 0),
        configuration: readNumber(data, 1),
      }
    case topics.checkpointAccepted:
      return { ...before, checkpoint: Number(logTopics[1]), baseFee: readWord(data, 1) }
    case topics.configured:
      return { ...before, configuration: Number(logTopics[1]) }
    case topics.leaseRenewed:
      return {
        ...before,
        generation: readNumber(data, 0),
        leaseUntil: readNumber(data, 1),
        agent: bytesToHex(hexToBytes(data).subarray(76, 96)),
      }
    case topics.met: {
      const peer = { chainId: Number(logTopics[1]), generation: readNumber(data, 0) }
      const others = before.met.filter(({ chainId }) => chainId !== peer.chainId)
      return { ...before, met: [...others, { ...peer, status: readNumber(data, 1) }] }
    }
    default:
      // Other events of the kernel say nothing that a node keeps.
      return before
  }
}

/** The other end of the lane that a `Sent` or `Delivered` log is about. */
function peerOf(log: RpcLog): ChainGeneration {
  return { chainId: Number(log.topics[1]), generation: readNumber(log.data, 0) }
}
