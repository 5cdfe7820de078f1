import {
  accountIn,
  accountSlot,
  birthChain,
  type Configuration,
  type SignedTransaction,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Clump } from '../balance/candidates.ts'
import type { DecisionLog } from '../balance/decision-log.ts'
import type { Drainer } from '../balance/drainer.ts'
import { createLeaving } from '../balance/leaving.ts'
import type { Clock } from '../clock.ts'
import type { Transition } from '../configurations/transition.ts'
import type { StrayNotes } from '../fences/stray-notes.ts'
import type { ChainGeneration, Follow, VerifiedBlock } from '../follow/interface.ts'
import {
  blocksUntilBundle,
  bundleLimits,
  createAhead,
  fitsInto,
  leaseNeeded,
  type RoomUse,
  roomBehind,
} from './block-room.ts'
import { createBorrows } from './borrows.ts'
import { bundleGasLeast } from './bundle-gas.ts'
import { type Bundle, chooseBundle } from './choose-bundle.ts'
import {
  acknowledgeDuties,
  configurationDuties,
  type Duty,
  type DutyContext,
  type Effect,
  laneDuties,
  leaseToCome,
  sweepDuties,
} from './duties.ts'
import type { Inheritances } from './inheritance-duties.ts'
import type { Installs } from './installs.ts'
import type { Journeys } from './journeys.ts'
import { type CommittedDecision, executeCall } from './kernel-calls.ts'
import type { Luggage } from './luggage.ts'
import { gatherDuties, meetingDuties, setOut } from './meeting-duties.ts'
import type { Misses } from './misses.ts'
import { isNobodysHome, ownPlace } from './own-place.ts'
import type { PayableQueue } from './payable-queue.ts'
import { createPays } from './pays.ts'
import type { Pool, PoolTransaction } from './pool.ts'
import { renewDuties } from './renew-duties.ts'
import { speculateOn } from './speculate-on.ts'
import type { Speculation } from './speculation.ts'
import type { StepBoard } from './step-board.ts'
import { stillChains } from './still-chains.ts'
import type { Submitter } from './submitter.ts'
import { takeBackDuties } from './take-back-duties.ts'
import { createTurns } from './turns.ts'
import type { Unparks } from './unpark-duties.ts'
import { createWarmShares } from './warm-share.ts'
import { willBeHere } from './will-be-here.ts'

export type ChainAgentOptions = {
  chainId: number
  kernel: Address
  genesis: Configuration
  /** The most real gas of one bundle; at most the block's limit. */
  bundleGasMax?: bigint
}

export type ChainAgentDeps = {
  follow: Follow
  pool: Pool
  payable: PayableQueue
  submitter: Submitter<Effect>
  /** Decided checkpoints, newest first. */
  decisions: () => readonly CommittedDecision[]
  /** How a configuration came into force. */
  transition: (number: number) => Transition | undefined
  /** Whether the newest checkpoint names this node: who stands in for another one moves nobody (P17). */
  isNamed: () => boolean
  /** Senders whose home may be this chain. */
  senders: () => Iterable<Address>
  /** Senders that cannot pay at home for what they have pending. */
  underfunded: () => Iterable<Address>
  /** Told of a sender who turned out to live elsewhere. */
  onElsewhere: (sender: Address) => void
  /** What is known of steps that wait, here and elsewhere. */
  steps: StepBoard
  misses: Pick<Misses, 'of'>
  journeys: Pick<Journeys, 'begin'>
  luggage: Luggage
  installs: Installs
  unparks: Unparks
  inheritances: Inheritances
  strayNotes: StrayNotes
  /** Whether this chain leaves the network, and where who is about to be born on it goes instead. */
  drainer: Pick<Drainer, 'isDraining' | 'placeOf'>
  clock: Pick<Clock, 'now'>
  log: DecisionLog
}

