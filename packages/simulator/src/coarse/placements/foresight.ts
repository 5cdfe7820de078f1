import type { Intent } from '../loads/load.ts'
import type { Placement, Stage } from '../stage.ts'
import { INTERVAL_TICKS, moveAll, type Places, spread } from './interval.ts'
import { useGraph } from './use-graph.ts'

/** How much above the mean a chain may be before something goes elsewhere. */
const SLACK = 1.01

/**
 * A greedy scheduler that knows the future: it has seen every transaction of the next interval. Each shared object goes with the accounts that will use it most, the
 * most used first, each where it is or to the emptiest chain. `ahead`: how many transactions an interval has.
 */
export function createForesight(ahead: (stage: Stage) => number): Placement {
  return {
    ...{ name: 'foresight', gathers: true, remembers: false },
    decide(stage) {
      if (stage.tick % INTERVAL_TICKS !== 0) return
      moveAll(planForesight(stage.upcoming(ahead(stage)), stage.world), stage)
    },
  }
}

/** Where a greedy scheduler has what these will use, from where it is. */
export function planForesight(intents: readonly Intent[], world: Places): Map<number, number> {
  const { edges, work } = useGraph(intents)
  const members = new Map<number, number[]>()
  for (const id of work.keys()) {
    const own = id < world.accounts ? (work.get(id) ?? 0) : Number.POSITIVE_INFINITY
    let [anchor, most] = [id, own]
    for (const [peer, gas] of edges.get(id) ?? []) {
      if (id < world.accounts && gas > most) [anchor, most] = [peer, gas]
    }
    const list = members.get(anchor)
    if (list === undefined) members.set(anchor, [id])
    else list.push(id)
  }
  const units = [...members].map(([anchor, ids]) => ({
    ids,
    at: world.place(anchor),
    work: ids.reduce((sum, id) => sum + (work.get(id) ?? 0), 0),
  }))
  return spread(units, world.chains, SLACK)
}
