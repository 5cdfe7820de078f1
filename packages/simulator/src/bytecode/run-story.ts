import { type Deployer, RpcTransportError } from '@metalayer/chain'
import { headStatuses } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { watchBoxes } from './box-watch.ts'
import { breakWorld, mendAll } from './break.ts'
import {
  audit,
  auditFailures,
  checkFences,
  checkFollowing,
  checkLedger,
  checkSignatures,
  createAgreement,
  type Failure,
} from './check-run.ts'
import { countChainEvents, createHeadEvents, type EventName } from './events.ts'
import { createFenceWatch, type FenceWatch } from './fence-watch.ts'
import { calmDeparture, checkLateness } from './lateness.ts'
import { lostHomes } from './lost-homes.ts'
import type { DeployedNetwork } from './memory-network.ts'
import { createOwner, type Owner } from './owner.ts'
import { createReadWatch, type ReadWatch } from './read-watch.ts'
import { createSeedDice } from './seed-dice.ts'
import type { NodeMutation, SimNode } from './sim-node.ts'
import { createSimWorld, type Keyed, type SimWorld } from './sim-world.ts'
import type { StoreCalls } from './store-calls.ts'
import { isFault, type Step, type Story } from './story.ts'
import { bringToLonely, repeatInheritance } from './stranger.ts'
import { unfundedOf } from './unfunded.ts'
import { createUsers, type Users } from './users.ts'
import type { Waits } from './waits.ts'

export type RunOptions = {
  deployed: DeployedNetwork
  validators: readonly Keyed[]
  accounts: readonly Keyed[]
  /** Who brings what was accepted to chains that no node reaches. */
  stranger: Keyed
  /** Who decides which chains are in the network. */
  owner: Deployer
  /** Wei that each account has at the beginning. */
  initial: bigint
  blockMs: number
  /** Milliseconds after the last step in which everything must have come to rest. */
  restMaxMs: number
  /** Places of the nodes that stay sound where nothing is ever mended; left out: all is mended after the story. */
  core?: { nodes: readonly number[] }
  /** What nodes do otherwise: for what is planted. */
  mutation?: NodeMutation | undefined
}

/** What came of a run. */
export type RunResult = {
  seed: number
  failures: Failure[]
  /** Hash over all that happened. */
  trace: string
  /** Milliseconds of virtual time. */
  virtualMs: number
  accepted: number
  height: number
  errors: ReadonlyMap<string, number>
  events: ReadonlyMap<EventName, number>
  /** How often nodes called their stores before all was mended, and died at that. */
  calls: Readonly<StoreCalls>
  /** Of a story with boxes that came to rest. */
  waits?: Waits
}

const TICK_MS = 1_000
/** By which time passes where somebody waits for an answer. */
const STEP_MS = 50
/** Checkpoints that must follow once everything is mended. */
const HEIGHTS_AFTER = 3
/** Transactions of a node that are told where a run does not come to rest. */
const OPEN_TOLD_MAX = 12
/** Failures that are told of one run. */
const FAILURES_MAX = 20

/** Has a story happen to a network, mends everything, waits until it rests, and checks all that must hold. */
export async function runStory(
  network: RunOptions,
  story: Story,
  signal: AbortSignal,
): Promise<RunResult> {
  const joins = story.steps.some(({ kind }) => kind === 'join')
  const deployed = joins ? network.deployed.withOutsider() : network.deployed
  const options = { ...network, deployed }
  deployed.reset()
  const dice = createSeedDice(story.seed)
  const world = createSimWorld(options, { random: dice.real })
  const users = usersOf(options, world)
  const owner = createOwner(deployed, options.owner, world)
  const agreement = createAgreement(world, deployed)
  const watch = {
    agreement,
    fences: createFenceWatch(world.nodes, deployed.plan.configuration),
    countHeads: createHeadEvents(world.events, world),
    failures: [] as Failure[],
    reads: createReadWatch(
      world,
      options.accounts.map(({ address }) => address),
    ),
    bring: () => {
      bringToLonely(options.stranger, deployed, world, users)
      repeatInheritance(options.stranger, deployed)
      owner.look()
    },
    signal,
  }
  const { failures } = watch
  const begin = world.clock.now()
  let waits: Waits | undefined
  let calls: StoreCalls = {}
  try {
    startNodes(story, world)
    schedule(story, world, { users, owner })
    const end = endOf(story) + TICK_MS
    while (world.clock.now() < begin + end && failures.length === 0) {
      await tick(world, watch)
    }
    // Nobody dies from here on.
    calls = structuredClone(world.calls)
    if (options.core === undefined) mendAll(world)
    users.end()
    const boxes = await inTime(world, watchBoxes(options, world, users))
    const rests = failures.length === 0 && (await rest(options, world, users, watch))
    if (failures.length === 0)
      failures.push(...(await checkAll(options, world, users, watch, rests)))
    const waited = rests ? await inTime(world, boxes()) : undefined
    waits = waited?.waits
    failures.push(...(waited?.failures ?? []))
    const calmMs = calmDeparture(story)
    const [view] = world.nodes.flatMap((node) => node.view ?? [])
    if (rests && view !== undefined && calmMs !== undefined) {
      failures.push(...(await checkLateness(view, users.accepted, begin + calmMs)))
    }
    countChainEvents(world.events, deployed)
  } finally {
    await world.stop()
  }
  return {
    seed: story.seed,
    failures: failures.slice(0, FAILURES_MAX),
    trace: world.trace(),
    virtualMs: world.clock.now() - begin,
    accepted: users.accepted.length,
    height: agreement.height(),
    errors: world.errors,
    events: world.events,
    calls,
    ...(waits !== undefined && { waits }),
  }
}

