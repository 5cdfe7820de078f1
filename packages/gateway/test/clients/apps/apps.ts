import { exchangeAbi, tokenAbi, tokenBytecode } from '@metalayer/contracts'
import {
  type Abi,
  type Address,
  createPublicClient,
  encodeFunctionData,
  http,
  parseEther,
} from 'viem'
import { askNode } from '../../ask-node.ts'
import type { FundedAccount, NetworkUnderTest } from '../network-under-test.ts'
import type { Contract } from './app-client.ts'
import { openViem } from './viem-apps.ts'

/** Of every token of these tests: what its deployer is minted. */
export const supply = parseEther('1000000')
/** A time that never comes. */
export const never = 2n ** 64n - 1n

/** Pays a transaction's gas without asking what it needs. */
export const amply = 600_000n

export const tokenAt = (address: Address): Contract => ({ address, abi: tokenAbi as Abi })
export const exchangeOf = ({ exchange: address }: NetworkUnderTest): Contract => ({
  ...{ address, abi: exchangeAbi as Abi },
})

/** How `Token` is created for `holder`. */
export const goldFor = (holder: Address) => ({
  ...{ abi: tokenAbi as Abi, bytecode: tokenBytecode },
  args: ['Gold', 'GLD', 18, holder, supply] as const,
})

/** `transfer`s of one sender in one transaction. */
export function transfers(token: Contract, to: readonly { address: Address; amount: bigint }[]) {
  const calls = to.map(({ address, amount }) =>
    encodeFunctionData({ abi: tokenAbi, functionName: 'transfer', args: [address, amount] }),
  )
  return { contract: token, method: 'multicall', args: [calls] }
}

/** A token, and its pool with ERA. */
export type Market = {
  gold: Contract
  /** Who has what is not in the pool. */
  maker: FundedAccount
  /** Whose the reserves are. */
  pool: Address
  /** Id of the chain on which the pool is. */
  home: number
}

/** Deploys a token, and fills a pool of 1,000 of it and 2 ERA. */
export async function openMarket(network: NetworkUnderTest): Promise<Market> {
  const viem = openViem(network)
  const maker = network.account()
  const exchange = exchangeOf(network)
  const gold = tokenAt(await viem.deploy(maker.key, goldFor(maker.address)))
  const era: Address = '0x0000000000000000000000000000000000000000'
  const pair = [gold.address, era] as const
  const run = async (contract: Contract, method: string, args: readonly unknown[], value = 0n) => {
    const { status, hash } = await viem.send(maker.key, { contract, method, args, value })
    if (status !== 'success') throw new Error(`${method} reverted.`)
    return hash
  }
  await run(gold, 'approve', [exchange.address, supply])
  const made = await run(exchange, 'createPool', pair)
  const [amountA, amountB] = [parseEther('1000'), parseEther('2')]
  const offer = { assetA: gold.address, assetB: era, amountA, amountB, leastA: 0n, leastB: 0n }
  await run(exchange, 'addLiquidity', [offer, maker.address, never], amountB)
  const [, pool] = (await viem.read(exchange, 'poolOf', pair)) as [bigint, Address]
  return { gold, maker, pool, home: await placeOf(network, made) }
}

/** Id of the chain that ran a transaction. */
export async function placeOf({ devnet }: NetworkUnderTest, hash: string): Promise<number> {
  type Told = { transaction: { placement: { chainId: number } } }
  const { transaction } = await ask<Told>(devnet.info.rpc, 'era_getTransaction', [hash])
  return transaction.placement.chainId
}

/** Id of the chain on which an account is, or will be. */
export async function homeOf({ devnet }: NetworkUnderTest, address: Address): Promise<number> {
  return (await ask<{ chainId: number }>(devnet.info.rpc, 'era_getHome', [address])).chainId
}

/** Wei. */
export function eraOf({ devnet, chain }: NetworkUnderTest, address: Address): Promise<bigint> {
  return createPublicClient({ chain, transport: http(devnet.info.rpc) }).getBalance({ address })
}

/** A node's or a chain's answer. Throws its error. */
export async function ask<Result>(
  rpc: string,
  method: string,
  params: readonly unknown[] = [],
): Promise<Result> {
  const { result, error } = await askNode(rpc, method, params)
  if (error) throw new Error(error.message)
  return result as Result
}
