import { registryAbi, stakingAbi } from '@metalayer/contracts'
import { voteKinds, zeroHash } from '@metalayer/protocol'
import {
  type Address,
  decodeErrorResult,
  decodeFunctionResult,
  encodeFunctionData,
  type Hex,
  hexToBigInt,
  isHex,
} from 'viem'
import type { ChainRequest } from '../agent/submitter.ts'
import type { Offence } from '../attest/ports.ts'

/** The hub's `Staking`, as far as reports need it. */
export type StakingClient = {
  address(): Promise<Address>
  /** Whether the signer has been punished, by the hub's newest block, or by what is final there. */
  isJailed(signer: Address, at: 'latest' | 'finalized'): Promise<boolean>
  /** What the hub would say to the report: the gas that it takes, or its word for why not. */
  tryOut(report: Hex, from: Address): Promise<{ gas: bigint } | { refusal: string }>
}

/** Over what was measured: the signer may have unbonded more meanwhile. */
const gasMargin = { numerator: 3n, denominator: 2n }

export function createStakingClient(
  { registry }: { registry: Address },
  { request }: { request: ChainRequest },
): StakingClient {
  let known: Address | undefined

  const call = async (to: Address, data: Hex, at: string): Promise<Hex> =>
    (await request('eth_call', [{ to, data }, at])) as Hex

  const address = async (): Promise<Address> => {
    if (known === undefined) {
      const data = encodeFunctionData({ abi: registryAbi, functionName: 'staking' })
      const answer = await call(registry, data, 'latest')
      known = decodeFunctionResult({ abi: registryAbi, functionName: 'staking', data: answer })
    }
    return known
  }

  return {
    address,
    async isJailed(signer, at) {
      const data = encodeFunctionData({
        abi: stakingAbi,
        functionName: 'isJailed',
        args: [signer],
      })
      const answer = await call(await address(), data, at)
      return decodeFunctionResult({ abi: stakingAbi, functionName: 'isJailed', data: answer })
    },
    async tryOut(data, from) {
      try {
        const gas = (await request('eth_estimateGas', [{ from, to: await address(), data }])) as Hex
        return { gas: (hexToBigInt(gas) * gasMargin.numerator) / gasMargin.denominator }
      } catch (error) {
        const refusal = refusalIn(error)
        if (refusal === undefined) throw error
        return { refusal }
      }
    },
  }
}

/** Calldata of `slash`. */
export function slashCall({ first, second }: Offence): Hex {
  const voteOf = ({ type, height, round, id }: Offence['first']) => ({
    kind: voteKinds[type],
    height: BigInt(height),
    round,
    value: id ?? zeroHash,
  })
  return encodeFunctionData({
    abi: stakingAbi,
    functionName: 'slash',
    args: [voteOf(first), first.signature, voteOf(second), second.signature],
  })
}

function refusalIn(error: unknown): string | undefined {
  const data = error instanceof Error && 'data' in error ? error.data : undefined
  if (!isHex(data) || data === '0x') return undefined
  try {
    return decodeErrorResult({ abi: stakingAbi, data }).errorName
  } catch {
    // Nothing that the contract says: of the chain, which may be asked again.
    return undefined
  }
}
