import type { Rule } from '@metalayer/policy'
import type {
  AccessList,
  NetworkBlock,
  NetworkHeader,
  NetworkLog,
  NetworkTransaction,
  ObjectName,
  Placement,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { HeadProof } from './agent/kernel-calls.ts'
import type { MoveDecisions } from './balance/decision-log.ts'
import type { EvidenceReport } from './evidence/report-store.ts'
import type { CallJourney } from './find-calls.ts'
import type { Stop } from './find-journey.ts'
import type { LoadObservation, NodeObservations } from './observations.ts'
import type { CallFrame } from './simulation/call-frame.ts'

export type { CallFrame }

/** A block of the network: by its number, or `pending`, which adds what chains have run since and what waits. */
export type At = number | 'pending'

/** Where an account lives. `unborn`: nothing has been spent yet, so its birth chain is where it will live. `travelling`: in a lane. */
export type Home = {
  state: 'here' | 'unborn' | 'travelling'
  chainId: number
  generation: number
  version: number
  nonce: number
  /** Wei of the account itself, without pockets. */
  balance: bigint
  pockets: { chainId: number; balance: bigint }[]
  /** Wei on its way to the account in lanes. */
  inFlight: bigint
}

/** Where an object is that is no account; `state` as an account's. */
export type ObjectPlace = {
  state: Home['state']
  chainId: number
  generation: number
  version: number
  /** Of the asset (app, key), at home: without pockets. */
  amount: bigint
  /** Number of its data words. */
  size: number
  pinned: boolean
  /** Seconds of its chain's time at which it came; 0 unless it is here. */
  since: number
}

export type ObjectHome = ObjectName &
  ObjectPlace & {
    id: Hex
    pockets: { chainId: number; amount: bigint }[]
    /** On its way to the object in lanes. */
    inFlight: bigint
  }

/** What became of a transaction. `outcome`: a skip code's name of docs/WIRE.md, or why it was dropped. */
export type TransactionState =
  | { state: 'pending'; raw: Hex; from: Address; receivedAt: number; waitsFor?: string }
  | { state: 'included'; raw: Hex; from: Address; placement: Placement; position: number }
  | {
      state: 'final'
      block: NetworkHeader
      index: number
      transaction: NetworkTransaction
    }
  | { state: 'dropped'; raw: Hex; from: Address; outcome: string }

/** What a final transaction moved, each left out where there is nothing. */
export type Travels = {
  /** Chains to which its sender was brought for it, in order. */
  journey?: readonly Stop[]
  /** Calls to objects on other chains that it sent, and what became of them. */
  calls?: readonly CallJourney[]
}

export type ChainStatus = {
  chainId: number
  name: string
  kind: string
  generation: number
  status: 'live' | 'joining' | 'draining' | 'fenced' | 'hub'
  /** Block of the checkpointed head, and of the newest block that this node has verified. */
  head: number
  newest: number
  /** How this node follows the chain, and, where it does not, why: then it does not vouch for it. */
  following: { state: string; reason?: string }
  /** Seconds, by the chain's clock, of that newest block. */
  time: number
  /** Until it, since the chain's beginning in the network; and of a block. */
  gasUsed: bigint
  gasLimit: bigint
  /** Pieces of work that wait for the agent, and since when the agent has done none of what it could, in milliseconds; 0: it does what it should. */
  waiting: { count: number; since: number }
  load: LoadObservation
  /** Accounts that came and left since this node started. */
  moves: { in: number; out: number }
  agent: Address
  /** Milliseconds; 0: since the beginning. */
  agentSince: number
  leaseUntil: number
  /** Milliseconds: when it is fenced at the earliest, if it goes on standing still or draining; of one that was fenced, since when it is; 0: nothing leads there. */
  fenceAt: number
  /** Accounts, objects and pockets of its generations that were fenced, which no heir has taken over yet. */
  leftBehind: number
  /** Wei per gas. */
  price: bigint
  gasUsedRatio: number
  accounts: number
  objects: number
  pockets: number
  lanes: { chainId: number; sent: number; delivered: number }[]
  /** Apps that are not there and will not be, since the chain makes other code of them, say (P19); and why. */
  refusedApps?: readonly { app: Address; reason: string }[]
}

export type NetworkStatus = {
  networkId: number
  /** The kernel's address, on every chain; and the bridge's on the hub, where this node was told of it. */
  kernel: Address
  bridge?: Address
  registry?: Address
  /** The ERC-7786 gateway's, on every chain. */
  gateway?: Address
  /** Number of the configuration in force (P16), whose validators these are. */
  configuration: number
  checkpoint: number
  baseFee: bigint
  /** This node's address, and whether it is a validator. */
  node: Address
  validator: boolean
  validators: { address: Address; stake: bigint; lastVoucher: number }[]
  peers: number
  pending: number
  /** Validators that signed twice, as this node can prove, and what became of it. */
  reports: readonly EvidenceReport[]
  chains: ChainStatus[]
}

/** What a contract of the chain `source` has posted there, and where it is to be shown. */
export type PostedRequest = { source: number; sender: Address; hash: Hex; destination: number }

/** That a contract has posted a hash, as the structs of the kernel's ABI (docs/WIRE.md, "Contracts of the chains"). */
export type PostedProof = {
  checkpoint: number
  /** Calldata for the destination's kernel, if it has not accepted that checkpoint yet. */
  accept: Hex
  from: HeadProof
  posted: { word: Hex; siblings: readonly Hex[] }
}

/** A piece of data, as a chain has it (docs/WIRE.md, "Data"). */
export type Piece = {
  hash: Hex
  data: Hex
  /** Where its bytes were logged: a block, not of the network but of a chain. Left out by a node that has them of a peer. */
  stored?: PiecePlace
}

/** `sentTo`: the storage chain that it went to, left out where the chain keeps it itself. */
export type PiecePlace = {
  chainId: number
  generation: number
  blockNumber: number
  sentTo?: { chainId: number; generation: number }
}

/** That a chain knows a piece: its word under a head of a checkpoint, as the structs of the kernel's ABI. Its bytes need no proof: they have its hash. */
export type PieceProof = {
  checkpoint: number
  from: HeadProof
  slot: Hex
  leaf: { word: Hex; siblings: readonly Hex[] }
}

/** Why a node refuses a transaction; the gateway words each as geth does. */
export type RejectionCode =
  | 'malformed'
  | 'unsupported-type'
  | 'wrong-chain'
  | 'bad-signature'
  | 'nonce-too-low'
  | 'nonce-too-high'
  | 'insufficient-funds'
  | 'fee-too-low'
  | 'intrinsic-gas'
  | 'gas-limit'
  | 'initcode-size'
  | 'forbidden-code'
  | 'creation-reverts'
  | 'no-such-contract'
  | 'multicall'
  | 'foreign-account'
  | 'apart'
  | 'step-reverts'
  | 'underpriced-replacement'
  | 'already-known'
  | 'sender-limit'
  | 'outbox-full'
  | 'congested'
  | 'not-stored'

/** What a simulation takes to be otherwise than it is, of one address in lower case. `state` replaces what a contract stores, `stateDiff` single words of it. */
export type StateOverride = {
  /** Wei, in the whole network. */
  balance?: bigint
  nonce?: number
  code?: Hex
  state?: Readonly<Record<Hex, Hex>>
  stateDiff?: Readonly<Record<Hex, Hex>>
}

/** A transaction that nobody signed. */
export type SimulationRequest = {
  from: Address
  /** Null: an app is made of `data`. */
  to: Address | null
  value: bigint
  data: Hex
  /** Gas limit. Default, and at most: the most for one transaction. */
  gas?: bigint
  accessList?: AccessList
  overrides?: Readonly<Record<Address, StateOverride>>
  /** Where to run it. Default: where most of what it touches is likely to be. */
  chainId?: number
  /** Words of the kernel that are to stand there so, whatever the network has. */
  words?: ReadonlyMap<Hex, bigint>
  /** What the call takes its block of the network to be. */
  block?: SimulatedBlock
  /** What BALANCE answers: the chain's own currency, which is the default, as in transactions; or ERA. */
  currency?: 'era'
  /** What the same call came to over other `words`: that it comes to just that again, or is refused for want of an object (`Elsewhere`), is answer enough. It is not asked then what it touched on the way, and no objects are told. */
  comparedWith?: Pick<SimulationResult, 'success' | 'gasUsed' | 'result'>
}

/** A block of the network that there is not: its number, and seconds. */
export type SimulatedBlock = { number: number; time: number }

/** Calls one after the other that nobody signed, each of which sees what those before it did: in the network as a whole at one of its blocks, and then in blocks after it. */
export type Sequence = {
  /** From here on, addresses are so, whatever was before. */
  override(overrides: Readonly<Record<Address, StateOverride>>): void
  nonce(address: Address): number
  balance(address: Address): bigint
  isApp(address: Address): boolean
  /** Runs a call at no price; `transfers`: ERA that moves is among the logs. */
  run(request: SequenceRequest, transfers?: boolean): Promise<SequenceResult>
  /** Takes wei for gas from an account that has called. */
  charge(address: Address, amount: bigint): void
}

export type SequenceRequest = Omit<SimulationRequest, 'overrides' | 'chainId' | 'words'> & {
  block: SimulatedBlock
}

export type SequenceResult = Pick<SimulationResult, 'success' | 'gasUsed' | 'result'> & {
  logs: SequenceLog[]
  /** Of an app that it made. */
  contractAddress?: Address
}

/** `isTransfer`: of ERA, which nothing logs in a transaction. */
export type SequenceLog = NetworkLog & { isTransfer: boolean }

/** An account, or an object of an app, that a call has touched, in frames that were undone as well. */
export type TouchedObject = (
  | { kind: 'account'; account: Address }
  | ({ kind: 'object'; pinned: boolean } & ObjectName)
) & {
  id: Hex
  home: Pick<ObjectPlace, 'state' | 'chainId' | 'generation' | 'version'>
  /** Whether it lives, or is born, on the chain of the simulation. */
  isHere: boolean
}

/** What a call would do, in the network as a whole. */
export type SimulationResult = {
  success: boolean
  gasUsed: bigint
  /** The app's answer, or why the call failed; of a creation the code. */
  result: Hex
  /** Where it was run. */
  chainId: number
  objects: TouchedObject[]
  /** Apps that it called. */
  apps: Address[]
  /** The kernel's slots that nobody can name: zero on every chain, of objects that no chain has announced. */
  unnamed: Hex[]
  /** How many of the objects live elsewhere and have no word on this chain: one that is merely credited here gets its first one, which costs more than it did in the simulation. */
  firstWords: number
}

/** What a call answered. `gasUsed` is there where a chain ran it; what the node ran by itself is far from running out of gas. */
export type CallResult = Pick<SimulationResult, 'success' | 'result'> & { gasUsed?: bigint }

/** Logs of blocks `from` to `to`; of block `from` those from `fromIndex` on. Addresses, and topics by position: any of a list; undefined: all. */
export type LogQuery = {
  from: number
  fromIndex?: number
  to: number
  addresses?: readonly Address[] | undefined
  /** A log with fewer topics than this has positions is not meant. */
  topics: readonly (readonly Hex[] | undefined)[]
  limit: number
  /** No further log is added once topics and data have so many hexadecimal digits. */
  digitsMax: number
}

/** Logs in order. `next`: where to go on, if not all was looked at. */
export type LogPage = { logs: FoundLog[]; next?: { block: number; logIndex: number } }

/** A log of a network block, with its place. */
export type FoundLog = NetworkLog & {
  blockNumber: number
  /** In the block. */
  logIndex: number
  transactionIndex: number
  transactionHash: Hex
}

export type NodeEvent =
  | { type: 'block'; block: NetworkBlock }
  | { type: 'pending'; hash: Hex }
  /** A chain has run it; not final yet. */
  | { type: 'included'; hash: Hex; placement: Placement }
  | { type: 'dropped'; hash: Hex; outcome: string }

/** What users may see of a node and ask of it: all that the gateway knows. Reads at a block older than `stateBlocksMax` throw `StateUnavailableError`. */
export interface NodeView {
  readonly networkId: number
  readonly kernel: Address
  /** How many blocks back state is answered. */
  readonly stateBlocksMax: number
  head(): Promise<NetworkHeader>
  header(ref: { number: number } | { hash: Hex }): Promise<NetworkHeader | undefined>
  block(ref: { number: number } | { hash: Hex }): Promise<NetworkBlock | undefined>
  /** Wei: account, pockets and what is in flight, wherever they are. */
  balance(address: Address, at: At): Promise<bigint>
  nonce(address: Address, at: At): Promise<number>
  code(address: Address, at: At): Promise<Hex>
  /** Logs by an index: no block is read. What it costs grows with the blocks, so ask for some hundreds at a time. */
  logs(query: LogQuery): Promise<LogPage>
  /** The 32 bytes that one chain stores for a contract; of the first chain besides the hub where none is named. Throws `UnknownChainError`. */
  storage(request: { address: Address; slot: Hex; at: At; chainId?: number }): Promise<Hex>
  /** Undefined while no checkpoint shows it. Throws `UnknownChainError`. */
  provePosted(request: PostedRequest): Promise<PostedProof | undefined>
  /** A piece of data by its hash, from this node or a peer of its; undefined: nobody who answered knows it. Rejects with the signal's reason. */
  piece(hash: Hex, signal: AbortSignal): Promise<Piece | undefined>
  /** Undefined while no checkpoint shows it. */
  provePiece(hash: Hex): Promise<PieceProof | undefined>
  /**
   * Blocks of a chain that this node has verified, from number `first` on and none below those that it keeps, in order, as `encodeChainBlock` writes them (P15): of a chain
   * that is gone, too. As many of `count` as fit one answer. Throws `UnknownChainError`.
   */
  chainBlocks(of: { chainId: number; first: number; count: number }): Promise<Uint8Array[]>
  home(address: Address): Promise<Home>
  /** Where an object of an app is, and what waits for it elsewhere. */
  object(name: ObjectName, at: At): Promise<ObjectHome>
  /** What `owner` has in an app, on all chains and in lanes; of the zero address: the app's shared objects. At most `limit`, in no order. */
  objects(of: { app: Address; owner: Address; at: At; limit: number }): Promise<ObjectHome[]>
  /** What was minted of the asset (app, key) less what was burnt, on all chains; and the sum of the parts of a tally (P31). */
  supply(app: Address, key: bigint, at: At): Promise<bigint>
  tally(app: Address, key: bigint, at: At): Promise<bigint>
  transaction(hash: Hex): Promise<TransactionState | undefined>
  /** What a final transaction moved. Looks at the blocks around it, so it is asked for by itself. */
  travels(hash: Hex): Promise<Travels>
  /** Hashes of what chains have run since the newest block, and of what waits: the pending block. */
  pendingTransactions(limit: number): Promise<Hex[]>
  /** What a call answers. Where it only reads what nodes hold, no chain is asked. */
  call(request: SimulationRequest, at: At): Promise<CallResult>
  simulate(request: SimulationRequest, at: At): Promise<SimulationResult>
  /** Calls that build on each other, from the network as it is at a block. */
  sequence(at: At): Promise<Sequence>
  /** What a final transaction called; undefined where none is final. */
  trace(hash: Hex): Promise<CallFrame | undefined>
  /** What a call would call. */
  traceCall(request: SimulationRequest, at: At): Promise<CallFrame>
  /** Throws `RejectedTransactionError` where a transaction like this one, of which a simulation at the newest block told this, needs what cannot be brought together (P18). */
  checkMeeting(request: SimulationRequest, seen: SimulationResult): Promise<void>
  /** Accepts signed bytes: returns their hash once f + 1 validators have stored them. Throws `RejectedTransactionError`. */
  submit(raw: Hex): Promise<Hex>
  status(): Promise<NetworkStatus>
  /** Number of the newest checkpoint that this node has heard of; its block follows once every chain is followed so far. */
  decided(): number
  /** How many other nodes this one is connected to. */
  peers(): number
  /** What operators watch. */
  observe(): NodeObservations
  /** What this node decided of late about what moves between chains, with all that it followed from: at most `limit`, newest first; of one rule, or of all. */
  moveDecisions(limit: number, rule?: Rule): MoveDecisions
  /** Calls `listener` for every event until the signal aborts. */
  subscribe(listener: (event: NodeEvent) => void, signal: AbortSignal): void
}
