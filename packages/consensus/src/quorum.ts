import { isQuorum as isQuorumOf } from '@metalayer/protocol'

/** Stake of each validator, in the configuration's order. */
export type Stakes = readonly bigint[]

/** Σ of the stake of `members`, each counted once. */
export function stakeOf(stakes: Stakes, members: Iterable<number>): bigint {
  let sum = 0n
  for (const member of new Set(members)) sum += stakes[member] ?? 0n
  return sum
}

/** More than 2/3 of all stake: the paper's 2f + 1. Any two quorums share more than 1/3, so at least one correct validator. */
export function holdsQuorum(stakes: Stakes, members: Iterable<number>): boolean {
  return isQuorumOf(stakeOf(stakes, members), sum(stakes))
}

/** More than 1/3 of all stake: the paper's f + 1. At least one of them is correct. */
export function holdsThird(stakes: Stakes, members: Iterable<number>): boolean {
  return 3n * stakeOf(stakes, members) > sum(stakes)
}

function sum(stakes: Stakes): bigint {
  return stakes.reduce((total, stake) => total + stake, 0n)
}
