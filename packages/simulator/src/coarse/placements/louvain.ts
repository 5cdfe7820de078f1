import { UndirectedGraph } from 'graphology'
import communities from 'graphology-communities-louvain'
import { createDice } from '../dice.ts'
import type { Intent } from '../loads/load.ts'
import type { Placement } from '../stage.ts'
import { isDue, moveAll, type Places, spread } from './interval.ts'
import { useGraph } from './use-graph.ts'

/** How much above the mean a chain may be before a community goes elsewhere. */
const SLACK = 1.05

/** Louvain's communities of the last interval's graph, the biggest first: each where most of it is, or on the emptiest chain. */
export function createLouvain(seed: number): Placement {
  const dice = createDice(seed)
  return {
    ...{ name: 'Louvain', gathers: false, remembers: true },
    decide(stage) {
      if (!isDue(stage)) return
      moveAll(planLouvain(stage.recent(), stage.world, dice.real), stage)
    },
  }
}

/** Where Louvain's communities have what these used, from where it is. */
export function planLouvain(
  intents: readonly Intent[],
  world: Places,
  rng: () => number,
): Map<number, number> {
  const { edges, work } = useGraph(intents)
  const graph = new UndirectedGraph()
  for (const id of work.keys()) graph.addNode(id)
  for (const [id, list] of edges) {
    for (const [peer, weight] of list) if (id < peer) graph.addEdge(id, peer, { weight })
  }
  // The package's types speak of an ES module, which it is not.
  const louvain = communities as unknown as typeof communities.default
  const labels = louvain(graph, { rng })
  const members = Map.groupBy(work.keys(), (id) => labels[id] ?? -1)
  const units = [...members.values()].map((ids) => ({
    ids,
    work: ids.reduce((sum, id) => sum + (work.get(id) ?? 0), 0),
    at: commonest(ids.map(world.place)),
  }))
  return spread(units, world.chains, SLACK)
}

function commonest(places: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}
