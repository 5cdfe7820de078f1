import {
  type Checkpoint,
  type Configuration,
  type Head,
  hashCheckpoint,
  hashConfiguration,
  headsRoot,
} from '@metalayer/protocol'
import type { Address } from 'viem'
import { isBalanced } from './balanced.ts'
import { findVoucherFault, type VoucherFault } from './check-voucher.ts'
import { withFences } from './fences.ts'
import { joiningHeads } from './joining-heads.ts'
import { medianTime } from './median-time.ts'
import { nextHead, owesNothing } from './next-head.ts'
import type { Proposal, ValidatorVoucher } from './proposal.ts'
import { holdsQuorum } from './quorum.ts'

/** Validators of a configuration; beyond about 20, ECDSA gives way to BLS12-381 (P12). */
export const validatorsMax = 20

/** Why a proposal is invalid. */
export type ProposalFault =
  | VoucherFault
  | 'too-many-validators'
  | 'unknown-proposer'
  | 'vouchers-not-ascending'
  | 'no-quorum'
  | 'bad-signature'

/** What a checkpoint follows from. */
export type Base = {
  parent: Checkpoint
  /** Of the parent. */
  heads: readonly Head[]
  /** That signs the next checkpoint. */
  configuration: Configuration
}

/** Whether the signature on the voucher is `signer`'s. It must be a pure function. */
export type VerifyVoucher = (signed: ValidatorVoucher, signer: Address) => boolean

export type NextCheckpoint =
  | { valid: true; checkpoint: Checkpoint; heads: Head[] }
  | { valid: false; reason: ProposalFault }

/**
 * The checkpoint that follows from `base` and a proposal, by integer arithmetic alone (P12, P13, P17, P26): the same for everyone, so it can be
 * Tendermint's validity.
 */
export function nextCheckpoint(
  input: Base & { proposal: Proposal },
  verify: VerifyVoucher,
): NextCheckpoint {
  const reason = findProposalFault(input, verify)
  if (reason !== null) return { valid: false, reason }
  const { parent, configuration, proposal } = input
  const { vouchers } = proposal
  const stakes = configuration.validators.map(({ stake }) => stake)
  const clocks = vouchers.map(({ validator, body }) => ({ validator, clock: body.clock }))
  const time = Math.max(medianTime(clocks, stakes), parent.time + 1)
  const next = input.heads.map((head, place) =>
    nextHead(head, { configuration, stakes, vouchers, time, place }),
  )
  const known = withFences(
    input.heads,
    next.map(({ head }) => head),
    {
      ...{ configuration, stakes, time, ...fenceInputs(input) },
      owesNothing: (head) => owesNothing(head, { vouchers, stakes }),
    },
  )
  const heads = [...known, ...joiningHeads(known, configuration, time)]
  const checkpoint: Checkpoint = {
    number: parent.number + 1,
    time,
    parent: hashCheckpoint(parent),
    configuration: hashConfiguration(configuration),
    heads: headsRoot(heads),
    baseFee: baseFee(next, input),
    proposer: proposal.proposer,
  }
  return { valid: true, checkpoint, heads }
}

function fenceInputs({ parent, configuration, proposal }: Base & { proposal: Proposal }) {
  return {
    parentTime: parent.time,
    proposer: configuration.validators.findIndex(({ signer }) => signer === proposal.proposer),
    isSameConfiguration: parent.configuration === hashConfiguration(configuration),
  }
}

function findProposalFault(
  { parent, heads, configuration, proposal }: Base & { proposal: Proposal },
  verify: VerifyVoucher,
): ProposalFault | null {
  const { validators } = configuration
  const { vouchers } = proposal
  if (validators.length > validatorsMax) return 'too-many-validators'
  if (!validators.some(({ signer }) => signer === proposal.proposer)) return 'unknown-proposer'
  if (!isAscending(vouchers, validators.length)) return 'vouchers-not-ascending'
  const stakes = validators.map(({ stake }) => stake)
  const spoken = vouchers.map(({ validator }) => validator)
  if (!holdsQuorum(stakes, spoken)) return 'no-quorum'
  const base = { height: parent.number + 1, parent: hashCheckpoint(parent), heads }
  for (const signed of vouchers) {
    const fault = findVoucherFault(signed.body, base)
    if (fault !== null) return fault
  }
  const areSigned = vouchers.every((signed) => {
    const signer = validators[signed.validator]?.signer
    return signer !== undefined && verify(signed, signer)
  })
  return areSigned ? null : 'bad-signature'
}

function isAscending(vouchers: readonly ValidatorVoucher[], count: number): boolean {
  return vouchers.every(({ validator }, place) => {
    const previous = vouchers[place - 1]?.validator ?? -1
    return Number.isInteger(validator) && validator > previous && validator < count
  })
}

/** Mean of the prices of the balanced chains, weighted by gas used between the heads plus 1. Where there is none, it stays. */
function baseFee(
  next: readonly { head: Head; gasUsed: bigint }[],
  { parent, configuration }: Base,
): bigint {
  let sum = 0n
  let weight = 0n
  for (const { head, gasUsed } of next) {
    if (!isBalanced(head, configuration)) continue
    sum += head.price * (gasUsed + 1n)
    weight += gasUsed + 1n
  }
  return weight === 0n ? parent.baseFee : sum / weight
}
