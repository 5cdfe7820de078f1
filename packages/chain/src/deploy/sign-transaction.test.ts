import { bytesToHex } from '@metalayer/protocol'
import fc from 'fast-check'
import { keccak256 } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { expect, test } from 'vitest'
import { signTransaction } from './sign-transaction.ts'

const bytes = (size: number) => fc.uint8Array({ minLength: size, maxLength: size }).map(bytesToHex)
const key = fc
  .bigInt({ min: 1n, max: 2n ** 255n })
  .map((value) => `0x${value.toString(16).padStart(64, '0')}` as const)
const transactions = fc.record({
  chainId: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  nonce: fc.nat(),
  maxPriorityFeePerGas: fc.bigInt({ min: 0n, max: 2n ** 40n }),
  maxFeePerGas: fc.bigInt({ min: 2n ** 40n, max: 2n ** 64n }),
  gas: fc.bigInt({ min: 0n, max: 2n ** 25n }),
  to: bytes(20),
  value: fc.bigInt({ min: 0n, max: 2n ** 90n }),
  data: fc.uint8Array({ maxLength: 300 }).map(bytesToHex),
})

test('signs byte for byte as viem does', async () => {
  await fc.assert(
    fc.asyncProperty(transactions, key, async (transaction, privateKey) => {
      const expected = await privateKeyToAccount(privateKey).signTransaction({
        ...transaction,
        type: 'eip1559',
      })
      const { raw, hash } = signTransaction(transaction, privateKey)
      expect(raw).toBe(expected)
      expect(hash).toBe(keccak256(expected))
    }),
    { numRuns: 100 },
  )
})
