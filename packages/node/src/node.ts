import { ONE } from '@metalayer/policy'
import { type Configuration, lowerCase, signDigest } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { type Agents, createAgents } from './agent/agents.ts'
import type { ChainRequest } from './agent/submitter.ts'
import { type Attester, createAttester } from './attest/attester.ts'
import { defaultAttestLimits } from './attest/limits.ts'
import { attestTables, createSqlAttestStore } from './attest/sql-attest-store.ts'
import type { BalanceRules } from './balance/rules.ts'
import { blocksTables } from './blocks/tables.ts'
import { createChainTallies } from './chain-tallies.ts'
import type { Clock } from './clock.ts'
import { createConfigurations } from './configurations/create-configurations.ts'
import { createPublisher, type Publisher } from './configurations/publisher.ts'
import { createSettings } from './configurations/settings.ts'
import { configurationsTables, createTransitionStore } from './configurations/transition-store.ts'
import { createData } from './data/create-data.ts'
import { defaultDataLimits } from './data/limits.ts'
import { createDecisions } from './decisions.ts'
import { createReportStore, evidenceTables } from './evidence/report-store.ts'
import { createReporter, type Reporter } from './evidence/reporter.ts'
import { createLeftBehind } from './fences/left-behind.ts'
import type { ChainSource } from './follow/chain-source.ts'
import type { Follow } from './follow/interface.ts'
import { followTables } from './follow/tables.ts'
import type { Network } from './network/network.ts'
import { addressOfPeer } from './network/peer-id.ts'
import { openNetworkState } from './network-state.ts'
import type { ObserverContext } from './observe.ts'
import { isRead } from './outbox/check-transaction.ts'
import { excuseLag } from './outbox/excuse-lag.ts'
import { type AccountsAtHead, createOutbox } from './outbox/outbox.ts'
import { createSpread, type SpreadOptions } from './outbox/spread.ts'
import { outboxTables } from './outbox/tables.ts'
import type { Database } from './store/database.ts'
import { migrate } from './store/migrations.ts'
import type { NodeView } from './view.ts'
import { createView } from './view-of-node.ts'

export type NodeOptions = {
  /** Configuration 0. */
  configuration: Configuration
  kernel: Address
  /** The bridge's address on the hub, for those who ask where it is. */
  bridge?: Address
  /** The registry's, for the same. */
  registry?: Address
  /** The ERC-7786 gateway's, for the same. */
  gateway?: Address
  /** The node's key: of its votes, its real transactions, and its connections. */
  privateKey: Hex
  address: Address
  /** What a chain is called. */
  chainName: (chainId: number) => string
  /** For how many network blocks back state is answered. */
  stateBlocksMax?: number
  spread?: Partial<SpreadOptions>
  /** What decides what moves between chains, if not the network's own rules: to compare it with others. */
  rules?: BalanceRules
}

export type NodeDeps = {
  database: Database
  network: Network
  clock: Clock
  /** Between 0 and 1. */
  random: () => number
  /** Where a chain's blocks come from. */
  source: (chainId: number) => ChainSource
  /** JSON-RPC of a chain. */
  request: (chainId: number) => ChainRequest
  /** Told of what went wrong without stopping the node. */
  onError: (where: string, error: unknown) => void
}

/** A MetaLayer node: follows every chain, votes on checkpoints, runs what users send on the chains that it is agent of. */
export type Node = {
  readonly view: NodeView
  readonly attester: Attester
  /** Resolves once the node takes part; it goes on until the signal aborts. */
  start(): Promise<void>
}

const tables = [
  ...[followTables, blocksTables, outboxTables, attestTables, configurationsTables],
  evidenceTables,
]

