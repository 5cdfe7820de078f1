import { addressOf } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { type SignedBytes, signTransaction, type UnsignedTransaction } from './sign-transaction.ts'

/** The account that deploys. */
export type Deployer = { address: Address; sign(transaction: UnsignedTransaction): SignedBytes }

/** The deployer of a private key. */
export function deployerFromKey(privateKey: Hex): Deployer {
  return {
    address: addressOf(privateKey),
    sign: (transaction) => signTransaction(transaction, privateKey),
  }
}
