import { accountSlot, isAppIn, type ObjectName } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Follow } from '../follow/interface.ts'
import type { AccountPlace } from '../ledger/interface.ts'
import type { StepChance } from './choose-bundle.ts'
import type { KnownApps } from './known-apps.ts'
import type { MeetingPlaces } from './meeting.ts'
import type { Stray } from './meeting-duties.ts'
import type { Misses } from './misses.ts'
import type { Pool, PoolHindrance, PoolTransaction } from './pool.ts'
import type { Rehearse } from './rehearsal.ts'
import type { Sight } from './scout.ts'
import { createScouts, isOutrun, type Seen, type Wanted } from './scouts.ts'
import type { ObjectClaim } from './turns.ts'

/** What this node knows of the steps of apps that wait: for its own chains' bundles, and of those that must be brought together. */
export type StepBoard = {
  /** Looks, soon, at what could go into a bundle of the chain. */
  look(chainId: number, queues: Iterable<readonly PoolTransaction[]>): void
  /** Looks at what has waited for long at chains of other agents: parts of it may be on chains of this node. */
  lookAround(now: number): void
  /** `isHere`: whether an object will be on the chain when what is chosen now runs there. */
  chance(chainId: number, pooled: PoolTransaction, isHere: (id: Hex) => boolean): StepChance
  /** Transactions that do not find together what they need, and for which the chain may have something to do: their sender lives there, or something is to leave it, or money to go home. */
  strays(chainId: number): Stray[]
  /** What each transaction that waits needs besides its sender, and where it is to run. */
  claims(): ObjectClaim[]
  /** Objects on their way that some transaction waits for: an heir may have to adopt them first (P4, P5). */
  awaited(): ObjectName[]
  /** Belongings with money elsewhere, of senders who have so much to send that what is at hand may not do. */
  scattered(): ObjectName[]
  /** What was promised of it did not come true. */
  forget(hash: Hex): void
}

export type StepBoardDeps = {
  follow: Pick<Follow, 'kernel' | 'wordAt' | 'newest'>
  pool: Pool
  place: (address: Address) => AccountPlace
  apps: Pick<KnownApps, 'has' | 'until'>
  misses: Pick<Misses, 'hindranceOf'>
  kernel: Address
  rehearse: Rehearse
  /** Where something may meet. */
  places: () => MeetingPlaces
  checkpoint: () => number
  tickMs: () => number
  /** Whether this node is the agent of the chain. */
  isOurs: (chainId: number) => boolean
  /** Owners of amounts that wait on chains of this node. */
  pocketOwners: () => ReadonlySet<Address>
  /** Something new is known of a transaction whose sender lives on the chain. */
  onSight: (chainId: number, seen: Seen) => void
  onError: (chainId: number, error: unknown) => void
}

/** Of one sender, looked at ahead of what has run. */
const aheadMax = 256
/** Of all senders, at one checkpoint. */
const strayLooksMax = 32
/** Ticks for which a transaction was the next of its sender at one chain, after which it may lack something here. */
const strayTicksMin = 6
/** The same, of senders with amounts of an asset here. */
const strayWithPocketsTicksMin = 2
/** Checkpoints before one that waits is looked at again by an agent of another chain than its sender's. */
const strayLookEvery = 4

