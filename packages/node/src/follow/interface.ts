import type {
  AbsenceProof,
  ChainConfiguration,
  ChainVoucher,
  DecodeResult,
  Head,
  HeadKey,
  LaneKey,
  NetworkLog,
  ObjectName,
  WordProof,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Fences } from '../fences/fences.ts'
import type { Estate } from './inherited.ts'
import type { NamedSlot, SlotName } from './names.ts'

/** One generation of a chain: for lanes and heads, another generation is another chain (P1). */
export type ChainGeneration = HeadKey

/** What a chain's kernel knew of the network after a block. None of it is a leaf; it is read off its events. */
export type KernelStatus = {
  generation: number
  /** Newest checkpoint that it accepted; 0 before any. */
  checkpoint: number
  /** Wei per gas, of that checkpoint: what it charges now. 0 before any. */
  baseFee: bigint
  /** Seconds, in the chain's own block time. */
  leaseUntil: number
  agent: Address
  /** Number of the configuration whose validators it believes (P16). */
  configuration: number
  /** Chains that it has met since it started, besides those of configuration 0, which every kernel begins with: where lanes may lead. */
  met: readonly MetChain[]
  /** Generations of others that it knows to have been fenced (P5). */
  ended: readonly ChainGeneration[]
}

/** What a kernel was shown last of another chain. */
export type MetChain = ChainGeneration & { status: number }

/** What a transaction that called or deployed an app, or a call out of a lane, came to; nothing else says it (docs/WIRE.md, "Apps"). */
export type Step = {
  /** Of the transaction, in all; of a call that came in a lane: by its handler. */
  gasUsed: number
  /** Ids of the calls that it put into lanes, in order; left out where there are none. */
  messages?: Hex[]
  /** Events of apps, in order. */
  logs: NetworkLog[]
  /** The app that it deployed. */
  deployed?: Address
}

/** A transaction that a bundle carried and the kernel looked at. */
export type ExecutedTransaction = {
  raw: Hex
  hash: Hex
  /** The byte of `Executed` (docs/WIRE.md, "Bundles"): 0 to 3 left a trace, the rest did not. */
  outcome: number
  /** Place in the bundle. */
  position: number
  /** How many times its constant an operation was charged, as its lane filled (P11); once where it is not there. */
  factor?: number
  /** Of outcomes 2 and 3. */
  step?: Step
}

/** A message that `Delivered` or `Unparked` tells of. */
export type DeliveredMessage = {
  index: number
  message: Hex
  /** One of `deliveryOutcomes`. */
  outcome: number
  /** Of a call that was handled. */
  step?: Step
  /** Of a call that was forwarded: the id that it goes on with. */
  forwarded?: Hex
}

/** A real transaction by which the kernel ran something that stands in network blocks (P29). */
export type Carrier =
  | {
      kind: 'execute'
      /** Hash and place of the real transaction. */
      hash: Hex
      index: number
      /** Who sent it, as its signature says: anybody may. */
      sender?: Address
      /** Wei per gas that the bundle was charged. */
      baseFee: bigint
      /** Every transaction that the kernel looked at, skipped ones too. */
      transactions: ExecutedTransaction[]
    }
  | {
      kind: 'deliver'
      hash: Hex
      index: number
      source: ChainGeneration
      messages: DeliveredMessage[]
    }
  | {
      /** What had been left on a chain that was fenced was taken over here (P5). */
      kind: 'adopt'
      hash: Hex
      index: number
      source: ChainGeneration
      inherited: Inherited[]
    }
  | {
      /** What had been sent to a chain that was fenced, and had not arrived there, was taken back (P7). */
      kind: 'take-back'
      hash: Hex
      index: number
      source: ChainGeneration
      destination: ChainGeneration
      messages: DeliveredMessage[]
    }
  | {
      /** A call that was parked came to its end, or went on. */
      kind: 'unpark'
      hash: Hex
      index: number
      /** The lane over which it was sent. */
      source: ChainGeneration
      destination: ChainGeneration
      message: DeliveredMessage
    }

/** What stood in a slot under the last head of a chain that was fenced, and that its heir has taken over. */
export type Inherited = {
  slot: Hex
  /** 0: the home word of an account or an object; else as in the slot (docs/WIRE.md, "Slots that count"). */
  kind: number
  app: Address
  owner: Address
  /** Of a parked message: its id. */
  key: Hex
  /** What stood there; zero of a birth that passes to the heir. */
  word: Hex
  /** Data words of an object that was there. */
  data: Hex[]
  /** The message that was parked. */
  parked?: MessageInLane
}

/** A message that a chain put into a lane. */
export type SentMessage = { destination: ChainGeneration; index: number; message: Hex }

