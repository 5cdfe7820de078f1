import type { SignedProposal, SignedVote } from '@metalayer/consensus'
import { zeroHash } from '@metalayer/protocol'
import { ByteReader, MalformedBytesError } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'
import type { AttestLimits } from './limits.ts'
import { readValue, type Value } from './value.ts'

/** What travels on the topic `consensus`. */
export type ConsensusMessage =
  | { type: 'proposal'; proposal: SignedProposal<Value> }
  | { type: 'vote'; vote: SignedVote }

const kinds = { proposal: 0, prevote: 1, precommit: 2 } as const

/** Bytes of one message. */
export function encodeMessage(message: ConsensusMessage): Uint8Array {
  const writer = new ByteWriter()
  if (message.type === 'vote') {
    const { vote } = message
    writer.uint(kinds[vote.type], 1).u64(vote.height).uint(vote.round, 4).uint(vote.validator, 1)
    return writer
      .hex(vote.id ?? zeroHash)
      .hex(vote.signature)
      .done()
  }
  const { proposal } = message
  writer.uint(kinds.proposal, 1).u64(proposal.height).uint(proposal.round, 4)
  writer.uint(proposal.validator, 1).uint(proposal.validRound + 1, 4)
  return writer.bytes(proposal.value.bytes).hex(proposal.signature).done()
}

/** The message that `bytes` hold. Throws `MalformedBytesError`. */
export function decodeMessage(bytes: Uint8Array, limits: AttestLimits): ConsensusMessage {
  const reader = new ByteReader(bytes)
  const kind = reader.uint(1)
  const place = { height: reader.number(), round: reader.uint(4), validator: reader.uint(1) }
  const message =
    kind === kinds.proposal ? readProposal(reader, place, limits) : readVote(reader, place, kind)
  reader.end()
  return message
}

type Place = { height: number; round: number; validator: number }

function readProposal(reader: ByteReader, place: Place, limits: AttestLimits): ConsensusMessage {
  const validRound = reader.uint(4) - 1
  const value = readValue(reader.bytes(limits.valueBytesMax))
  return { type: 'proposal', proposal: { ...place, validRound, value, signature: reader.hex(65) } }
}

function readVote(reader: ByteReader, place: Place, kind: number): ConsensusMessage {
  if (kind !== kinds.prevote && kind !== kinds.precommit) {
    throw new MalformedBytesError(`No message is of kind ${kind}.`)
  }
  const word = reader.hex(32)
  const id = word === zeroHash ? null : word
  const type = kind === kinds.prevote ? 'prevote' : 'precommit'
  return { type: 'vote', vote: { ...place, type, id, signature: reader.hex(65) } }
}

/**
 * Messages in one publication. `attempt` makes the bytes of each repetition new: gossip drops what it has carried before, and a
 * repetition is meant for those whom the first did not reach.
 */
export function encodeEnvelope(attempt: number, messages: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter().uint(attempt, 4).uint(messages.length, 1)
  for (const message of messages) writer.bytes(message)
  return writer.done()
}

/** The messages of an envelope. Throws `MalformedBytesError`. */
export function decodeEnvelope(bytes: Uint8Array, limits: AttestLimits): Uint8Array[] {
  const reader = new ByteReader(bytes)
  reader.uint(4)
  const count = reader.count(1, limits.envelopeMessagesMax)
  const messages = Array.from({ length: count }, () => reader.bytes(limits.messageBytesMax))
  reader.end()
  return messages
}
