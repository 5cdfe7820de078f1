import {
  admit,
  type Candidate,
  growClump,
  type Key,
  meanFill,
  meanLevel,
  nextRegret,
  type Offer,
  ratioOf,
  shed,
  tieOf,
} from '@metalayer/policy'
import { costs } from '../costs.ts'
import type { Placement, Stage } from '../stage.ts'

/** The network's own: agents shed, destinations admit, by `packages/policy` alone. */
export function createMetaLayer(): Placement {
  const regrets = new Map<number, number>()
  const acceptedAt = new Map<number, number>()
  return {
    ...{ name: 'MetaLayer', gathers: true, remembers: false },
    decide(stage) {
      if (stage.world.chains === 1 || stage.views().length === 0) return
      const offers: Offer[] = []
      const clumps = new Map<Key, number[]>()
      for (let chain = 0; chain < stage.world.chains; chain++) {
        offers.push(...shedAt(chain, stage, { regrets, clumps }))
      }
      for (const [to, some] of Map.groupBy(offers, (offer) => offer.to)) {
        const last = acceptedAt.get(to)
        const accepted = admit(
          {
            ...{ seed: stage.seed, tick: stage.tick, here: stage.own(to), offers: some },
            mean: meanFill(stage.views()),
            ...(last !== undefined && { acceptedAt: last }),
          },
          stage.limits,
        )
        if (accepted.length > 0) acceptedAt.set(to, stage.tick)
        for (const id of accepted) {
          for (const member of clumps.get(id) ?? []) stage.move(member, to)
        }
      }
    },
  }
}

/** Every how many ticks a chain looks for what would be better off in company elsewhere, whatever its load. */
const COMPANY_TICKS = 8

function shedAt(
  chainId: number,
  stage: Stage,
  { regrets, clumps }: { regrets: Map<number, number>; clumps: Map<Key, number[]> },
): Offer[] {
  const { seed, tick, limits } = stage
  const here = stage.own(chainId)
  const chains = stage.views().map((view) => (view.chainId === chainId ? here : view))
  const mean = meanLevel(chains)
  const regret = nextRegret(regrets.get(chainId) ?? 0, { ...here, mean }, limits)
  regrets.set(chainId, regret)
  if (regret === 0 && tieOf(seed, chainId, tick) % COMPANY_TICKS !== 0) return []
  const candidates = candidatesOf(chainId, stage, { clumps, isForCompany: regret === 0 })
  // What a use costs more where its parts are apart: the journey of an account.
  const distance = ratioOf(stage.world.moveGas(0), costs.swap)
  // What travels together shares what proves its lane.
  const departGas = costs.departure
  const journeyGas = departGas + costs.checkpoint
  const inputs = { seed, tick, chainId, chains, candidates, regret }
  return shed({ ...inputs, distance, departGas, journeyGas }, limits)
}

/** What could leave: those that are most used for what their move costs, each with those that follow it. */
function candidatesOf(
  chainId: number,
  stage: Stage,
  { clumps, isForCompany }: { clumps: Map<Key, number[]>; isForCompany: boolean },
): Candidate[] {
  const { world, watch, tick, limits } = stage
  const chosen = [...world.residents(chainId)]
    // Accounts come to their company by themselves, when they gather.
    .filter((id) => !(isForCompany && id < world.accounts) && !stage.isClaimed(id))
    .map((id) => ({ id, pace: watch.pace(id, tick) }))
    .filter(({ pace }) => pace > 0)
    .sort((a, b) => b.pace / world.moveGas(b.id) - a.pace / world.moveGas(a.id) || a.id - b.id)
    .slice(0, limits.candidatesMax)
  // Shared objects first: who follows one moves with it, not by itself as well.
  const taken = new Set<number>()
  return chosen
    .sort((a, b) => Number(a.id < world.accounts) - Number(b.id < world.accounts))
    .flatMap(({ id }) => {
      if (taken.has(id)) return []
      const candidate = candidateOf(id, chainId, stage, { clumps, taken })
      for (const member of clumps.get(id) ?? []) taken.add(member)
      return candidate
    })
}

function candidateOf(
  id: number,
  chainId: number,
  stage: Stage,
  { clumps, taken }: { clumps: Map<Key, number[]>; taken: ReadonlySet<number> },
): Candidate {
  const { world, watch, tick, limits } = stage
  const isHere = (one: number) => world.travelsTo(one) < 0 && world.home(one) === chainId
  const followers = [...watch.followers(id)].map(Number)
  const neighbours = followers
    .filter((one) => isHere(one) && !stage.isSettling(one) && !taken.has(one))
    .map((follower) => ({ id: follower, edges: watch.edges(follower, tick) }))
  const members = growClump({ seed: id, neighbours }, limits).map(Number)
  clumps.set(id, members)
  const inClump = new Set(members)
  const ties = new Map<number, number>()
  // Of members with what is no member; and of followers who stay behind with it.
  const tie = (peer: number, gas: number) =>
    ties.set(world.place(peer), (ties.get(world.place(peer)) ?? 0) + gas)
  const counted = new Set(followers)
  for (const member of members) {
    for (const { peer, gas } of watch.edges(member, tick)) {
      const isCounted = inClump.has(Number(peer)) || (member === id && counted.has(Number(peer)))
      if (!isCounted) tie(Number(peer), gas)
    }
  }
  for (const follower of followers) {
    if (inClump.has(follower)) continue
    const edge = watch.edges(follower, tick).find(({ peer }) => peer === id)
    if (edge) tie(follower, edge.gas)
  }
  const sum = (of: (member: number) => number) => members.reduce((all, one) => all + of(one), 0)
  // Of accounts: what they have sent waits for objects as well.
  const waiting = sum((one) => (one < world.accounts ? stage.waitingFor(one) : 0))
  return {
    id,
    members: members.length,
    work: sum(stage.paceOf) + Math.floor(waiting / limits.backlogTicks),
    waiting,
    leaveGas: sum(world.leaveGas),
    moveGas: sum(world.moveGas),
    isIdle: members.every((one) => stage.waitingFor(one) === 0),
    ...(world.arrivedAt(id) >= 0 && {
      arrivedAt: world.arrivedAt(id),
      cameFrom: world.cameFrom(id),
    }),
    ties: [...ties].map(([chain, gas]) => ({ chainId: chain, gas })),
  }
}
