import { decodeFunctionResult, encodeFunctionData, type Hex, hexToBigInt, parseAbi } from 'viem'
import type { ChainRequest } from './submitter.ts'

/** OP Stack's predeploy that tells what a transaction's bytes cost on L1. */
const gasPriceOracle = '0x420000000000000000000000000000000000000F'
const abi = parseAbi(['function getL1Fee(bytes data) view returns (uint256)'])

/**
 * What a chain takes for a real transaction besides its gas, in wei: on an OP Stack chain the L1 data fee, as the receipt has it, or, where its node leaves
 * that out, as the predeploy prices it now. 0 on any other.
 */
export function createL1Fees(
  request: ChainRequest,
): (raw: Hex, receipt: { l1Fee?: Hex }) => Promise<bigint> {
  let hasOracle: Promise<boolean> | undefined

  async function look(): Promise<boolean> {
    try {
      return (await request('eth_getCode', [gasPriceOracle, 'latest'])) !== '0x'
    } catch (error) {
      hasOracle = undefined
      throw error
    }
  }

  return async (raw, { l1Fee }) => {
    if (l1Fee !== undefined) return hexToBigInt(l1Fee)
    hasOracle ??= look()
    if (!(await hasOracle)) return 0n
    const data = encodeFunctionData({ abi, args: [raw] })
    const answer = (await request('eth_call', [{ to: gasPriceOracle, data }, 'latest'])) as Hex
    return decodeFunctionResult({ abi, data: answer })
  }
}
