import { Transaction } from 'ethers'
import { parseTransaction, recoverTransactionAddress, type TransactionSerialized } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { bench, describe } from 'vitest'
import { decodeSignedTransaction } from './index.ts'

const account = privateKeyToAccount(`0x${'11'.repeat(32)}`)
const raw = await account.signTransaction({
  ...{ type: 'eip1559', chainId: 777, nonce: 3, gas: 21_000n, to: account.address, value: 5n },
  ...{ maxFeePerGas: 10n, maxPriorityFeePerGas: 1n },
})

describe('decoding a signed transaction, with its sender', () => {
  bench('ours', () => void decodeSignedTransaction(raw, 777))
  bench('ethers', () => void Transaction.from(raw).from)
  bench('viem', async () => {
    parseTransaction(raw)
    await recoverTransactionAddress({ serializedTransaction: raw as TransactionSerialized })
  })
})
