import { isBalanced } from '@metalayer/consensus'
import {
  type ChainView,
  createGrain,
  createMeanForecast,
  createWatch,
  type Forecast,
  loadOf,
  type PolicyLimits,
  portionOf,
  type Watch,
} from '@metalayer/policy'
import {
  accountSlot,
  type Configuration,
  isExecuted,
  type SignedTransaction,
  slotAccount,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { CommittedDecision } from '../agent/kernel-calls.ts'
import type { PayableQueue } from '../agent/payable-queue.ts'
import { stillChains } from '../agent/still-chains.ts'
import type { Clock } from '../clock.ts'
import type { Follow, VerifiedBlock } from '../follow/interface.ts'
import { type Arrivals, createArrivals } from './arrivals.ts'
import { type Metered, meterChain } from './chain-meter.ts'
import { type Claims, createClaims } from './claims.ts'
import { createGasEstimates } from './gas-estimates.ts'
import { createPledges, type Pledge } from './pledges.ts'
import { createRecentUse, type RecentUse, type StepUse } from './recent-use.ts'

export type NetworkLoadDeps = {
  follow: Pick<Follow, 'newest' | 'block' | 'state' | 'kernel' | 'chainIds' | 'wordAt'>
  payable: PayableQueue
  place: (address: Address) => { chainId: number; nonce: number }
  /** Senders with something pending whose home is the chain. */
  senders: (chainId: number) => Iterable<Address>
  /** Decided checkpoints, newest first. */
  decisions: () => readonly CommittedDecision[]
  clock: Clock
}

/** One chain as this node sees it. `waiting`: gas that pending transactions of its accounts will take; `used`, `arriving`: gas of a tick. */
export type ChainLoad = ChainView & { waiting: number; used: number; arriving: number }

/** What of that decisions follow from, and logs say. */
export function viewOf({ waiting: _, used: __, arriving: ___, ...view }: ChainLoad): ChainView {
  return view
}

/**
 * What every chain has to do, as this node knows it first hand: it follows every chain, and has every transaction that waits. So no agent has to believe what
 * another one says of its load (DESIGN §7).
 */
export type NetworkLoad = {
  readonly watch: Watch
  readonly recent: RecentUse
  readonly arrivals: Arrivals
  readonly claims: Pick<Claims, 'waiting'>
  /** Gas per tick that something on the chain is thought to bring: its pace, and as many times that as the chain gets more by now than it did. */
  paceOf(id: Hex, chainId: number): number
  /** Number of the tick that it is, by this node's clock. */
  tick(): number
  /** Gas that pending transactions of the sender, whose home is the chain, will take there as far as they could run. */
  waitingOf(sender: Address, chainId: number): number
  /** A transaction has come to the network. */
  arrive(transaction: SignedTransaction): void
  /** What a step of an app needs has been found out. */
  use(step: StepUse | undefined): void
  note(block: VerifiedBlock): void
  /** Agents have agreed on a move. */
  pledge(pledge: Pledge): void
  /** Once a tick: counts what has come since, and what waits. */
  look(): void
  /** As it was at the last look, and what was agreed on since. */
  chain(chainId: number): ChainLoad
  chains(): ChainLoad[]
  /** The same, open by the newest checkpoint alone, so that nodes agree, and if they do not stand still. */
  places(): ChainView[]
  /** Gas that waits for a chain now, as far as it could run, and what that can do in a tick; undefined until this node has looked at a block of it. */
  backlog(chainId: number): Backlog | undefined
  backlogs(): Backlog[]
  estimate(transaction: SignedTransaction): number
}

/** In gas. */
export type Backlog = { waiting: number; capacity: number }

const nothing: Metered = { capacity: 1, used: 0, due: 0 }

/** See `NetworkLoad`. */
export function createNetworkLoad(
  {
    kernel,
    genesis,
    limits,
    createForecast = () => createMeanForecast(limits),
  }: {
    kernel: Address
    genesis: Configuration
    limits: PolicyLimits
    createForecast?: () => Forecast
  },
  deps: NetworkLoadDeps,
): NetworkLoad {
  const { follow, clock } = deps
  const watch = createWatch(limits)
  const estimates = createGasEstimates({ kernel })
  const arrivals = createArrivals()
  const pledges = createPledges()
  const recent = createRecentUse()
  const claims = createClaims()
  const forecasts = new Map<number, Forecast>()
  const grain = createGrain(limits)
  const arrived = new Map<number, number>()
  const metered = new Map<number, Metered>()
  const waiting = new Map<number, number>()
  let lookedAt = 0

  const parameters = () => (deps.decisions()[0]?.configuration ?? genesis).parameters
  const tick = () => Math.floor(clock.now() / parameters().tick)

  const forecast = (chainId: number): Forecast => {
    const known = forecasts.get(chainId) ?? createForecast()
    forecasts.set(chainId, known)
    return known
  }

  /** What is in a bundle that is under way waits as well; and so does what is apart from what it needs: once that has come, it runs. */
  const waitingOf = (sender: Address, chainId: number): number => {
    const { baseFee } = follow.kernel(chainId)
    let gas = 0
    for (const { transaction, hindrance } of deps.payable(sender)) {
      // Behind one that does not pay its price, or that nobody can bring together, nothing waits for the chain.
      if (transaction.maxFeePerGas < baseFee || hindrance?.isLasting) break
      gas += estimates.of(transaction)
    }
    return gas
  }

  const waitingAt = (chainId: number): number => {
    let gas = 0
    for (const sender of deps.senders(chainId)) gas += waitingOf(sender, chainId)
    return gas
  }

  const isOpen = (chainId: number): boolean =>
    isOpenBy(deps.decisions()[0], chainId) && follow.state(chainId).state === 'following'

  const paceOf = (id: Hex, chainId: number): number =>
    portionOf(watch.pace(id, tick()), forecast(chainId).ramp(tick()))

  /** What an account is to its chain by now. */
  const workOf = (id: Hex, chainId: number): number => {
    const address = slotAccount(id)
    if (address === undefined) return 0
    const gas = waitingOf(address, chainId)
    return paceOf(id, chainId) + Math.floor(gas / limits.backlogTicks)
  }

  const chain = (chainId: number): ChainLoad => {
    const { capacity, used, due } = metered.get(chainId) ?? nothing
    const now = tick()
    // Below 0 where what is about to leave has more waiting than comes: that waits here no longer than until it leaves, and is not to be sent away twice.
    const expected = forecast(chainId).upper(now) + pledges.of(chainId, now, workOf)
    const gas = waiting.get(chainId) ?? 0
    const does = { arriving: expected, waiting: Math.max(0, gas - due), used, capacity }
    return {
      ...{ chainId, capacity, isOpen: isOpen(chainId) },
      ...loadOf({ ...does, grain: grain.of(now) }, limits),
      ...{ waiting: gas, used, arriving: Math.max(0, expected) },
    }
  }

  const backlog = (chainId: number): Backlog | undefined => {
    const known = metered.get(chainId)
    if (known === undefined) return undefined
    const gas = (waiting.get(chainId) ?? 0) + (arrived.get(chainId) ?? 0)
    return { waiting: gas, capacity: known.capacity }
  }

  const balanced = () => follow.chainIds.filter((id) => id !== genesis.parameters.hubChainId)
  const chains = () => balanced().map(chain)

  return {
    ...{ watch, recent, arrivals, claims, tick, chain, chains, paceOf, waitingOf },
    estimate: estimates.of,
    arrive(transaction) {
      const gas = estimates.of(transaction)
      const { chainId } = deps.place(transaction.from)
      arrived.set(chainId, (arrived.get(chainId) ?? 0) + gas)
      grain.note(gas, tick())
      if (transaction.to !== null && transaction.data !== '0x') return
      // Of a step it is not known yet what it needs besides.
      const id = accountSlot(transaction.from)
      watch.note({ touched: [id], gas, tick: tick() })
      recent.note({ id, tick: tick() })
      const { to, from } = transaction
      const isKnown = to !== null && follow.wordAt(chainId, accountSlot(to)) !== 0n
      if (isKnown) recent.pay({ from, to, tick: tick() })
    },
    use(step) {
      if (step === undefined) return
      const { transaction, shared: ids } = step
      const touched = [accountSlot(transaction.from), ...ids]
      const now = tick()
      const gas = estimates.of(transaction)
      // It may be looked at again and again; it comes once.
      if (!claims.add(transaction.hash, { ids, gas, tick: now })) return
      watch.note({ touched, gas, tick: now })
      for (const id of touched) recent.note({ id, tick: now })
      recent.bring(step)
    },
    note(block) {
      for (const carrier of block.carriers) {
        if (carrier.kind !== 'execute') continue
        for (const executed of carrier.transactions) {
          estimates.learn(executed)
          if (isExecuted(executed.outcome)) claims.done(executed.hash)
        }
      }
      const now = tick()
      for (const { id, from, to } of arrivals.depart(block, clock.now())) {
        const pace = watch.pace(id, now)
        const ramp = forecast(from).ramp(now)
        forecast(from).shift(-pace, now, ramp)
        forecast(to).shift(pace, now, ramp)
        pledges.seen(id)
      }
    },
    pledge: pledges.add,
    look() {
      const now = tick()
      if (now === lookedAt) return
      lookedAt = now
      for (const chainId of follow.chainIds) {
        forecast(chainId).note(arrived.get(chainId) ?? 0, now)
        waiting.set(chainId, waitingAt(chainId))
        const times = { tickMs: parameters().tick, nowMs: clock.now() }
        const seen = meterChain(follow, chainId, times)
        if (seen !== undefined) metered.set(chainId, seen)
      }
      arrived.clear()
    },
    places() {
      const [newest] = deps.decisions()
      const still = stillChains(newest, follow)
      const isPlace = (id: number) => isOpenBy(newest, id) && !still.has(id)
      return chains().map((one) => ({ ...viewOf(one), isOpen: isPlace(one.chainId) }))
    },
    backlog,
    backlogs: () => balanced().flatMap((chainId) => backlog(chainId) ?? []),
  }
}

/** Whether it is live, and of a kind that accounts are for, by what was decided. */
function isOpenBy(decision: CommittedDecision | undefined, chainId: number): boolean {
  if (decision === undefined) return false
  const { heads, configuration } = decision
  return heads.some((head) => head.chainId === chainId && isBalanced(head, configuration))
}