function usersOf({ deployed, accounts, initial }: RunOptions, world: SimWorld): Users {
  const { addresses, configuration } = deployed.plan
  return createUsers(
    {
      ...{ accounts, kernel: addresses.kernel, chainIds: world.chainIds, unit: initial / 1_000n },
      networkId: configuration.parameters.networkId,
    },
    world,
  )
}

/** Milliseconds after the beginning: when the last thing has happened. */
function endOf({ steps }: Story): number {
  return Math.max(0, ...steps.map((step) => step.atMs + ('overMs' in step ? step.overMs : 0)))
}

/** Whether it breaks before nodes begin. */
const isBefore = ({ atMs, kind }: Step): boolean => atMs === 0 && kind === 'stillborn'

function startNodes({ steps }: Story, world: SimWorld): void {
  for (const step of steps) if (isBefore(step) && isFault(step)) breakWorld(world, step)
  for (const node of world.nodes) void node.start()
}

function schedule(
  { steps }: Story,
  world: SimWorld,
  { users, owner }: { users: Users; owner: Owner },
): void {
  for (const step of steps) {
    if (isBefore(step)) continue
    world.clock.after(step.atMs, () => {
      world.note(JSON.stringify(step))
      if (isFault(step)) breakWorld(world, step)
      else if (step.kind === 'drain') owner.drain(world.chainIds[step.chain] ?? 0)
      else if (step.kind === 'join') owner.join(world.chainIds[step.chain] ?? 0)
      else if (step.kind === 'rush') users.rush(step)
      else users.want(step)
    })
  }
}

type Agreement = ReturnType<typeof createAgreement>
type Watch = {
  agreement: Agreement
  fences: FenceWatch
  countHeads: () => void
  failures: Failure[]
  reads: ReadWatch
  /** A stranger comes by. */
  bring: () => void
  signal: AbortSignal
}

async function tick(world: SimWorld, watch: Watch): Promise<void> {
  const { agreement, fences, countHeads, failures, reads, bring, signal } = watch
  signal.throwIfAborted()
  reads.look()
  bring()
  await world.clock.advance(TICK_MS)
  failures.push(...agreement.check(), ...fences.check(), ...reads.failures)
  countHeads()
}

/** Waits until all that was accepted is final everywhere, nothing is under way, and checkpoints go on. */
async function rest(
  options: RunOptions,
  world: SimWorld,
  users: Users,
  watch: Watch,
): Promise<boolean> {
  const { agreement, failures } = watch
  const begin = world.clock.now()
  const height = agreement.height()
  /** What was final once, at which node, is not asked again: at the end, blocks tell (I6). */
  const final = new Set<string>()
  while (world.clock.now() < begin + options.restMaxMs && failures.length === 0) {
    await tick(world, watch)
    if (agreement.height() < height + HEIGHTS_AFTER) continue
    if (!(await isAtRest(options, world, { users, final }))) continue
    // What the last chain has done by then is final a little later.
    const calm = agreement.height() + HEIGHTS_AFTER
    while (agreement.height() < calm && world.clock.now() < begin + options.restMaxMs) {
      await tick(world, watch)
    }
    return failures.length === 0 && agreement.height() >= calm
  }
  return false
}

