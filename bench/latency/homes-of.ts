import type { JsonRpcClient } from '@metalayer/chain'
import type { Address } from 'viem'
import type { Receiver } from './plan-payments.ts'

/** Where accounts live, or will be born. */
export async function homesOf(
  client: JsonRpcClient,
  addresses: readonly Address[],
): Promise<Receiver[]> {
  const answers = await client.batch(
    addresses.map((address) => ({ method: 'era_getHome', params: [address] })),
  )
  return answers.map((answer, index) => {
    if ('error' in answer) throw answer.error
    const { chainId } = answer.result as { chainId: number }
    return { address: addresses[index] as Address, chainId }
  })
}
