import type { MachineState } from './machine-state.ts'
import type { SignedProposal, SignedVote } from './message.ts'

/** Signed messages to send again. */
export type Rebroadcast<Value> = { proposals: SignedProposal<Value>[]; votes: SignedVote[] }

/**
 * What to send again while a height lasts, whoever signed it: all of this round and the one before, and the prevotes on which the valid value
 * rests. This is the paper's gossip communication property over a network that loses messages: what one correct validator received, all do. The
 * round before is needed by those who still wait for its precommits; the prevotes by those who are to accept a re-proposal (L28).
 */
export function rebroadcast<Value>(state: MachineState<Value>): Rebroadcast<Value> {
  const proposals: SignedProposal<Value>[] = []
  const votes: SignedVote[] = []
  for (const [round, log] of state.rounds) {
    if (round === state.round || round === state.round - 1) {
      for (const { id: _, ...proposal } of log.proposals) proposals.push(proposal)
      votes.push(...log.prevotes, ...log.precommits)
    } else if (round === state.valid?.round || round === state.locked?.round) {
      votes.push(...log.prevotes)
    }
  }
  return { proposals, votes }
}