async function isAtRest(
  options: RunOptions,
  world: SimWorld,
  { users, final }: { users: Users; final: Set<string> },
): Promise<boolean> {
  const { deployed } = options
  for (const { name, view } of soundNodes(options, world)) {
    if (view === undefined) return false
    const open: Hex[] = []
    for (const { hash } of users.accepted) {
      if (final.has(`${name} ${hash}`)) continue
      if ((await view.transaction(hash))?.state !== 'final') open.push(hash)
      else final.add(`${name} ${hash}`)
    }
    const unfunded = open.length === 0 ? undefined : await unfundedOf(view, users.accepted)
    if (!open.every((hash) => unfunded?.has(hash))) return false
  }
  if (options.core !== undefined) return true
  if (!world.chainIds.every((chainId) => isSettled(world, chainId))) return false
  const audited = await audit(deployed, world).catch((error: unknown) => {
    if (error instanceof RpcTransportError) return undefined
    throw error
  })
  // Nobody has been told yet that a chain which is gone was fenced.
  if (audited === undefined) return false
  const { report, histories } = audited
  const { chains } = report
  const sum = (field: 'sent' | 'delivered' | 'takenBack' | 'parked') =>
    chains.reduce((all, one) => all + one[field], 0)
  const isInherited = chains.every(
    ({ isFenced, accounts, pockets, held }) =>
      !isFenced || (accounts === 0 && pockets === 0 && held === 0n),
  )
  if (!isInherited || sum('parked') > 0) return false
  if (sum('sent') !== sum('delivered') + sum('takenBack')) return false
  return lostHomes(histories, deployed).length === 0
}

/** Whether a chain that left or is gone has been fenced, and any other is live, in whichever generation (P1). */
function isSettled({ faults, nodes, left }: SimWorld, chainId: number): boolean {
  const { isGone } = faults(chainId)
  const { live, hub, joining, fenced } = headStatuses
  // The next generation of one that is in the configuration has a head from its end on, in which nothing has begun.
  const ended = left.has(chainId) ? fenced : joining
  const isEnded = isGone || left.has(chainId)
  return nodes.every((node) => {
    const heads = node.latest()?.heads.filter((head) => head.chainId === chainId) ?? []
    const newest = heads.toSorted((one, other) => one.generation - other.generation).at(-1)
    if (newest === undefined) return false
    return (isEnded ? [ended] : [live, hub]).some((one) => one === newest.status)
  })
}

/** Those that must agree and go on. */
function soundNodes({ core }: RunOptions, { nodes }: SimWorld): SimNode[] {
  return nodes.filter((_, place) => core?.nodes.includes(place) ?? true)
}

async function checkAll(
  options: RunOptions,
  world: SimWorld,
  users: Users,
  { fences, reads: { reads } }: Watch,
  rests: boolean,
): Promise<Failure[]> {
  const { deployed, accounts, initial } = options
  const sound = soundNodes(options, world)
  const failures = [
    ...(await auditFailures(deployed, world, options.core === undefined)),
    ...(await checkSignatures(world)),
    ...(await checkFollowing(sound)),
    ...checkFences(world),
    ...(await fences.checkHalts(sound)),
  ]
  if (!rests) failures.push({ rule: 'progress', message: await unrest(sound, users) })
  const [view] = sound.flatMap((node) => node.view ?? [])
  const unfunded = rests && view ? await unfundedOf(view, users.accepted) : undefined
  const inputs = {
    accounts: accounts.map(({ address }) => address),
    accepted: users.accepted.filter(({ hash }) => !unfunded?.has(hash)),
    ...{ initial, app: users.app(), events: world.events, reads },
  }
  if (rests) failures.push(...(await inTime(world, checkLedger(sound, inputs))))
  return failures
}

/** Lets time pass until something is done: nodes may have to ask a chain for it. */
async function inTime<Result>({ clock }: SimWorld, work: Promise<Result>): Promise<Result> {
  let isDone = false
  const done = work.finally(() => {
    isDone = true
  })
  done.catch(() => undefined)
  while (!isDone) await clock.advance(STEP_MS)
  return done
}

/** What has not come to rest. */
async function unrest(nodes: readonly SimNode[], users: Users): Promise<string> {
  const states = await Promise.all(
    nodes.map(async ({ name, view, latest }) => {
      if (view === undefined) return `${name} is dead`
      const open: string[] = []
      for (const { hash, intent } of users.accepted) {
        const state = (await view.transaction(hash))?.state
        if (state !== 'final') open.push(`${intent.kind} ${hash.slice(0, 10)} ${state}`)
      }
      const more = open.splice(OPEN_TOLD_MAX).length
      if (more > 0) open.push(`and ${more} more`)
      return `${name} at checkpoint ${latest()?.checkpoint.number}, ${open.join(', ') || 'all final'}`
    }),
  )
  return `Not everything came to rest: ${states.join('; ')}.`
}
