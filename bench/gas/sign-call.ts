import { signTransaction } from '@metalayer/chain'
import type { Address, Hex } from 'viem'
import { type BenchAccount, paymentValue } from './accounts.ts'
import { benchNetworkId } from './bench-network.ts'

const gwei = 1_000_000_000n
const fees = { maxPriorityFeePerGas: gwei, maxFeePerGas: 3n * gwei }

/** A user's call of an app, or without `to` the making of one. */
export type AppCall = { to: Address | null; data: Hex; gas: bigint }

/** The bytes of a payment: the `index`-th of its bundle. */
export function signPayment(from: BenchAccount, nonce: number, to: Address, index: number): Hex {
  const value = paymentValue(index)
  const payment = { nonce, to, value, data: '0x', gas: 21_000n } as const
  return signTransaction({ chainId: benchNetworkId, ...payment, ...fees }, from.key).raw
}

/** The bytes of a call of an app. */
export function signCall(from: BenchAccount, nonce: number, call: AppCall): Hex {
  const transaction = { chainId: benchNetworkId, nonce, value: 0n, ...call, ...fees }
  return signTransaction(transaction, from.key).raw
}
