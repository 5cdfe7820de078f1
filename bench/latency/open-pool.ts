import type { JsonRpcClient } from '@metalayer/chain'
import { exchangeAbi, exchangeBytecode, tokenAbi, tokenBytecode } from '@metalayer/contracts'
import type { DevnetInfo } from '@metalayer/devnet'
import { networkChain } from '@metalayer/testing/network-chain'
import {
  type Address,
  createPublicClient,
  createWalletClient,
  encodeFunctionData,
  type Hex,
  http,
  zeroAddress,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { onAllChains } from './on-all-chains.ts'

/** A pool of ERA and a token, and where it lives. */
export type Pool = {
  exchange: Address
  chainId: number
  /** Calldata that swaps so much ERA for the token. */
  swapData(to: Address, amount: bigint): Hex
}

/** Gas that calls sign for: none is estimated. */
export const swapGas = 600_000n
const deploymentGas = 8_000_000n
const reserves = { token: 10n ** 24n, era: 10n ** 21n }
const deadline = 2n ** 64n - 1n
const pollMs = 200
const patienceMs = 120_000

/** Deploys a token and an exchange, waits until all chains have them, and fills a pool. */
export async function openPool(info: DevnetInfo, client: JsonRpcClient): Promise<Pool> {
  const [owner] = info.accounts
  if (owner === undefined) throw new Error('The devnet has no accounts.')
  const account = privateKeyToAccount(owner.privateKey)
  const chain = networkChain(info)
  const wallet = createWalletClient({ account, chain, transport: http(info.rpc) })
  const reader = createPublicClient({ chain, transport: http(info.rpc), pollingInterval: pollMs })
  const done = async (hash: Hex) => {
    const receipt = await reader.waitForTransactionReceipt({ hash, timeout: patienceMs })
    if (receipt.status !== 'success') throw new Error(`${hash} failed.`)
    return receipt
  }
  const made = async (hash: Hex): Promise<Address> => {
    const { contractAddress } = await done(hash)
    if (!contractAddress) throw new Error(`${hash} deployed nothing.`)
    await onAllChains(info, contractAddress)
    return contractAddress
  }
  const args = ['Gold', 'GLD', 18, account.address, 2n * reserves.token] as const
  const gas = deploymentGas
  const token = await made(
    await wallet.deployContract({ abi: tokenAbi, bytecode: tokenBytecode, args, gas }),
  )
  const exchange = await made(
    await wallet.deployContract({ abi: exchangeAbi, bytecode: exchangeBytecode, gas }),
  )
  const call = async (to: Address, data: Hex, value = 0n): Promise<Hex> => {
    const hash = await wallet.sendTransaction({ to, data, value, gas: swapGas })
    await done(hash)
    return hash
  }
  const approval = [exchange, reserves.token] as const
  await call(token, encodeFunctionData({ abi: tokenAbi, functionName: 'approve', args: approval }))
  const pair = [token, zeroAddress] as const
  await call(
    exchange,
    encodeFunctionData({ abi: exchangeAbi, functionName: 'createPool', args: pair }),
  )
  const offer = {
    ...{ assetA: token, assetB: zeroAddress, leastA: 0n, leastB: 0n },
    ...{ amountA: reserves.token, amountB: reserves.era },
  }
  const filled = await call(
    exchange,
    encodeFunctionData({
      ...{ abi: exchangeAbi, functionName: 'addLiquidity' },
      args: [offer, account.address, deadline],
    }),
    reserves.era,
  )
  return {
    exchange,
    chainId: await chainOf(client, filled),
    swapData: (to, amount) =>
      encodeFunctionData({
        ...{ abi: exchangeAbi, functionName: 'swap' },
        args: [zeroAddress, token, amount, 1n, to, deadline],
      }),
  }
}

/** Where a final transaction ran. */
async function chainOf(client: JsonRpcClient, hash: Hex): Promise<number> {
  type Told = { transaction?: { placement: { chainId: number } } }
  const { transaction } = await client.request<Told>('era_getTransaction', [hash])
  if (transaction === undefined) throw new Error(`${hash} is not final.`)
  return transaction.placement.chainId
}
