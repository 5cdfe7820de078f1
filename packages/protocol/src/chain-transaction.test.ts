import {
  type Hex,
  keccak256,
  numberToHex,
  parseTransaction,
  serializeTransaction,
  type TransactionSerializable,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { serializeTransaction as serializeDeposit } from 'viem/op-stack'
import { describe, expect, test } from 'vitest'
import {
  bytesToHex,
  type ChainTransactionJson,
  encodeChainTransaction,
  lowerCase,
  recoverChainSender,
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

describe('who sent a transaction of a real chain [P15]', () => {
  const account = privateKeyToAccount(toWord(77))
  const call = { to, nonce: 3, gas: 50_000n, value: 5n, data: '0x1234' } as const
  const fees = { maxFeePerGas: 9n, maxPriorityFeePerGas: 2n }
  const kinds: [string, TransactionSerializable][] = [
    ['type 0 without a chain id', { ...call, type: 'legacy', gasPrice: 7n }],
    ['type 0', { ...call, type: 'legacy', chainId: 901, gasPrice: 7n }],
    ['type 1', { ...call, type: 'eip2930', chainId: 901, gasPrice: 7n, accessList: [] }],
    ['type 2', { ...call, type: 'eip1559', chainId: 901, ...fees }],
  ]

  /** As a server has it. */
  async function signed(unsigned: TransactionSerializable): Promise<ChainTransactionJson> {
    const raw = await account.signTransaction(unsigned)
    const { r, s, v, yParity } = parseTransaction(raw) as Record<'r' | 's', Hex> &
      Record<'v' | 'yParity', bigint | number | undefined>
    const number = (quantity: bigint | number | undefined) =>
      quantity === undefined ? undefined : numberToHex(quantity)
    const type = unsigned.type === 'legacy' ? 0 : unsigned.type === 'eip2930' ? 1 : 2
    return {
      ...{ hash: keccak256(raw), type: numberToHex(type), nonce: '0x3', gas: '0xc350', to },
      ...{ value: '0x5', input: '0x1234', chainId: number(unsigned.chainId), accessList: [], r, s },
      gasPrice: '0x7',
      ...{ maxFeePerGas: '0x9', maxPriorityFeePerGas: '0x2' },
      ...(type === 0 ? { v: number(v) } : { yParity: number(yParity) }),
    }
  }

  test.each(kinds)('%s: whoever signed it, whatever the server says', async (_, unsigned) => {
    const json = await signed(unsigned)
    expect(keccak256(encodeChainTransaction(json))).toBe(json.hash)
    expect(recoverChainSender({ ...json, from: to })).toBe(lowerCase(account.address))
  })

  test('nobody, where the signature is none', async () => {
    const json = await signed({ ...call, type: 'eip1559', chainId: 901, ...fees })
    expect(recoverChainSender({ ...json, s: '0x0' })).toBe(undefined)
    expect(recoverChainSender({ ...json, yParity: '0x2' })).toBe(undefined)
  })

  test('of a deposit, which nobody signs, it says it itself', () => {
    const from = `0x${'Ab'.repeat(20)}` as const
    expect(recoverChainSender({ ...json, type: '0x7e', from })).toBe(lowerCase(from))
  })
})
