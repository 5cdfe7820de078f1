import { createJsonRpcClient } from '@metalayer/chain'
import { tokenAbi, tokenBytecode } from '@metalayer/contracts'
import type { DevnetInfo } from '@metalayer/devnet'
import { networkChain } from '@metalayer/testing/network-chain'
import {
  type Address,
  createPublicClient,
  createWalletClient,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
  http,
  parseEther,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { accountsBornOn } from '../gas/accounts.ts'
import { startDevnetProcess } from '../latency/devnet-process.ts'
import { homesOf } from '../latency/homes-of.ts'
import { amountOf, holdersCount, type Side, singlesCount, weiOf } from './side.ts'

export const chainsCount = 4
export const nodesCount = 1
/** How many transfers one transaction makes, and how many payments are under way. */
const [transfersAtOnce, paymentsAtOnce] = [25, 250]
const receiptTimeoutMs = 60_000

/** A devnet with our Token, and holders who live where its deployer does, so that all that they have is at home. */
export async function startNetworkSide(): Promise<Side & { stop(): Promise<void> }> {
  const { info, stop } = await startDevnetProcess(chainsCount, nodesCount)
  try {
    const port = Number(new URL(info.rpc).port)
    return { port, ...(await settle(info)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function settle(info: DevnetInfo): Promise<Omit<Side, 'port'>> {
  const chain = networkChain(info)
  const transport = http(info.rpc)
  const account = privateKeyToAccount(info.accounts[0]?.privateKey ?? '0x')
  const wallet = createWalletClient({ chain, transport, account })
  const reader = createPublicClient({ chain, transport, pollingInterval: 100, cacheTime: 0 })
  let nonce = await reader.getTransactionCount({ address: account.address })
  const send = (call: { to?: Address; data?: Hex; value?: bigint; gas: bigint }): Promise<Hex> => {
    const fees = { maxFeePerGas: 20_000_000_000n, maxPriorityFeePerGas: 1n }
    nonce += 1
    return wallet.sendTransaction({ ...call, ...fees, nonce: nonce - 1 } as { to: Address })
  }
  const settled = async (hash: Hex) => {
    const receipt = await reader.waitForTransactionReceipt({ hash, timeout: receiptTimeoutMs })
    if (receipt.status !== 'success') throw new Error(`${hash} was reverted.`)
    return receipt
  }

  const args = ['Token', 'TOK', 18, account.address, parseEther('1000000000')] as const
  const data = encodeDeployData({ abi: tokenAbi, bytecode: tokenBytecode, args })
  const token = (await settled(await send({ data, gas: 10_000_000n }))).contractAddress
  if (!token) throw new Error('No token was made.')
  const holders = await neighboursOf(info, account.address)
  const transfers = holders.map((to, place) => transferOf(to, amountOf(place)))
  const hashes: Hex[] = []
  for (let at = 0; at < transfers.length; at += transfersAtOnce) {
    const calls = [transfers.slice(at, at + transfersAtOnce)] as const
    const batch = encodeFunctionData({ abi: tokenAbi, functionName: 'multicall', args: calls })
    hashes.push(await send({ to: token, data: batch, gas: 3_000_000n }))
  }
  for (let at = 0; at < holders.length; at += paymentsAtOnce) {
    const payments = holders.slice(at, at + paymentsAtOnce).map((to) => ({ to, value: weiOf }))
    let last: Hex = '0x'
    for (const payment of payments) last = await send({ ...payment, gas: 21_000n })
    // A node takes so many of one sender at once, and no more.
    await settled(last)
  }
  for (const hash of hashes) await settled(hash)

  const [transactions, blocks]: [Hex[], number[]] = [[], []]
  for (const to of holders.slice(0, singlesCount)) {
    const hash = await send({ to: token, data: transferOf(to, 1n), gas: 200_000n })
    transactions.push(hash)
    blocks.push(Number((await settled(hash)).blockNumber))
  }
  return { token, holders, transactions, blocks }
}

function transferOf(to: Address, amount: bigint): Hex {
  return encodeFunctionData({ abi: tokenAbi, functionName: 'transfer', args: [to, amount] })
}

/** Addresses that are born on the chain of an account. */
async function neighboursOf(info: DevnetInfo, address: Address): Promise<Address[]> {
  const client = createJsonRpcClient({ url: info.rpc })
  const [home] = await homesOf(client, [address]).finally(() => client.close())
  const place = info.chains.findIndex(({ chainId }) => chainId === home?.chainId)
  if (place < 0) throw new Error('The deployer lives on no chain of the network.')
  return accountsBornOn(place, info.chains.length, 'reader', holdersCount).map((one) => one.address)
}
