import { type Candidate, growClump, type Key, type PolicyLimits, tieOf } from '@metalayer/policy'
import {
  accountIn,
  accountSlot,
  type ObjectName,
  objectId,
  objectIn,
  slotAccount,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { ChainGeneration, Follow } from '../follow/interface.ts'
import { gasCosts } from './gas-costs.ts'
import type { NetworkLoad } from './network-load.ts'
import { objectName } from './step-use.ts'

/** What would leave a chain together: accounts, each with its belongings, and shared objects. */
export type Clump = { accounts: Address[]; objects: ObjectName[] }

export type CandidatesDeps = {
  follow: Pick<Follow, 'wordAt' | 'nameOf'>
  load: NetworkLoad
  limits: PolicyLimits
  /** Milliseconds of a tick. */
  tickMs: number
  /** Home of an account. */
  place: (address: Address) => { chainId: number }
  /** Whether it is about to leave already, or somebody brings it somewhere. */
  isTaken: (id: Hex) => boolean
}

/** Ticks without use after which something is not looked at: nothing of what it was used for counts any more. */
const recentTicks = 32

/** What could leave a chain, for one of these others: what is most used for what its move costs, each with what is used with it. */
export function candidatesOf(
  chain: ChainGeneration,
  { isForCompany, others }: { isForCompany: boolean; others: readonly number[] },
  deps: CandidatesDeps,
): { candidates: Candidate[]; clumps: Map<Key, Clump> } {
  const { load, limits } = deps
  const tick = load.tick()
  const lives = (id: Hex) => standsOn(chain, id, deps)
  const chosen = load.recent
    .since(tick - recentTicks)
    // Accounts come to their company by themselves, when they gather.
    .filter((id) => !(isForCompany && isAccount(id)) && lives(id) && !deps.isTaken(id))
    .map((id) => ({ id, worth: load.watch.pace(id, tick) / moveGasOf(id, chain, deps).move }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1))
    .slice(0, limits.candidatesMax)
  // Shared objects first: who follows one moves with it, not by itself as well.
  const taken = new Set<Key>()
  const clumps = new Map<Key, Clump>()
  const candidates = [...chosen]
    .sort((a, b) => Number(isAccount(a.id)) - Number(isAccount(b.id)))
    .flatMap(({ id }) => {
      if (taken.has(id)) return []
      const isFree = (one: Hex) => lives(one) && !taken.has(one) && !isSettling(one, chain, deps)
      const members = membersOf(id, isFree, deps)
      for (const member of members) taken.add(member)
      clumps.set(id, toClump(members, deps))
      const costs = moveCostsOf(members, { chain, others }, deps)
      return candidateOf(id, members, { chain, costs }, deps)
    })
  return { candidates, clumps }
}

function isAccount(id: Hex): boolean {
  return slotAccount(id) !== undefined
}

/** Whether it lives on the chain, and may leave it. An account that was never spent from is not there yet. */
function standsOn(
  { chainId, generation }: ChainGeneration,
  id: Hex,
  { follow }: CandidatesDeps,
): boolean {
  const word = follow.wordAt(chainId, id)
  // Of all that was used of late, most is elsewhere.
  if (word === 0n) return false
  if (isAccount(id)) return accountIn(word, generation).status === 'here'
  const { status, pinned } = objectIn(word, generation)
  return status === 'here' && !pinned && objectName(id, follow) !== undefined
}

/** Whether it came lately: where what it is used with leaves, it does not leave with that (A22). */
function isSettling(id: Hex, chain: ChainGeneration, deps: CandidatesDeps): boolean {
  const { arrivedAt } = arrivalOf(id, chain, deps)
  return arrivedAt !== undefined && deps.load.tick() - arrivedAt < deps.limits.dwellTicks
}

function membersOf(
  seed: Hex,
  isFree: (id: Hex) => boolean,
  { load, limits, isTaken }: CandidatesDeps,
): Hex[] {
  const tick = load.tick()
  // Ids are what the watch is told of.
  const around = [...load.watch.followers(seed), ...load.watch.edges(seed, tick).map(peerOf)]
  const neighbours = [...new Set(around as Hex[])]
    .filter((id) => isFree(id) && !isTaken(id))
    .map((id) => ({ id, edges: load.watch.edges(id, tick) }))
  return growClump({ seed, neighbours }, limits) as Hex[]
}

const peerOf = ({ peer }: { peer: Key }) => peer

function toClump(members: readonly Hex[], { load, follow }: CandidatesDeps): Clump {
  const accounts = members.flatMap((id) => slotAccount(id) ?? [])
  const objects = members.flatMap((id) => (isAccount(id) ? [] : (objectName(id, follow) ?? [])))
  const brought = accounts.flatMap((owner) => load.recent.belongingsOf(owner))
  return { accounts, objects: [...objects, ...brought] }
}

function candidateOf(
  id: Hex,
  members: readonly Hex[],
  { chain, costs }: { chain: ChainGeneration; costs: Pick<Candidate, 'leaveGas' | 'moveGas'> },
  deps: CandidatesDeps,
): Candidate {
  const { load, limits } = deps
  const tick = load.tick()
  const sum = (of: (member: Hex) => number) => members.reduce((all, one) => all + of(one), 0)
  const waiting = sum((one) => waitingFor(one, chain, deps))
  const arrival = arrivalOf(id, chain, deps)
  return {
    ...{ id, members: members.length },
    work: sum((one) => load.paceOf(one, chain.chainId)) + Math.floor(waiting / limits.backlogTicks),
    waiting,
    ...costs,
    isIdle: waiting === 0 && members.every((one) => load.claims.waiting(one, tick) === 0),
    ...arrival,
    ties: tiesOf(id, members, chain, deps),
  }
}

/** Gas that waits for an account: what it has sent, which waits for objects as well. */
function waitingFor(id: Hex, { chainId }: ChainGeneration, { load }: CandidatesDeps): number {
  const address = slotAccount(id)
  return address === undefined ? 0 : load.waitingOf(address, chainId)
}

function moveCostsOf(
  members: readonly Hex[],
  { chain, others }: { chain: ChainGeneration; others: readonly number[] },
  deps: CandidatesDeps,
): Pick<Candidate, 'leaveGas' | 'moveGas'> {
  const costs = members.map((member) => moveGasOf(member, chain, deps))
  const moves = costs.reduce((all, { move }) => all + move, 0)
  return {
    leaveGas: costs.reduce((all, { leave }) => all + leave, 0),
    moveGas: moves + newWordsOf(members, { here: chain.chainId, others }, deps),
  }
}

function moveGasOf(id: Hex, chain: ChainGeneration, deps: CandidatesDeps) {
  const address = slotAccount(id)
  const { accountLeaves, accountArrives, objectLeaves, objectArrives, wordArrives } = gasCosts
  const ofObject = (object: Hex) => {
    const { size } = objectIn(deps.follow.wordAt(chain.chainId, object), chain.generation)
    return objectLeaves + objectArrives + size * wordArrives
  }
  if (address === undefined) return { leave: objectLeaves, move: ofObject(id) }
  const belongings = deps.load.recent.belongingsOf(address).map(objectId)
  return {
    leave: accountLeaves + belongings.length * objectLeaves,
    move: belongings.reduce((sum, one) => sum + ofObject(one), accountLeaves + accountArrives),
  }
}

/**
 * What payments of those who move would write anew: of those whom they have paid of late where a word was there already, as many as another chain has none of. One is drawn for each look: on
 * average, that is what moving anywhere takes.
 */
function newWordsOf(
  members: readonly Hex[],
  { here, others }: { here: number; others: readonly number[] },
  { load, limits, follow }: CandidatesDeps,
): number {
  const tick = load.tick()
  const payees = members.flatMap((member) => {
    const owner = slotAccount(member)
    return owner === undefined ? [] : load.recent.payeesOf(owner, tick - limits.residenceTicks)
  })
  const isNew = (payee: Address) => {
    const slot = accountSlot(payee)
    const drawn = others[tieOf(here, tick, slot) % others.length]
    return drawn !== undefined && follow.wordAt(drawn, slot) === 0n
  }
  return gasCosts.newWord * payees.filter(isNew).length
}

/** When it came, in ticks, and from where, if that was seen. What was born here never came. */
function arrivalOf(
  id: Hex,
  { chainId, generation }: ChainGeneration,
  { follow, load, tickMs }: CandidatesDeps,
): Pick<Candidate, 'arrivedAt' | 'cameFrom'> {
  const word = isAccount(id)
    ? accountIn(follow.wordAt(chainId, id), generation)
    : objectIn(follow.wordAt(chainId, id), generation)
  if (word.version <= 1) return {}
  const arrivedAt = Math.floor((word.since * 1_000) / tickMs)
  const last = load.arrivals.last(id)
  return { arrivedAt, ...(last?.to === chainId && { cameFrom: last.from }) }
}

/** Gas per tick that the clump is used for together with what is no part of it, by where that is; and with those of its followers who stay behind. */
function tiesOf(
  id: Hex,
  members: readonly Hex[],
  chain: ChainGeneration,
  deps: CandidatesDeps,
): Candidate['ties'] {
  const { load } = deps
  const tick = load.tick()
  const inside = new Set<Key>(members)
  const followers = load.watch.followers(id)
  const ties = new Map<number, number>()
  const tie = (peer: Key, gas: number) => {
    const chainId = placeOf(peer as Hex, chain, deps)
    if (chainId !== undefined) ties.set(chainId, (ties.get(chainId) ?? 0) + gas)
  }
  for (const member of members) {
    for (const { peer, gas } of load.watch.edges(member, tick)) {
      const isCounted = inside.has(peer) || (member === id && followers.has(peer))
      if (!isCounted) tie(peer, gas)
    }
  }
  for (const follower of followers) {
    if (inside.has(follower)) continue
    const edge = load.watch.edges(follower, tick).find(({ peer }) => peer === id)
    if (edge) tie(follower, edge.gas)
  }
  return [...ties].map(([chainId, gas]) => ({ chainId, gas }))
}

/** Where something is, as far as its chain or this node has seen it go; of an account, where its home is. */
function placeOf(
  id: Hex,
  { chainId, generation }: ChainGeneration,
  { place, follow, load }: CandidatesDeps,
): number | undefined {
  const address = slotAccount(id)
  if (address !== undefined) return place(address).chainId
  const word = objectIn(follow.wordAt(chainId, id), generation)
  if (word.status === 'here') return chainId
  return word.status === 'away' ? word.chainId : load.arrivals.last(id)?.to
}
