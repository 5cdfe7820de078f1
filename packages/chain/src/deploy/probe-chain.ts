import { create2Deployer } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { JsonRpcClient, RpcOutcome } from '../json-rpc.ts'

/** What a deployment needs to know of a chain. */
export type ChainState = {
  chainId: number
  /** Transactions of the deployer that blocks hold. */
  nonce: number
  /** And with those that wait in the node's pool. */
  pendingNonce: number
  /** Wei of the chain's own currency. */
  balance: bigint
  /** Wei per gas, of the latest block. */
  baseFee: bigint
  /** Gas of a block. */
  gasLimit: bigint
  hasCreate2Deployer: boolean
  /** What the node said to opcodes of Cancun; undefined where it ran them. */
  cancunRefusal: string | undefined
}

// Creation code, so that it runs in a call to nobody: TSTORE(0, 42); MSTORE(0, TLOAD(0)); MCOPY(32, 0, 32); RETURN(32, 32).
const cancunProbe: Hex = '0x602a5f5d5f5c5f5260205f60205e60206020f3'
const cancunAnswer = 42n

/** Asks the chain everything in one batch. Throws `RpcResponseError`, `RpcTransportError`. */
export async function probeChain(
  client: JsonRpcClient,
  deployer: Address,
  signal: AbortSignal,
): Promise<ChainState> {
  const [chainId, nonce, pending, balance, block, code, cancun] = await client.batch(
    [
      { method: 'eth_chainId', params: [] },
      { method: 'eth_getTransactionCount', params: [deployer, 'latest'] },
      { method: 'eth_getTransactionCount', params: [deployer, 'pending'] },
      { method: 'eth_getBalance', params: [deployer, 'latest'] },
      { method: 'eth_getBlockByNumber', params: ['latest', false] },
      { method: 'eth_getCode', params: [create2Deployer, 'latest'] },
      { method: 'eth_call', params: [{ data: cancunProbe }, 'latest'] },
    ],
    signal,
  )
  const head = resultOf<{ baseFeePerGas?: Hex; gasLimit: Hex }>(block)
  return {
    chainId: Number(resultOf<Hex>(chainId)),
    nonce: Number(resultOf<Hex>(nonce)),
    pendingNonce: Number(resultOf<Hex>(pending)),
    balance: BigInt(resultOf<Hex>(balance)),
    baseFee: BigInt(head.baseFeePerGas ?? 0),
    gasLimit: BigInt(head.gasLimit),
    hasCreate2Deployer: resultOf<Hex>(code) !== '0x',
    cancunRefusal: cancunRefusal(cancun),
  }
}

function resultOf<Result>(outcome: RpcOutcome | undefined): Result {
  if (outcome && 'error' in outcome) throw outcome.error
  return outcome?.result as Result
}

function cancunRefusal(outcome: RpcOutcome | undefined): string | undefined {
  if (outcome && 'error' in outcome) return outcome.error.message
  const answer = outcome?.result
  if (typeof answer === 'string' && answer.length === 66 && BigInt(answer) === cancunAnswer)
    return undefined
  return `it answered ${String(answer).slice(0, 70)}`
}