/** See `StepBoard`. */
export function createStepBoard(deps: StepBoardDeps): StepBoard {
  const { follow, pool, place } = deps
  /** Since when, in milliseconds, what comes next of each sender has stood where. */
  const stands = new Map<Address, { hash: Hex; home: number; since: number }>()
  /** When a queue, which is another one once anything in it changes, was seen to be all payments. */
  const paymentsAt = new WeakMap<readonly PoolTransaction[], string>()
  const scouts = createScouts({
    ...deps,
    newest: (chainId) => follow.newest(chainId)?.number ?? 0,
    pendingOf: (sender) => pool.pendingOf(sender),
    onSight(seen) {
      const { pooled, home, sight } = seen
      const missed = () => deps.misses.hindranceOf(home, pooled.transaction.from)
      pool.markHindered(pooled.hash, hindranceIn(sight) ?? missed())
      deps.onSight(seen.home, seen)
    },
  })

  const isAppOn = (chainId: number, address: Address) =>
    isAppIn(follow.wordAt(chainId, accountSlot(address)), follow.kernel(chainId).generation)

  /**
   * `elsewhere`: its app is not on the chain yet. `unheard`: it came after the newest block here, and says something to an address that is no app's as far as this
   * node knows. Whoever took it may have seen the app in a block that is still to come here, and the kernel would run it as a payment, whatever it says (P19).
   */
  const kindOn = (
    chainId: number,
    { transaction: { to, data }, receivedAt }: PoolTransaction,
  ): 'step' | 'elsewhere' | 'unheard' | 'payment' => {
    if (to === null || isAppOn(chainId, to)) return 'step'
    if (deps.apps.has(to)) return 'elsewhere'
    const saysNothing = data === '0x' || to === deps.kernel
    return saysNothing || receivedAt <= deps.apps.until() ? 'payment' : 'unheard'
  }

  /** What the sender's chain could run next of it, where that is of another agent. */
  const nextElsewhere = (sender: Address): Wanted | undefined => {
    const { state, chainId, nonce } = place(sender)
    if (state === 'travelling' || deps.isOurs(chainId)) return undefined
    const pooled = pool.pendingOf(sender).find(({ transaction }) => transaction.nonce === nonce)
    return pooled && { pooled, home: chainId, nonce }
  }

  /** What has stood still, as far as there is time for it at one checkpoint. */
  const standing = (now: number): Wanted[] => {
    const owners = deps.pocketOwners()
    const before = new Map(stands)
    stands.clear()
    const wanted: Wanted[] = []
    for (const sender of pool.senders()) {
      const next = nextElsewhere(sender)
      if (next === undefined || kindOn(next.home, next.pooled) !== 'step') continue
      const last = before.get(sender)
      const { hash } = next.pooled
      const isSame = last?.hash === hash && last.home === next.home
      const stand = isSame ? last : { hash, home: next.home, since: now }
      stands.set(sender, stand)
      const after = owners.has(sender) ? strayWithPocketsTicksMin : strayTicksMin
      if (now - stand.since >= after * deps.tickMs() && wanted.length < strayLooksMax)
        wanted.push(next)
    }
    return wanted
  }

  /**
   * Of one sender, what to look at: the more, the more of it is known to run there, so that a long queue is soon known, and little is done in vain for who will
   * go on elsewhere.
   */
  const wantedOf = (
    chainId: number,
    queue: readonly PoolTransaction[],
    moment: string,
  ): Wanted[] => {
    // Most queues are all payments, and stay so as long as no block comes: then it need not be known where their sender is.
    if (paymentsAt.get(queue) === moment) return []
    const first = queue.slice(0, aheadMax).find((pooled) => kindOn(chainId, pooled) !== 'payment')
    if (first === undefined) paymentsAt.set(queue, moment)
    const at = first && place(first.transaction.from)
    if (at?.chainId !== chainId) return []
    const { nonce } = at
    const wanted: Wanted[] = []
    let ahead = 1
    for (const [index, pooled] of queue.entries()) {
      if (index >= Math.min(ahead, aheadMax)) break
      const kind = kindOn(chainId, pooled)
      if (kind === 'payment') {
        ahead += 1
        continue
      }
      if (kind === 'elsewhere') pool.markHindered(pooled.hash, appMissing)
      if (kind !== 'step') break
      wanted.push({ pooled, home: chainId, nonce })
      const kindOfSight = scouts.sight(pooled.hash, chainId)?.sight.kind
      if (kindOfSight === 'runs') ahead += 2
      else if (kindOfSight !== undefined) break
    }
    return wanted
  }

  return {
    look(chainId, queues) {
      const moment = `${chainId}/${follow.newest(chainId)?.hash}/${deps.apps.until()}`
      const wanted = [...queues]
        .map((queue) => wantedOf(chainId, queue, moment))
        .filter(({ length }) => length > 0)
      // What comes first of each sender before what comes later of any.
      const longest = wanted.reduce((most, { length }) => Math.max(most, length), 0)
      for (let place = 0; place < longest; place++) {
        const round = wanted.flatMap((of) => of.slice(place, place + 1))
        scouts.want(round, { turn: 'now' })
      }
    },
    lookAround(now) {
      scouts.prune()
      scouts.want(standing(now), { turn: 'later', age: strayLookEvery })
    },
    chance(chainId, pooled, isHere) {
      const kind = kindOn(chainId, pooled)
      if (kind === 'payment') return { names: [] }
      if (kind === 'elsewhere') return { hindrance: 'app-missing' }
      if (kind === 'unheard') return { hindrance: 'unseen' }
      const seen = scouts.sight(pooled.hash, chainId)
      if (seen === undefined || isOutrun(seen)) return { hindrance: 'unseen' }
      if (seen.sight.kind !== 'runs') return { hindrance: 'apart' }
      const { names, parts, gasUsed, apps, succeeds } = seen.sight
      const use = gasUsed === undefined ? undefined : { gasUsed, parts, apps, succeeds }
      if (parts.every(isHere)) return { names, seen: use }
      // Something has left since, or is not there yet.
      scouts.doubt(pooled.hash)
      return { hindrance: 'unseen' }
    },
    strays: (chainId) => [...scouts.apart(chainId)].flatMap((seen) => toStray(seen, place)),
    claims: () => [...scouts.all()].flatMap((seen) => toClaims(seen, place)),
    awaited: () =>
      [...scouts.all()].flatMap(({ sight }) => {
        if (sight.kind === 'runs') return sight.awaited
        if (sight.kind !== 'meets' || sight.meeting.kind !== 'travelling') return []
        return sight.meeting.awaited
      }),
    scattered: () =>
      [...scouts.scattered()].flatMap(({ sender, names }) => {
        return pool.pendingOf(sender).length === 1 ? [] : names
      }),
    forget: scouts.forget,
  }
}

