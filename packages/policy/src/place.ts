import type { PolicyLimits } from './defaults.ts'
import { acceptLevel, type ChainView, fillOf, meanFill } from './level.ts'
import { type Key, tieOf } from './tie.ts'

/** What is known when something has no home yet, or none that lives. */
export type PlaceInputs = {
  seed: number
  id: Key
  chains: readonly ChainView[]
  /** Where what it was first used with is, if with anything. */
  company?: number
}

/**
 * Where something new goes: to what it is used with, unless that chain is fuller than it may become by taking things in; else to the emptier of two that are drawn by lot,
 * which all who know the same levels draw alike. Undefined: no chain is open.
 */
export function placeNew(
  { seed, id, chains, company }: PlaceInputs,
  limits: PolicyLimits,
): number | undefined {
  const open = chains.filter(({ isOpen }) => isOpen)
  const friend = open.find(({ chainId }) => chainId === company)
  if (friend !== undefined && fillOf(friend) < acceptLevel(meanFill(chains), limits)) {
    return friend.chainId
  }
  const [one, other] = [0, 1].map((draw) => open[tieOf(seed, id, draw) % open.length])
  return one && other && fillOf(other) < fillOf(one) ? other.chainId : one?.chainId
}
