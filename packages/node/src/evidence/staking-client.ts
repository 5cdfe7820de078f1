import { registryAbi, stakingAbi } from '@metalayer/contracts'
import { voteKinds, zeroHash } from '@metalayer/protocol'
import { type Address, decodeFunctionResult, encodeFunctionData, type Hex } from 'viem'
import type { ChainRequest } from '../agent/submitter.ts'
import type { Offence } from '../attest/ports.ts'
import { tryOut } from '../hub/try-out.ts'

/** The hub's `Staking`, as far as reports need it. */
export type StakingClient = {
  address(): Promise<Address>
  /** Whether the signer has been punished, by the hub's newest block, or by what is final there. */
  isJailed(signer: Address, at: 'latest' | 'finalized'): Promise<boolean>
  /** What the hub would say to the report: the gas that it takes, or its word for why not. */
  tryOut(report: Hex, from: Address): Promise<{ gas: bigint } | { refusal: string }>
}

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
    tryOut: async (data, from) =>
      tryOut(request, { abi: stakingAbi, from, to: await address(), data }),
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
