import type { PolicyLimits } from './defaults.ts'
import { compareKeys, type Key } from './tie.ts'
import type { Edge } from './watch.ts'

/** What a clump is grown from. */
export type ClumpInputs = {
  seed: Key
  /** Objects of the chain that may go along, and what each is used with: gas per tick. */
  neighbours: readonly { id: Key; edges: readonly Edge[] }[]
}

/**
 * What should go where `seed` goes: greedily, the neighbour that is most used with those who go already, as long as it is used with them more than with all others, so that
 * each one who joins makes the cut smaller. Bounded.
 */
export function growClump({ seed, neighbours }: ClumpInputs, limits: PolicyLimits): Key[] {
  const members = new Set<Key>([seed])
  const left = new Map(neighbours.filter(({ id }) => id !== seed).map((one) => [one.id, one]))
  // Each round lets in all who join by who is in already, closest first.
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false
    const joining = [...left.values()]
      .map(({ id, edges }) => ({ id, ...cutOf(edges, members) }))
      .filter(({ inside, outside }) => inside > outside)
      .sort((a, b) => b.inside - a.inside || compareKeys(a.id, b.id))
    for (const { id } of joining) {
      if (members.size >= limits.clumpMembersMax) return [...members]
      members.add(id)
      left.delete(id)
      isGrowing = true
    }
  }
  return [...members]
}

function cutOf(edges: readonly Edge[], members: ReadonlySet<Key>) {
  let [inside, outside] = [0, 0]
  for (const { peer, gas } of edges) {
    if (members.has(peer)) inside += gas
    else outside += gas
  }
  return { inside, outside }
}
