import { createDecay, type Decayed } from './decay.ts'
import type { PolicyLimits } from './defaults.ts'
import { closestPeer, noteTogether, type Sketch } from './sketch.ts'
import type { Key } from './tie.ts'

/** An edge between objects that are used together: gas per tick. */
export type Edge = { peer: Key; gas: number }

/**
 * What is known of how objects are used: filled with the transactions that chains are given, in their order. As every node follows every chain, any agent knows it of
 * any object. Bounded: past its bound, objects that are hardly used are forgotten, and begin anew.
 */
export type Watch = {
  /** A transaction has come: what it touches and needs together, the sender first, and its gas. Its work counts for its first shared object, if any, else its sender. */
  note(transaction: { touched: readonly Key[]; gas: number; tick: number }): void
  /** Gas per tick that counts for an object. */
  pace(id: Key, tick: number): number
  /** What it was used with. */
  edges(id: Key, tick: number): Edge[]
  /** Whom it is used with most. */
  anchor(id: Key): Key | undefined
  /** Those whose anchor it is. */
  followers(id: Key): ReadonlySet<Key>
  /** Objects known. */
  size(): number
}

type Known = { use: Decayed; sketch: Sketch; anchor: Key | undefined; followers: Set<Key> }

const nobody: ReadonlySet<Key> = new Set()

export function createWatch(limits: PolicyLimits): Watch {
  const paceDecay = createDecay(limits.paceKeep)
  const decay = createDecay(limits.affinityKeep)
  const objects = new Map<Key, Known>()
  const options = { decay, peersMax: limits.peersMax }

  const known = (id: Key, tick: number): Known => {
    const found = objects.get(id)
    if (found !== undefined) return found
    if (objects.size >= limits.objectsMax) forget(tick)
    const fresh: Known = {
      use: { sum: 0, tick },
      sketch: [],
      anchor: undefined,
      followers: new Set(),
    }
    objects.set(id, fresh)
    return fresh
  }

  /** Makes room: the oldest eighth goes, or all that was not used for long. Insertion order is the same everywhere. */
  const forget = (tick: number) => {
    let most = Math.ceil(limits.objectsMax / 8)
    for (const [id, { use, anchor, followers }] of objects) {
      if (most === 0) return
      if (followers.size > 0 && paceDecay.at(use, tick) > 0) continue
      if (anchor !== undefined) objects.get(anchor)?.followers.delete(id)
      for (const follower of followers) {
        const one = objects.get(follower)
        if (one) one.anchor = undefined
      }
      objects.delete(id)
      most--
    }
  }

  const follow = (id: Key, one: Known, tick: number) => {
    const anchor = closestPeer(one.sketch, decay, tick)
    if (anchor === one.anchor) return
    if (one.anchor !== undefined) objects.get(one.anchor)?.followers.delete(id)
    one.anchor = anchor
    if (anchor !== undefined) known(anchor, tick).followers.add(id)
  }

  return {
    note({ touched, gas, tick }) {
      const [sender, ...others] = touched
      if (sender === undefined) return
      const [main] = others
      paceDecay.add(known(main ?? sender, tick).use, gas, tick)
      if (main === undefined) return
      const one = known(sender, tick)
      for (const peer of others) noteTogether(one.sketch, { peer, gas, tick }, options)
      follow(sender, one, tick)
      noteTogether(known(main, tick).sketch, { peer: sender, gas, tick }, options)
      for (const peer of others.slice(1)) {
        noteTogether(known(peer, tick).sketch, { peer: main, gas, tick }, options)
        noteTogether(known(main, tick).sketch, { peer, gas, tick }, options)
      }
    },
    pace: (id, tick) => paceDecay.pace(objects.get(id)?.use ?? { sum: 0, tick }, tick),
    edges: (id, tick) =>
      (objects.get(id)?.sketch ?? []).map(({ peer, use }) => ({
        peer,
        gas: decay.pace(use, tick),
      })),
    anchor: (id) => objects.get(id)?.anchor,
    followers: (id) => objects.get(id)?.followers ?? nobody,
    size: () => objects.size,
  }
}
