import type { Intent } from '../loads/load.ts'
import type { Placement } from '../stage.ts'
import { isDue, moveAll, type Places } from './interval.ts'
import { useGraph } from './use-graph.ts'

/** As published (SRDS'22, and BlockEmulator's parameters). */
const BETA = 0.5
const ITERATIONS = 100
const CHANGES = 50

/**
 * CLPA: label propagation on the graph of the last interval. A vertex takes the label k for which (its edges to k / all its edges) · (1 − β · load of k / the least load) is highest.
 */
export function createClpa(): Placement {
  return {
    ...{ name: 'CLPA', gathers: false, remembers: true },
    decide(stage) {
      if (isDue(stage)) moveAll(planClpa(stage.recent(), stage.world), stage)
    },
  }
}

/** Where CLPA has what these used, from where it is. */
export function planClpa(intents: readonly Intent[], world: Places): Map<number, number> {
  const { edges } = useGraph(intents)
  const labels = new Map([...edges.keys()].map((id) => [id, world.place(id)]))
  const degrees = new Map<number, number>()
  const loads = new Float64Array(world.chains)
  for (const [id, list] of edges) {
    const degree = [...list.values()].reduce((sum, gas) => sum + gas, 0)
    degrees.set(id, degree)
    const label = labels.get(id) ?? 0
    loads[label] = (loads[label] ?? 0) + degree
  }
  const changes = new Map<number, number>()
  for (let round = 0; round < ITERATIONS; round++) {
    let isStable = true
    for (const [id, list] of edges) {
      const label = labels.get(id) ?? 0
      const degree = degrees.get(id) ?? 0
      const best = bestLabel(list, label, { labels, loads, degree })
      if (best === label || (changes.get(id) ?? 0) >= CHANGES) continue
      isStable = false
      changes.set(id, (changes.get(id) ?? 0) + 1)
      labels.set(id, best)
      loads[label] = (loads[label] ?? 0) - degree
      loads[best] = (loads[best] ?? 0) + degree
    }
    if (isStable) break
  }
  return labels
}

function bestLabel(
  neighbours: ReadonlyMap<number, number>,
  own: number,
  options: { labels: ReadonlyMap<number, number>; loads: Float64Array; degree: number },
): number {
  const { labels, loads, degree } = options
  const towards = new Map<number, number>()
  for (const [id, gas] of neighbours) {
    const label = labels.get(id) ?? 0
    towards.set(label, (towards.get(label) ?? 0) + gas)
  }
  const least = Math.max(1, Math.min(...loads))
  const score = (label: number) =>
    ((towards.get(label) ?? 0) / degree) * (1 - (BETA * (loads[label] ?? 0)) / least)
  let best = own
  for (const label of towards.keys()) if (score(label) > score(best)) best = label
  return best
}
