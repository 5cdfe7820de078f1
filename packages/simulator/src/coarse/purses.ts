import { type ChainView, type PolicyLimits, planSweeps } from '@metalayer/policy'
import { costs, JOURNEY_TICKS } from './costs.ts'
import type { GasBook } from './gas-book.ts'
import type { World } from './world.ts'

/** Money of accounts, a unit for each payment: what is at home, and pockets on other chains. */
export type Purses = {
  /** Pays on the sender's chain. False: nothing is there to pay with; something is on its way. */
  pay(sender: number, receiver: number, tick: number): boolean
  /** What was swept, and arrives now. */
  arrive(tick: number): void
  /** The account has arrived: what waited for it there is at home now. */
  settle(account: number): void
  /** At home, in pockets and on its way, of all; and what was brought from outside for those who had nothing left. */
  supply(): { held: number; broughtIn: number }
  counts: { fresh: number; sweeps: number; paid: number; remote: number }
}

/** What everyone has at home at first, and gets from outside when all is spent. */
const AT_HOME = 40
/** Below so much at home, an agent looks what the owner is about to spend; not sooner again than after some ticks. */
const LOW = 24
const LOOK_TICKS = 4

export function createPurses(
  options: { isWarm: boolean; isAtHome?: boolean; purse: number; limits: PolicyLimits },
  deps: {
    world: World
    book: GasBook
    /** What the owner has waiting to be paid, and pays per tick. */
    pending: (account: number) => number
    spending: (account: number, tick: number) => number
    views: () => readonly ChainView[]
  },
): Purses {
  const { world, book } = deps
  const { chains, accounts } = world
  const atHome = new Int32Array(accounts).fill(Math.min(AT_HOME, options.purse))
  const coming = new Int32Array(accounts)
  // As after a while of operation: what is not at home lies in pockets.
  const inPockets = Math.max(0, options.purse - AT_HOME)
  const pockets = new Int32Array(accounts * chains)
  if (options.isWarm && !options.isAtHome && chains > 1) spreadOut(pockets, chains, inPockets)
  else atHome.fill(options.purse)
  /** Words that are not zero, for what a write costs. */
  const filled = new Uint8Array(accounts * chains).fill(options.isWarm ? 1 : 0)
  const lookedAt = new Int32Array(accounts).fill(-LOOK_TICKS)
  const due = new Map<number, [account: number, amount: number][]>()
  const counts = { fresh: 0, sweeps: 0, paid: 0, remote: 0 }
  let broughtIn = 0

  const credit = (chain: number, account: number) => {
    const slot = account * chains + chain
    if (filled[slot] === 0) {
      filled[slot] = 1
      counts.fresh++
      book.owe(chain, 'fresh', costs.newWord)
    }
    if (world.travelsTo(account) < 0 && world.home(account) === chain) {
      atHome[account] = (atHome[account] ?? 0) + 1
    } else {
      counts.remote++
      pockets[slot] = (pockets[slot] ?? 0) + 1
    }
  }

  const send = (account: number, chain: number, tick: number) => {
    const slot = account * chains + chain
    const amount = pockets[slot] ?? 0
    pockets[slot] = 0
    filled[slot] = 0
    coming[account] = (coming[account] ?? 0) + amount
    counts.sweeps++
    book.owe(chain, 'sweep', costs.pocketLeaves)
    book.owe(world.place(account), 'sweep', costs.pocketArrives)
    const list = due.get(tick + JOURNEY_TICKS) ?? []
    list.push([account, amount])
    due.set(tick + JOURNEY_TICKS, list)
  }

  const look = (account: number, tick: number) => {
    if (tick - (lookedAt[account] ?? 0) < LOOK_TICKS) return
    lookedAt[account] = tick
    const all: { chainId: number; amount: bigint }[] = []
    for (let chain = 0; chain < chains; chain++) {
      const amount = pockets[account * chains + chain] ?? 0
      if (amount > 0) all.push({ chainId: chain, amount: BigInt(amount) })
    }
    const sweeps = planSweeps(
      {
        atHome: BigInt((atHome[account] ?? 0) + (coming[account] ?? 0)),
        pending: BigInt(deps.pending(account)),
        spending: BigInt(deps.spending(account, tick)),
        pockets: all,
        // Somebody's payments are worth more than gas.
        fare: 0n,
        chains: deps.views(),
      },
      options.limits,
    )
    for (const { chainId } of sweeps) send(account, chainId, tick)
  }

  return {
    pay(sender, receiver, tick) {
      if ((atHome[sender] ?? 0) < LOW) look(sender, tick)
      if ((atHome[sender] ?? 0) === 0) {
        if ((coming[sender] ?? 0) > 0) return false
        atHome[sender] = AT_HOME
        broughtIn += AT_HOME
      }
      atHome[sender] = (atHome[sender] ?? 0) - 1
      counts.paid++
      credit(world.home(sender), receiver)
      return true
    },
    arrive(tick) {
      for (const [account, amount] of due.get(tick) ?? []) {
        atHome[account] = (atHome[account] ?? 0) + amount
        coming[account] = (coming[account] ?? 0) - amount
      }
      due.delete(tick)
    },
    settle(account) {
      if (account >= accounts) return
      const slot = account * chains + world.home(account)
      atHome[account] = (atHome[account] ?? 0) + (pockets[slot] ?? 0)
      pockets[slot] = 0
    },
    supply() {
      let held = 0
      for (const list of [atHome, coming, pockets]) for (const one of list) held += one
      return { held, broughtIn }
    },
    counts,
  }
}

/** Puts as much of each account in its pockets, alike but for what does not divide: that goes around. */
function spreadOut(pockets: Int32Array, chains: number, amount: number): void {
  const each = Math.floor(amount / chains)
  const rest = amount - each * chains
  for (let slot = 0; slot < pockets.length; slot++) {
    const account = Math.floor(slot / chains)
    pockets[slot] = each + ((slot + account) % chains < rest ? 1 : 0)
  }
}
