import type { Proposal } from '@metalayer/consensus'
import { keccak256 } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { decodeProposal, encodeProposal } from './proposal-codec.ts'

/** What the machine decides on: a proposal with its bytes as they travel, and their hash. */
export type Value = { proposal: Proposal; bytes: Uint8Array; hash: Hex }

/** The value of a proposal that this node makes. */
export function createValue(proposal: Proposal): Value {
  const bytes = encodeProposal(proposal)
  return { proposal, bytes, hash: keccak256(bytes) }
}

/** The value that `bytes` hold. Throws `MalformedBytesError`. */
export function readValue(bytes: Uint8Array): Value {
  // A copy: the bytes of a message are its buffer's.
  const own = new Uint8Array(bytes)
  return { proposal: decodeProposal(own), bytes: own, hash: keccak256(own) }
}
