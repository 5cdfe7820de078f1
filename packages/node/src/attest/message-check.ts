import { proposalDigest, proposerOf } from '@metalayer/consensus'
import { isSignedBy, voteDigest, zeroHash } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { HeightContext } from './height-context.ts'
import type { ConsensusMessage } from './message-codec.ts'

/** What the author of a message signs. */
export function messageDigest(message: ConsensusMessage, networkId: number): Hex {
  if (message.type === 'vote') {
    const { type, height, round, id } = message.vote
    return voteDigest({ networkId, kind: type, height, round, value: id ?? zeroHash })
  }
  const { height, round, validRound, value } = message.proposal
  return proposalDigest({ networkId, height, round, validRound, value: value.hash })
}

/** Height, round, author and signature of a message. */
export function placeOf(message: ConsensusMessage): {
  height: number
  round: number
  validator: number
  signature: Hex
} {
  return message.type === 'vote' ? message.vote : message.proposal
}

/** Whether the message is by the validator that it names, and a proposal by the proposer of its round. */
export function isAuthentic(message: ConsensusMessage, context: HeightContext): boolean {
  const { validators, parameters } = context.configuration
  const { height, round, validator, signature } = placeOf(message)
  const signer = validators[validator]?.signer
  if (signer === undefined) return false
  if (message.type === 'proposal' && proposerOf(context.stakes, height, round) !== validator) {
    return false
  }
  return isSignedBy(messageDigest(message, parameters.networkId), signature, signer)
}
