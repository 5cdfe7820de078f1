import {
  type ChainView,
  createGrain,
  createMeanForecast,
  createWatch,
  defaultPolicyLimits,
  type Forecast,
  loadOf,
  ONE,
  type PolicyLimits,
  portionOf,
  tieOf,
} from '@metalayer/policy'
import { costs, LEASE_TICKS } from './costs.ts'
import { deliveryTicks } from './delivery-ticks.ts'
import { createGasBook, type GasBook } from './gas-book.ts'
import type { Intent, Load } from './loads/load.ts'
import { createPurses, type Purses } from './purses.ts'
import type { Placement, Stage } from './stage.ts'
import type { Task } from './tasks.ts'
import { createTraffic, type Traffic } from './traffic.ts'
import { createWorld, type World } from './world.ts'

export type NetworkOptions = {
  chains: number
  /** Gas that a chain runs in a tick. */
  capacity: number
  seed: number
  limits?: PolicyLimits
  /** What agents forecast with, if not with the mean of late. */
  createForecast?(): Forecast
  /** Told of every transaction that was run. */
  onDone?(task: Task, chain: number, tick: number): void
  /** Told of every departure for balance. */
  onMove?(id: number, from: number, to: number, tick: number): void
}

/** A network of chains without bytecode: what they have to run, where it is, and what that costs. */
export type Network = {
  world: World
  book: GasBook
  purses: Purses
  traffic: Traffic
  tick(): number
  /** Sends what users want in this tick: called with what takes an intent from the load. */
  step(send: (draw: () => boolean) => void, extra?: readonly Intent[]): void
  /** A number that follows from all that has happened: equal for equal runs. */
  hash(): number
  levels(): number[]
  /** Objects that were moved for balance, and those that went back within a minute to where they came from. */
  moves(): { moved: number; wasted: number }
}

/** Ticks within which something that moves back has moved for nothing. */
const WASTED_TICKS = 60

