import {
  birthChain,
  type Configuration,
  decodeMessage,
  type SignedTransaction,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { type Balance, type BalanceDeps, createBalance } from '../balance/create-balance.ts'
import type { BalanceRules } from '../balance/rules.ts'
import { useOf } from '../balance/step-use.ts'
import type { Blocks } from '../blocks/interface.ts'
import type { Clock } from '../clock.ts'
import type { Transition } from '../configurations/transition.ts'
import { createStrayNotes } from '../fences/stray-notes.ts'
import type { Follow, FollowService, VerifiedBlock } from '../follow/interface.ts'
import type { Ledger } from '../ledger/interface.ts'
import type { Network } from '../network/network.ts'
import type { Debits } from '../simulation/debits.ts'
import type { SimulationRequest, SimulationResult } from '../view.ts'
import { type ChainAgent, createChainAgent } from './chain-agent.ts'
import { countWork, noWork, type WorkCounts } from './count-work.ts'
import type { Effect } from './duties.ts'
import type { Vouched } from './fitness.ts'
import { createHomeIndex, type HomeIndex } from './home-index.ts'
import { createInheritances } from './inheritance-duties.ts'
import { createInstalls, type Installs, type RefusedApp } from './installs.ts'
import { createJourneys, type Journeys } from './journeys.ts'
import type { CommittedDecision } from './kernel-calls.ts'
import { createKnownApps } from './known-apps.ts'
import { createLuggage } from './luggage.ts'
import { createMisses } from './misses.ts'
import { createPayableQueue } from './payable-queue.ts'
import type { Pool } from './pool.ts'
import { createRehearse } from './rehearse.ts'
import { createSchedule, type Schedule } from './schedule.ts'
import { createService } from './service.ts'
import { createStepBoard } from './step-board.ts'
import { type ChainRequest, createSubmitter } from './submitter.ts'
import { createUnparks } from './unpark-duties.ts'
import { createWaiting } from './waiting.ts'

export type AgentsOptions = {
  address: Address
  privateKey: Hex
  kernel: Address
  genesis: Configuration
  /** How long pending transactions gather before they become a bundle; twice as long for each bundle that is under way, up to `lingerMaxMs`. */
  lingerMs?: number
  lingerMaxMs?: number
  /** What decides what moves where, if not the network's own rules. */
  rules?: BalanceRules
}

export type AgentsDeps = {
  follow: Follow & Pick<FollowService, 'parked' | 'slots' | 'names' | 'decode'>
  ledger: Pick<Ledger, 'place' | 'home' | 'assets' | 'balance'>
  blocks: Pick<Blocks, 'deployments' | 'subscribe' | 'decision' | 'transaction'>
  pool: Pool
  /** Runs a step of an app on the newest that is known of the network. */
  simulate: (request: SimulationRequest) => Promise<SimulationResult>
  /** What loses of what it holds by such a step. */
  debited: Debits
  /** How a configuration came into force. */
  transition: (number: number) => Transition | undefined
  clock: Clock
  network: Pick<Network, 'peers' | 'request' | 'handle'>
  /** Between 0 and 1. */
  random: () => number
  /** When the newest voucher of a validator came, in milliseconds; 0: none has. */
  heardAt: (validator: Address) => number
  /** JSON-RPC of a chain. */
  request: (chainId: number) => ChainRequest
  onError: (chainId: number, error: unknown) => void
}

/** All that this node does as an agent: for each chain that the newest checkpoint gives it, or whose agent is gone, bundles, deliveries, sweeps and leases (DESIGN §3, P17). */
export type Agents = {
  /** A transaction waits; `isNew`: for the first time. */
  onPending(transaction: SignedTransaction, isNew: boolean): void
  /** A checkpoint was decided, on these vouchers. */
  onDecision(decision: CommittedDecision, vouchers: Vouched['vouchers']): void
  /** Newest first, as many as kernels keep roots of. */
  decisions(): readonly CommittedDecision[]
  /** For vouchers: since when work has waited on the chain, in milliseconds; 0 where none does. */
  waitingSince(chainId: number): number
  /** Pieces of work that wait there for the agent. */
  waitingCount(chainId: number): number
  /** What was done on the chain since the start. */
  work(chainId: number): Readonly<WorkCounts>
  /** What this node sees of the network's load, and what it decided of late. */
  balance: Omit<Balance, 'start'>
  /** Apps that the chain does not take, and why. */
  refusedApps(chainId: number): readonly RefusedApp[]
  start(signal: AbortSignal): Promise<void>
}

const lingerMsDefault = 40
const lingerMaxMsDefault = 320
/** As many as a kernel keeps roots of. */
const decisionsMax = 64

export function createAgents(options: AgentsOptions, deps: AgentsDeps): Agents {
  const { follow, pool, clock } = deps
  const { lingerMs = lingerMsDefault, lingerMaxMs = lingerMaxMsDefault } = options
  const homes = createHomeIndex(deps)
  const agents = new Map<number, ChainAgent>()
  const works = new Map<number, WorkCounts>()
  let decisions: readonly CommittedDecision[] = []
  const configuration = () => decisions[0]?.configuration ?? options.genesis
  const tickMs = () => configuration().parameters.tick
  const service = createService(
    { self: options.address, genesis: options.genesis },
    {
      ...{ clock, peers: () => deps.network.peers() },
      ...{ heardAt: deps.heardAt, decisions: () => decisions },
    },
  )
  const { isOurs } = service
  const misses = createMisses({ follow, pool, configuration, agentOf: service.agentOf })
  const journeys = createJourneys(tickMs)
  const bornOn = (address: Address) => birthChain(options.genesis, address)
  const [payable, apps] = [createPayableQueue(deps), createKnownApps(deps)]
  const { networkId } = options.genesis.parameters
  const installs = createInstalls({ ...options, networkId }, { ...deps, apps })
  const steps = createStepBoard({
    ...{ follow, pool, apps, misses, tickMs, isOurs },
    ...{ kernel: options.kernel, onError: deps.onError },
    rehearse: createRehearse({ ...deps, birthChain: bornOn }),
    places: () => ({ chains: balance.load.places(), log: balance.log }),
    place: (address) => deps.ledger.place(address),
    checkpoint: () => decisions[0]?.checkpoint.number ?? 0,
    onSight(chainId, seen) {
      balance.load.use(useOf(seen, follow))
      schedule.look(chainId)
    },
    pocketOwners: () => pocketOwners(follow, isOurs),
  })
  const luggage = createLuggage({ pool, recent: () => balance.load.recent })
  const unparks = createUnparks({ follow, birthChain: bornOn })
  const strayNotes = createStrayNotes(follow)
  const waiting = createWaiting(options, {
    ...{ follow, pool, payable, homes, steps, misses, journeys, installs, unparks },
    ...{ decisions: () => decisions, goneSince: service.failsSince },
    isEmptying: (chainId) =>
      balance.drainer.isEmptying({ chainId, generation: follow.kernel(chainId).generation }),
  })

  const agentOf = (chainId: number): ChainAgent => {
    const known = agents.get(chainId)
    if (known !== undefined) return known
    const request = deps.request(chainId)
    const work = noWork()
    works.set(chainId, work)
    const agent = createChainAgent(
      { chainId, kernel: options.kernel, genesis: options.genesis },
      {
        follow,
        pool,
        payable,
        submitter: countWork(
          createSubmitter<Effect>({ ...options, chainId, to: options.kernel }, { request }),
          work,
          request,
        ),
        decisions: () => decisions,
        transition: deps.transition,
        isNamed: () => service.isNamed(chainId),
        senders: () => homes.senders(chainId),
        underfunded: homes.underfunded,
        ...{ steps, misses, journeys, luggage, installs, unparks, strayNotes, clock },
        ...{ log: balance.log, drainer: balance.drainer },
        inheritances: createInheritances({ follow, birthChain: bornOn }),
        onElsewhere: (sender) => {
          const home = homes.refresh(sender)
          if (home !== chainId) schedule.look(home)
        },
      },
    )
    agents.set(chainId, agent)
    return agent
  }

  const schedule = createSchedule(
    { lingerMs, lingerMaxMs },
    { isOurs, agentOf, clock, onError: deps.onError },
  )

  const balance = spreadLoad(options, deps, {
    ...{ senders: homes.senders, decisions: () => decisions, agentOf: service.agentOf, payable },
    isTaken: (chainId, id) => agentOf(chainId).isLeaving(id),
    sweep: (chainId, owners) => agentOf(chainId).sweep(owners),
    leave(chainId, clump, to, untilMs) {
      agentOf(chainId).leave(clump, to, untilMs)
      schedule.look(chainId)
    },
  })

  /** What may concern several chains, or ones of other agents. */
  const lookAround = async () => {
    steps.lookAround(clock.now())
    for (const chainId of follow.chainIds)
      await learnRefusals({ follow, installs }, chainId, decisions)
  }
  let isLookingAround = false

  return {
    onPending(transaction, isNew) {
      if (isNew) balance.load.arrive(transaction)
      schedule.look(homes.refresh(transaction.from), transaction.from)
    },
    decisions: () => decisions,
    onDecision(decision, vouchers) {
      service.onDecision({ ...decision, time: decision.checkpoint.time, vouchers })
      decisions = [decision, ...decisions].slice(0, decisionsMax)
      homes.refreshAll()
      waiting.refresh(clock.now())
      if (!isLookingAround) {
        isLookingAround = true
        lookAround()
          .catch((error: unknown) => deps.onError(follow.chainIds[0] ?? 0, error))
          .finally(() => {
            isLookingAround = false
            for (const chainId of follow.chainIds) schedule.look(chainId)
          })
      }
      for (const chainId of follow.chainIds) schedule.look(chainId)
    },
    ...{ waitingSince: waiting.since, waitingCount: waiting.count },
    work: (chainId) => works.get(chainId) ?? noWork(),
    ...{ refusedApps: installs.refused, balance },
    async start(signal) {
      signal.addEventListener('abort', () => {
        schedule.stop()
      })
      follow.subscribe((event) => {
        if (event.type !== 'verified') return
        const { chainId } = event.block
        balance.load.note(event.block)
        misses.note(event.block)
        expectTravellers(event.block, { homes, journeys, schedule })
        unparks.noteBlock(event.block)
        if (!agents.has(chainId)) return
        agentOf(chainId)
          .onBlock(event.block)
          .catch((error: unknown) => deps.onError(chainId, error))
          .finally(() => schedule.look(chainId))
      }, signal)
      await apps.start(signal)
      balance.start(signal)
    },
  }
}

/** Who sets out is expected: what they send next is looked at before they arrive. */
function expectTravellers(
  { sent }: VerifiedBlock,
  { homes, journeys, schedule }: { homes: HomeIndex; journeys: Journeys; schedule: Schedule },
): void {
  const destinations = new Set<number>()
  for (const { message: bytes } of sent) {
    const message = decodeMessage(bytes)
    if (message.kind !== 'account') continue
    journeys.note(message)
    destinations.add(homes.refresh(message.owner))
  }
  for (const chainId of destinations) schedule.look(chainId)
}

/** Who has amounts of an asset on chains of this node. */
function pocketOwners(follow: Follow, isOurs: (chainId: number) => boolean): Set<Address> {
  const ours = follow.chainIds.filter(isOurs)
  const pockets = ours.flatMap((chainId) => [...follow.objectPockets(chainId)])
  return new Set(pockets.map(({ owner }) => owner))
}

/** What decides for the chains that the newest checkpoint gives this node: who stands in for another one moves nobody. */
function spreadLoad(
  options: AgentsOptions,
  { follow, pool, ledger, clock, network, random, onError }: AgentsDeps,
  agents: Pick<
    BalanceDeps,
    'senders' | 'payable' | 'decisions' | 'agentOf' | 'isTaken' | 'leave' | 'sweep'
  >,
): Balance {
  const { hubChainId } = options.genesis.parameters
  return createBalance(options, {
    ...{ ...agents, follow, pool, clock, network, random },
    place: (address) => ledger.place(address),
    home: (owner) => ledger.home(owner),
    *ownChains() {
      for (const chainId of follow.chainIds) {
        if (chainId === hubChainId || agents.agentOf(chainId) !== options.address) continue
        yield { chainId, generation: follow.kernel(chainId).generation }
      }
    },
    onError: (error) => onError(hubChainId, error),
  })
}

/** Asks a chain about apps that it has not, whoever its agent is: so that nobody waits for what no agent could do. */
async function learnRefusals(
  { follow, installs }: { follow: Pick<Follow, 'kernel'>; installs: Installs },
  chainId: number,
  decisions: readonly CommittedDecision[],
): Promise<void> {
  const known = follow.kernel(chainId).checkpoint
  const accepted = decisions.find(({ checkpoint }) => checkpoint.number === known)
  if (accepted !== undefined) await installs.duties(chainId, accepted)
}
