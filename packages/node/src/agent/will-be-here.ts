import { objectId, objectIn } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { ChainGeneration, Follow } from '../follow/interface.ts'
import type { Effect } from './duties.ts'

/** Tells of objects by their ids whether they will be on the chain once what is in flight is mined: those that are there, less those that set out, and those that arrive, are adopted or come back. */
export function willBeHere(
  { chain, follow }: { chain: ChainGeneration; follow: Pick<Follow, 'wordAt'> },
  inFlight: readonly Effect[],
): (id: Hex) => boolean {
  const last = new Map<Hex, 'arrives' | 'departs'>()
  for (const effect of inFlight) {
    if (effect.kind === 'gather' || effect.kind === 'depart') {
      for (const id of effect.ids) last.set(id, 'departs')
    }
    if (effect.kind === 'adopt') for (const id of effect.ids) last.set(id, 'arrives')
    if (effect.kind !== 'deliver' && effect.kind !== 'take-back') continue
    for (const message of effect.messages) {
      if (message.kind === 'object') last.set(objectId(message), 'arrives')
    }
  }
  return (id) => {
    const change = last.get(id)
    if (change !== undefined) return change === 'arrives'
    return objectIn(follow.wordAt(chain.chainId, id), chain.generation).status === 'here'
  }
}
