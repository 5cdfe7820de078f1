import {
  counterAbi,
  counterBytecode,
  exchangeAbi,
  exchangeBytecode,
  tokenAbi,
  tokenBytecode,
} from '@metalayer/contracts'
import { networkChain } from '@metalayer/testing/network-chain'
import { compileTill, tillAbi } from '@metalayer/testing/till'
import {
  type Account,
  type Address,
  createPublicClient,
  createWalletClient,
  encodeFunctionData,
  type Hex,
  http,
  type TransactionReceipt,
} from 'viem'
import type { Devnet } from '../src/devnet.ts'

const patienceMs = 90_000
/** Gas that a call of these tests signs for, so that none is estimated. */
const callGas = 600_000n
const deploymentGas = 8_000_000n

/** The network as an app's developer and its users see it, by viem. */
export type AppsUser = ReturnType<typeof createAppsUser>

export function createAppsUser({ info }: Pick<Devnet, 'info'>, rpc = info.rpc) {
  const chain = networkChain({ chainId: info.chainId, rpc })
  const options = { chain, transport: http(rpc, { timeout: 20_000 }), pollingInterval: 200 }
  const client = createPublicClient({ ...options, cacheTime: 0 })

  const receiptOf = (hash: Hex): Promise<TransactionReceipt> =>
    client.waitForTransactionReceipt({ hash, timeout: patienceMs })

  const deployed = async (hash: Hex): Promise<Address> => {
    const { contractAddress, status } = await receiptOf(hash)
    if (status !== 'success' || !contractAddress) throw new Error(`${hash} deployed nothing.`)
    return contractAddress
  }

  return {
    client,
    receiptOf,
    async deployToken(account: Account, symbol: string, supply: bigint): Promise<Address> {
      const wallet = createWalletClient({ ...options, account })
      const args = [symbol, symbol, 18, account.address, supply] as const
      const made = { abi: tokenAbi, bytecode: tokenBytecode, args, gas: deploymentGas }
      return deployed(await wallet.deployContract(made))
    },
    async deployExchange(account: Account): Promise<Address> {
      const wallet = createWalletClient({ ...options, account })
      const made = { abi: exchangeAbi, bytecode: exchangeBytecode, gas: deploymentGas }
      return deployed(await wallet.deployContract(made))
    },
    async deployCounter(account: Account): Promise<Address> {
      const wallet = createWalletClient({ ...options, account })
      const made = { abi: counterAbi, bytecode: counterBytecode, gas: deploymentGas }
      return deployed(await wallet.deployContract(made))
    },
    async deployTill(account: Account): Promise<Address> {
      const wallet = createWalletClient({ ...options, account })
      const made = { abi: tillAbi, bytecode: compileTill(), gas: deploymentGas }
      return deployed(await wallet.deployContract(made))
    },
    count: (app: Address, key: bigint): Promise<bigint> =>
      client.readContract({ address: app, abi: counterAbi, functionName: 'countOf', args: [key] }),
    /** Sends a call; resolves with its hash as soon as it is accepted. */
    call(account: Account, to: Address, data: Hex, value = 0n): Promise<Hex> {
      const wallet = createWalletClient({ ...options, account })
      return wallet.sendTransaction({ to, data, value, gas: callGas })
    },
    pay: (account: Account, to: Address, value: bigint): Promise<Hex> =>
      createWalletClient({ ...options, account }).sendTransaction({ to, value }),
    balance: (token: Address, owner: Address): Promise<bigint> =>
      client.readContract({
        address: token,
        abi: tokenAbi,
        functionName: 'balanceOf',
        args: [owner],
      }),
    /** What the pool of two assets holds of each. */
    reserves: (app: Address, assets: readonly [Address, Address]) =>
      client.readContract({
        address: app,
        abi: exchangeAbi,
        functionName: 'reservesOf',
        args: assets,
      }),
    async shares(app: Address, assets: readonly [Address, Address], owner: Address) {
      const of = { address: app, abi: exchangeAbi } as const
      const [pool] = await client.readContract({ ...of, functionName: 'poolOf', args: assets })
      return client.readContract({ ...of, functionName: 'sharesOf', args: [pool, owner] })
    },
    supply: (token: Address): Promise<bigint> =>
      client.readContract({ address: token, abi: tokenAbi, functionName: 'totalSupply' }),
  }
}

export const counter = {
  add: (key: bigint) => encodeFunctionData({ abi: counterAbi, functionName: 'add', args: [key] }),
  /** Each of these counters, all or none. */
  addAll: (keys: readonly bigint[]) =>
    encodeFunctionData({
      abi: counterAbi,
      functionName: 'multicall',
      args: [keys.map((key) => counter.add(key))],
    }),
}
