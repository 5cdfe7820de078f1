import type { MachineRecord, Proposal } from '@metalayer/consensus'
import { keccak256 } from '@metalayer/protocol'
import fc from 'fast-check'
import { toHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { blockOf } from './attest-fixture.ts'
import { MalformedBytesError } from './byte-reader.ts'
import { defaultAttestLimits as limits } from './limits.ts'
import { decodeEnvelope, decodeMessage, encodeEnvelope, encodeMessage } from './message-codec.ts'
import { decodeProposal, decodeVoucher, encodeProposal, encodeVoucher } from './proposal-codec.ts'
import { decodeDecided, decodeRange, decodeRangeRequest, encodeDecided } from './range-codec.ts'
import { decodeRecord, encodeRecord } from './record-codec.ts'
import { createValue, type Value } from './value.ts'

const signature = `0x${'ab'.repeat(65)}` as const
const id = keccak256('0x01')

function proposalOf(validators: number, chains: number, blocks: number): Proposal {
  const vouchers = Array.from({ length: validators }, (_, validator) => ({
    ...{ validator, signature },
    body: {
      ...{ height: 9, parent: id, clock: 1_800_000_000_000 + validator },
      chains: Array.from({ length: chains }, (_, chain) => ({
        ...{ chainId: 10 + chain, generation: 1, waitingSince: validator },
        blocks: Array.from({ length: blocks }, (_, index) => blockOf(10 + chain, index + 1, 0)),
      })),
    },
  }))
  return { proposer: toHex(7, { size: 20 }), vouchers }
}

describe('the bytes of consensus', () => {
  it('bring back what went in, and are the same again', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(6), fc.nat(8), (validators, chains, blocks) => {
        const proposal = proposalOf(validators, chains, blocks)
        const bytes = encodeProposal(proposal)
        expect(decodeProposal(bytes)).toEqual(proposal)
        expect(encodeProposal(decodeProposal(bytes))).toEqual(bytes)
        for (const voucher of proposal.vouchers) {
          expect(decodeVoucher(encodeVoucher(voucher))).toEqual(voucher)
        }
      }),
      { numRuns: 30 },
    )
    const value = createValue(proposalOf(4, 2, 2))
    const place = { height: 9, round: 3, validator: 2, signature } as const
    for (const message of [
      { type: 'proposal', proposal: { ...place, validRound: -1, value } },
      { type: 'vote', vote: { ...place, type: 'precommit', id: null } },
      { type: 'vote', vote: { ...place, type: 'prevote', id } },
    ] as const) {
      const [one] = decodeEnvelope(encodeEnvelope(5, [encodeMessage(message)]), limits)
      expect(decodeMessage(one ?? new Uint8Array(), limits)).toEqual(message)
    }
    const decided = { proposal: value.bytes, commit: { round: 2, mask: 5n, signatures: signature } }
    expect(decodeDecided(encodeDecided(decided), limits)).toEqual(decided)
  })

  it('bring back a record: locks with their proof, and all that was signed', () => {
    const value = createValue(proposalOf(4, 2, 2))
    const vote = { type: 'prevote', height: 9, round: 1, id, validator: 1 } as const
    const choice = { round: 1, id, value, proof: [{ ...vote, signature }] }
    const record: MachineRecord<Value> = {
      ...{ height: 9, round: 2, step: 'precommit', locked: choice, valid: choice },
      signed: {
        proposal: { height: 9, round: 2, id, value, validRound: 1, validator: 1 },
        votes: [vote, { ...vote, round: 2, type: 'precommit', id: null }],
      },
    }
    expect(decodeRecord(encodeRecord(record), limits)).toEqual(record)
    const empty = { ...record, locked: null, valid: null, signed: { proposal: null, votes: [] } }
    expect(decodeRecord(encodeRecord(empty), limits)).toEqual(empty)
  })

  it('are refused, never worse, where they are of anybody', () => {
    const decoders = [
      decodeProposal,
      decodeVoucher,
      (bytes: Uint8Array) => decodeMessage(bytes, limits),
      (bytes: Uint8Array) => decodeEnvelope(bytes, limits),
      (bytes: Uint8Array) => decodeRange(bytes, limits),
      decodeRangeRequest,
    ]
    const good = encodeProposal(proposalOf(3, 2, 2))
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.tuple(fc.nat(good.length - 1), fc.nat(255)).map(([at, byte]) => good.with(at, byte)),
      fc.nat(good.length).map((length) => good.subarray(0, length)),
    )
    fc.assert(
      fc.property(bytes, (some) => {
        for (const decode of decoders) {
          try {
            decode(some)
          } catch (error) {
            expect(error).toBeInstanceOf(MalformedBytesError)
          }
        }
      }),
    )
  })

  it('hold a block once, however many validators say it', () => {
    const size = (validators: number): number =>
      encodeProposal(proposalOf(validators, 50, 3)).length
    console.info(`50 chains, 3 blocks each: ${size(4)} bytes of 4 validators, ${size(20)} of 20`)
    expect(size(20)).toBeLessThan(60_000)
    // The most that 20 validators can say of 50 chains still travels.
    expect(encodeProposal(proposalOf(20, 50, 8)).length).toBeLessThan(limits.valueBytesMax)
  })
})
