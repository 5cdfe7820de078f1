import type { Stakes } from './quorum.ts'

/**
 * Index of the validator that proposes in a round: (height + round) mod n over the validators with stake, in the
 * configuration's order. Everyone with stake comes within n rounds whatever was decided before, which termination needs;
 * stake does not make it more frequent, since proposing earns nothing.
 */
export function proposerOf(stakes: Stakes, height: number, round: number): number {
  const staked = [...stakes.keys()].filter((index) => (stakes[index] ?? 0n) > 0n)
  return staked[(height + round) % staked.length] ?? 0
}
