import { signTransaction } from '@metalayer/chain'
import { kernelAbi } from '@metalayer/contracts'
import { type Address, encodeFunctionData, type Hex } from 'viem'
import type { DeployedNetwork } from './memory-network.ts'
import type { Keyed, SimWorld } from './sim-world.ts'

/** Transactions that a stranger brings at once, the newest ones. */
const BROUGHT_MAX = 12
const gas = 3_000_000n
const maxFeePerGas = 10n ** 12n

/**
 * Somebody who brings what the network has accepted to chains that no node reaches: anyone may (P17). So such a chain does, above its last head, what its heirs
 * will do again.
 */
export function bringToLonely(
  { key, address }: Keyed,
  { members, plan }: DeployedNetwork,
  world: SimWorld,
  accepted: readonly { raw: Hex }[],
): void {
  const transactions = accepted.slice(-BROUGHT_MAX).map(({ raw }) => raw)
  if (transactions.length === 0) return
  const data = encodeFunctionData({
    abi: kernelAbi,
    functionName: 'execute',
    args: [transactions],
  })
  for (const chainId of world.chainIds) {
    const member = members.get(chainId)
    if (member === undefined || !world.faults(chainId).isAlone) continue
    const nonce = nonceOf(member.rpc, address)
    const to: Address = plan.addresses.kernel
    const fees = { maxFeePerGas, maxPriorityFeePerGas: 1n }
    const { raw } = signTransaction({ chainId, nonce, to, data, value: 0n, gas, ...fees }, key)
    member.chain.submit(raw)
  }
}

function nonceOf(
  rpc: { answer: (method: string, params: readonly unknown[]) => object },
  address: Address,
): number {
  const outcome = rpc.answer('eth_getTransactionCount', [address, 'pending'])
  return 'result' in outcome ? Number(outcome.result) : 0
}
