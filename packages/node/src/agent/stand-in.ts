import { type Configuration, lowerCase } from '@metalayer/protocol'
import type { Address } from 'viem'
import type { Clock } from '../clock.ts'
import { addressOfPeer } from '../network/peer-id.ts'

/**
 * Who works for an agent whose node is gone, until a checkpoint names another one (P17): the next validator in order that is connected, and that is the one
 * whom the checkpoint will name. Most of an agent's work is anybody's to do, and what is done twice is done once: should the agent be there after
 * all, only gas is lost.
 */
export type StandIn = {
  /** Whether this node works for that agent now. */
  standsInFor(agent: Address): boolean
  /** Milliseconds: since when the agent's node has been gone, for long enough to be told of; 0: it is there, or this node cannot say. */
  goneSince(agent: Address): number
}

export type StandInDeps = {
  clock: Clock
  /** Ids of connected nodes. */
  peers: () => readonly string[]
  validators: () => Configuration['validators']
}

/** A connection that breaks comes back at once, most often. */
const graceMs = 500
/** How long what is known of connections holds: it is asked for at every transaction. */
const rememberedMs = 100

export function createStandIn(
  { self }: { self: Address },
  { clock, peers, validators }: StandInDeps,
): StandIn {
  /** By validator: since when it has been gone. */
  const gone = new Map<Address, number>()
  let lookedAt = Number.NEGATIVE_INFINITY

  function look(): void {
    const now = clock.now()
    if (now - lookedAt < rememberedMs) return
    lookedAt = now
    const there = new Set([self, ...peers().flatMap((peer) => addressOfPeer(peer) ?? [])])
    const all = validators().map(({ signer, stake }) => ({ signer: lowerCase(signer), stake }))
    const present = all.filter(({ signer }) => there.has(signer))
    // Who hears of no quorum is away itself, and knows nothing of the others.
    const isTogether = stakeOf(present) * 3n > stakeOf(all) * 2n
    for (const { signer } of all) {
      if (there.has(signer) || !isTogether) gone.delete(signer)
      else if (!gone.has(signer)) gone.set(signer, now)
    }
  }

  function goneSince(agent: Address): number {
    look()
    const since = gone.get(lowerCase(agent)) ?? 0
    return since > 0 && clock.now() - since >= graceMs ? since : 0
  }

  return {
    goneSince,
    standsInFor(agent) {
      if (goneSince(agent) === 0) return false
      const order = validators().map(({ signer }) => lowerCase(signer))
      const place = order.indexOf(lowerCase(agent))
      const next = [...order.slice(place + 1), ...order.slice(0, place)]
      return next.find((signer) => !gone.has(signer)) === self
    },
  }
}

function stakeOf(validators: readonly { stake: bigint }[]): bigint {
  return validators.reduce((sum, { stake }) => sum + stake, 0n)
}
