import { accountIn, accountSlot } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Follow } from '../follow/interface.ts'
import type { AccountPlace } from '../ledger/interface.ts'
import type { StepChance } from './choose-bundle.ts'
import type { KnownApps } from './known-apps.ts'
import type { Stray } from './meeting-duties.ts'
import type { Pool, PoolHindrance, PoolTransaction } from './pool.ts'
import type { Rehearse, Sight } from './scout.ts'
import { createScouts, type Seen, type Wanted } from './scouts.ts'

/** What this node knows of the steps of apps that wait: for its own chains' bundles, and of those that must be brought together. */
export type StepBoard = {
  /** Looks at what could go into a bundle of the chain. */
  look(chainId: number, queues: readonly (readonly PoolTransaction[])[]): Promise<void>
  /** Looks at what has waited for long, wherever its sender lives: parts of it may be on chains of this node. */
  lookAround(now: number): Promise<void>
  chance(chainId: number, pooled: PoolTransaction): StepChance
  /** Transactions that do not find together what they need. */
  strays(): Stray[]
  /**
   * Whether its sender may set out for it from its home now: not again at once where the chain did not let it go. After too many journeys it is dropped instead.
   */
  noteGather(gather: { hash: Hex; owner: Address; home: number }): Promise<boolean>
  /** What was promised of it did not come true. */
  forget(hash: Hex): void
}

export type StepBoardDeps = {
  follow: Pick<Follow, 'kernel' | 'wordAt'>
  pool: Pool
  place: (address: Address) => AccountPlace
  apps: Pick<KnownApps, 'has'>
  rehearse: Rehearse
  checkpoint: () => number
  onError: (chainId: number, error: unknown) => void
}

/** Of one sender, looked at before a bundle is chosen. */
const aheadMax = 4
/** Of a chain, at one look; the others at the next. */
const looksMax = 64
/** Of all senders, at one checkpoint. */
const strayLooksMax = 32
/** Milliseconds after which a transaction counts as one that may not find together what it needs. */
const strayAfterMs = 2_000
/** Journeys of a sender for one transaction. */
const gathersMax = 8
/** Checkpoints before a sender sets out again whom its chain did not let go: twice as many each time, at most. */
const pauseMax = 64

/** Journeys of a sender for one transaction: from where it last set out, and when it may do so again. */
type Gathers = { sender: Address; home: number; journeys: number; pause: number; nextAt: number }

/** See `StepBoard`. */
export function createStepBoard(deps: StepBoardDeps): StepBoard {
  const { follow, pool, place } = deps
  const gathers = new Map<Hex, Gathers>()
  const isPending = (sender: Address, hash: Hex) =>
    pool.pendingOf(sender).some((pending) => pending.hash === hash)
  const scouts = createScouts({
    ...deps,
    isPending,
    onSight: ({ pooled, sight }) => pool.markHindered(pooled.hash, hindranceIn(sight)),
    onLost: (hash) => pool.drop(hash, 'Elsewhere'),
  })

  const isAppOn = (chainId: number, address: Address) =>
    accountIn(follow.wordAt(chainId, accountSlot(address)), follow.kernel(chainId).generation)
      .status === 'app'

  /** `elsewhere`: its app is not on the chain yet. */
  const kindOn = (chainId: number, { transaction: { to } }: PoolTransaction) => {
    if (to === null || isAppOn(chainId, to)) return 'step'
    return deps.apps.has(to) ? 'elsewhere' : 'payment'
  }

  /** What its sender's chain could run next of it. */
  const nextOf = (sender: Address): Wanted | undefined => {
    const { state, chainId, nonce } = place(sender)
    if (state === 'travelling') return undefined
    const pooled = pool.pendingOf(sender).find(({ transaction }) => transaction.nonce === nonce)
    return pooled && { pooled, home: chainId }
  }

  return {
    async look(chainId, queues) {
      const wanted: Wanted[] = []
      for (const queue of queues) {
        for (const pooled of queue.slice(0, aheadMax)) {
          const kind = kindOn(chainId, pooled)
          if (kind === 'elsewhere') pool.markHindered(pooled.hash, appMissing)
          if (kind === 'step') wanted.push({ pooled, home: chainId })
        }
      }
      await scouts.look(wanted.slice(0, looksMax))
    },
    async lookAround(now) {
      scouts.prune()
      for (const [hash, { sender }] of gathers) if (!isPending(sender, hash)) gathers.delete(hash)
      const wanted: Wanted[] = []
      for (const sender of pool.senders()) {
        if (wanted.length === strayLooksMax) break
        const next = nextOf(sender)
        if (next === undefined || now - next.pooled.receivedAt < strayAfterMs) continue
        if (kindOn(next.home, next.pooled) === 'step') wanted.push(next)
      }
      await scouts.look(wanted)
    },
    chance(chainId, pooled) {
      const kind = kindOn(chainId, pooled)
      if (kind === 'payment') return { names: [] }
      if (kind === 'elsewhere') return { hindrance: 'app-missing' }
      const sight = scouts.sight(pooled.hash, chainId)
      if (sight === undefined) return { hindrance: 'unseen' }
      return sight.kind === 'runs' ? { names: sight.names } : { hindrance: 'apart' }
    },
    strays: () =>
      [...scouts.all()].flatMap((seen) => toStray(seen, place(seen.pooled.transaction.from))),
    async noteGather({ hash, owner: sender, home }) {
      const checkpoint = deps.checkpoint()
      const last = gathers.get(hash)
      if (last?.home === home) {
        if (checkpoint < last.nextAt) return false
        const pause = Math.min(last.pause * 2, pauseMax)
        gathers.set(hash, { ...last, pause, nextAt: checkpoint + pause })
        return true
      }
      const journeys = (last?.journeys ?? 0) + 1
      gathers.set(hash, { sender, home, journeys, pause: 1, nextAt: checkpoint + 1 })
      if (journeys <= gathersMax) return true
      await pool.drop(hash, 'Apart')
      return false
    },
    forget: scouts.forget,
  }
}

const appMissing: PoolHindrance = {
  outcome: 'Expired',
  waitsFor: 'its app, which is still to be put on the chain of its sender',
}

/** What was found on a chain counts while its sender is there. */
function toStray({ pooled, home, sight }: Seen, place: AccountPlace): Stray[] {
  if (sight.kind !== 'meets' || place.chainId !== home || place.state === 'travelling') return []
  return [{ pooled, home, isNext: pooled.transaction.nonce === place.nonce, sight }]
}

function hindranceIn(sight: Sight): PoolHindrance | undefined {
  if (sight.kind === 'runs') return undefined
  if (sight.kind === 'lost') {
    return { outcome: 'Elsewhere', waitsFor: `object ${sight.id}, which no chain has` }
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
    return { outcome: 'Apart', waitsFor }
  }
  const waitsFor = `another user's account, which may not be moved, and what stands on another chain (${chains})`
  return { outcome: 'ForeignAccount', waitsFor }
}
