import { type Configuration, isQuorum, lowerCase } from '@metalayer/protocol'
import type { Address } from 'viem'
import type { Clock } from '../clock.ts'
import { addressOfPeer } from '../network/peer-id.ts'

/**
 * Who works for an agent whose node is gone, until a checkpoint names another one (P17): the next validator in order that is there, and that is the one
 * whom the checkpoint will name. Gone is who is not connected, and who says nothing though its connections stand, as a node does that hangs. Most of an
 * agent's work is anybody's to do, and what is done twice is done once: should the agent be there after all, only gas is lost.
 */
export type StandIn = {
  /** Whether this node works for that agent now. */
  standsInFor(agent: Address): boolean
  /** Whether this node is the one who comes after that agent among those who are there. */
  isNextAfter(agent: Address): boolean
  /** Milliseconds: since when the agent's node has been gone, for long enough to be told of; 0: it is there, or this node cannot say. */
  goneSince(agent: Address): number
}

export type StandInDeps = {
  clock: Clock
  /** Ids of connected nodes. */
  peers: () => readonly string[]
  configuration: () => Pick<Configuration, 'validators' | 'parameters'>
  /** When the newest voucher of the validator came, in milliseconds; 0: none has since the start. */
  heardAt: (validator: Address) => number
}

/** A connection that breaks comes back at once, most often. */
const graceMs = 500
/** Ticks without a voucher after which a node is silent; each sends one a tick. */
const silentTicks = 2
/** How long what is known of connections holds: it is asked for at every transaction. */
const rememberedMs = 100

/** `since`: when it was there last; `countsAt`: from when on that is told. */
type Gone = { since: number; countsAt: number }

export function createStandIn({ self }: { self: Address }, deps: StandInDeps): StandIn {
  const { clock, peers, configuration, heardAt } = deps
  const gone = new Map<Address, Gone>()
  const startedAt = clock.now()
  let lookedAt = Number.NEGATIVE_INFINITY
  /** Since when this node has heard a quorum. */
  let hearingSince: number | undefined

  const lastHeard = (signer: Address): number =>
    signer === self ? clock.now() : Math.max(heardAt(signer), startedAt)

  const silentMs = (): number => silentTicks * configuration().parameters.tick

  function look(): void {
    const now = clock.now()
    if (now - lookedAt < rememberedMs) return
    lookedAt = now
    const { validators } = configuration()
    const there = new Set([self, ...peers().flatMap((peer) => addressOfPeer(peer) ?? [])])
    const all = validators.map(({ signer, stake }) => ({ signer: lowerCase(signer), stake }))
    const present = all.filter(({ signer }) => there.has(signer))
    const speaking = present.filter(({ signer }) => now - lastHeard(signer) < silentMs())
    hearingSince = isQuorumOf(speaking, all) ? (hearingSince ?? now) : undefined
    // Who has no quorum around it is away itself, and knows nothing of the others.
    if (!isQuorumOf(present, all)) gone.clear()
    else for (const { signer } of all) note(signer, there.has(signer), now)
  }

  function note(signer: Address, isThere: boolean, now: number): void {
    const heard = Math.max(lastHeard(signer), hearingSince ?? now)
    if (!isThere) gone.set(signer, gone.get(signer) ?? { since: now, countsAt: now + graceMs })
    else if (now - heard >= silentMs()) gone.set(signer, { since: heard, countsAt: now })
    else gone.delete(signer)
  }

  function goneSince(agent: Address): number {
    look()
    const found = gone.get(lowerCase(agent))
    return found !== undefined && clock.now() >= found.countsAt ? found.since : 0
  }

  function isNextAfter(agent: Address): boolean {
    look()
    const order = configuration().validators.map(({ signer }) => lowerCase(signer))
    const place = order.indexOf(lowerCase(agent))
    const next = [...order.slice(place + 1), ...order.slice(0, Math.max(place, 0))]
    return next.find((signer) => !gone.has(signer)) === self
  }

  return {
    goneSince,
    isNextAfter,
    standsInFor: (agent) => goneSince(agent) > 0 && isNextAfter(agent),
  }
}

type Staked = readonly { stake: bigint }[]

function isQuorumOf(part: Staked, all: Staked): boolean {
  return isQuorum(stakeOf(part), stakeOf(all))
}

function stakeOf(validators: Staked): bigint {
  return validators.reduce((sum, { stake }) => sum + stake, 0n)
}
