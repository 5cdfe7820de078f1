import { exchangeAbi, tokenAbi } from '@metalayer/contracts'
import { type Address, encodeFunctionData } from 'viem'

/** Calldata of a Token. */
export const token = {
  transfer: (to: Address, amount: bigint) =>
    encodeFunctionData({ abi: tokenAbi, functionName: 'transfer', args: [to, amount] }),
  approve: (spender: Address, amount: bigint) =>
    encodeFunctionData({ abi: tokenAbi, functionName: 'approve', args: [spender, amount] }),
  transferFrom: (from: Address, to: Address, amount: bigint) =>
    encodeFunctionData({ abi: tokenAbi, functionName: 'transferFrom', args: [from, to, amount] }),
}

const deadline = 2n ** 64n - 1n

/** Calldata of an Exchange; ERA is the zero address. */
export const exchange = {
  createPool: (assetA: Address, assetB: Address) =>
    encodeFunctionData({ abi: exchangeAbi, functionName: 'createPool', args: [assetA, assetB] }),
  addLiquidity(assetA: Address, assetB: Address, amounts: readonly [bigint, bigint], to: Address) {
    const [amountA, amountB] = amounts
    const offer = { assetA, assetB, amountA, amountB, leastA: 0n, leastB: 0n }
    const args = [offer, to, deadline] as const
    return encodeFunctionData({ abi: exchangeAbi, functionName: 'addLiquidity', args })
  },
  removeLiquidity(assetA: Address, assetB: Address, shares: bigint, to: Address) {
    const claim = { assetA, assetB, shares, leastA: 0n, leastB: 0n }
    const args = [claim, to, deadline] as const
    return encodeFunctionData({ abi: exchangeAbi, functionName: 'removeLiquidity', args })
  },
  swap(assets: readonly [Address, Address], amount: bigint, least: bigint, to: Address) {
    const args = [...assets, amount, least, to, deadline] as const
    return encodeFunctionData({ abi: exchangeAbi, functionName: 'swap', args })
  },
}