/** A block of one chain that this node has verified and stored: it may be vouched for. Never changes. */
export type VerifiedBlock = {
  chainId: number
  number: number
  hash: Hex
  parentHash: Hex
  stateRoot: Hex
  /** Root over the kernel's words (docs/WIRE.md, "Commitment"). */
  commitment: Hex
  /** Seconds. */
  time: number
  /** Of all blocks after the chain's start block, this one included. */
  gasUsedTotal: bigint
  gasLimit: bigint
  /** After the block. */
  kernel: KernelStatus
  carriers: readonly Carrier[]
  sent: readonly SentMessage[]
}

/** How the follower of a chain is doing. */
export type FollowState =
  | { state: 'following' }
  /** Behind by `blocks`. */
  | { state: 'catching-up'; blocks: number }
  /** The chain took in messages of another one that this node has not seen there yet. */
  | { state: 'waiting'; reason: string }
  /** Does not answer; tried again with growing pauses. */
  | { state: 'unreachable'; reason: string }
  /** A block cannot be vouched for: it contradicts its own contents or the protocol. Nothing after it is looked at, unless the chain takes it back. */
  | { state: 'refused'; blockNumber: number; reason: string }
  /** The chain reorganised below its checkpointed head, so nothing that it says counts (P13). */
  | { state: 'diverged'; blockNumber: number; reason: string }
  /** Its last block is this one: whatever it does after it does not count (P13). */
  | { state: 'fenced'; blockNumber: number }

/** Where a lane stands at the newest verified blocks of its ends. */
export type LaneEnds = {
  /** Messages sent, at the source's newest block. */
  sent: number
  /** Messages handled, at the destination's newest block. */
  delivered: number
  /** Messages that the source knows to be handled (P11). */
  acknowledged: number
}

/** What may be delivered next in a lane: all but the head's path of `IKernel.deliver`. */
export type Delivery = {
  source: Head
  destination: ChainGeneration
  /** Index of `messages[0]`. */
  first: number
  messages: Hex[]
  /** Hashes of the messages after those, up to the lane's end at the head. */
  rest: Hex[]
  /** The lane's running hash at the source's head. */
  end: WordProof
}

export type FollowEvent =
  /** `changed`: the slots whose words are others than before. */
  | {
      type: 'verified'
      block: VerifiedBlock
      changed: readonly Hex[]
      /** What the block announced. */
      named: readonly NamedSlot[]
    }
  /** The chain took these blocks back, newest first. */
  | { type: 'returned'; chainId: number; blocks: readonly VerifiedBlock[] }
  | { type: 'state'; chainId: number; state: FollowState }

/**
 * What this node knows first hand of every chain, hub included. Everything is answered from memory and changes only between
 * two turns of the event loop, after the block that brings the change is on disk.
 */
export interface Follow {
  /** Ids of the chains, hub first; those that joined come last. */
  readonly chainIds: readonly number[]
  /** Generations of chains that ended. */
  readonly fences: Pick<Fences, 'all' | 'of'>
  /** What a generation that ended left; undefined where this node has not seen its end yet. */
  estate(place: ChainGeneration): Estate | undefined
  /** The newest verified block; undefined before the first one after the chain's start block. */
  newest(chainId: number): VerifiedBlock | undefined
  /** A verified block above the oldest head that is kept. */
  block(chainId: number, number: number): VerifiedBlock | undefined
  state(chainId: number): FollowState
  /** What the kernel of the chain knows at its newest block: generation, lease, agent, base fee. */
  kernel(chainId: number): KernelStatus
  /** The kernel's word at `slot`, at the newest block. 0 where there is none. */
  wordAt(chainId: number, slot: Hex): bigint
  /** The word at a head of the last `stateBlocksMax` checkpoints, or at any block above the last head. @throws StateUnavailableError */
  wordAtBlock(chainId: number, blockNumber: number, slot: Hex): bigint
  /** Path of the word to the commitment of such a block: `LeafProof` of the contracts. @throws StateUnavailableError, UnprovableError where the word is 0 */
  proveAt(at: ChainGeneration & { blockNumber: number; slot: Hex }): WordProof
  /** Proof that the kernel has no word at a slot at such a block. @throws StateUnavailableError, UnprovableError where there is one */
  proveAbsenceAt(at: ChainGeneration & { blockNumber: number; slot: Hex }): AbsenceProof
  lane(source: ChainGeneration, destination: ChainGeneration): LaneEnds
  /** Bodies of messages of a lane from index `first`, as many as are known, at most `count`. Kept until handled under a head of the state window (P15). */
  messages(
    source: ChainGeneration,
    destination: ChainGeneration,
    range: { first: number; count: number },
  ): Hex[]
  /**
   * What can be delivered to `destination` of what `source`, a head of some checkpoint, has sent. `first`: where to go on, for an agent that has deliveries
   * under way; default: what is handled at the destination's newest block. Undefined: nothing.
   */
  delivery(request: {
    source: Head
    destination: ChainGeneration
    first?: number
    messagesMax: number
  }): Delivery | undefined
  /** Accounts on the chain whose money waits for an owner elsewhere (P8), largest first is not promised. */
  pockets(chainId: number): Iterable<{ owner: Address; balance: bigint }>
  /** The same of belongings: amounts of assets that wait for an object that is elsewhere, or not born. */
  objectPockets(chainId: number): Iterable<ObjectName & { id: Hex; amount: bigint }>
  /** The block of a chain that announced what one of its slots stands for, if it has. */
  namedAt(chainId: number, slot: Hex): number | undefined
  /** What a slot that is a hash stands for, as some chain has announced it. */
  nameOf(slot: Hex): SlotName | undefined
  /** How many accounts and other objects live on the chain, and how many pockets of accounts it keeps. */
  counts(chainId: number): { accounts: number; objects: number; pockets: number }
  /** What this node vouches for past `heads` (P12): at most 8 blocks a chain, none for a chain whose head is not on its branch. */
  vouchers(heads: readonly Head[], waitingSince: (chainId: number) => number): ChainVoucher[]
  /** Resolves once the block is verified here. Rejects with the signal's reason. */
  verified(
    at: { chainId: number; blockNumber: number; hash: Hex },
    signal: AbortSignal,
  ): Promise<VerifiedBlock>
  subscribe(listener: (event: FollowEvent) => void, signal: AbortSignal): void
}

