import { hashWords, keccak256 } from '@metalayer/protocol'
import type { Hex } from 'viem'

const domain = keccak256(Buffer.from('MetaLayer proposal'))

/**
 * The 32 bytes that the proposer of a round signs: `h(abi.encode(h("MetaLayer proposal"), networkId, height, round, validRound + 1, value))`, with `value`
 * the hash of the value's bytes as they travel. No contract reads it: of two proposals nothing is slashed.
 */
export function proposalDigest(proposal: {
  networkId: number
  height: number
  round: number
  /** -1: none. */
  validRound: number
  value: Hex
}): Hex {
  const { networkId, height, round, validRound, value } = proposal
  return hashWords(domain, networkId, height, round, validRound + 1, value)
}
