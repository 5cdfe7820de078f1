import type { Decay, Decayed } from './decay.ts'
import type { Key } from './tie.ts'

/** What one object was used with, of late: a few peers, the most used ones (space-saving), each with its decayed gas. */
export type Sketch = { peer: Key; use: Decayed }[]

/**
 * Notes in place that an object was used with a peer. Where there is no room, the peer that counts least makes room and leaves its count, as in the space-saving
 * sketch: so no peer's use is told lower than it was, and those with more than 1/max of all use are surely in it.
 */
export function noteTogether(
  sketch: Sketch,
  { peer, gas, tick }: { peer: Key; gas: number; tick: number },
  { decay, peersMax }: { decay: Decay; peersMax: number },
): void {
  const known = sketch.find((edge) => edge.peer === peer)
  if (known !== undefined) {
    decay.add(known.use, gas, tick)
    return
  }
  if (sketch.length < peersMax) {
    sketch.push({ peer, use: { sum: gas, tick } })
    return
  }
  let least = sketch[0]
  for (const edge of sketch) {
    if (least && decay.at(edge.use, tick) < decay.at(least.use, tick)) least = edge
  }
  if (least === undefined) return
  least.peer = peer
  decay.add(least.use, gas, tick)
}

/** The peer that an object is most used with, if any; of equals, the one noted first. */
export function closestPeer(sketch: Sketch, decay: Decay, tick: number): Key | undefined {
  let best: Key | undefined
  let most = 0
  for (const { peer, use } of sketch) {
    const gas = decay.at(use, tick)
    if (gas > most) {
      best = peer
      most = gas
    }
  }
  return best
}
