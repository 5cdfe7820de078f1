import {
  bytesToHex,
  type Change,
  compareKeys,
  configurationSlot,
  decodeChanges,
  decodeExecuted,
  deliveryOutcomes,
  headStatuses,
  hexToBytes,
  isCallMessage,
  isChanges,
  keccak256,
  type LaneKey,
  recoverChainSender,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { decodeBytesArray } from './calldata.ts'
import { RefusedBlockError } from './errors.ts'
import { type FindEstate, readInherited } from './inherited.ts'
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
import { NotSeenError } from './not-seen-error.ts'
import { findParkedIn, idOf, parkedIn } from './parked-messages.ts'
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

/** Bodies of messages of a lane, as far as the follower of its source has them. */
export type FindMessages = (
  lane: LaneKey,
  range: { first: number; count: number },
) => Hex[] | undefined

/** Body of a message that waits as parked on this chain, if the follower has it. */
export type FindParked = (lane: LaneKey, index: number) => Hex | undefined

type Context = {
  chainId: number
  generation: number
  facts: BlockFacts
  transaction: RpcTransaction
  index: number
  isHub: boolean
  isKernelCall: boolean
  findMessages: FindMessages
  findParked: FindParked
  findEstate: FindEstate
  steps: StepReader
}

/** What a block's facts are read with. `generation`: what the kernel does in another one is not told (P1). */
export type ExtractContext = {
  chainId: number
  generation: number
  isHub: boolean
  kernel: Address
  before: KernelStatus
  findMessages: FindMessages
  findParked: FindParked
  findEstate: FindEstate
}

/**
 * Reads off a block, whose roots were checked, what its kernel did.
 *
 * @throws RefusedBlockError where the kernel's logs contradict the calls that made them
 * @throws NotSeenError
 */
export function extractFacts(
  at: ExtractContext,
  block: RpcBlock,
  receipts: readonly RpcReceipt[],
): BlockFacts {
  const facts: BlockFacts = { ...nothingDone(), kernel: at.before }
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
  if (facts.kernel.generation !== at.generation) return { ...nothingDone(), kernel: facts.kernel }
  facts.published = readPublished(facts.changes, receipts)
  return facts
}

function nothingDone(): Omit<BlockFacts, 'kernel'> {
  return {
    ...{ changes: [], carriers: [], sent: [], named: [], deployed: [], pieces: [] },
    published: [],
  }
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
  const { facts, generation } = context
  const before = facts.kernel
  if (before.generation === generation) readDoing(context, log)
  else facts.kernel = readStatus(context.chainId, before, log)
  if (facts.kernel.generation <= Math.max(before.generation, generation)) return
  throw new NotSeenError(
    `The chain begins its generation ${facts.kernel.generation}, and this node has not seen the end of generation ${generation} yet.`,
  )
}

function readDoing(context: Context, log: RpcLog): void {
  const { facts } = context
  switch (log.topics[0]) {
    case topics.sent:
      readSent(context, log)
      return
    case topics.delivered:
      facts.carriers.push(readDelivered(context, log))
      return
    case topics.takenBack:
      facts.carriers.push(readTakenBack(context, log))
      return
    case topics.unparked:
      facts.carriers.push(...readUnparked(context, log))
      return
    case topics.adopted:
      facts.carriers.push(readAdopted(context, log))
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
      facts.kernel = readStatus(context.chainId, facts.kernel, log)
  }
}

function readSent({ chainId, facts, steps }: Context, log: RpcLog): void {
  const destination = peerOf(log)
  const index = readNumber(log.data, 1)
  const message = readBytes(log.data, 2)
  facts.sent.push({ destination, index, message })
  facts.named.push(...namedPieces(facts, message))
  const here = { chainId, generation: facts.kernel.generation }
  steps.sent(message, idOf({ source: here, destination, index, message }))
}

function readAdopted({ transaction, index, findEstate }: Context, log: RpcLog): Carrier {
  const source = peerOf(log)
  const inherited = readInherited(source, log, findEstate(source))
  return { kind: 'adopt', hash: transaction.hash, index, source, inherited }
}

/** The word of a piece that was sent, or came. */
function namedPieces({ kernel: { generation } }: BlockFacts, message: Hex): NamedSlot[] {
  const piece = pieceOf(message)
  return piece === undefined ? [] : [namePiece(piece.hash, generation)]
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
  const sender = recoverChainSender(transaction)
  const carrier = { kind: 'execute', hash: transaction.hash, index, baseFee, transactions } as const
  return sender === undefined ? carrier : { ...carrier, sender }
}

function isExecute(input: Hex): boolean {
  return executeSelectors.some((selector) => input.startsWith(selector))
}

/**
 * Bodies are those that the source logged, never what the call holds: a chain that takes in what was not sent makes ERA (P6), and its
 * lane's end then has another hash. It also lets contracts deliver.
 */
function readDelivered(context: Context, log: RpcLog): Carrier {
  const { chainId, facts, transaction, index, steps } = context
  const source = peerOf(log)
  const destination = { chainId, generation: facts.kernel.generation }
  const first = readNumber(log.data, 1)
  const outcomes = readBytes(log.data, 2)
  const messages =
    compareKeys(source, destination) === 0
      ? readWaiting(context, destination, first, outcomes)
      : steps.attachCalls(
          transaction.hash,
          readHandled(context, { source, destination }, first, outcomes),
        )
  return { kind: 'deliver', hash: transaction.hash, index, source, messages }
}

/** A call that the chain sent to what it has yet to take over: the log before says its bytes, and it is parked, in the middle of the step that sent it (P8). */
function readWaiting(
  { facts, transaction }: Context,
  here: ChainGeneration,
  index: number,
  outcomes: Hex,
): DeliveredMessage[] {
  const sent = facts.sent.at(-1)
  const isCall = sent !== undefined && isCallMessage(sent.message)
  const isLast = isCall && compareKeys(sent.destination, here) === 0 && sent.index === index
  if (!isLast || outcomes !== waiting) {
    throw new RefusedBlockError(
      `Transaction ${transaction.hash} took in what its chain sent to itself, which only waits there (P8).`,
    )
  }
  return [{ index, message: sent.message, outcome: deliveryOutcomes.parked }]
}

/** The same of what comes back from a lane that this chain, or one whose heir it is, had filled (P7). */
function readTakenBack(context: Context, log: RpcLog): Carrier {
  const { transaction, index, steps } = context
  const lane = readLane(log.data)
  const first = readNumber(log.data, laneWords)
  const handled = readHandled(context, lane, first, readBytes(log.data, laneWords + 1))
  const messages = steps.attachTakenBack(transaction.hash, handled)
  return { kind: 'take-back', hash: transaction.hash, index, ...lane, messages }
}

function readHandled(
  { facts, transaction, findMessages, isHub }: Context,
  lane: LaneKey,
  first: number,
  outcomeBytes: Hex,
): DeliveredMessage[] {
  const outcomes = hexToBytes(outcomeBytes)
  const bodies = findMessages(lane, { first, count: outcomes.length }) ?? []
  if (bodies.length < outcomes.length) {
    throw new NotSeenError(
      `The chain took in messages from ${first} on of chain ${lane.source.chainId}, which this node has not seen there yet.`,
    )
  }
  const delivered: DeliveredMessage[] = Array.from(outcomes, (outcome, place) => ({
    index: first + place,
    message: bodies[place] ?? '0x',
    outcome,
  }))
  checkOutcomes(transaction.hash, delivered, isHub)
  facts.named.push(...delivered.flatMap(({ message }) => namedPieces(facts, message)))
  return delivered
}

/** Outcomes of what a chain sent to itself: one, that it is parked. */
const waiting = bytesToHex(Uint8Array.of(deliveryOutcomes.parked))

/** Words of a lane's name in a log. */
const laneWords = 4

function readLane(data: Hex): LaneKey {
  return {
    source: { chainId: readNumber(data, 0), generation: readNumber(data, 1) },
    destination: { chainId: readNumber(data, 2), generation: readNumber(data, 3) },
  }
}

function checkOutcomes(carrier: Hex, delivered: readonly DeliveredMessage[], isHub: boolean): void {
  const { taken, parked, forwarded } = deliveryOutcomes
  for (const { message, outcome } of delivered) {
    // Nobody lives on the hub (P14): it sends on what comes back to it.
    const mayGoOn = isHub || isCallMessage(message)
    const isKnown = mayGoOn ? outcome <= forwarded : outcome <= parked
    if (outcome >= taken && isKnown) continue
    throw new RefusedBlockError(
      `Transaction ${carrier} handled a message with outcome ${outcome}, which its kind cannot have (P9).`,
    )
  }
}

/** What was parked and is no call comes in without a place of its own in network blocks: its system transaction was that of parking it. */
function readUnparked(
  { chainId, transaction, index, facts, findParked, steps }: Context,
  log: RpcLog,
): Carrier[] {
  const lane = readLane(log.data)
  const place = readNumber(log.data, laneWords)
  const now = findParkedIn(() =>
    parkedIn(chainId, facts).map((entry) => {
      return { ...entry, blockNumber: 0, releasedAt: undefined }
    }),
  )
  const message = now(lane, place) ?? findParked(lane, place)
  if (message === undefined || !isCallMessage(message)) return []
  const call = steps.attachUnparked(transaction.hash, { index: place, message })
  return [{ kind: 'unpark', hash: transaction.hash, index, ...lane, message: call }]
}

function readStatus(
  chainId: number,
  before: KernelStatus,
  { topics: logTopics, data }: RpcLog,
): KernelStatus {
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
      const status = readNumber(data, 1)
      const isNew = before.ended.every((known) => compareKeys(known, peer) !== 0)
      const ended = status === headStatuses.fenced && isNew ? [...before.ended, peer] : before.ended
      const known = before.met.find((one) => one.chainId === peer.chainId)
      const isOwn = peer.chainId === chainId
      if (isOwn || (known?.generation ?? 0) > peer.generation) return { ...before, ended }
      const others = before.met.filter((one) => one.chainId !== peer.chainId)
      return { ...before, ended, met: [...others, { ...peer, status }] }
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
