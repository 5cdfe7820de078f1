import type { Address, Hex } from 'viem'
import { hexToBigInt } from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'
import type { NetworkClient } from './network-client.ts'

/** What a user asks the network to do; without `to`, to make an app. */
export type Intent = { to?: Address; value: bigint; data?: Hex; gas: bigint }

/** What transactions have to offer, in wei per gas. */
export type Fees = { maxFeePerGas: bigint; maxPriorityFeePerGas: bigint }

/** Fees that stay enough while the base fee grows for some blocks. */
export async function suggestFees(client: NetworkClient): Promise<Fees> {
  const [block, tip] = await Promise.all([
    client.request<{ baseFeePerGas: Hex }>('eth_getBlockByNumber', ['latest', false]),
    client.request<Hex>('eth_maxPriorityFeePerGas'),
  ])
  const maxPriorityFeePerGas = hexToBigInt(tip)
  return {
    maxPriorityFeePerGas,
    maxFeePerGas: hexToBigInt(block.baseFeePerGas) * 2n + maxPriorityFeePerGas,
  }
}

/** Signs for the network: an ordinary EIP-1559 transaction. */
export function signIntent(
  signer: PrivateKeyAccount,
  { chainId, nonce, fees, intent }: { chainId: number; nonce: number; fees: Fees; intent: Intent },
): Promise<Hex> {
  return signer.signTransaction({ type: 'eip1559', chainId, nonce, ...fees, ...intent })
}