const appMissing: PoolHindrance = {
  outcome: 'Expired',
  waitsFor: 'its app, which is still to be put on the chain of its sender',
}

/** What was found on a chain counts while its sender is there. */
function toStray(
  { pooled, home, sight }: Seen,
  placeOf: (address: Address) => AccountPlace,
): Stray[] {
  if (sight.kind !== 'meets') return []
  const place = placeOf(pooled.transaction.from)
  if (place.chainId !== home || place.state === 'travelling') return []
  return [{ pooled, home, isNext: pooled.transaction.nonce === place.nonce, sight }]
}

/** Of one that travels, too: what it needs is to be there when it arrives. */
function toClaims(
  { pooled, home, sight }: Seen,
  placeOf: (address: Address) => AccountPlace,
): ObjectClaim[] {
  const place = placeOf(pooled.transaction.from)
  if (place.chainId !== home) return []
  const isNext = pooled.transaction.nonce === place.nonce
  const claim = (id: Hex, at: number): ObjectClaim => ({ id, pooled, at, isNext })
  if (sight.kind === 'runs') return sight.parts.map((id) => claim(id, home))
  if (sight.kind !== 'meets' || !('needs' in sight.meeting)) return []
  const { needs, at } = sight.meeting
  return needs.map((id) => claim(id, at))
}

function hindranceIn(sight: Sight): PoolHindrance | undefined {
  if (sight.kind === 'runs') return undefined
  if (sight.kind === 'lost') {
    const waitsFor = `object ${sight.id}, which no chain has`
    return { outcome: 'Elsewhere', waitsFor, isLasting: true }
  }
  const { meeting } = sight
  if (meeting.kind === 'gather') {
    const waitsFor = `what it needs to meet on chain ${meeting.at}`
    return { outcome: 'Apart', waitsFor }
  }
  if (meeting.kind === 'travelling') {
    return { outcome: 'Apart', waitsFor: 'what it needs, which is on its way between chains' }
  }
  if (meeting.kind === 'together') {
    return { outcome: 'Apart', waitsFor: 'amounts of an asset that come home from other chains' }
  }
  const chains = meeting.chainIds.join(' and ')
  if (meeting.kind === 'apart') {
    const waitsFor = `what stands apart on chains ${chains}, and may not be moved`
    return { outcome: 'Apart', waitsFor, isLasting: true }
  }
  const waitsFor = `another user's account, which may not be moved, and what stands on another chain (${chains})`
  return { outcome: 'ForeignAccount', waitsFor, isLasting: true }
}
