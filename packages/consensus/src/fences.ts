import {
  type Configuration,
  compareKeys,
  type Head,
  hashHeirs,
  headStatuses,
  moving,
  type Stillness,
} from '@metalayer/protocol'
import { isBalanced } from './balanced.ts'
import { holdsThird, type Stakes } from './quorum.ts'

/** A gap between checkpoints of more than so many ticks starts every count anew: or a halt of consensus would make every chain due. */
const GAP_TICKS_MAX = 3
/** How many times the margin a chain is waited for while more than half of the chains are past their leases: it may be the network that is cut off. */
const MARGIN_FACTOR = 10
/** Of the live chains, one in so many is fenced within a lease at most; one at least. */
const FENCED_SHARE = 4
/** Leases that a chain may drain for, however much is still there. */
const DRAIN_LEASES_MAX = 32
const MILLISECONDS = 1_000

export type FenceRules = {
  configuration: Configuration
  stakes: Stakes
  /** Of this checkpoint and of its parent, in milliseconds. */
  time: number
  parentTime: number
  /** Place of who proposed it. */
  proposer: number
  /** Whether those sign this checkpoint who signed its parent: places mean the same. */
  isSameConfiguration: boolean
  /** Whether validators with more than 2/3 of the stake say that nothing waits on the chain. */
  owesNothing: (head: Head) => boolean
}

/**
 * The heads with what they say of standing still, and with the fences that are due by it (P13): by the data of checkpoints alone, so the same for
 * everyone. `before` are the parent's heads, in the same order.
 */
export function withFences(
  before: readonly Head[],
  after: readonly Head[],
  rules: FenceRules,
): Head[] {
  const heads = after.map((one, place) => {
    const head = drained(one, rules)
    return { ...head, still: stillness(before[place], head, rules) }
  })
  const fenced = dueFences(heads, rules)
  if (fenced.length === 0) return heads
  const heirs = heads
    .filter((head) => isBalanced(head, rules.configuration) && !fenced.includes(head))
    .sort(compareKeys)
  return heads.map((head) => (fenced.includes(head) ? fence(head, heirs, rules.time) : head))
}

/** Milliseconds: when a head is fenced at the earliest, if it goes on standing still or draining; of one that was fenced, since when it is; 0: nothing leads there. */
export function fenceAt(
  { status, still }: Pick<Head, 'status' | 'still'>,
  { lease, fenceMargin }: Configuration['parameters'],
): number {
  if (still.since === 0 || status === headStatuses.fenced) return still.since
  const seconds = status === headStatuses.draining ? lease : lease + fenceMargin
  return still.since + seconds * MILLISECONDS
}

/** P5: heirs are the live balanced chains of the very checkpoint that fences. */
function fence(head: Head, heirs: readonly Head[], time: number): Head {
  return {
    ...head,
    status: headStatuses.fenced,
    leaseUntil: 0,
    still: { since: time, checkpoints: 0, proposers: 0 },
    heirs: hashHeirs(heirs),
  }
}

/**
 * A live chain that the configuration does not name any more is draining from then on: it runs as before, but nothing is spread to it, and it is nobody's heir. A
 * configuration that names it again takes that back. What it says of standing still is since when it drains, and how often in a row it has not moved.
 */
function drained(head: Head, { configuration, time }: FenceRules): Head {
  const isNamed = configuration.chains.some(({ chainId }) => chainId === head.chainId)
  if (head.status === headStatuses.live && !isNamed) {
    const still = { since: time, checkpoints: 0, proposers: 0 }
    return { ...head, status: headStatuses.draining, still }
  }
  if (head.status !== headStatuses.draining || !isNamed) return head
  return { ...head, status: headStatuses.live, still: moving }
}

function stillness(before: Head | undefined, head: Head, rules: FenceRules): Stillness {
  const { time, parentTime, configuration, proposer, isSameConfiguration } = rules
  const isDraining = head.status === headStatuses.draining
  if (head.status === headStatuses.fenced) return head.still
  const none = isDraining ? { ...moving, since: head.still.since } : moving
  if (!isWatched(head) || before === undefined || head.number > before.number) return none
  const isGap = time - parentTime > GAP_TICKS_MAX * configuration.parameters.tick
  const isNew = before.status !== head.status
  if (isGap || isNew || !isSameConfiguration) return { ...none, since: none.since || time }
  return {
    since: before.still.since || parentTime,
    checkpoints: before.still.checkpoints + 1,
    proposers: before.still.proposers | (1 << proposer),
  }
}

/**
 * The chains to fence now: those first that have stood still for longest, and behind them those that have drained. All share what may be fenced within a lease.
 */
function dueFences(heads: readonly Head[], rules: FenceRules): Head[] {
  const { configuration, stakes, time } = rules
  const { lease, fenceMargin, fenceCheckpoints } = configuration.parameters
  const live = heads.filter(isWatched)
  const lost = live.filter((head) => stillFor(head, rules) > lease * MILLISECONDS)
  const margin = 2 * lost.length > live.length ? MARGIN_FACTOR * fenceMargin : fenceMargin
  const dead = lost
    .filter((head) => stillFor(head, rules) > (lease + margin) * MILLISECONDS)
    .filter(({ still }) => still.checkpoints >= fenceCheckpoints)
    .filter(({ still }) => holdsThird(stakes, places(still.proposers)))
    .sort(byWaiting)
  const empty = live.filter((head) => !dead.includes(head) && isDrained(head, rules))
  const due = [...dead, ...empty.sort(byWaiting)]

  const recent = heads.filter(
    ({ status, still }) =>
      status === headStatuses.fenced && still.since > time - lease * MILLISECONDS,
  )
  const share = Math.max(1, Math.floor((live.length + recent.length) / FENCED_SHARE))
  let balanced = live.filter((head) => isBalanced(head, configuration)).length
  return due.slice(0, Math.max(share - recent.length, 0)).filter((head) => {
    if (!isBalanced(head, configuration)) return balanced > 0
    if (balanced <= 1) return false
    balanced -= 1
    return true
  })
}

/**
 * Milliseconds for which the head has stood still. Of one that drains: as many ticks as there were checkpoints, for it says since when it drains.
 */
export function stillFor(
  { still, status }: Head,
  { time, configuration }: Pick<FenceRules, 'time' | 'configuration'>,
): number {
  if (status === headStatuses.draining) return still.checkpoints * configuration.parameters.tick
  return still.since === 0 ? 0 : time - still.since
}

/** Whether the chain has drained for a lease and is empty, or for as long as a chain may drain. */
function isDrained(head: Head, { configuration, time, owesNothing }: FenceRules): boolean {
  if (head.status !== headStatuses.draining) return false
  const drainedFor = time - head.still.since
  const leaseMs = configuration.parameters.lease * MILLISECONDS
  return drainedFor > leaseMs && (owesNothing(head) || drainedFor > DRAIN_LEASES_MAX * leaseMs)
}

function byWaiting(left: Head, right: Head): number {
  return left.still.since - right.still.since || compareKeys(left, right)
}

/** The hub has no lease (P14), and who joins has nothing to lose. */
function isWatched({ status }: Head): boolean {
  return status === headStatuses.live || status === headStatuses.draining
}

function places(mask: number): number[] {
  const set: number[] = []
  for (let place = 0; mask >> place !== 0; place++) if ((mask >> place) & 1) set.push(place)
  return set
}
