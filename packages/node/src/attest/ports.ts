import type { Evidence } from '@metalayer/consensus'
import type { ChainVoucher, Checkpoint, Commit, Configuration, Head } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Network } from '../network/network.ts'

/** The part of the network that attestation uses. */
export type AttestNetwork = Pick<Network, 'publish' | 'judge' | 'request' | 'handle' | 'peers'>

/** A checkpoint that validators have signed, with all that follows from it. */
export type Decided = {
  checkpoint: Checkpoint
  /** Hash of the checkpoint. */
  hash: Hex
  heads: readonly Head[]
  /** The configuration that signed it. */
  configuration: Configuration
  /** Bytes of the proposal that it follows from, for those who catch up. */
  proposal: Uint8Array
  commit: Commit
}

/** The proof that `signer` signed two votes for one place: what the hub's `Staking.slash` takes. */
export type Offence = Evidence & {
  /** In lower case. */
  signer: Address
}

/** What attestation keeps. A promise that is fulfilled (or a plain return) means that it is durable. */
export type AttestStore = {
  /** The highest checkpoint that was put. */
  latest: () => Decided | undefined | Promise<Decided | undefined>
  /** What those who catch up need of checkpoint `number`. */
  decided: (
    number: number,
  ) =>
    | Pick<Decided, 'proposal' | 'commit'>
    | undefined
    | Promise<Pick<Decided, 'proposal' | 'commit'> | undefined>
  putDecided: (decided: Decided) => void | Promise<void>
  /** What was put last: one value, replaced each time. */
  record: () => Uint8Array | undefined | Promise<Uint8Array | undefined>
  putRecord: (bytes: Uint8Array) => void | Promise<void>
  evidence: () => readonly Offence[] | Promise<readonly Offence[]>
  /** Keeps it once for each place, and so many of one signer as are of use. */
  putEvidence: (offence: Offence) => void | Promise<void>
}

/** The validator's key. */
export type AttestSigner = {
  address: Address
  /** 65 bytes r ‖ s ‖ v. */
  sign: (digest: Hex) => Hex | Promise<Hex>
}

/** What this node has verified and stored of every chain past `heads` (P15), for its voucher. */
export type Observe = (
  heads: readonly Head[],
) => readonly ChainVoucher[] | Promise<readonly ChainVoucher[]>
