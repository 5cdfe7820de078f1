import type { RejectionCode } from '@metalayer/node'
import { type Hex, isHex } from 'viem'
import { reasonOf, revertWith } from './reverted.ts'
import { type RpcCode, RpcError, rpcCodes } from './rpc-error.ts'

/** How geth words each refusal: viem, ethers and web3.js recognise errors by these sentences. */
const words: Record<RejectionCode, { code: RpcCode; message: string }> = {
  malformed: { code: rpcCodes.invalidParams, message: 'rlp: malformed transaction' },
  'unsupported-type': { code: rpcCodes.server, message: 'transaction type not supported' },
  'wrong-chain': { code: rpcCodes.server, message: 'invalid chain id for signer' },
  'bad-signature': { code: rpcCodes.server, message: 'invalid transaction v, r, s values' },
  'nonce-too-low': { code: rpcCodes.server, message: 'nonce too low' },
  'nonce-too-high': { code: rpcCodes.server, message: 'nonce too high' },
  'insufficient-funds': {
    code: rpcCodes.server,
    message: 'insufficient funds for gas * price + value',
  },
  'fee-too-low': {
    code: rpcCodes.server,
    message: 'transaction underpriced: max fee per gas less than block base fee',
  },
  'intrinsic-gas': { code: rpcCodes.server, message: 'intrinsic gas too low' },
  'gas-limit': { code: rpcCodes.server, message: 'exceeds block gas limit' },
  'initcode-size': { code: rpcCodes.server, message: 'max initcode size exceeded' },
  'forbidden-code': { code: rpcCodes.server, message: 'code is not allowed here' },
  'creation-reverts': { code: rpcCodes.reverted, message: 'execution reverted' },
  'no-such-contract': { code: rpcCodes.reverted, message: 'this network deploys with CREATE2' },
  multicall: { code: rpcCodes.server, message: 'Multicall3 is for calls, not for transactions' },
  'foreign-account': {
    code: rpcCodes.server,
    message: 'needs the account of another user, which cannot be brought',
  },
  apart: { code: rpcCodes.server, message: 'needs what cannot be brought together' },
  'step-reverts': { code: rpcCodes.reverted, message: 'execution reverted' },
  'underpriced-replacement': {
    code: rpcCodes.server,
    message: 'replacement transaction underpriced',
  },
  // geth's words of today, then those that MetaMask waits for.
  'already-known': { code: rpcCodes.server, message: 'already known: known transaction' },
  'sender-limit': { code: rpcCodes.limitExceeded, message: 'account limit exceeded' },
  'outbox-full': { code: rpcCodes.limitExceeded, message: 'txpool is full' },
  congested: { code: rpcCodes.limitExceeded, message: 'the sender’s chain is congested' },
  'not-stored': {
    code: rpcCodes.unavailable,
    message: 'transaction not stored by enough validators',
  },
}

/** Chains that do not answer. */
const unavailable = ['simulation-unavailable', 'storage-unavailable', 'trace-unavailable']

/** What a client sees of an error that a node threw: a refusal in geth's words, an unavailable state, or nothing of what happened inside. */
export function toRpcError(error: unknown): RpcError {
  if (error instanceof RpcError) return error
  const code = codeOf(error)
  if (code !== undefined && Object.hasOwn(words, code)) {
    const { code: rpcCode, message } = words[code as RejectionCode]
    const data = dataOf(error)
    const reason = data === undefined ? undefined : reasonOf(data)
    const why = reason ?? messageOf(error)
    // ethers shows nothing of a call that is refused but its revert data, and must tell where the app is (P30).
    if (code === 'no-such-contract') return revertWith(`${message}: ${why}`, error)
    return new RpcError(rpcCode, `${message}: ${why}`, { cause: error, data })
  }
  if (code === 'state-unavailable') {
    return new RpcError(rpcCodes.server, `missing trie node: ${messageOf(error)}`, { cause: error })
  }
  if (code === 'unknown-chain') {
    return new RpcError(rpcCodes.invalidParams, messageOf(error), { cause: error })
  }
  if (code === 'simulation-too-large' || code === 'traces-busy') {
    return new RpcError(rpcCodes.limitExceeded, messageOf(error), { cause: error })
  }
  if (code === 'simulation-refused') {
    return new RpcError(rpcCodes.unsupported, messageOf(error), { cause: error })
  }
  if (code !== undefined && unavailable.includes(code)) {
    return new RpcError(rpcCodes.unavailable, messageOf(error), { cause: error })
  }
  return new RpcError(rpcCodes.internal, 'internal error; the node has logged it', { cause: error })
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** Revert data, where a refusal has some. */
function dataOf(error: unknown): Hex | undefined {
  if (!(error instanceof Error) || !('data' in error)) return undefined
  return isHex(error.data) ? error.data : undefined
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