/** Takes up what the database holds, and puts the parts together; everything ends with the signal. */
export async function openNode(
  options: NodeOptions,
  deps: NodeDeps,
  signal: AbortSignal,
): Promise<Node> {
  const { configuration, kernel, privateKey, address } = options
  const { database, network, clock, onError } = deps
  await migrate(database, tables)

  const transitions = createTransitionStore(database)
  const joined = (await transitions.all()).flatMap(({ next }) => next.chains)

  const outbox = createOutbox(
    {
      rules: {
        networkId: configuration.parameters.networkId,
        kernel,
        get baseFeeMin() {
          return attester.configuration().parameters.baseFeeMin
        },
      },
    },
    { database, clock, accounts: laterAccounts(() => state) },
  )
  const state = await openNetworkState(
    {
      configuration,
      joined,
      kernel,
      ...(options.stateBlocksMax !== undefined && { stateBlocksMax: options.stateBlocksMax }),
    },
    {
      ...{ database, clock, source: deps.source },
      ...{ knownTransaction: outbox.transaction, markFinal: outbox.markFinal },
      peers: network,
      onError: (error) => onError('blocks of peers', error),
    },
    signal,
  )
  const { follow, ledger, blocks } = state
  const spread = createSpread(options.spread ?? {}, {
    ...{ network, outbox, clock, random: deps.random, self: address },
    validators: () => attester.configuration().validators.map(({ signer }) => lowerCase(signer)),
    addressOf: addressOfPeer,
    checkPressure: (transaction) => agents.balance.checkPressure(transaction),
  })
  const configurations = createConfigurations(
    { hubChainId: configuration.parameters.hubChainId },
    {
      store: transitions,
      ...{ follow, network, clock },
      onTransition: ({ chains }) => follow.join(chains),
      onError: (error) => onError('configurations', error),
    },
  )
  await configurations.load()
  const agents = createAgents(
    { ...options, address: lowerCase(address), genesis: configuration },
    {
      ...{ follow, ledger, blocks, clock, network, random: deps.random, pool: outbox },
      heardAt: (validator) => attester.heardAt(validator),
      simulate: (request) => view.simulate(request, 'pending'),
      debited: (request, ids) => view.debited(request, ids),
      transition: configurations.transition,
      request: deps.request,
      onError: (chainId, error) => onError(`agent of chain ${chainId}`, error),
    },
  )
  const attestStore = createSqlAttestStore({ database, limits: defaultAttestLimits })
  const decisions = createDecisions({ store: attestStore, blocks, agents, onError })
  const attester = createAttester(
    { genesis: configuration },
    {
      network,
      store: attestStore,
      clock,
      // A key that is in no configuration in force signs nothing: this node then observes.
      signer: { address: lowerCase(address), sign: (digest) => signDigest(digest, privateKey) },
      configurationAfter: configurations.after,
      observe: (heads) => follow.vouchers(heads, agents.waitingSince),
      ...{ onCheckpoint: decisions.take, onOffence: (offence) => duties?.reporter.take(offence) },
      onError: (error) => onError('attest', error),
    },
  )
  const duties = hubDuties(options, deps, { attester, follow })
  const data = createData(defaultDataLimits, { kernel: lowerCase(kernel), follow, network, clock })
  const view = createView(
    {
      ...{ configuration, kernel },
      ...contractsOf(options),
      stateBlocksMax: state.stateBlocksMax,
      chainName: options.chainName,
    },
    {
      ...{ follow, ledger, blocks, outbox, clock },
      async submit(submission) {
        if (isRead(submission)) agents.balance.checkPressure(submission)
        return spread.submit(submission, signal).catch((error: unknown) => {
          const newest = blocks.head()?.number ?? 0
          const newestMs = blocks.decision(newest)?.checkpoint.time ?? 0
          const { tick: tickMs } = attester.configuration().parameters
          throw excuseLag(error, { newestMs, nowMs: clock.now(), tickMs })
        })
      },
      request: (chainId, method, params) => deps.request(chainId)(method, params),
      ...{ decisions: agents.decisions, settings: createSettings(configurations), data },
      status: {
        ...{ node: address, peers: () => network.peers().length },
        ...{ configuration: attester.configuration, lastVoucher: decisions.lastVoucher },
        ...{ refusedApps: agents.refusedApps, reports: () => duties?.reporter.reports() ?? [] },
      },
      observed: observedOf(agents, { attester, follow }, signal),
    },
    signal,
  )

  return {
    view,
    attester,
    async start() {
      await outbox.start(signal)
      keepOutboxCurrent(outbox, blocks, signal, (error) => onError('outbox', error))
      outbox.subscribe((event) => {
        if (event.type !== 'pending' && event.type !== 'returned') return
        const transaction = outbox.transaction(event.hash)
        if (transaction) agents.onPending(transaction, event.type === 'pending')
      }, signal)
      await network.start(signal)
      spread.start()
      await agents.start(signal)
      state.run(signal).catch((error: unknown) => {
        if (!signal.aborted) onError('follow', error)
      })
      await attester.start(signal)
      await duties?.reporter.start(signal)
      duties?.publisher.start(signal)
      signal.addEventListener('abort', () => spread.stop(), { once: true })
    },
  }
}

