import {
  type Base,
  createTendermint,
  type Machine,
  nextCheckpoint,
  type ValidatorVoucher,
} from '@metalayer/consensus'
import {
  type Checkpoint,
  encodeVoucherBody,
  type Head,
  hashCheckpoint,
  isSignedBy,
  keccak256,
  voucherDigest,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { encodeVoucher } from './proposal-codec.ts'
import type { Value } from './value.ts'

/** What follows from a value that is valid after the parent. */
export type Outcome = { id: Hex; checkpoint: Checkpoint; heads: Head[] }

/** Everything that is constant for one height. */
export type HeightContext = Base & {
  number: number
  parentHash: Hex
  stakes: readonly bigint[]
  /** This node's index among the validators; null for an observer. */
  self: number | null
  machine: Machine<Value>
  /** What follows from a value; null where it is invalid. Remembered by the hash of its bytes. */
  outcomeOf: (value: Value) => Outcome | null
  /** The same, for a value that a quorum has precommitted: its vouchers' signatures have been checked by at least one correct validator. */
  outcomeOfDecided: (value: Value) => Outcome | null
  isVoucherSigned: (voucher: ValidatorVoucher) => boolean
}

/** Values whose outcome is remembered: a correct proposer makes one a round, and few rounds matter at a time. */
const outcomesMax = 32
/** Vouchers whose signature is remembered to be right. */
const signedMax = 1_024

/** `signer`: address of this node's key; null where it has none, or must not vote. */
export function createHeightContext(base: Base, signer: Address | null): HeightContext {
  const number = base.parent.number + 1
  const { validators } = base.configuration
  const stakes = validators.map(({ stake }) => stake)
  const place = validators.findIndex(
    (validator) => validator.signer.toLowerCase() === signer?.toLowerCase(),
  )
  const self = place < 0 ? null : place
  const isVoucherSigned = createVoucherCheck(base)
  const outcomeOf = createOutcomes(base, isVoucherSigned)
  return {
    ...base,
    number,
    parentHash: hashCheckpoint(base.parent),
    stakes,
    self,
    outcomeOf,
    outcomeOfDecided: (value) => computeOutcome(base, value, () => true),
    isVoucherSigned,
    machine: createTendermint<Value>({
      height: number,
      stakes,
      self,
      evaluate: (value) => outcomeOf(value)?.id ?? null,
      isOwn: (value, proposer) => validators[proposer]?.signer === value.proposal.proposer,
    }),
  }
}

function createOutcomes(
  base: Base,
  verify: (voucher: ValidatorVoucher) => boolean,
): (value: Value) => Outcome | null {
  const outcomes = new Map<Hex, Outcome | null>()
  return (value) => {
    const known = outcomes.get(value.hash)
    if (known !== undefined) return known
    const outcome = computeOutcome(base, value, verify)
    const [oldest] = outcomes.keys()
    if (outcomes.size >= outcomesMax && oldest !== undefined) outcomes.delete(oldest)
    outcomes.set(value.hash, outcome)
    return outcome
  }
}

function computeOutcome(
  base: Base,
  value: Value,
  verify: (voucher: ValidatorVoucher) => boolean,
): Outcome | null {
  const next = nextCheckpoint({ ...base, proposal: value.proposal }, verify)
  if (!next.valid) return null
  const { checkpoint, heads } = next
  return { id: hashCheckpoint(checkpoint), checkpoint, heads }
}

/** Whether a voucher is signed by the validator that it names; each signature is recovered once, however many proposals carry it. */
function createVoucherCheck(base: Base): (voucher: ValidatorVoucher) => boolean {
  const { validators, parameters } = base.configuration
  const signed = new Set<Hex>()
  return (voucher) => {
    const signer = validators[voucher.validator]?.signer
    if (signer === undefined) return false
    const key = keccak256(encodeVoucher(voucher))
    if (signed.has(key)) return true
    const digest = voucherDigest(parameters.networkId, encodeVoucherBody(voucher.body))
    if (!isSignedBy(digest, voucher.signature, signer)) return false
    if (signed.size >= signedMax) signed.clear()
    signed.add(key)
    return true
  }
}
