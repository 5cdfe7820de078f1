import type { Sequence, SequenceLog, SequenceResult } from '@metalayer/node'
import {
  costMax,
  effectiveGasPrice,
  initcodeBytesMax,
  intrinsicGas,
  type NetworkTransaction,
  transactionGasMax,
} from '@metalayer/protocol'
import { type Address, keccak256, serializeTransaction, size, zeroHash } from 'viem'
import type { CallFields } from '../call.ts'
import { invalidParams, type RpcCode, RpcError, rpcCodes } from '../rpc-error.ts'

/** What calls of a block have in common. */
export type BlockContext = {
  sequence: Sequence
  networkId: number
  kernel: Address
  number: number
  time: number
  /** Wei per gas. */
  baseFee: bigint
  /** What is left of the block's. */
  gasLeft: bigint
  validation: boolean
  traceTransfers: boolean
}

/** A call that was run: as a transaction of its block, and what came of it. */
export type SimulatedCall = {
  transaction: NetworkTransaction
  result: SequenceResult
  /** Transfers of ERA among them, which no receipt has. */
  logs: SequenceLog[]
  gasLimit: bigint
}

/** Checks a call as the execution APIs have it, runs it, and takes its fee. @throws RpcError with one of their codes, which refuses all that was asked for */
export async function simulateCall(
  context: BlockContext,
  fields: CallFields,
): Promise<SimulatedCall> {
  const { sequence, number, time, gasLeft } = context
  const { from, to, value, data, accessList } = fields
  const current = sequence.nonce(from)
  const nonce = fields.nonce ?? current
  if (context.validation) checkNonce(from, nonce, current)
  const gasLimit = fields.gas ?? smaller(gasLeft, transactionGasMax)
  if (gasLimit > gasLeft) {
    throw refused('blockGasLimit', `block gas limit reached: ${gasLimit} > ${gasLeft}`)
  }
  check(context, fields, gasLimit)
  const call = { from, to, value, data, accessList, gas: gasLimit, block: { number, time } }
  const result = await sequence.run(call, context.traceTransfers)
  const price = effectiveGasPrice(fields, context.baseFee)
  sequence.charge(from, result.gasUsed * price)
  const transaction = transactionOf(context, { ...fields, nonce, gas: gasLimit }, result, price)
  return { transaction, result, logs: result.logs, gasLimit }
}

function smaller(one: bigint, other: bigint): bigint {
  if (one < other) return one
  return other
}

function checkNonce(from: Address, nonce: number, current: number): void {
  const words = `address ${from}, tx: ${nonce} state: ${current}`
  if (nonce < current) throw refused('nonceTooLow', `nonce too low: ${words}`)
  if (nonce > current) throw refused('nonceTooHigh', `nonce too high: ${words}`)
}

function check(context: BlockContext, fields: CallFields, gasLimit: bigint): void {
  const { sequence, kernel, baseFee } = context
  const { from, to, value, data, accessList, maxFeePerGas } = fields
  if (sequence.isApp(from)) {
    throw refused('senderIsNoAccount', `sender not an eoa: address ${from} is an app`)
  }
  if (to === null && size(data) > initcodeBytesMax) {
    throw refused('initcodeSize', `max initcode size exceeded: code size ${size(data)}`)
  }
  const intrinsic = intrinsicGas({ data, accessList, to, kernel })
  if (gasLimit < intrinsic) {
    throw refused(
      'intrinsicGasTooLow',
      `intrinsic gas too low: have ${gasLimit}, want ${intrinsic}`,
    )
  }
  if (fields.maxPriorityFeePerGas > maxFeePerGas) {
    throw invalidParams('max priority fee per gas higher than max fee per gas')
  }
  if (context.validation && maxFeePerGas < baseFee) {
    const words = `address ${from}, maxFeePerGas: ${maxFeePerGas}, baseFee: ${baseFee}`
    throw refused('feeCapTooLow', `max fee per gas less than block base fee: ${words}`)
  }
  const balance = sequence.balance(from)
  const cost = costMax({ value, gasLimit, maxFeePerGas })
  if (balance < cost) {
    const words = `address ${from} have ${balance} want ${cost}`
    throw refused('insufficientFunds', `insufficient funds for gas * price + value: ${words}`)
  }
}

function refused(code: keyof typeof rpcCodes, message: string): RpcError {
  const number: RpcCode = rpcCodes[code]
  return new RpcError(number, message)
}

/** As it would stand in a block, but that nobody signed it: both halves of the signature are zero. */
function transactionOf(
  { networkId }: BlockContext,
  fields: CallFields & { nonce: number; gas: bigint },
  { success, gasUsed, logs, contractAddress }: SequenceResult,
  effectiveGasPrice: bigint,
): NetworkTransaction {
  const { from, to, value, data, accessList, nonce, gas, ...fees } = fields
  const raw = serializeTransaction(
    {
      ...{ type: 'eip1559', chainId: networkId, nonce, to, value, data, gas, accessList },
      maxFeePerGas: fees.maxFeePerGas,
      maxPriorityFeePerGas: fees.maxPriorityFeePerGas,
    },
    { r: '0x00', s: '0x00', yParity: 0 },
  )
  const none = { chainId: 0, generation: 0, blockNumber: 0, carrier: zeroHash }
  return {
    ...{ kind: 'user', hash: keccak256(raw), raw, from, to, gasUsed, effectiveGasPrice },
    status: success ? 'success' : 'reverted',
    logs: logs.filter(({ isTransfer }) => !isTransfer),
    placement: none,
    ...(contractAddress !== undefined && { contractAddress }),
  }
}