/** What the node was told of the network's contracts. */
function contractsOf({ bridge, registry, gateway }: NodeOptions) {
  return {
    ...(bridge !== undefined && { bridge }),
    ...(registry !== undefined && { registry }),
    ...(gateway !== undefined && { gateway }),
  }
}

/** What this node does on the hub for everyone; where it was not told of the registry, nothing. */
function hubDuties(
  { registry, address, privateKey, configuration }: NodeOptions,
  { database, clock, request, onError }: NodeDeps,
  { attester, follow }: { attester: Attester; follow: Pick<Follow, 'newest'> },
): { reporter: Reporter; publisher: Publisher } | undefined {
  if (registry === undefined) return undefined
  const { hubChainId } = configuration.parameters
  const options = { hubChainId, registry, address: lowerCase(address), privateKey }
  const validators = () => attester.configuration().validators.map(({ signer }) => signer)
  const ask: ChainRequest = (method, params) => request(hubChainId)(method, params)
  const deps = { clock, hubBlock: () => follow.newest(hubChainId)?.number ?? 0, request: ask }
  return {
    reporter: createReporter(options, {
      ...{ ...deps, validators, evidence: attester.evidence },
      reports: createReportStore(database),
      onError: (error) => onError('evidence', error),
    }),
    publisher: createPublisher(options, {
      ...deps,
      configuration: () => ({ ...attester.configuration(), validators: validators() }),
      onError: (error) => onError('configurations', error),
    }),
  }
}

/** What the parts count of themselves. */
function observedOf(
  { work, waitingSince, waitingCount, balance }: Agents,
  { attester, follow }: { attester: Attester; follow: Follow },
  signal: AbortSignal,
): ObserverContext {
  const attested = () => ({ round: attester.latest().commit.round, ...attester.counters() })
  const { limits } = balance.log
  return {
    ...{ work, waitingSince, waitingCount, attested },
    tally: createChainTallies(follow, signal),
    leftBehind: createLeftBehind(follow, signal),
    load(chainId) {
      const { level, capacity, waiting, arriving } = balance.load.chain(chainId)
      return { level: level / ONE, capacity, waiting, arriving }
    },
    moveDecisions: (limit, rule) => ({ limits, decisions: balance.log.newest(limit, rule) }),
  }
}

/** What chains have run above the newest block, and what they take back, goes to the outbox as it happens. */
function keepOutboxCurrent(
  outbox: ReturnType<typeof createOutbox>,
  blocks: Awaited<ReturnType<typeof openNetworkState>>['blocks'],
  signal: AbortSignal,
  onError: (error: unknown) => void,
): void {
  outbox.markIncluded([...blocks.inclusions()]).catch(onError)
  blocks.subscribe((event) => {
    if (event.type === 'included') outbox.markIncluded([event.inclusion]).catch(onError)
    else if (event.type === 'returned') outbox.markReturned([event.hash]).catch(onError)
  }, signal)
}

/** The outbox is made before the state that tells it of accounts, and asks nothing before that is there. */
function laterAccounts(state: () => Awaited<ReturnType<typeof openNetworkState>>): AccountsAtHead {
  return {
    nonce: async (address) => state().ledger.nonce(address, state().ledger.newest),
    balance: async (address) => state().ledger.balance(address, state().ledger.newest),
    baseFee: async () => state().blocks.head()?.baseFeePerGas ?? 0n,
    isFinal: async (hash) => (await state().blocks.transaction(hash)) !== undefined,
  }
}
