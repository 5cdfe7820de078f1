import type { Choice, MachineRecord, SignedVote, Vote } from '@metalayer/consensus'
import { zeroHash } from '@metalayer/protocol'
import { ByteReader, MalformedBytesError } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'
import type { AttestLimits } from './limits.ts'
import { readValue, type Value } from './value.ts'

const steps = ['new', 'propose', 'prevote', 'precommit', 'decided'] as const
const votesMax = 255

/** Bytes of what must be durable before a vote or a proposal is sent. */
export function encodeRecord(record: MachineRecord<Value>): Uint8Array {
  const writer = new ByteWriter().u64(record.height).uint(record.round, 4)
  writer.uint(steps.indexOf(record.step), 1)
  writeChoice(writer, record.locked)
  writeChoice(writer, record.valid)
  const { proposal, votes } = record.signed
  writeChoice(writer, proposal && { ...proposal, proof: [] })
  writer.uint((proposal?.validRound ?? -1) + 1, 4).uint(proposal?.validator ?? 0, 1)
  writer.uint(votes.length, 1)
  for (const vote of votes) {
    writer
      .uint(vote.type === 'prevote' ? 1 : 2, 1)
      .uint(vote.round, 4)
      .uint(vote.validator, 1)
    writer.hex(vote.id ?? zeroHash)
  }
  return writer.done()
}

/** The record that `bytes` hold. Throws `MalformedBytesError`. */
export function decodeRecord(bytes: Uint8Array, limits: AttestLimits): MachineRecord<Value> {
  const reader = new ByteReader(bytes)
  const height = reader.number()
  const round = reader.uint(4)
  const step = steps[reader.uint(1)]
  if (step === undefined) throw new MalformedBytesError('A record names no step.')
  const locked = readChoice(reader, height, limits)
  const valid = readChoice(reader, height, limits)
  const choice = readChoice(reader, height, limits)
  const validRound = reader.uint(4) - 1
  const validator = reader.uint(1)
  const proposal = choice && {
    ...{ height, round: choice.round, id: choice.id, value: choice.value },
    ...{ validRound, validator },
  }
  const votes = Array.from({ length: reader.count(1, votesMax) }, () => readVote(reader, height))
  reader.end()
  return { height, round, step, locked, valid, signed: { proposal, votes } }
}

function writeChoice(writer: ByteWriter, choice: Choice<Value> | null): void {
  if (choice === null) {
    writer.uint(0, 1)
    return
  }
  writer.uint(1, 1).uint(choice.round, 4).hex(choice.id).bytes(choice.value.bytes)
  writer.uint(choice.proof.length, 1)
  for (const vote of choice.proof) writer.uint(vote.validator, 1).hex(vote.signature)
}

function readChoice(
  reader: ByteReader,
  height: number,
  limits: AttestLimits,
): Choice<Value> | null {
  if (reader.uint(1) === 0) return null
  const round = reader.uint(4)
  const id = reader.hex(32)
  const value = readValue(reader.bytes(limits.valueBytesMax))
  const proof = Array.from({ length: reader.count(1, votesMax) }, (): SignedVote => {
    const validator = reader.uint(1)
    return { type: 'prevote', height, round, id, validator, signature: reader.hex(65) }
  })
  return { round, id, value, proof }
}

function readVote(reader: ByteReader, height: number): Vote {
  const type = reader.uint(1) === 1 ? 'prevote' : 'precommit'
  const round = reader.uint(4)
  const validator = reader.uint(1)
  const word = reader.hex(32)
  return { type, height, round, validator, id: word === zeroHash ? null : word }
}
