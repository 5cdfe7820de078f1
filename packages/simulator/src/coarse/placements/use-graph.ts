import type { Intent } from '../loads/load.ts'

/** Who was used with what, and how much: gas of edges, and of what counts for each (its first object, else the sender). */
export type UseGraph = {
  /** By vertex: its neighbours, and the gas of each edge. */
  edges: Map<number, Map<number, number>>
  work: Map<number, number>
}

/** The graph of some transactions. Being paid is no edge: pockets take payments where the payer is. */
export function useGraph(intents: readonly Intent[]): UseGraph {
  const edges = new Map<number, Map<number, number>>()
  const work = new Map<number, number>()
  const join = (a: number, b: number, gas: number) => {
    const list = edges.get(a) ?? new Map<number, number>()
    list.set(b, (list.get(b) ?? 0) + gas)
    edges.set(a, list)
  }
  for (const { sender, objects, gas } of intents) {
    const main = objects[0] ?? sender
    work.set(main, (work.get(main) ?? 0) + gas)
    if (!work.has(sender)) work.set(sender, 0)
    for (const id of objects) {
      join(sender, id, gas)
      join(id, sender, gas)
    }
  }
  return { edges, work }
}