/** What this node does for one chain while it is its agent. */
export type ChainAgent = {
  bundlesUnderWay(): number
  /** Looks at everything once and submits what is due. */
  act(): Promise<void>
  /** Runs what waits, as far as there is room: these senders have something new, which changes nothing else. */
  run(senders: Iterable<Address>): Promise<void>
  /** Sends away what agents have agreed on, as soon as there is room, until then. */
  leave(clump: Clump, to: number, untilMs: number): void
  /** Sends pockets of these home at the next look, as far as there is room. */
  sweep(owners: readonly Address[]): void
  /** Whether it is about to leave. */
  isLeaving(id: Hex): boolean
  /** Takes note of a new block of the chain. */
  onBlock(block: VerifiedBlock): Promise<void>
}

/** Sweeps take one of so many parts of a block. */
const sweepShare = 4n
/** Calls on their way to the chain at one time. */
const sendsMax = 16

export function createChainAgent(options: ChainAgentOptions, deps: ChainAgentDeps): ChainAgent {
  const { chainId, kernel } = options
  const { follow, pool, submitter } = deps
  const [borrows, warm] = [createBorrows(), createWarmShares()]
  const leaving = createLeaving()
  let planned: readonly Address[] = []
  const ahead = createAhead(options, deps)
  let unparkedAt = 0
  /** What was done at the newest checkpoint so that transactions meet. */
  let tried = { checkpoint: 0, calls: new Set<Hex>() }

  const context = (decisions: readonly CommittedDecision[]): DutyContext | undefined => {
    const [newest] = decisions
    if (newest === undefined) return undefined
    return {
      chain: ownPlace(follow, chainId),
      follow,
      decisions,
      transition: deps.transition,
      parameters: newest.configuration.parameters,
      genesis: options.genesis,
      inFlight: submitter.inFlight().map(({ effect }) => effect),
      isWanted: (proving, accepted) =>
        deps.installs.missing(chainId, proving).length >
        (accepted === undefined ? 0 : deps.installs.missing(chainId, accepted).length),
      isAwaited: (app) => isAwaited(newest, app),
    }
  }

  const isAwaited = (newest: CommittedDecision, app: Address): boolean => {
    const isComing = submitter
      .inFlight()
      .some(({ effect }) => effect.kind === 'install' && effect.app === app)
    return !isComing && deps.installs.missing(chainId, newest).some((known) => known.app === app)
  }

  /** Whether the last one of these finds room, behind those before it and what is in flight. */
  const roomFor = (calls: readonly RoomUse[], block: VerifiedBlock): boolean => {
    const behind = roomBehind([...submitter.inFlight(), ...calls.slice(0, -1)], block.gasLimit)
    return fitsInto(behind, calls.at(-1)?.gas ?? 0n, ahead.of(block))
  }

  /** In their order, as many as there is room for, some at a time on their way to the chain. */
  const perform = async (duties: readonly Duty[], block: VerifiedBlock) => {
    let rest = duties
    while (rest.length > 0) {
      const looked: Duty[] = []
      const some = rest.slice(0, sendsMax).filter((duty) => {
        looked.push(duty)
        return roomFor(looked, block)
      })
      await Promise.all(some.map((duty) => submitter.submit(duty)))
      if (some.length < Math.min(sendsMax, rest.length)) return
      rest = rest.slice(sendsMax)
    }
  }

  /** As many sweeps as leave most of the chain's room to its own users; one at least, where none is under way. */
  const withinShare = (duties: readonly Duty[], { gasLimit }: VerifiedBlock): Duty[] => {
    let gas = submitter
      .inFlight()
      .reduce((sum, { effect, gas }) => (effect.kind === 'sweep' ? sum + gas : sum), 0n)
    return duties.filter((duty) => {
      const isTaken = gas === 0n || (gas + duty.gas) * sweepShare <= gasLimit
      if (isTaken) gas += duty.gas
      return isTaken
    })
  }

  /** The chain's accounts after everything that is in flight, in its order. */
  const speculate = (): Speculation => {
    const speculation = speculateOn(chainId, { ...options, follow })
    for (const { effect } of submitter.inFlight()) {
      if (effect.kind === 'execute')
        for (const { transaction } of effect.transactions) speculation.expect(transaction)
      if (effect.kind === 'deliver' || effect.kind === 'take-back')
        for (const message of effect.messages) speculation.arrive(message)
      if (effect.kind === 'adopt')
        for (const message of effect.arrivals) speculation.arrive(message)
      if (effect.kind === 'gather') speculation.depart(effect.owner)
      if (effect.kind === 'depart-accounts') effect.owners.forEach(speculation.depart)
    }
    return speculation
  }

  /** Whether the chain will take changes in the block that takes the next bundle: else that comes to nothing, and takes the room of others. */
  const isLeased = (block: VerifiedBlock, chain: ChainGeneration): boolean => {
    const blocks = blocksUntilBundle(roomBehind(submitter.inFlight(), block.gasLimit))
    const decisions = deps.decisions()
    const inFlight = submitter.inFlight().map(({ effect }) => effect)
    const { lease } = (decisions[0]?.configuration ?? options.genesis).parameters
    const before = follow.block(chainId, block.number - 1)
    const blockSeconds = block.time - (before?.time ?? block.time)
    const leaseUntil = leaseToCome({ chain, follow, inFlight, decisions })
    return leaseUntil >= block.time + leaseNeeded(blocks, { blockSeconds, lease })
  }

  const execute = async (block: VerifiedBlock) => {
    const { baseFee, generation } = follow.kernel(chainId)
    const chain = { chainId, generation }
    const room = () => {
      const behind = roomBehind(submitter.inFlight(), block.gasLimit)
      const most = { blockGas: block.gasLimit, blocksAhead: ahead.of(block) }
      return bundleLimits(behind, most, options.bundleGasMax)
    }
    // All that waits need not be gone through to find that nothing fits until a block has taken some of what is under way.
    const mayRun = () => room().gasMax >= bundleGasLeast && isLeased(block, chain)
    if (!mayRun()) return
    const speculation = speculate()
    const isHere = willBeHere(
      { chain, follow },
      submitter.inFlight().map(({ effect }) => effect),
    )
    const chanceOf = (pooled: PoolTransaction) => deps.steps.chance(chainId, pooled, isHere)
    const missesOf = (sender: Address) => deps.misses.of(chainId, sender)
    do {
      const bundle = chooseBundle(
        queues(speculation),
        { baseFee, kernel, speculation, chanceOf, missesOf, warmShare: warm.of },
        room(),
      )
      if (bundle.transactions.length === 0) return
      // A bundle takes as much for itself as a payment and a half: what does not fill one gathers while its block is far off, behind one that is under way.
      if (!bundle.isFull && ahead.of(block) === 0 && submitter.inFlight().some(isBundle)) return
      await submitBundle(bundle)
    } while (mayRun())
  }

  const meetingContext = ({ chain, parameters, decisions }: DutyContext, block: VerifiedBlock) => {
    // Most of the time nobody is apart from what they need, so that nobody asks.
    let speculation: Speculation | undefined
    const still = stillChains(decisions[0], follow)
    const claims = () => deps.steps.claims().filter(({ at }) => !still.has(at))
    const pays = createPays(chainId, deps)
    return {
      ...{ chain, block, follow, minimumStay: parameters.minimumStay },
      inFlight: submitter.inFlight().map(({ effect }) => effect),
      birthChain: (owner: Address) => birthChain(options.genesis, owner),
      isDue({ from, nonce }: SignedTransaction) {
        speculation ??= speculate()
        const account = speculation.account(from)
        return account.spendable && account.nonce === nonce
      },
      turnOf: createTurns(claims, {
        ...{ chain, block, follow, pays, log: deps.log },
        ...{ tickMs: parameters.tick, nowMs: deps.clock.now() },
      }),
      ...{ still, pays, mayBorrow: borrows.may, luggage: deps.luggage },
    }
  }

  /** Has brought together what is apart, as far as it is here. */
  const meet = async (
    meetings: readonly Duty[],
    { decisions }: DutyContext,
    block: VerifiedBlock,
  ) => {
    if (!deps.isNamed()) return
    const checkpoint = decisions[0]?.checkpoint.number ?? 0
    if (checkpoint !== tried.checkpoint) tried = { checkpoint, calls: new Set() }
    const wanted: Duty[] = []
    for (const duty of meetings) {
      const { effect, data } = duty
      if (!roomFor([...wanted, duty], block)) break
      // What comes to nothing is not done again before anything can have changed.
      if (tried.calls.has(data)) continue
      tried.calls.add(data)
      const nowMs = block.time * 1_000
      if (effect.kind === 'gather' && !deps.journeys.begin({ ...effect, nowMs })) continue
      if (effect.kind === 'depart') borrows.note(effect.borrowers)
      wanted.push(duty)
    }
    await perform(wanted, block)
  }

  /** Nobody is born any more on a chain that leaves: who would be goes to where they are to stay, for their first transaction. */
  const sendBirths = async ({ chain }: DutyContext, block: VerifiedBlock) => {
    if (!deps.isNamed() || !deps.drainer.isDraining(chain)) return
    const speculation = speculate()
    const pays = createPays(chainId, deps)
    const duties = [...deps.senders()].flatMap((sender) => {
      const { status } = accountIn(follow.wordAt(chainId, accountSlot(sender)), chain.generation)
      const [first] = pool.pendingOf(sender)
      const { spendable, nonce } = speculation.account(sender)
      const isBorn = status === 'pocket' && spendable && first?.transaction.nonce === nonce
      const to = isBorn ? deps.drainer.placeOf(chain, sender) : undefined
      return first === undefined || to === undefined || !pays(first)
        ? []
        : [setOut({ chain, follow }, first, to, [])]
    })
    await perform(duties, block)
  }

  /** What agents have agreed on goes before bundles, which take all the room that there is: the fuller the chain, the more it helps. */
  const leave = async ({ chain, inFlight, parameters }: DutyContext, block: VerifiedBlock) => {
    if (!deps.isNamed()) return
    const { minimumStay } = parameters
    const nowMs = deps.clock.now()
    for (const duty of leaving.duties({ chain, block, follow, inFlight, minimumStay, nowMs })) {
      if (!roomFor([duty], block)) return
      await submitter.submit(duty)
      leaving.sent(duty)
    }
  }

  /** What follows from what was just sent goes behind it, in the same block: what a fence leaves, behind what tells of the fence. */
  const performNow = async (
    dutiesOf: (now: DutyContext) => readonly Duty[],
    block: VerifiedBlock,
  ) => {
    const now = context(deps.decisions())
    if (now !== undefined) await perform(dutiesOf(now), block)
  }

  const install = async ({ decisions, inFlight }: DutyContext, block: VerifiedBlock) => {
    const known = follow.kernel(chainId).checkpoint
    const accepted = decisions.find(({ checkpoint }) => checkpoint.number === known)
    if (accepted === undefined) return
    for (const duty of await deps.installs.duties(chainId, accepted)) {
      const { effect } = duty
      const isUnderWay = (other: Effect) =>
        effect.kind === 'install' && other.kind === 'install' && other.app === effect.app
      if (inFlight.some(isUnderWay)) continue
      if (!roomFor([duty], block)) return
      await submitter.submit(duty)
      if (effect.kind === 'install') deps.installs.noteSent(chainId, effect.app)
    }
  }

  /** Looks once a checkpoint: what keeps a message parked seldom changes. */
  const unpark = async (duties: DutyContext, block: VerifiedBlock) => {
    const checkpoint = duties.decisions[0]?.checkpoint.number ?? 0
    if (checkpoint === unparkedAt) return
    unparkedAt = checkpoint
    for (const duty of deps.unparks.duties(duties)) {
      if (!roomFor([duty], block)) return
      await submitter.submit(duty)
      if (duty.effect.kind === 'unpark') deps.unparks.noteSent(duty.effect.slot)
    }
  }

  const submitBundle = async ({ transactions, gas, spare, names, steps }: Bundle) => {
    const hashes = hashesOf(transactions)
    warm.expect(steps)
    pool.markSubmitted(hashes, true)
    try {
      await submitter.submit({
        data: executeCall(
          transactions.map(({ transaction }) => transaction.raw),
          names,
        ),
        gas,
        spare,
        effect: { kind: 'execute', transactions },
      })
    } catch (error) {
      // The chain is away: until it is back, their senders may replace them.
      pool.markSubmitted(hashes, false)
      throw error
    }
  }

  function* queuesOf(senders: Iterable<Address>): Iterable<readonly PoolTransaction[]> {
    for (const sender of senders) yield pool.pendingOf(sender)
  }

  function* queues(speculation: Speculation): Iterable<readonly PoolTransaction[]> {
    for (const sender of deps.senders()) {
      if (speculation.account(sender).spendable) yield pool.pendingOf(sender)
      else deps.onElsewhere(sender)
    }
  }

  const act = async () => {
    const block = follow.newest(chainId)
    const duties = context(deps.decisions())
    if (block === undefined || duties === undefined) return
    // Who is far behind would do again what others have done since.
    if (follow.state(chainId).state === 'catching-up') return
    ahead.note(block)
    const configuring = configurationDuties(duties)
    // What the kernel could not check yet, it must not be sent: the next look is a block later.
    if (configuring === undefined || configuring.length > 0) await perform(configuring ?? [], block)
    else await perform(laneDuties(duties), block)
    await perform(acknowledgeDuties(duties), block)
    await performNow(takeBackDuties, block)
    if (isNobodysHome(duties)) return
    await perform(renewDuties(duties, deps.strayNotes), block)
    // Before bundles, which take all the room that there is: somebody waits for this money to spend it.
    const bornOn = (owner: Address) => birthChain(options.genesis, owner)
    const owners = new Set([...deps.underfunded(), ...planned])
    planned = []
    await perform(withinShare(sweepDuties(duties, owners, bornOn), block), block)
    await performNow((now) => {
      const awaited = () => [...deps.steps.awaited(), ...deps.unparks.awaited(now.chain)]
      return deps.inheritances.duties(now, deps.senders(), awaited)
    }, block)
    await leave(duties, block)
    await sendBirths(duties, block)
    await install(duties, block)
    await unpark(duties, block)
    deps.steps.look(chainId, queuesOf(deps.senders()))
    const { steps } = deps
    const meetings = meetingDuties(
      meetingContext(duties, block),
      steps.strays(chainId),
      steps.scattered(),
    )
    await meet(meetings, duties, block)
    await execute(block)
    // Who is done here sets out in the same block.
    await meet(gatherDuties(meetingContext(duties, block), steps.strays(chainId)), duties, block)
    await performNow((now) => deps.inheritances.restDuties(now, block.gasLimit), block)
  }

  return {
    bundlesUnderWay: () => submitter.inFlight().filter(isBundle).length,
    async run(senders) {
      const block = follow.newest(chainId)
      const duties = context(deps.decisions())
      if (block === undefined || duties === undefined || isNobodysHome(duties)) return
      if (follow.state(chainId).state === 'catching-up') return
      // Of a block that may be filled from now on, bundles would take all the room before anything else is looked at.
      if (ahead.hasMore(block)) return act()
      deps.steps.look(chainId, queuesOf(senders))
      await execute(block)
    },
    act,
    leave: leaving.add,
    sweep(owners) {
      planned = owners
    },
    isLeaving: (id) =>
      leaving.has(id) || submitter.inFlight().some(({ effect }) => takesAway(effect, id)),
    async onBlock(block) {
      warm.learn(block)
      const own = await submitter.onBlock(block.number)
      for (const { effect } of own) {
        // What ran is included by now; what did not may be replaced again.
        if (effect.kind !== 'execute') continue
        const hashes = hashesOf(effect.transactions)
        pool.markSubmitted(hashes, false)
        // A bundle that names objects is undone as a whole if one of them has left.
        for (const hash of hashes) deps.steps.forget(hash)
        warm.forget(hashes)
      }
    },
  }
}

function isBundle({ effect }: { effect: Effect }): boolean {
  return effect.kind === 'execute'
}

/** Whether it leaves, or its sender takes it along. */
function takesAway(effect: Effect, id: Hex): boolean {
  if (effect.kind === 'depart') return effect.ids.includes(id)
  if (effect.kind === 'depart-accounts') return effect.owners.some((one) => accountSlot(one) === id)
  if (effect.kind !== 'gather') return false
  return effect.ids.includes(id) || accountSlot(effect.owner) === id
}

function hashesOf(transactions: readonly PoolTransaction[]): Hex[] {
  return transactions.map(({ hash }) => hash)
}
