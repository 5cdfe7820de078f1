import { keccak256 } from '@metalayer/protocol'
import type { TraceRow } from '@metalayer/simulator'

/** Tokens that a replay deploys, at most: one for each contract of the trace, as far as they go. */
export const TOKENS_MAX = 8

/** Which of the replay's tokens stands for each token of a trace. */
export type TokenChoice = {
  /** Contracts of the trace, by how many transfers name them. Each has a token of its own. */
  chosen: number[]
  /** Contracts of the trace in all. */
  distinct: number
  /** Place in `chosen` of the token that stands for a contract: its own, or the one that its hash falls on. */
  placeOf(contract: number): number
}

/** Chooses the tokens that most transfers name; others share those, so that every transfer runs. */
export function chooseTokens(rows: readonly TraceRow[], tokensMax = TOKENS_MAX): TokenChoice {
  const uses = new Map<number, number>()
  for (const row of rows) {
    if (row.kind === 'token') uses.set(row.contract, (uses.get(row.contract) ?? 0) + 1)
  }
  const chosen = [...uses]
    .sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || a - b)
    .slice(0, tokensMax)
    .map(([contract]) => contract)
  const places = new Map(chosen.map((contract, place) => [contract, place]))
  return {
    chosen,
    distinct: uses.size,
    placeOf: (contract) => places.get(contract) ?? hashPlace(contract, chosen.length),
  }
}

function hashPlace(contract: number, count: number): number {
  return Number(BigInt(keccak256(Buffer.from(`MetaLayer token ${contract}`))) % BigInt(count))
}
