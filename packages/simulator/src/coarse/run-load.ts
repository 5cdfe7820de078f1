import type { PolicyLimits } from '@metalayer/policy'
import type { GasTotals } from './gas-book.ts'
import type { Load } from './loads/load.ts'
import { createNetwork, type Network } from './network.ts'
import type { Placement } from './stage.ts'

export type RunOptions = {
  chains: number
  capacity: number
  seed: number
  /** Ticks before anything is counted, at least, and those that are. */
  warmUp: number
  ticks: number
  limits?: PolicyLimits
  /** Transactions under way at a time. */
  window?: number
  /** After each tick; may wait, or throw to end the run. `total`: undefined, where the load ends by itself. */
  onTick?(done: number, total: number | undefined): Promise<void> | void
}

/** How a network did under a load that never lets up. */
export type RunResult = {
  load: string
  placement: string
  chains: number
  /** Ticks that were counted, and transactions that were run in them. */
  ticks: number
  transactions: number
  /** Gas that users asked for and chains ran, per tick, in chains' worth. */
  throughput: number
  /** Share of transactions of which a part was elsewhere, or was paid elsewhere; and of those that had to gather or go by message. */
  cross: number
  met: number
  /** Work of such a one, to that of one that is local. */
  eta: number
  /** The fullest chain to the mean of all. */
  rho: number
  /** Gas of moves for balance, and of checkpoints, to useful gas. */
  moves: number
  fixed: number
  /** Of receivers' words, those that were new. */
  fresh: number
  /** Objects moved for balance, and how many of them went back within a minute. */
  moved: number
  wasted: number
  hash: number
}

/** Ticks' worth of work that users have under way at a time: they send the next one when one is done. */
const WINDOW_TICKS = 4

/** Before anything is counted, each account has sent so much, about: it has met what it uses. */
const FIRST_CONTACTS = 12

/** Runs a load in a closed loop, so that a chain which is too full holds up everyone, as it does its users. */
export async function runLoad(
  load: Load,
  placement: Placement,
  options: RunOptions,
): Promise<RunResult> {
  const { chains, capacity, ticks } = options
  const contacts = load.isWarm ? (FIRST_CONTACTS * load.accounts * load.meanGas) / capacity : 0
  const warmUp = load.isWarm ? Math.max(options.warmUp, Math.ceil(contacts / chains)) : 0
  // A load that ends by itself is counted whole.
  const end = load.isWarm ? warmUp + ticks : Number.POSITIVE_INFINITY
  let counted = 0
  const network = createNetwork(load, placement, {
    ...options,
    onDone: () => {
      counted++
    },
  })
  const window = options.window ?? Math.ceil((WINDOW_TICKS * chains * capacity) / load.meanGas)
  let before = { ...countsOf(network) }
  let isOver = false
  while (!isOver && network.tick() < end) {
    if (network.tick() === warmUp) {
      network.book.reset()
      counted = 0
      before = countsOf(network)
    }
    network.step((draw) => {
      while (!isOver && network.traffic.inFlight() < window) isOver = !draw()
    })
    await options.onTick?.(network.tick(), load.isWarm ? end : undefined)
  }
  // A load that ends is run to its end.
  while (isOver && network.traffic.inFlight() > 0) {
    network.step(() => undefined)
    await options.onTick?.(network.tick(), undefined)
  }
  const now = countsOf(network)
  const span = network.tick() - Math.min(warmUp, network.tick())
  return {
    ...{ load: load.name, placement: placement.name, chains, ticks: span, transactions: counted },
    ...ratios(network.book.totals(), { capacity, span, counted, load }, difference(now, before)),
    ...network.moves(),
    hash: network.hash(),
  }
}

type Counts = { crossed: number; remote: number; fresh: number; paid: number }

function countsOf({ traffic, purses }: Network): Counts {
  const { gathered, messages } = traffic.counts
  const { remote, fresh, paid } = purses.counts
  return { crossed: gathered + messages, remote, fresh, paid }
}

function difference(now: Counts, before: Counts): Counts {
  return {
    crossed: now.crossed - before.crossed,
    remote: now.remote - before.remote,
    fresh: now.fresh - before.fresh,
    paid: now.paid - before.paid,
  }
}

function ratios(
  { useful, overhead, used }: GasTotals,
  {
    capacity,
    span,
    counted,
    load,
  }: { capacity: number; span: number; counted: number; load: Load },
  { crossed, remote, fresh, paid }: Counts,
) {
  const { gather, message, sweep, move, fixed } = overhead
  const mean = used.reduce((sum, one) => sum + one, 0) / used.length
  const max = used.reduce((most, one) => Math.max(most, one), 0)
  const all = Math.max(1, counted)
  // A payment elsewhere is cross-chain work, too: its pocket may have to be swept, and its word may be new.
  const crossing = Math.min(all, crossed + remote)
  const extra = gather + message + sweep + overhead.fresh
  return {
    throughput: useful / (capacity * Math.max(1, span)),
    cross: crossing / all,
    met: crossed / all,
    eta: crossing === 0 ? 1 : 1 + extra / (crossing * load.meanGas),
    rho: mean === 0 ? 1 : max / mean,
    moves: useful === 0 ? 0 : move / useful,
    fixed: useful === 0 ? 0 : fixed / useful,
    fresh: paid === 0 ? 0 : fresh / paid,
  }
}

/** What the usual formula makes of the parts: N / (ρ (1 − x + ηx + m)). */
export function predictSpeedUp({ chains, rho, cross, eta, moves }: RunResult): number {
  return chains / (rho * (1 - cross + eta * cross + moves))
}
