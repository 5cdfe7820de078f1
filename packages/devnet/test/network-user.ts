import { networkChain } from '@metalayer/testing/network-chain'
import {
  type Account,
  type Address,
  createPublicClient,
  createWalletClient,
  encodeFunctionData,
  type Hex,
  http,
  parseAbi,
} from 'viem'
import { expect } from 'vitest'

const operations = parseAbi(['function withdraw(address recipient)'])

/** The network, as somebody with an ordinary library sees it. */
export type NetworkUser = ReturnType<typeof createNetworkUser>

/** A viem client of the network at a node's RPC; it sends for any account whose key it is given. */
export function createNetworkUser(
  {
    info,
    deployment,
  }: { info: { chainId: number }; deployment: { addresses: { kernel: Address } } },
  rpc: string,
) {
  const chain = networkChain({ chainId: info.chainId, rpc })
  const options = { chain, transport: http(rpc, { timeout: 20_000 }), pollingInterval: 200 }
  const client = createPublicClient(options)
  const { kernel } = deployment.addresses

  const submit = (account: Account, call: { to: Address; value: bigint; data?: Hex }) =>
    createWalletClient({ ...options, account }).sendTransaction(call)

  return {
    balance: (address: Address) => client.getBalance({ address }),
    submit,
    /** Wei of fees, once the transaction is final. */
    async receipt(hash: Hex): Promise<{ fee: bigint }> {
      const found = await client.waitForTransactionReceipt({ hash, timeout: 60_000 })
      expect(found.status).toBe('success')
      return { fee: found.gasUsed * found.effectiveGasPrice }
    },
    /** How it went, once the transaction is final. */
    outcome: async (hash: Hex) =>
      (await client.waitForTransactionReceipt({ hash, timeout: 60_000 })).status,
    /** Pays, and waits until it is final. */
    async pay(account: Account, to: Address, value: bigint): Promise<{ fee: bigint }> {
      return this.receipt(await submit(account, { to, value }))
    },
    /** Asks the network for a payment to `recipient` on the hub. */
    withdraw: (account: Account, recipient: Address, value: bigint) =>
      submit(account, {
        to: kernel,
        value,
        data: encodeFunctionData({ abi: operations, functionName: 'withdraw', args: [recipient] }),
      }),
  }
}
