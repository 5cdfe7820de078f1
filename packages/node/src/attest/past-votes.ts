import type { Evidence, SignedVote } from '@metalayer/consensus'
import type { HeightContext } from './height-context.ts'
import { isAuthentic } from './message-check.ts'

/** Heights that are over whose votes are kept: a second vote may come late, or be held back until its height is decided. */
const heightsMax = 16
/** Votes of one of them: every validator's of the first rounds. */
const votesMax = 1_024

/** What validators signed in heights that are over, so that whoever contradicts itself there is found, too. */
export type PastVotes = {
  /** Takes what a height came to. */
  keep(context: HeightContext, votes: readonly SignedVote[]): void
  /** The proof that `vote` is against what its signer signed before; null where it is not, or is nobody's. */
  contradiction(vote: SignedVote): { evidence: Evidence; context: HeightContext } | null
}

type Past = { context: HeightContext; votes: Map<string, SignedVote> }

export function createPastVotes(): PastVotes {
  const heights = new Map<number, Past>()
  return {
    keep(context, votes) {
      const byPlace = new Map(votes.slice(0, votesMax).map((vote) => [placeKey(vote), vote]))
      heights.set(context.number, { context, votes: byPlace })
      for (const height of heights.keys()) {
        if (height <= context.number - heightsMax) heights.delete(height)
      }
    },
    contradiction(vote) {
      const past = heights.get(vote.height)
      const first = past?.votes.get(placeKey(vote))
      if (past === undefined || first === undefined || first.id === vote.id) return null
      if (!isAuthentic({ type: 'vote', vote }, past.context)) return null
      // Once is enough.
      past.votes.delete(placeKey(vote))
      return { evidence: { first, second: vote }, context: past.context }
    },
  }
}

const placeKey = ({ type, round, validator }: SignedVote): string => `${type} ${round} ${validator}`
