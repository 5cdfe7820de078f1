import { type Hex, hexToNumber } from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'
import type { NetworkClient } from './network-client.ts'
import { type Intent, signIntent, suggestFees } from './sign-transaction.ts'

/** Signs one transaction and hands it to the network. */
export async function submitIntent(
  client: NetworkClient,
  signer: PrivateKeyAccount,
  intent: Intent,
): Promise<Hex> {
  const [chainId, nonce, fees] = await Promise.all([
    client.request<Hex>('eth_chainId'),
    client.nonce(signer.address),
    suggestFees(client),
  ])
  const raw = await signIntent(signer, { chainId: hexToNumber(chainId), nonce, fees, intent })
  return client.send(raw)
}
