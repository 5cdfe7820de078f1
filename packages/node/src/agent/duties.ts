import {
  accountIn,
  accountSlot,
  type Configuration,
  compareKeys,
  decodeCall,
  decodeLaneIn,
  decodeLaneOut,
  decodeMessage,
  type Head,
  headStatuses,
  isCallMessage,
  keccak256,
  laneSlots,
  type Message,
  messageGas,
  nextSlot,
  type SignedTransaction,
  type WordProof,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { gasCosts } from '../balance/gas-costs.ts'
import type { Transition } from '../configurations/transition.ts'
import { answering } from '../fences/answering.ts'
import { toldPlace } from '../fences/told-place.ts'
import type { ChainGeneration, Delivery, Follow, MetChain } from '../follow/interface.ts'
import type { RoomUse } from './block-room.ts'
import { gasOf, spareOf } from './duty-gas.ts'
import { meetFencedDuties } from './inheritance-duties.ts'
import {
  acknowledgeCall,
  type CommittedDecision,
  checkpointCall,
  configureCall,
  deliverCall,
  headOf,
  meetCall,
  sweepCall,
  underCall,
} from './kernel-calls.ts'
import { knownCheckpoint, knownConfiguration, knownDecision } from './kernel-to-be.ts'
import type { PoolTransaction } from './pool.ts'
import { saysOtherwise } from './renewal.ts'

/** What a real transaction will have done once it is mined. */
export type Effect =
  | { kind: 'execute'; transactions: readonly PoolTransaction[] }
  | { kind: 'checkpoint'; number: number }
  | { kind: 'configure'; number: number }
  | { kind: 'deliver'; source: ChainGeneration; next: number; messages: readonly Message[] }
  | { kind: 'sweep'; owners: readonly Address[] }
  | { kind: 'acknowledge'; destination: ChainGeneration }
  | { kind: 'meet'; peer: MetChain }
  | { kind: 'install'; app: Address }
  | { kind: 'gather'; owner: Address; nonce: number; ids: readonly Hex[] }
  /** `borrowers`: transactions for which belongings of other users leave, as often as they do. */
  | { kind: 'depart'; ids: readonly Hex[]; borrowers: readonly SignedTransaction[] }
  | { kind: 'depart-accounts'; owners: readonly Address[] }
  | { kind: 'sweep-asset'; ids: readonly Hex[] }
  | { kind: 'unpark'; slot: Hex }
  | { kind: 'renew'; slot: Hex }
  | {
      kind: 'take-back'
      source: ChainGeneration
      destination: ChainGeneration
      messages: readonly Message[]
    }
  /** `arrivals`: accounts and money as they will be there then, as if they had come in a lane; `ids`: of other objects that will be. */
  | {
      kind: 'adopt'
      source: ChainGeneration
      slots: readonly Hex[]
      arrivals: readonly Message[]
      ids: readonly Hex[]
    }

/** A call that an agent owes its chain. */
export type Duty = RoomUse & { data: Hex; effect: Effect }

export type DutyContext = {
  chain: ChainGeneration
  follow: Follow
  /** Newest first, as many as the kernel keeps roots of (64). */
  decisions: readonly CommittedDecision[]
  /** How a configuration came into force. */
  transition: (number: number) => Transition | undefined
  parameters: Configuration['parameters']
  /** Configuration 0, whose chains every kernel knows from its start. */
  genesis: Pick<Configuration, 'chains'>
  /** What is on its way into the chain already. */
  inFlight: readonly Effect[]
  /** Whether a newer decision proves something that the chain needs, that no lane brings, and that the accepted one does not prove. */
  isWanted?: (newest: CommittedDecision, accepted: CommittedDecision | undefined) => boolean
  /** Whether the chain is about to get an app that it has not: calls of it are delivered after that, for without it they would be parked. */
  isAwaited?: (app: Address) => boolean
}

const deliverMessagesMax = 96
export const deliverGasMax = 10_000_000n
/** At most so much of a block: 1/2, where blocks are small. */
const deliverBlockParts = 2n
/** Bytes of messages in one delivery: with its proofs it must stay below the 90,000 of a real transaction (P26). */
const deliverBytesMax = 75_000
const sweepOwnersMax = 64
/** Chains that a kernel is shown at one look. */
const meetsMax = 16
/** A lane's sender is told what was taken once that frees an eighth of the lane, by either measure: so much the kernel pays for (P11, P17). */
const acknowledgeEvery = 512
const acknowledgeEveryGas = 30_000_000n

/**
 * Configurations that the chain has not heard of, each after the checkpoint that shows it, which only the validators before it could sign (P16). Empty
 * where it has all; undefined where it cannot be told of one, so that no newer checkpoint would be accepted.
 */
export function configurationDuties(context: DutyContext): Duty[] | undefined {
  const [newest] = context.decisions
  const duties: Duty[] = []
  let checkpoint = knownCheckpoint(context)
  const target = newest?.configuration.number ?? 0
  for (let number = knownConfiguration(context) + 1; number <= target; number++) {
    const transition = context.transition(number)
    if (transition === undefined) return undefined
    const { decision } = transition
    if (decision.checkpoint.number > checkpoint) {
      checkpoint = decision.checkpoint.number
      duties.push(checkpointDuty(decision, context.chain))
    }
    const data = configureCall(transition)
    duties.push({
      data,
      gas:
        gasOf.configure +
        gasOf.setting.kept * BigInt(transition.next.settings.length) +
        gasOf.calldataByteFloor * BigInt(data.length >> 1),
      effect: { kind: 'configure', number },
    })
  }
  return duties
}

/**
 * Deliveries to the chain that its newest accepted checkpoint, or the newest decided one, shows. That one is accepted with them if the lease needs it, or the kernel
 * should know of it; else each delivery shows it, and it is not accepted.
 */
export function laneDuties(context: DutyContext): Duty[] {
  const [newest] = context.decisions
  if (newest === undefined) return []
  const known = knownCheckpoint(context)
  const accepted = knownDecision(context)
  const meets = [...meetDuties(context, newest), ...meetFencedDuties(context, newest)]
  const delivers = deliveries(context, newest)
  if (newest.checkpoint.number === known) return [...meets, ...delivers]
  if (newest.checkpoint.number > known) {
    const isDue =
      meets.length > 0 ||
      leaseIsLow(context, newest, accepted) ||
      isUnnamed(context, newest) ||
      context.isWanted?.(newest, accepted) ||
      (delivers.length > 0 && isMoreThanProof(context, newest, accepted))
    if (isDue) return [checkpointDuty(newest, context.chain), ...meets, ...delivers]
    if (delivers.length > 0) return delivers.map((duty) => showing(newest, duty))
  }
  if (accepted === undefined) return []
  const older = [...meetDuties(context, accepted), ...meetFencedDuties(context, accepted)]
  // Lanes only grow: where all heads of the newest decision show nothing to bring, older ones show nothing either.
  return isSeen(context, newest) ? older : [...older, ...deliveries(context, accepted)]
}

/** Whether this node has verified every chain up to its head. */
function isSeen({ follow }: DutyContext, { heads }: CommittedDecision): boolean {
  return heads.every(({ chainId, number, blockHash }) => {
    return BigInt(blockHash) === 0n || follow.block(chainId, number)?.hash === blockHash
  })
}

/** Whether a kernel that is brought deliveries under a decision should accept it as well. The hub, which has no lease, is never far behind either. */
function isMoreThanProof(
  context: DutyContext,
  newest: CommittedDecision,
  accepted: CommittedDecision | undefined,
): boolean {
  if (accepted === undefined || saysOtherwise(context.chain, newest, accepted)) return true
  return newest.heads.some((head) => {
    return head.chainId !== context.chain.chainId && isWorthAcknowledging(context, head)
  })
}

/**
 * A delivery under a decision that the kernel has not accepted. Each shows it: one that comes to nothing, since somebody else brought its messages first, leaves no root for
 * the others. Where another one has left it, the kernel looks at no signature, so it costs no more than its bytes.
 */
function showing(decision: CommittedDecision, duty: Duty): Duty {
  const data = underCall(decision, duty.data)
  const gas =
    duty.gas +
    gasOf.under +
    checkGas(decision) +
    gasOf.calldataByte * BigInt((data.length - duty.data.length) >> 1)
  return { ...duty, data, gas, spare: (duty.spare ?? 0n) + spareOf.under }
}

/** Whether the decision names a chain whose kernel was shown no checkpoint that names the generation it is to begin: until one is, nobody vouches for its blocks (P16). */
export function isUnnamed(
  { chain, inFlight }: Pick<DutyContext, 'chain' | 'inFlight'>,
  decision: Pick<CommittedDecision, 'heads'>,
): boolean {
  const isUnderWay = inFlight.some(({ kind }) => kind === 'checkpoint')
  return chain.generation === 0 && !isUnderWay && headOf(decision, chain) !== undefined
}

/**
 * Chains that may be sent to under this decision, and of which the kernel knows nothing or something else (P16). The hub sends to birth chains alone, be it in a later generation: once
 * the first ones have all ended, there is no other way for what comes from outside, or back to it (P7, P14).
 */
export function unmet(
  { chain, follow, genesis }: Pick<DutyContext, 'chain' | 'follow' | 'genesis'>,
  { heads }: Pick<CommittedDecision, 'heads'>,
): Head[] {
  const own = heads.find((head) => compareKeys(head, chain) === 0)
  const isHub = own?.status === headStatuses.hub
  if (own?.status !== headStatuses.live && !isHub) return []
  const { met } = follow.kernel(chain.chainId)
  const isOfGenesis = new Set(genesis.chains.map(({ chainId }) => chainId))
  return heads.filter(({ chainId, generation, status }) => {
    if (chainId === chain.chainId || status === headStatuses.joining) return false
    if (status === headStatuses.fenced) return false
    // Lanes to who leaves stay open until the fence closes them: what is sent meanwhile is taken there, or taken back (P7).
    if (status === headStatuses.draining) return false
    const known = met.find((peer) => peer.chainId === chainId)
    if (known !== undefined) return known.generation < generation || known.status !== status
    return !isHub && !isOfGenesis.has(chainId)
  })
}

function meetDuties(context: DutyContext, decision: CommittedDecision): Duty[] {
  const underWay = context.inFlight.flatMap((effect) =>
    effect.kind === 'meet' ? [effect.peer.chainId] : [],
  )
  return unmet(context, decision)
    .filter(({ chainId }) => !underWay.includes(chainId))
    .slice(0, meetsMax)
    .map((peer) => {
      const { chainId, generation, status } = peer
      return {
        data: meetCall(decision, peer),
        gas: gasOf.meet,
        effect: { kind: 'meet', peer: { chainId, generation, status } },
      }
    })
}

/** Sweeps of pockets on the chain whose owners cannot spend at home for want of them. */
export function sweepDuties(
  context: DutyContext,
  owners: Iterable<Address>,
  bornOn: (owner: Address) => number,
): Duty[] {
  const { chain, follow, inFlight } = context
  const underway = new Set(
    inFlight.flatMap((effect) => (effect.kind === 'sweep' ? effect.owners : [])),
  )
  const byDestination = new Map<number, Address[]>()
  for (const owner of owners) {
    if (underway.has(owner)) continue
    const word = accountIn(follow.wordAt(chain.chainId, accountSlot(owner)), chain.generation)
    if (word.balance === 0n || word.status === 'here') continue
    const told = toldPlace(word, () => bornOn(owner))
    const { chainId: destination } = answering(follow.fences, told, accountSlot(owner))
    if (destination === chain.chainId) continue
    const group = byDestination.get(destination) ?? []
    if (group.length < sweepOwnersMax) byDestination.set(destination, [...group, owner])
  }
  return [...byDestination].map(([chainId, group]) => ({
    data: sweepCall(chainId, group),
    gas: gasOf.sweep + gasOf.owner * BigInt(group.length),
    spare: spareOf.sweep,
    effect: { kind: 'sweep', owners: group },
  }))
}

/** What the chain should learn about its outgoing lanes, so that they do not fill up (P11). */
export function acknowledgeDuties(context: DutyContext): Duty[] {
  const { chain, follow, inFlight } = context
  const decision = knownDecision(context)
  if (decision === undefined) return []
  return decision.heads.flatMap((head): Duty[] => {
    const underway = inFlight.some(
      (effect) => effect.kind === 'acknowledge' && effect.destination.chainId === head.chainId,
    )
    if (head.chainId === chain.chainId || head.status === headStatuses.fenced || underway) return []
    if (!isWorthAcknowledging(context, head)) return []
    const { into } = laneSlots({ source: chain, destination: head })
    const count: WordProof = follow.proveAt({
      ...head,
      blockNumber: head.number,
      slot: nextSlot(into),
    })
    return [
      {
        data: acknowledgeCall(decision, head, count),
        gas: gasOf.acknowledge,
        effect: {
          kind: 'acknowledge',
          destination: { chainId: head.chainId, generation: head.generation },
        },
      },
    ]
  })
}

/** By the destination's newest block, and then by its head, which the proof is of. */
function isWorthAcknowledging({ chain, follow }: DutyContext, destination: Head): boolean {
  const { chainId, number } = destination
  const { out, into } = laneSlots({ source: chain, destination })
  const sent = decodeLaneOut(follow.wordAt(chain.chainId, nextSlot(out)))
  const frees = (word: bigint) => {
    const taken = decodeLaneIn(word)
    return (
      taken.delivered - sent.acknowledged >= acknowledgeEvery ||
      taken.gasDelivered - sent.gasAcknowledged >= acknowledgeEveryGas
    )
  }
  const slot = nextSlot(into)
  return frees(follow.wordAt(chainId, slot)) && frees(follow.wordAtBlock(chainId, number, slot))
}

/**
 * Whether the chain's lease should be renewed now: half of it is gone, and the decision has a later one. `underway`: the decision that the chain will have accepted once what is in
 * flight is mined. Blocks may be longer than ticks, so without it each tick would renew the lease once more.
 */
export function leaseIsLow(
  context: Pick<DutyContext, 'chain' | 'follow' | 'parameters'>,
  decision: CommittedDecision,
  underway?: CommittedDecision,
): boolean {
  const { chain, follow, parameters } = context
  const own = headOf(decision, chain)
  if (own === undefined || own.status === headStatuses.hub) return false
  const coming = underway && headOf(underway, chain)
  const leaseUntil = Math.max(follow.kernel(chain.chainId).leaseUntil, coming?.leaseUntil ?? 0)
  const now = follow.newest(chain.chainId)?.time ?? own.time
  return own.leaseUntil > leaseUntil && leaseUntil - now < parameters.lease / 2
}

/** Until when, in its own time, the chain takes changes once what is in flight is mined. */
export function leaseToCome(
  context: Pick<DutyContext, 'chain' | 'follow' | 'inFlight' | 'decisions'>,
): number {
  const { chain, follow } = context
  const underway = knownDecision(context)
  const coming = underway && headOf(underway, chain)
  return Math.max(follow.kernel(chain.chainId).leaseUntil, coming?.leaseUntil ?? 0)
}

function checkpointDuty(decision: CommittedDecision, chain: ChainGeneration): Duty {
  return {
    data: checkpointCall(decision, chain),
    gas: gasOf.checkpoint + checkGas(decision),
    spare: spareOf.checkpoint,
    effect: { kind: 'checkpoint', number: decision.checkpoint.number },
  }
}

/** Of checking who signed it. */
function checkGas({ configuration }: CommittedDecision): bigint {
  return gasOf.validator * BigInt(configuration.validators.length)
}

function deliveries(context: DutyContext, decision: CommittedDecision): Duty[] {
  const { chain, follow, inFlight } = context
  const gasMax = deliverGasMaxOf(follow.newest(chain.chainId)?.gasLimit)
  const delivers = inFlight.flatMap((effect) => (effect.kind === 'deliver' ? [effect] : []))
  return decision.heads.flatMap((source): Duty[] => {
    if (source.chainId === chain.chainId) return []
    const underway = delivers
      .filter((effect) => compareKeys(effect.source, source) === 0)
      .map(({ next }) => next)
    const delivery = follow.delivery({
      source,
      destination: chain,
      messagesMax: deliverMessagesMax,
      ...(underway.length > 0 && { first: Math.max(...underway) }),
    })
    if (delivery === undefined) return []
    const ready = upToAwaited(context, delivery)
    return ready.messages.length === 0
      ? []
      : [deliverDuty(context, decision, within(ready, gasMax))]
  })
}

function deliverDuty(
  { chain, parameters }: DutyContext,
  decision: CommittedDecision,
  delivery: Delivery,
): Duty {
  const { chainId, generation } = delivery.source
  const release = chain.chainId === parameters.hubChainId ? gasOf.release : 0n
  const data = deliverCall(decision, delivery)
  const messages = delivery.messages.map(decodeMessage)
  const given = delivery.messages.map(gasOfMessage)
  return {
    data,
    gas: given.reduce(
      (sum, gas) => sum + gas,
      gasOf.deliver + release + gasOf.calldataByte * BigInt(data.length >> 1),
    ),
    spare: messages.reduce(
      (sum, message, place) => sum + spareOfMessage(message, given[place] ?? 0n),
      spareOf.deliver,
    ),
    effect: {
      kind: 'deliver',
      source: { chainId, generation },
      next: delivery.first + delivery.messages.length,
      messages,
    },
  }
}

/** What comes before the first call of an app that the chain is about to get. */
function upToAwaited({ isAwaited }: DutyContext, delivery: Delivery): Delivery {
  if (isAwaited === undefined) return delivery
  const count = delivery.messages.findIndex((bytes) => {
    if (!isCallMessage(bytes)) return false
    return isAwaited(decodeCall(bytes).to)
  })
  return count < 0 ? delivery : shorten(delivery, count)
}

/** Small blocks have to have room for it, and for what users wait for. */
function deliverGasMaxOf(blockGas: bigint | undefined): bigint {
  const share = blockGas === undefined ? deliverGasMax : blockGas / deliverBlockParts
  return share < deliverGasMax ? share : deliverGasMax
}

/** As much of a delivery as one real transaction carries; the rest of its messages go by their hashes. */
function within(delivery: Delivery, gasMax: bigint): Delivery {
  let gas = gasOf.deliver
  let bytes = 0
  const count = delivery.messages.findIndex((message) => {
    gas += gasOfMessage(message)
    bytes += message.length / 2 - 1
    return gas > gasMax || bytes > deliverBytesMax
  })
  // One message is always delivered, however much it takes.
  return count <= 0 ? delivery : shorten(delivery, count)
}

/** What a message is given: what the kernel wants to see before it handles it (P9), and what carrying it costs besides. */
export function gasOfMessage(message: Hex): bigint {
  if (isCallMessage(message)) {
    return gasOf.message + (messageGas(message) * gasOf.call.numerator) / gasOf.call.denominator
  }
  const decoded = decodeMessage(message)
  if (decoded.kind === 'account') return gasOf.message + gasOf.account
  if (decoded.kind === 'setting') return gasOf.message + gasOf.setting.queued
  if (decoded.kind === 'credit') {
    return gasOf.message + gasOf.credit * BigInt(decoded.credits.length)
  }
  return gasOf.message + (messageGas(message) * gasOf.objects.numerator) / gasOf.objects.denominator
}

/** What of that a message leaves: the kernel counts for an object as much as its words could take. */
function spareOfMessage(message: Message, given: bigint): bigint {
  if (message.kind === 'account') return spareOf.account
  if (message.kind !== 'object') return 0n
  const { objectArrives, wordArrives } = gasCosts
  const arrives = BigInt(objectArrives + wordArrives * message.words.length)
  return given > arrives ? given - arrives : 0n
}

function shorten(delivery: Delivery, count: number): Delivery {
  const hashes = delivery.messages.slice(count).map((message) => keccak256(message))
  return {
    ...delivery,
    messages: delivery.messages.slice(0, count),
    rest: [...hashes, ...delivery.rest],
  }
}
