import {
  type Configuration,
  create2Deployer,
  create2DeployerCode,
  type SignedTransaction,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { CommittedDecision } from './agent/kernel-calls.ts'
import { createMeetingChecks } from './agent/meeting-checks.ts'
import { provePosted } from './agent/prove-posted.ts'
import type { BlocksService } from './blocks/interface.ts'
import type { Clock } from './clock.ts'
import type { Settings } from './configurations/settings.ts'
import type { DataService } from './data/create-data.ts'
import { provePiece } from './data/prove-piece.ts'
import { UnknownChainError } from './follow/errors.ts'
import type { FollowService } from './follow/interface.ts'
import type { Ledger } from './ledger/interface.ts'
import { networkStatus, type StatusContext } from './network-status.ts'
import { createObserver, type ObserverContext } from './observe.ts'
import type { OutboxEvent } from './outbox/outbox.ts'
import { createReads } from './outbox/read-again.ts'
import { readChainBlocks } from './peer-blocks/read-chain-blocks.ts'
import { createReader } from './reads/reader.ts'
import { appBalance } from './simulation/app-balance.ts'
import { checkCode } from './simulation/check-code.ts'
import { createDebits, type Debits, type DebitsDeps } from './simulation/debits.ts'
import { createExpectedAddresses } from './simulation/expected-addresses.ts'
import { createSequence } from './simulation/sequence.ts'
import { shareCalls } from './simulation/share-calls.ts'
import { createSimulation } from './simulation/simulation.ts'
import { createStage } from './simulation/stage.ts'
import { createCallTracer } from './simulation/trace-call.ts'
import { createTraceGate } from './simulation/trace-gate.ts'
import { createTracer } from './simulation/trace-transaction.ts'
import { createStorageReader } from './storage-reader.ts'
import { transactionState, travelsOf } from './transaction-state.ts'
import type {
  NetworkStatus,
  NodeEvent,
  NodeView,
  ObjectHome,
  PostedRequest,
  TransactionState,
} from './view.ts'

/** What the view needs of the outbox. */
export type OutboxView = {
  readonly size: number
  readonly bytes: number
  oldestAt(): number | undefined
  state(hash: Hex): Promise<TransactionState | undefined>
  pendingHashes(limit: number): Hex[]
  nextNonce(sender: Address, nonce: number): number
  subscribe(listener: (event: OutboxEvent) => void, signal: AbortSignal): void
}

export type ViewOptions = {
  /** Configuration 0, of which the network's id never changes. */
  configuration: Configuration
  kernel: Address
  bridge?: Address
  registry?: Address
  gateway?: Address
  stateBlocksMax: number
  /** What a chain is called. */
  chainName(chainId: number): string
}

export type ViewDeps = {
  follow: FollowService
  ledger: Ledger
  blocks: BlocksService
  outbox: OutboxView
  clock: Clock
  /** Accepts signed bytes, or what was read off them: resolves once f + 1 validators have stored them. */
  submit(submission: Hex | SignedTransaction): Promise<Hex>
  /** One JSON-RPC call of a chain. */
  request(chainId: number, method: string, params: readonly unknown[]): Promise<unknown>
  settings: Pick<Settings, 'at'>
  data: DataService
  /** What kernels take proofs under, newest first. */
  decisions(): readonly CommittedDecision[]
  /** What only the node knows of itself. */
  status: StatusContext
  observed: ObserverContext
}

/** What the node's own agents ask for besides, past the traces that users ask for. */
export type AgentView = { debited: Debits }

/** What users may see of a node and ask of it. */
export function createView(
  options: ViewOptions,
  given: ViewDeps,
  signal: AbortSignal,
): NodeView & AgentView {
  const { configuration, stateBlocksMax } = options
  const { request, asked } = shareCalls(given.request)
  const deps: ViewDeps = { ...given, request }
  const { blocks, ledger, outbox } = deps
  const kernel = options.kernel.toLowerCase() as Address
  const { networkId, hubChainId } = configuration.parameters
  const rules = { kernel, networkId, hubChainId, stateBlocksMax }
  const simulation = createSimulation(rules, deps, signal)
  const reader = createReader(rules, { ...deps, simulation })
  const expected = createExpectedAddresses({ networkId }, deps, signal)
  const gate = createTraceGate()
  const stage = createStage({ kernel }, { request: deps.request, gate })
  const debited = createDebits({ ...deps, simulation, stage })
  const meetings = createMeetingChecks(configuration, { ...deps, simulation, debited })
  const trace = createTracer({ kernel, networkId }, { ...deps, gate })
  const traceCall = createCallTracer({ simulation, stage })
  const storage = createStorageReader({ configuration, stateBlocksMax }, deps)
  const codeOfKernel = createKernelCode(deps, kernel)
  const read = createReads(networkId)

  return {
    networkId,
    kernel,
    stateBlocksMax,
    async head() {
      const head = blocks.head()
      // `openNetworkState` makes block 0 before there is a view.
      if (head === undefined) throw new TypeError('A view was made before block 0.')
      return head
    },
    header: (ref) => blocks.header(lowerCase(ref)),
    block: (ref) => blocks.block(lowerCase(ref)),
    async balance(address, at) {
      if (simulation.isApp(address, at)) return appBalance(ledger, address, at)
      return ledger.balance(address, at)
    },
    async nonce(address, at) {
      if (simulation.isApp(address, at)) return 1
      const nonce = ledger.nonce(address, at)
      return at === 'pending' ? outbox.nextNonce(lower(address), nonce) : nonce
    },
    async code(address, at) {
      if (lower(address) === kernel) return codeOfKernel()
      if (lower(address) === create2Deployer) return create2DeployerCode
      const code = await simulation.code(address, at)
      if (code === '0x') await expected.check(address)
      return code
    },
    logs: blocks.logs,
    storage: (request) => expected.check(request.address).then(() => storage(request)),
    ...provenOf(deps),
    async chainBlocks(request) {
      if (!deps.follow.chainIds.includes(request.chainId)) {
        throw new UnknownChainError(request.chainId)
      }
      return readChainBlocks(request, deps.follow)
    },
    home: async (address) => ledger.home(address),
    object: async (name, at) => ledger.assets.object(name, at),
    async objects({ app, owner, at, limit }) {
      const found: ObjectHome[] = []
      for (const home of ledger.assets.objects(app, owner, at)) {
        if (found.length >= limit) break
        found.push(home)
      }
      return found
    },
    supply: async (app, key, at) => ledger.assets.supply(app, key, at),
    tally: async (app, key, at) => ledger.assets.tally(app, key, at),
    transaction: (hash) => transactionState({ blocks, outbox, ...options }, lower(hash)),
    travels: (hash) => travelsOf({ blocks, networkId, kernel }, lower(hash)),
    async pendingTransactions(limit) {
      const run = [...blocks.inclusions()].map(({ hash }) => hash)
      return [...new Set([...run, ...outbox.pendingHashes(limit)])].slice(0, limit)
    },
    async call(request, at) {
      if (request.to !== null) await expected.check(request.to)
      return reader.call(request, at)
    },
    async simulate(request, at) {
      // Nobody has that address: it is the hash of a creation.
      if (request.to !== null) await expected.check(request.to)
      return simulation.simulate(request, at)
    },
    async sequence(at) {
      const places = { kernel, hubChainId, stateBlocksMax }
      const sequence = createSequence(places, { ...deps, simulation, stage }, at)
      return {
        ...sequence,
        async run(request, transfers) {
          if (request.to !== null) await expected.check(request.to)
          return sequence.run(request, transfers)
        },
      }
    },
    trace: (hash) => trace(lower(hash)),
    async traceCall(request, at) {
      if (request.to !== null) await expected.check(request.to)
      return traceCall(request, at)
    },
    checkMeeting: meetings.call,
    debited: agentDebits({ kernel }, { ...deps, simulation }),
    async submit(raw) {
      const decoded = read(raw)
      // What cannot be read, the outbox refuses, and says why.
      if (!decoded.ok) return deps.submit(raw)
      const { transaction } = decoded
      await checkCode(transaction, {
        simulate: simulation.simulate,
        expected,
        nonce: ({ from }) => ledger.nonce(from, 'pending'),
      })
      await meetings.transaction(transaction)
      return deps.submit(transaction)
    },
    status: async () => statusOf(options, deps),
    decided: () => blocks.nextDecision - 1,
    ...{ peers: deps.status.peers, moveDecisions: deps.observed.moveDecisions },
    observe: createObserver(options, {
      ...{ ...deps, ...deps.observed, peers: deps.status.peers, asked },
      networkStatus: () => statusOf(options, deps),
      tickMs: () => deps.status.configuration().parameters.tick,
    }),
    subscribe(listener: (event: NodeEvent) => void, signal) {
      blocks.subscribe((event) => {
        if (event.type === 'block') listener({ type: 'block', block: event.block })
        if (event.type === 'included') {
          const { hash, placement } = event.inclusion
          listener({ type: 'included', hash, placement })
        }
        if (event.type === 'returned') listener({ type: 'pending', hash: event.hash })
      }, signal)
      outbox.subscribe((event) => {
        if (event.type === 'pending') listener({ type: 'pending', hash: event.hash })
        if (event.type === 'dropped') listener(event)
      }, signal)
    },
  }
}

/** Agents' traces do not wait for those that users ask for. */
function agentDebits(
  options: Pick<ViewOptions, 'kernel'>,
  deps: Omit<DebitsDeps, 'stage'> & Pick<ViewDeps, 'request'>,
): Debits {
  const { request } = deps
  const stage = createStage(options, { request, gate: createTraceGate() })
  return createDebits({ ...deps, stage })
}

function lower<T extends Hex>(hex: T): T {
  return hex.toLowerCase() as T
}

/** What whoever asks can check without trust: data by its hash, and what a checkpoint shows. */
function provenOf({
  data,
  follow,
  decisions,
}: ViewDeps): Pick<NodeView, 'piece' | 'provePiece' | 'provePosted'> {
  return {
    piece: (hash, signal) => data.piece(lower(hash), signal),
    async provePiece(hash) {
      return provePiece({ follow, decisions: decisions() }, lower(hash))
    },
    async provePosted(request) {
      for (const chainId of [request.source, request.destination]) {
        if (!follow.chainIds.includes(chainId)) throw new UnknownChainError(chainId)
      }
      return provePosted({ follow, decisions: decisions() }, lowerPosted(request))
    },
  }
}

function lowerPosted(request: PostedRequest): PostedRequest {
  return { ...request, sender: lower(request.sender), hash: lower(request.hash) }
}

function lowerCase(ref: { number: number } | { hash: Hex }): { number: number } | { hash: Hex } {
  return 'hash' in ref ? { hash: lower(ref.hash) } : ref
}

function statusOf(options: ViewOptions, deps: ViewDeps): NetworkStatus {
  const configuration = deps.status.configuration()
  return networkStatus({ ...options, ...deps, ...deps.status, configuration })
}

/** The kernel's code, asked for once, and again where that failed. */
function createKernelCode({ follow, request }: ViewDeps, kernel: Address): () => Promise<Hex> {
  let known: Promise<Hex> | undefined
  return async () => {
    const [hub = 0] = follow.chainIds
    known ??= request(hub, 'eth_getCode', [kernel, 'latest']) as Promise<Hex>
    try {
      return await known
    } catch (error) {
      known = undefined
      throw error
    }
  }
}
