import type { PolicyLimits } from './defaults.ts'

/** A transaction that wants an object: its place in an order of all on which agents agree, and in which who has waited for long comes before who has not; and where it is to run. */
export type Claim = { place: number; at: number }

export type TurnInputs = {
  tick: number
  /** Where the object is, and since when. */
  chainId: number
  arrivedAt: number
  /** The oldest who want it, some here, some elsewhere. */
  claims: readonly Claim[]
}

/** What an object does next: it stays, or goes where the oldest claim is to run. */
export type Turn = { kind: 'stay' } | { kind: 'go'; to: number; for: number }

/**
 * Whose turn it is, where transactions want an object on several chains. It serves who waits where it is, for a quantum; then it goes to the oldest claim, wherever that is, and waits there
 * for the rest of what that claim needs.
 *
 * So nobody starves. A claim's chain does not change, and in the end no new claim is older than it. Take the oldest of all that wait: at each object that it needs it is the oldest claim,
 * so each comes after at most a quantum and a journey, and none leaves before it has run, for leaving is only ever for an older claim. Hence it runs after a quantum
 * and two journeys at most, then the next one is the oldest; a claim with `n` older ones that share something with it waits at most `n + 1` times as long.
 */
export function takeTurn(inputs: TurnInputs, { quantumTicks }: PolicyLimits): Turn {
  const { tick, chainId, arrivedAt, claims } = inputs
  let oldest: Claim | undefined
  for (const claim of claims) {
    if (oldest === undefined || claim.place < oldest.place) oldest = claim
  }
  if (oldest === undefined || oldest.at === chainId) return { kind: 'stay' }
  const isServing = claims.some(({ at }) => at === chainId)
  if (isServing && tick - arrivedAt < quantumTicks) return { kind: 'stay' }
  return { kind: 'go', to: oldest.at, for: oldest.place }
}
