import { multicallRuntime } from '@metalayer/contracts'
import { multicallAddress } from '@metalayer/node'
import {
  type Address,
  encodeDeployData,
  encodeFunctionData,
  erc20Abi,
  type Hex,
  numberToHex,
} from 'viem'
import { type AnvilChain, richAddress, startAnvilChain } from '../gas/anvil-chain.ts'
import { readOwnArtifact } from '../gas/artifacts.ts'
import { amountOf, type Side, singlesCount, weiOf } from './side.ts'
import { startBareProxy } from './start-bare-proxy.ts'

/** One chain with OpenZeppelin's ERC20, Multicall3 and holders, behind the bare proxy. */
export async function startPlainSide(
  holders: readonly Address[],
): Promise<Side & { stop(): Promise<void> }> {
  const chain = await startAnvilChain(31_337)
  const proxy = await startBareProxy(chain.client.url)
  const { abi, bytecode } = await readOwnArtifact('Token')
  const token = await chain.create(encodeDeployData({ abi, bytecode, args: [richAddress] }))
  await chain.client.request('anvil_setCode', [multicallAddress, multicallRuntime])
  for (const [place, holder] of holders.entries()) {
    await chain.client.request('anvil_setBalance', [holder, numberToHex(weiOf)])
    await transfer(chain, token, holder, amountOf(place))
  }
  const [transactions, blocks]: [Hex[], number[]] = [[], []]
  for (const holder of holders.slice(0, singlesCount)) {
    await transfer(chain, token, holder, 1n)
    const params = ['latest', false]
    const block = await chain.client.request<Block>('eth_getBlockByNumber', params)
    transactions.push(...block.transactions)
    blocks.push(Number(block.number))
  }
  return {
    ...{ port: proxy.port, token, holders, transactions, blocks },
    async stop() {
      await proxy.stop()
      await chain.stop()
    },
  }
}

type Block = { number: Hex; transactions: Hex[] }

async function transfer(chain: AnvilChain, token: Address, to: Address, amount: bigint) {
  const data = encodeFunctionData({ abi: erc20Abi, functionName: 'transfer', args: [to, amount] })
  await chain.send({ to: token, data })
}
