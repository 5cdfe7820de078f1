import { type AbsenceProof, bytesToHex, hexToBytes, type WordProof } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { ByteReader, MalformedBytesError } from '../attest/byte-reader.ts'
import { ByteWriter } from '../attest/byte-writer.ts'

/** Protocol by which those who cannot see the hub ask what it said of a configuration. */
export const leavesProtocol = '/metalayer/configurations/1'

/** Asks what stood in the leaf of configuration `number` at the hub's head under checkpoint `checkpoint`. */
export type LeafRequest = { checkpoint: number; number: number }

/** The answer: nothing, by a proof; the hash of these bytes, by a proof; or that the peer cannot tell. */
export type LeafAnswer =
  | { kind: 'unknown' }
  | { kind: 'absent'; proof: AbsenceProof }
  | { kind: 'present'; bytes: Hex; proof: WordProof }

/** Bytes of a configuration: 128 chains, 20 validators and 64 settings take less than 26,000. */
const configurationBytesMax = 65_536
const siblingsMax = 256

export function encodeLeafRequest({ checkpoint, number }: LeafRequest): Uint8Array {
  return new ByteWriter().u64(checkpoint).u64(number).done()
}

/** Throws `MalformedBytesError`. */
export function decodeLeafRequest(bytes: Uint8Array): LeafRequest {
  const reader = new ByteReader(bytes)
  const request = { checkpoint: reader.number(), number: reader.number() }
  reader.end()
  return request
}

export function encodeLeafAnswer(answer: LeafAnswer): Uint8Array {
  const writer = new ByteWriter()
  if (answer.kind === 'unknown') return writer.uint(0, 1).done()
  if (answer.kind === 'present') {
    writer.uint(2, 1).bytes(hexToBytes(answer.bytes)).hex(answer.proof.word)
  } else {
    const { other } = answer.proof
    writer.uint(1, 1).uint(other ? 1 : 0, 1)
    if (other) writer.hex(other.key).hex(other.word)
  }
  writer.uint(answer.proof.siblings.length, 2)
  for (const sibling of answer.proof.siblings) writer.hex(sibling)
  return writer.done()
}

/** Throws `MalformedBytesError`. */
export function decodeLeafAnswer(bytes: Uint8Array): LeafAnswer {
  const reader = new ByteReader(bytes)
  const answer = readAnswer(reader)
  reader.end()
  return answer
}

function readAnswer(reader: ByteReader): LeafAnswer {
  switch (reader.uint(1)) {
    case 0:
      return { kind: 'unknown' }
    case 1: {
      const other = reader.uint(1) === 1 ? { key: reader.hex(32), word: reader.hex(32) } : undefined
      const siblings = readSiblings(reader)
      return { kind: 'absent', proof: other ? { other, siblings } : { siblings } }
    }
    case 2: {
      const configuration = bytesToHex(reader.bytes(configurationBytesMax))
      const word = reader.hex(32)
      return {
        kind: 'present',
        bytes: configuration,
        proof: { word, siblings: readSiblings(reader) },
      }
    }
    default:
      throw new MalformedBytesError('An answer about a leaf is of no known kind.')
  }
}

function readSiblings(reader: ByteReader): Hex[] {
  return Array.from({ length: reader.count(2, siblingsMax) }, () => reader.hex(32))
}
