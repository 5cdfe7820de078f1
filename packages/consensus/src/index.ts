export { isBalanced } from './balanced.ts'
export {
  findVoucherFault,
  type VoucherBase,
  type VoucherFault,
} from './check-voucher.ts'
export { type FenceRules, fenceAt, stillFor, withFences } from './fences.ts'
export type {
  Choice,
  MachineInput,
  MachineOutput,
  MachineRecord,
  MachineState,
  TimeoutStep,
  Transition,
} from './machine-state.ts'
export { voucherNumbers } from './make-voucher.ts'
export { medianTime } from './median-time.ts'
export type {
  Evidence,
  RoundProposal,
  SignedProposal,
  SignedVote,
  Vote,
  VoteType,
} from './message.ts'
export {
  type Base,
  type NextCheckpoint,
  nextCheckpoint,
  type ProposalFault,
  type VerifyVoucher,
  validatorsMax,
} from './next-checkpoint.ts'
export { blockKey } from './next-head.ts'
export { nextPrice } from './next-price.ts'
export type { Proposal, ValidatorVoucher } from './proposal.ts'
export { proposalDigest } from './proposal-digest.ts'
export { proposerOf } from './proposer.ts'
export { holdsQuorum, holdsThird, type Stakes, stakeOf } from './quorum.ts'
export { type Rebroadcast, rebroadcast } from './rebroadcast.ts'
export { defaultLogLimits, type LogLimits } from './round-log.ts'
export {
  createTendermint,
  type Machine,
  type MachineContext,
  type MachineOptions,
} from './tendermint.ts'
