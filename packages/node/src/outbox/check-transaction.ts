import {
  costMax,
  decodeSignedTransaction,
  initcodeBytesMax,
  intrinsicGas,
  type OutcomeName,
  outcomeName,
  type SignedTransaction,
  transactionGasMax,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { RejectionCode } from '../view.ts'
import type { OutboxLimits } from './limits.ts'
import { RejectedTransactionError } from './rejected-transaction-error.ts'

/** What every transaction of a network is held against. */
export type NetworkRules = {
  networkId: number
  kernel: Address
  /** Wei per gas: no base fee is ever below it, so a transaction that offers less can never run. */
  baseFeeMin: bigint
}

/** An account as users see it: over the whole network, at its newest block. */
export type AccountState = {
  nonce: number
  /** Wei. */
  balance: bigint
  /** Wei that the sender's transactions in the outbox can take which run before. */
  committed: bigint
}

const refusals: Partial<Record<OutcomeName, [RejectionCode, string]>> = {
  Malformed: [
    'malformed',
    'The bytes are not one signed transaction in canonical form, or a field is over its range. Sign it with a wallet and send what that gives.',
  ],
  UnsupportedType: [
    'unsupported-type',
    'The network takes transactions of types 0 (legacy), 1 and 2 (EIP-1559). Sign one of these.',
  ],
  WrongChain: [
    'wrong-chain',
    "The transaction was signed for another chain. Choose this network's chain id in the wallet.",
  ],
  BadSignature: [
    'bad-signature',
    'The signature is not valid (low s is demanded). Sign the transaction again.',
  ],
  NonceTooHigh: [
    'nonce-too-high',
    "The nonce is beyond any that an account can reach. Use the account's next one.",
  ],
}

/** Signed bytes; or what was read off them for this network, where whoever brings it has recovered its sender already: that costs more than all the rest. */
export type Submission = Hex | Uint8Array | SignedTransaction

/**
 * Reads what was signed and checks all that does not depend on accounts, just as the kernel would (P18, P26).
 *
 * @throws RejectedTransactionError
 */
export function checkTransaction(
  submission: Submission,
  rules: NetworkRules,
  limits: OutboxLimits,
): SignedTransaction {
  const size = sizeOf(submission)
  if (size > limits.transactionBytesMax) {
    const message = `The transaction has ${size} bytes, at most ${limits.transactionBytesMax} are taken. Send less data.`
    throw new RejectedTransactionError('malformed', message)
  }
  const transaction = isRead(submission) ? submission : read(submission, rules)
  checkGas(transaction, rules)
  if (transaction.maxFeePerGas < rules.baseFeeMin) {
    const message = `The transaction pays at most ${transaction.maxFeePerGas} wei per gas, the network's least is ${rules.baseFeeMin}. Raise its maximum fee.`
    throw new RejectedTransactionError('fee-too-low', message)
  }
  return transaction
}

/** Whether its bytes have been read already. */
export function isRead(submission: Submission): submission is SignedTransaction {
  return typeof submission !== 'string' && 'raw' in submission
}

function sizeOf(submission: Submission): number {
  if (submission instanceof Uint8Array) return submission.length
  const raw = isRead(submission) ? submission.raw : submission
  return (raw.length - 2) / 2
}

function read(raw: Hex | Uint8Array, { networkId }: NetworkRules): SignedTransaction {
  const decoded = decodeSignedTransaction(raw, networkId)
  if (!decoded.ok) throw toRejection(outcomeName(decoded.outcome))
  return decoded.transaction
}

/**
 * Checks a transaction against its sender's account. A nonce that is ahead waits for those before it, up to `nonceAheadMax`.
 *
 * @throws RejectedTransactionError
 */
export function checkAccount(
  transaction: SignedTransaction,
  account: AccountState,
  limits: OutboxLimits,
): void {
  const { nonce, from } = transaction
  if (nonce < account.nonce) {
    const message = `The nonce ${nonce} of ${from} was used already, the next one is ${account.nonce}.`
    throw new RejectedTransactionError('nonce-too-low', message)
  }
  if (nonce >= account.nonce + limits.nonceAheadMax) {
    const message = `The nonce ${nonce} is more than ${limits.nonceAheadMax} ahead: the next one of ${from} is ${account.nonce}. Send those before it first.`
    throw new RejectedTransactionError('nonce-too-high', message)
  }
  const cost = costMax(transaction)
  if (account.balance < account.committed + cost) {
    const message = `${from} has ${account.balance} wei, of which ${account.committed} are promised to transactions that run before; this one can cost ${cost}.`
    throw new RejectedTransactionError('insufficient-funds', message)
  }
}

/**
 * Checks that a transaction may take the place of one with the same nonce: both fees must rise (geth's rule).
 *
 * @throws RejectedTransactionError `underpriced-replacement`
 */
export function checkReplacement(
  old: SignedTransaction,
  next: SignedTransaction,
  { replacementPercent }: OutboxLimits,
): void {
  const rises = (before: bigint, after: bigint) =>
    after * 100n >= before * (100n + replacementPercent) && after > before
  const { maxFeePerGas, maxPriorityFeePerGas } = old
  if (
    rises(maxFeePerGas, next.maxFeePerGas) &&
    (rises(maxPriorityFeePerGas, next.maxPriorityFeePerGas) || maxPriorityFeePerGas === 0n)
  ) {
    return
  }
  const message = `Another transaction with nonce ${next.nonce} waits. To replace it, raise both its fees by ${replacementPercent} %: from ${maxFeePerGas} and ${maxPriorityFeePerGas} wei per gas.`
  throw new RejectedTransactionError('underpriced-replacement', message)
}

function checkGas(transaction: SignedTransaction, { kernel }: NetworkRules): void {
  const bytes = (transaction.data.length - 2) / 2
  if (transaction.to === null && bytes > initcodeBytesMax) {
    const message = `The initcode has ${bytes} bytes, at most ${initcodeBytesMax} are taken (EIP-3860). Split the contract.`
    throw new RejectedTransactionError('initcode-size', message)
  }
  if (transaction.gasLimit > transactionGasMax) {
    const message = `The gas limit ${transaction.gasLimit} is over ${transactionGasMax}, the most for one transaction.`
    throw new RejectedTransactionError('gas-limit', message)
  }
  const needed = intrinsicGas({ ...transaction, kernel })
  if (transaction.gasLimit < needed) {
    const message = `The gas limit ${transaction.gasLimit} is below ${needed}, which the transaction takes.`
    throw new RejectedTransactionError('intrinsic-gas', message)
  }
}

function toRejection(outcome: OutcomeName): RejectedTransactionError {
  const [code, message] = refusals[outcome] ?? ['malformed', `The kernel refuses it: ${outcome}.`]
  return new RejectedTransactionError(code, message)
}