/** A message with its place. */
export type MessageInLane = LaneKey & { index: number; message: Hex }

/** A message that a chain could not take in, and the blocks between which it is parked there. The lane may have led to another one, which was fenced since. */
export type ParkedMessage = MessageInLane & {
  slot: Hex
  blockNumber: number
  releasedAt: number | undefined
}

/** Messages of a lane that are kept. */
export type LaneRange = {
  generation: number
  destination: ChainGeneration
  first: number
  count: number
}

/** `Follow` as the node that owns it sees it. */
export interface FollowService extends Follow {
  /** Slots of the chain that hold a word, or held one where a generation of it ended. */
  slots(chainId: number): Iterable<Hex>
  /** Slots of the chain that are hashes of what they stand for, as it has announced them. */
  names(chainId: number): Iterable<NamedSlot>
  /** The chains, as the configuration that each of them came with names them. */
  readonly chains: readonly ChainConfiguration[]
  /** Reads what is on disk; before anything is asked. */
  load(): Promise<void>
  /** Follows those of these chains that it does not follow yet, while it runs, too (P16). */
  join(chains: readonly ChainConfiguration[]): Promise<void>
  /** Follows all chains until the signal aborts; resolves when the last one has stopped. */
  run(signal: AbortSignal): Promise<void>
  /** Heads that the validators decided, checkpoint by checkpoint: no chain goes back below its one, and one that is fenced goes no further. */
  bind(heads: readonly Head[]): Promise<void>
  /** Heads up to which network blocks are made. Forgets what only blocks before the oldest of `kept` (newest first) need. */
  settle(kept: readonly (readonly Head[])[]): Promise<void>
  /** Carriers of a chain's blocks above `after` up to `last`, in order, from memory or disk. */
  carriers(
    chainId: number,
    after: number,
    last: number,
  ): Promise<{ number: number; carriers: readonly Carrier[] }[]>
  /** Messages that a generation of a chain keeps as parked, with the blocks between which they are. */
  parked(place: ChainGeneration): Iterable<ParkedMessage>
  /** Every generation of every chain of which this node has a record: those that ended, and the newest. */
  places(): readonly ChainGeneration[]
  /** Lanes that leave the chain, in any of its generations, with the range of the messages that are kept. */
  lanes(chainId: number): Iterable<LaneRange>
  /** Reads the signed bytes of a transaction that a carrier holds; each only once. */
  decode(transaction: ExecutedTransaction): DecodeResult
  /** Bytes of a configuration that the hub published, by their hash: on disk before the hub's block is vouched for (P15, P16). */
  configuration(hash: Hex): Promise<Hex | undefined>
  /** A block of a chain whole, packed as `packBlock` does: every block that was verified since its start block, for good (P15). */
  body(chainId: number, number: number): Promise<Uint8Array | undefined>
  /** The birth chain of an address (P4). */
  birthChain(address: Address): number
}
