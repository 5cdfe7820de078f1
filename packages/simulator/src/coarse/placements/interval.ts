import type { Stage } from '../stage.ts'
import type { World } from '../world.ts'

/** Where things are, by the numbers of chains: what a placement for the whole network starts from. */
export type Places = Pick<World, 'chains' | 'accounts' | 'place'>

/** Ticks between the decisions of placements that decide for the whole network at once. */
export const INTERVAL_TICKS = 20

/** Moves everything to where it should be, but for what is on its way. */
export function moveAll(targets: ReadonlyMap<number, number>, { world, move }: Stage): void {
  for (const [id, to] of targets) {
    if (world.travelsTo(id) < 0 && world.home(id) !== to) move(id, to)
  }
}

export function isDue({ tick }: Stage): boolean {
  return tick > 0 && tick % INTERVAL_TICKS === 0
}

/**
 * Spreads units of work over chains, the biggest first: each stays where most of it is while that chain has room up to `slack` above the mean, else it goes to the emptiest one.
 * Where each of their `ids` is to be.
 */
export function spread(
  units: readonly { ids: readonly number[]; work: number; at: number }[],
  chains: number,
  slack: number,
): Map<number, number> {
  const loads = new Float64Array(chains)
  const total = units.reduce((sum, { work }) => sum + work, 0)
  const room = (total / chains) * slack
  const chosen = new Array<number>(units.length).fill(0)
  const order = units
    .map(({ work, at }, place) => ({ work, at, place }))
    .sort((a, b) => b.work - a.work || a.place - b.place)
  for (const { work, at, place } of order) {
    let chain = at
    if ((loads[at] ?? 0) + work > room) {
      chain = loads.reduce((least, load, one) => (load < (loads[least] ?? 0) ? one : least), 0)
    }
    loads[chain] = (loads[chain] ?? 0) + work
    chosen[place] = chain
  }
  return new Map(units.flatMap(({ ids }, place) => ids.map((id) => [id, chosen[place] ?? 0])))
}
