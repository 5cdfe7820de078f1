import { exchangeAbi } from '@metalayer/contracts'
import { birthChain, type Configuration, objectAddress, objectId } from '@metalayer/protocol'
import { faucetAbi } from '@metalayer/testing/faucet'
import {
  type Address,
  encodeAbiParameters,
  encodeFunctionData,
  type Hex,
  keccak256,
  zeroAddress,
} from 'viem'
import type { Gift } from '../give-money.ts'
import { type Apps, appOf, type Call } from './load.ts'

/** Of each of its tokens, in a pool; and what a swap pays in, which moves no price to speak of. */
const reserve = 10n ** 24n
const paidIn = 10n ** 15n
/** What a trader has of each token that it pays with. */
const stock = 10n ** 21n
const deadline = 2n ** 64n - 1n
/** More than swaps use, as wallets offer; and as high a price as a pool's trader has money for. */
export const swapTerms = { value: 0n, gas: 150_000n, maxFeePerGas: 4_000n * 10n ** 9n }
/** The first mint of a token on a chain writes the word of its supply there: twice what others use. */
const openTerms = { value: 0n, gas: 250_000n, maxFeePerGas: 200n * 10n ** 9n }
const giftGas = 130_000n

/** Two tokens that are traded for each other, by their places. */
export type Pair = readonly [number, number]

/** So many pairs of as few tokens as there can be. */
export function pairTokens(count: number): Pair[] {
  const pairs: Pair[] = []
  for (let second = 1; pairs.length < count; second++) {
    for (let first = 0; first < second && pairs.length < count; first++) pairs.push([first, second])
  }
  return pairs
}

/** How many tokens these pairs are of. */
export function tokensOf(pairs: readonly Pair[]): number {
  return pairs.reduce((most, [, second]) => Math.max(most, second + 1), 0)
}

/** The shared object of a pair's pool. */
export function poolId(pair: Pair, apps: Apps): Hex {
  const assets = namesOf(pair, apps).sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))
  const types = [{ type: 'address' }, { type: 'address' }] as const
  const key = BigInt(keccak256(encodeAbiParameters(types, [assets[0], assets[1]])))
  return objectId({ app: appOf(apps.exchange), owner: zeroAddress, key })
}

/** Makes a pool and fills it, where it is born. */
export function openPool(pair: Pair, configuration: Configuration, apps: Apps): Gift[] {
  const account = objectAddress(poolId(pair, apps))
  const terms = { chainId: birthChain(configuration, account), value: 0n, gas: giftGas }
  const args = namesOf(pair, apps)
  const fill = [account, reserve] as const
  const filled = encodeFunctionData({ abi: faucetAbi, functionName: 'fill', args: fill })
  const made = encodeFunctionData({ abi: exchangeAbi, functionName: 'createPool', args })
  return [
    ...args.map((to): Gift => ({ ...terms, to, data: filled })),
    { ...terms, to: appOf(apps.exchange), data: made },
  ]
}

/** Mints what the sender will pay with, and lets the exchange take it. */
export function openToken(token: number, apps: Apps): Call {
  const args = [stock, appOf(apps.exchange)] as const
  const data = encodeFunctionData({ abi: faucetAbi, functionName: 'open', args })
  return { ...openTerms, to: appOf(apps.tokens[token]), data }
}

/** Pays in `paying`, a token of the pair, and takes what comes out. */
export function swap(pair: Pair, paying: number, to: Address, apps: Apps): Call {
  const getting = pair[0] === paying ? pair[1] : pair[0]
  const assets = [appOf(apps.tokens[paying]), appOf(apps.tokens[getting])] as const
  const args = [...assets, paidIn, 0n, to, deadline] as const
  const data = encodeFunctionData({ abi: exchangeAbi, functionName: 'swap', args })
  return { ...swapTerms, to: appOf(apps.exchange), data }
}

function namesOf([first, second]: Pair, { tokens }: Apps): [Address, Address] {
  return [appOf(tokens[first]), appOf(tokens[second])]
}
