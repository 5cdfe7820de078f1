import {
  type Hex,
  keccak256,
  numberToHex,
  serializeTransaction,
  type TransactionSerializable,
} from 'viem'
import { serializeTransaction as serializeDeposit } from 'viem/op-stack'
import { describe, expect, test } from 'vitest'
import {
  bytesToHex,
  type ChainTransactionJson,
  encodeChainTransaction,
  toWord,
  UnsupportedChainTransactionError,
} from './index.ts'

const to = `0x${'aa'.repeat(20)}` as const
const signature = { r: toWord(5n << 200n), s: toWord(7), yParity: 1 } as const

const json: ChainTransactionJson = {
  ...{ hash: '0x', type: '0x3', chainId: '0x309', nonce: '0x80', gas: '0x5208', to, value: '0x0' },
  ...{ input: '0x00', maxFeePerGas: '0xff', maxPriorityFeePerGas: '0x0', accessList: [] },
  ...{ r: signature.r, s: signature.s, yParity: '0x1', v: '0x1' },
}

describe('transactions of real chains, as viem serialises them [P15]', () => {
  test('blobs (type 3)', () => {
    const blobs = { blobVersionedHashes: [toWord(1n << 248n), toWord((1n << 248n) + 1n)] }
    const expected = serializeTransaction(
      {
        ...{ type: 'eip4844', chainId: 777, nonce: 128, gas: 21_000n, to, data: '0x00' },
        ...{ maxFeePerGas: 255n, maxFeePerBlobGas: 9n, sidecars: false, ...blobs },
      } as TransactionSerializable,
      signature,
    )
    const encoded = encodeChainTransaction({ ...json, ...blobs, maxFeePerBlobGas: '0x9' })
    expect(bytesToHex(encoded)).toBe(expected)
  })

  test('deposits of the OP Stack (type 0x7e)', () => {
    const deposit = { from: to, sourceHash: toWord(3), data: '0x1234', gas: 50_000n } as const
    for (const { mint, isSystemTx } of [
      { mint: 5n, isSystemTx: true },
      { mint: undefined, isSystemTx: false },
    ]) {
      const extra = mint === undefined ? {} : { mint }
      const expected = serializeDeposit({ type: 'deposit', to, ...deposit, ...extra, isSystemTx })
      const encoded = encodeChainTransaction({
        ...{ hash: '0x', type: '0x7e', nonce: '0x9', value: '0x0', gas: '0xc350', input: '0x1234' },
        ...{ to, from: to, sourceHash: deposit.sourceHash, isSystemTx },
        mint: mint === undefined ? undefined : numberToHex(mint),
      })
      expect(keccak256(encoded)).toBe(keccak256(expected as Hex))
    }
  })

  test('other types are refused by name', () => {
    const encode = () => encodeChainTransaction({ ...json, type: '0x64' })
    expect(encode).toThrow(UnsupportedChainTransactionError)
  })
})