export function createNetwork(load: Load, placement: Placement, options: NetworkOptions): Network {
  const { chains, capacity, seed, limits = defaultPolicyLimits } = options
  const book = createGasBook(chains, capacity)
  const world = createWorld(
    load,
    { chains, deliveryTicks: deliveryTicks({ checkpointGas: costs.checkpoint, capacity }) },
    book,
  )
  const watch = createWatch(limits)
  const forecasts = Array.from(
    { length: chains },
    () => options.createForecast?.() ?? createMeanForecast(limits),
  )
  const grain = createGrain(limits)
  const arrived = new Float64Array(chains)
  const waiting = new Float64Array(chains)
  const waitingFor = new Float64Array(load.accounts + load.objects)
  const movedAt = new Map<number, { from: number; tick: number }>()
  const moves = { moved: 0, wasted: 0 }
  const ahead: Intent[] = []
  let aheadAt = 0
  let recent: Intent[] = []
  let views: ChainView[] = []
  let tick = 0
  let hash = seed

  const own = (chainId: number): ChainView => {
    const does = {
      arriving: forecasts[chainId]?.upper(tick) ?? 0,
      waiting: (waiting[chainId] ?? 0) + book.debt(chainId),
      used: book.lastUsed(chainId),
      capacity,
      grain: grain.of(tick),
    }
    return { chainId, capacity, isOpen: true, ...loadOf(does, limits) }
  }
  const draw = (): Intent | undefined => {
    if (aheadAt < ahead.length) {
      const intent = ahead[aheadAt++]
      if (aheadAt === ahead.length) {
        ahead.length = 0
        aheadAt = 0
      }
      return intent
    }
    return load.next()
  }
  const rampOf = (chain: number) => forecasts[chain]?.ramp(tick) ?? ONE
  const shift = (id: number, from: number, to: number) => {
    // What somebody has sent waits where its sender is, in the order of nonces, whatever else it needs.
    const gas = id < load.accounts ? (waitingFor[id] ?? 0) : 0
    waiting[from] = (waiting[from] ?? 0) - gas
    waiting[to] = (waiting[to] ?? 0) + gas
    const pace = watch.pace(id, tick)
    const ramp = rampOf(from)
    forecasts[from]?.shift(-pace, tick, ramp)
    forecasts[to]?.shift(pace, tick, ramp)
  }
  const depart = (id: number, to: number, why: 'gather' | 'move') => {
    const from = world.home(id)
    if (world.travelsTo(id) >= 0 || from === to) return
    shift(id, from, to)
    world.depart(id, to, tick, why)
    hash = tieOf(hash, tick, id, to)
  }
  const stage: Stage = {
    ...{ world, limits, seed, capacity, watch, own },
    paceOf: (id) => portionOf(watch.pace(id, tick), rampOf(world.home(id))),
    get tick() {
      return tick
    },
    views: () => views,
    waitingFor: (id) => waitingFor[id] ?? 0,
    isClaimed: (id) => traffic.isClaimed(id),
    isSettling: (id) => tick - (movedAt.get(id)?.tick ?? -limits.dwellTicks) < limits.dwellTicks,
    recent() {
      const all = recent
      recent = []
      return all
    },
    upcoming(count) {
      while (ahead.length - aheadAt < count) {
        const intent = load.next()
        if (intent === undefined) break
        ahead.push(intent)
      }
      return ahead.slice(aheadAt, aheadAt + count)
    },
    move(id, to) {
      const from = world.home(id)
      const last = movedAt.get(id)
      moves.moved++
      if (last?.from === to && tick - last.tick <= WASTED_TICKS) moves.wasted++
      movedAt.set(id, { from, tick })
      depart(id, to, 'move')
      options.onMove?.(id, from, to, tick)
    },
  }
  const purses = createPurses(
    { isWarm: load.isWarm, isAtHome: load.isAtHome ?? false, purse: load.purse, limits },
    {
      ...{ world, book, views: () => views },
      pending: (account) => Math.ceil((waitingFor[account] ?? 0) / costs.payment),
      spending: (account, now) => Math.ceil(watch.pace(account, now) / costs.payment),
    },
  )
  const traffic: Traffic = createTraffic({
    ...{ stage, book, purses, gathers: placement.gathers },
    gatherTo: (id, to) => depart(id, to, 'gather'),
    onWaiting({ sender, objects, gas }, sign) {
      const place = world.place(sender)
      waiting[place] = (waiting[place] ?? 0) + sign * gas
      for (const id of [sender, ...objects]) {
        waitingFor[id] = (waitingFor[id] ?? 0) + sign * gas
      }
      const main = world.place(objects[0] ?? sender)
      if (sign > 0) arrived[main] = (arrived[main] ?? 0) + gas
    },
    onDone(task, chain, now) {
      hash = tieOf(hash, now, task.place, chain)
      options.onDone?.(task, chain, now)
    },
  })
  const send = (intent: Intent) => {
    watch.note({ touched: [intent.sender, ...intent.objects], gas: intent.gas, tick })
    grain.note(intent.gas, tick)
    if (placement.remembers) recent.push(intent)
    traffic.add(intent, tick)
  }
  const land = () => {
    for (const id of world.arrivals(tick)) {
      purses.settle(id)
      traffic.wake(id)
    }
    purses.arrive(tick)
    traffic.arrive(tick)
  }
  const runBlocks = () => {
    for (let chain = 0; chain < chains; chain++) {
      if ((tick + chain) % LEASE_TICKS === 0) book.owe(chain, 'fixed', costs.checkpoint)
      traffic.run(chain, book.open(chain))
    }
  }

  return {
    ...{ world, book, purses, traffic },
    tick: () => tick,
    step(sendAll, extra = []) {
      arrived.fill(0)
      land()
      for (const intent of extra) send(intent)
      sendAll(() => {
        const intent = draw()
        if (intent !== undefined) send(intent)
        return intent !== undefined
      })
      for (let chain = 0; chain < chains; chain++) {
        forecasts[chain]?.note(arrived[chain] ?? 0, tick)
      }
      runBlocks()
      if (placement.gathers) traffic.takeTurns()
      placement.decide(stage)
      views = Array.from({ length: chains }, (_, chain) => own(chain))
      tick++
    },
    hash: () => hash,
    levels: () => views.map(({ level }) => level),
    moves: () => moves,
  }
}
