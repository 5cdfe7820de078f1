import { multicallAbi } from '@metalayer/contracts'
import { multicallAddress } from '@metalayer/node'
import { type Address, encodeFunctionData, erc20Abi, numberToHex } from 'viem'
import type { Side } from './side.ts'

/** A kind of request: how many of a hundred are such, and its parameters, drawn anew each time. */
type Kind = {
  share: number
  method: string
  params: (side: Side, draw: <Item>(items: readonly Item[]) => Item) => unknown[]
}

const balancesAtOnce = 10

const balanceOf = (owner: Address) =>
  encodeFunctionData({ abi: erc20Abi, functionName: 'balanceOf', args: [owner] })

/** Calls of apps: a token's balances and allowances, and ten balances in one call of Multicall3. */
const appKinds: readonly Kind[] = [
  {
    share: 40,
    method: 'eth_call',
    params: ({ token, holders }, draw) => [{ to: token, data: balanceOf(draw(holders)) }, 'latest'],
  },
  {
    share: 5,
    method: 'eth_call',
    params({ token, holders }, draw) {
      const args = [draw(holders), draw(holders)] as const
      const data = encodeFunctionData({ abi: erc20Abi, functionName: 'allowance', args })
      return [{ to: token, data }, 'latest']
    },
  },
  {
    share: 5,
    method: 'eth_call',
    params({ token, holders }, draw) {
      const calls = Array.from({ length: balancesAtOnce }, () => ({
        ...{ target: token, allowFailure: true, callData: balanceOf(draw(holders)) },
      }))
      const data = encodeFunctionData({
        abi: multicallAbi,
        functionName: 'aggregate3',
        args: [calls],
      })
      return [{ to: multicallAddress, data }, 'latest']
    },
  },
]

/** What wallets and explorers ask for besides. */
const otherKinds: readonly Kind[] = [
  { share: 15, method: 'eth_getBalance', params: ({ holders }, draw) => [draw(holders), 'latest'] },
  {
    share: 5,
    method: 'eth_getTransactionCount',
    params: ({ holders }, draw) => [draw(holders), 'latest'],
  },
  { share: 10, method: 'eth_blockNumber', params: () => [] },
  { share: 5, method: 'eth_chainId', params: () => [] },
  {
    share: 10,
    method: 'eth_getTransactionReceipt',
    params: ({ transactions }, draw) => [draw(transactions)],
  },
  {
    share: 5,
    method: 'eth_getLogs',
    params({ token, blocks }, draw) {
      const block = numberToHex(draw(blocks))
      return [{ address: token, fromBlock: block, toBlock: block }]
    },
  },
]

export type Mix = 'all' | 'apps' | 'balances'
const kindsOf: Record<Mix, readonly Kind[]> = {
  all: [...appKinds, ...otherKinds],
  apps: appKinds,
  balances: appKinds.slice(0, 1),
}

/** Requests of a mix, one after the other; the same ones for the same random numbers. */
export function createMix(mix: Mix, side: Side, random: () => number): () => string {
  const kinds = kindsOf[mix]
  const whole = kinds.reduce((sum, { share }) => sum + share, 0)
  const draw = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item
  let id = 0
  return () => {
    let left = random() * whole
    const kind = kinds.find(({ share }) => {
      left -= share
      return left < 0
    })
    if (kind === undefined) throw new Error('The shares do not add up.')
    id += 1
    const { method } = kind
    return JSON.stringify({ jsonrpc: '2.0', id, method, params: kind.params(side, draw) })
  }
}
