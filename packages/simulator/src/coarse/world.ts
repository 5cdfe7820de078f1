import { tieOf } from '@metalayer/policy'
import { costs, JOURNEY_TICKS } from './costs.ts'
import type { GasBook } from './gas-book.ts'
import type { Load } from './loads/load.ts'

/** Where all accounts and shared objects are, and those that are on their way. */
export type World = {
  chains: number
  accounts: number
  home(id: number): number
  /** Where it is going; -1: nowhere. */
  travelsTo(id: number): number
  /** Where it is, or will be. */
  place(id: number): number
  /** Since when it has been where it is; -1: it was born there. And from where it came. */
  arrivedAt(id: number): number
  cameFrom(id: number): number
  /** What lives on a chain and has been used. */
  residents(chain: number): ReadonlySet<number>
  /** Something was used: it counts among those who live there. */
  meet(id: number): void
  depart(id: number, to: number, tick: number, why: 'gather' | 'move'): void
  /** Those that arrive in this tick. */
  arrivals(tick: number): readonly number[]
  leaveGas(id: number): number
  moveGas(id: number): number
}

/** Where something is born: `tieOf` this and its number. */
export const BIRTH_SEED = 0xb117

/** Everything is born where a hash of its number says. */
export function createWorld(
  load: Load,
  { chains, deliveryTicks }: { chains: number; deliveryTicks: number },
  book: GasBook,
): World {
  const count = load.accounts + load.objects
  const home = Int32Array.from({ length: count }, (_, id) => tieOf(BIRTH_SEED, id) % chains)
  const travelsTo = new Int32Array(count).fill(-1)
  const arrivedAt = new Int32Array(count).fill(-1)
  const cameFrom = new Int32Array(count).fill(-1)
  const isUsed = new Uint8Array(count)
  const residents = Array.from({ length: chains }, () => new Set<number>())
  const due = new Map<number, number[]>()
  /** Where those go who have set out in this tick, by where they come from. */
  const parties = { tick: -1, known: new Set<number>() }
  const isFirstOf = (from: number, to: number, tick: number): boolean => {
    if (parties.tick !== tick) parties.known.clear()
    parties.tick = tick
    const party = from * chains + to
    const isKnown = parties.known.has(party)
    parties.known.add(party)
    return !isKnown
  }
  const isAccount = (id: number) => id < load.accounts
  const { belongings, words } = load
  const leaveGas = (id: number) =>
    isAccount(id) ? costs.accountLeaves + belongings * costs.belongingLeaves : costs.objectLeaves
  const arriveGas = (id: number) =>
    isAccount(id)
      ? costs.accountArrives + belongings * costs.belongingArrives
      : costs.objectArrives + words * costs.wordArrives
  /** When a chain that is shown a checkpoint every so often takes in what sets out now. */
  const arrivalAt = (to: number, tick: number) => {
    const earliest = tick + JOURNEY_TICKS
    return earliest + ((deliveryTicks - ((earliest + to) % deliveryTicks)) % deliveryTicks)
  }
  const homeOf = (id: number) => home[id] ?? 0
  const goingTo = (id: number) => travelsTo[id] ?? -1
  return {
    chains,
    accounts: load.accounts,
    home: homeOf,
    travelsTo: goingTo,
    place: (id) => (goingTo(id) >= 0 ? goingTo(id) : homeOf(id)),
    arrivedAt: (id) => arrivedAt[id] ?? -1,
    cameFrom: (id) => cameFrom[id] ?? -1,
    residents: (chain) => residents[chain] ?? new Set(),
    meet(id) {
      if (isUsed[id] === 1) return
      isUsed[id] = 1
      if (goingTo(id) < 0) residents[homeOf(id)]?.add(id)
    },
    depart(id, to, tick, why) {
      const from = homeOf(id)
      book.owe(from, why, leaveGas(id) + (isFirstOf(from, to, tick) ? costs.departure : 0))
      book.owe(to, why, arriveGas(id))
      residents[from]?.delete(id)
      travelsTo[id] = to
      cameFrom[id] = from
      const at = arrivalAt(to, tick)
      const list = due.get(at) ?? []
      list.push(id)
      due.set(at, list)
    },
    arrivals(tick) {
      const list = due.get(tick) ?? []
      due.delete(tick)
      const shown = new Set<number>()
      for (const id of list) {
        const to = goingTo(id)
        home[id] = to
        travelsTo[id] = -1
        arrivedAt[id] = tick
        if (isUsed[id] === 1) residents[to]?.add(id)
        if (!shown.has(to)) book.owe(to, 'fixed', costs.checkpoint)
        shown.add(to)
      }
      return list
    },
    leaveGas,
    moveGas: (id) => leaveGas(id) + arriveGas(id),
  }
}
