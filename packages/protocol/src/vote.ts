import type { Address, Hex } from 'viem'
import { hashWords } from './abi-words.ts'
import { isHexBytes } from './bytes.ts'
import type { Validator } from './configuration.ts'
import { keccak256 } from './hash.ts'
import { ProtocolError } from './protocol-error.ts'
import { recoverSigner } from './recover.ts'

/** Codes of votes (docs/WIRE.md). */
export const voteKinds = { prevote: 1, precommit: 2 } as const
export type VoteKind = keyof typeof voteKinds

/** What a vote says: that `value`, a checkpoint's hash or {@link zeroHash} for nil, is this validator's at (height, round). */
export type VoteBody = {
  networkId: number
  kind: VoteKind
  height: number
  round: number
  value: Hex
}

/** Precommits of one round for one checkpoint, as chains take them. */
export type Commit = {
  round: number
  /** Bit i stands for validator i of the configuration. */
  mask: bigint
  /** 65 bytes r ‖ s ‖ v for each bit set, lowest first. */
  signatures: Hex
}

/** Signatures that do not make a commit. */
export class MalformedCommitError extends ProtocolError {
  readonly code = 'malformed-commit'
}

/** Validators that a commit's mask has room for. */
export const validatorsMax = 256

const domain = keccak256(Buffer.from('MetaLayer vote'))
const signatureDigits = 130

/** The 32 bytes that a vote signs. */
export function voteDigest(vote: VoteBody): Hex {
  const { networkId, kind, height, round, value } = vote
  return hashWords(domain, networkId, voteKinds[kind], height, round, value)
}

/** Whether `part` is more than 2/3 of `total`: what a quorum is, everywhere. */
export function isQuorum(part: bigint, total: bigint): boolean {
  return part * 3n > total * 2n
}

/** Σ stake, in wei. */
function totalStake(validators: readonly Validator[]): bigint {
  return validators.reduce((sum, validator) => sum + validator.stake, 0n)
}

/** A commit from signatures by the validator's place in the configuration. Throws {@link MalformedCommitError}. */
export function encodeCommit(round: number, signatures: ReadonlyMap<number, Hex>): Commit {
  let mask = 0n
  let joined = '0x'
  for (const [place, signature] of [...signatures].sort(([left], [right]) => left - right)) {
    if (place < 0 || place >= validatorsMax || !isHexBytes(signature, 65)) {
      throw new MalformedCommitError(
        `The signature of validator ${place} is not 65 bytes, or the place not below ${validatorsMax}.`,
      )
    }
    mask |= 1n << BigInt(place)
    joined += signature.slice(2)
  }
  return { round, mask, signatures: joined as Hex }
}

/** The signatures of a commit by the validator's place. Throws {@link MalformedCommitError} where they are not as many as the mask says. */
export function decodeCommit(commit: Commit): Map<number, Hex> {
  const places: number[] = []
  for (let place = 0, rest = commit.mask; rest > 0n; place++, rest >>= 1n) {
    if (rest & 1n) places.push(place)
  }
  if (commit.mask >> BigInt(validatorsMax) || !isHexBytes(commit.signatures, 65 * places.length)) {
    throw new MalformedCommitError(
      `A commit's mask names ${places.length} validators, which its signatures do not match.`,
    )
  }
  const signatures = new Map<number, Hex>()
  for (const [index, place] of places.entries()) {
    const from = 2 + index * signatureDigits
    signatures.set(place, `0x${commit.signatures.slice(from, from + signatureDigits)}`)
  }
  return signatures
}

/**
 * The same commit with as few signatures as make a quorum, for a chain pays for each that it is shown: those of the largest stakes, and among equal ones of the
 * lowest places. As it is where all of them together make none. Throws {@link MalformedCommitError}.
 */
export function trimCommit(commit: Commit, validators: readonly Validator[]): Commit {
  const total = totalStake(validators)
  const stakeOf = (place: number) => validators[place]?.stake ?? 0n
  const ranked = [...decodeCommit(commit)].sort(([left], [right]) => {
    const difference = stakeOf(right) - stakeOf(left)
    return difference === 0n ? left - right : Number(difference > 0n) * 2 - 1
  })
  let stake = 0n
  for (const [index, [place]] of ranked.entries()) {
    stake += stakeOf(place)
    if (isQuorum(stake, total)) {
      return encodeCommit(commit.round, new Map(ranked.slice(0, index + 1)))
    }
  }
  return commit
}

/**
 * Whether validators holding more than 2/3 of the stake have precommitted `value`, every signature of the commit being right. A
 * single wrong one fails it, as it does on-chain. False, never an error, for bytes of a wrong shape.
 */
export function verifyCommit(options: {
  networkId: number
  height: number
  /** Hash of the checkpoint. */
  value: Hex
  commit: Commit
  validators: readonly Validator[]
}): boolean {
  const { networkId, height, value, commit, validators } = options
  const signatures = decodeOrUndefined(commit)
  if (signatures === undefined) return false
  const digest = voteDigest({ networkId, kind: 'precommit', height, round: commit.round, value })
  let stake = 0n
  for (const [place, signature] of signatures) {
    const validator = validators[place]
    if (validator === undefined || !isSignedBy(digest, signature, validator.signer)) return false
    stake += validator.stake
  }
  return isQuorum(stake, totalStake(validators))
}

/** Whether `signer` signed `digest` with these 65 bytes. */
export function isSignedBy(digest: Hex, signature: Hex, signer: Address): boolean {
  return recoverSigner(digest, signature) === signer.toLowerCase()
}

function decodeOrUndefined(commit: Commit): Map<number, Hex> | undefined {
  try {
    return decodeCommit(commit)
  } catch (error) {
    if (error instanceof MalformedCommitError) return undefined
    throw error
  }
}
