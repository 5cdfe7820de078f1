import fc from 'fast-check'
import type { Hex } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  bytesToHex,
  type ChainReceiptJson,
  type ChainTransactionJson,
  decodeChainBlock,
  decodeChainTransaction,
  emptyUnclesHash,
  encodeChainBlock,
  encodeChainTransaction,
  encodeReceipt,
  hashChainHeader,
  keccak256,
  logsBloom,
  orderedTrieRoot,
  ProtocolError,
  rlpUint,
  UnsupportedChainTransactionError,
  verifyChainBlock,
  type WholeChainBlock,
  zeroHash,
} from './index.ts'

const hex = (length: { minLength?: number; maxLength?: number }) =>
  fc.uint8Array(length).map((bytes): Hex => bytesToHex(bytes))
const fixed = (length: number) => hex({ minLength: length, maxLength: length })
const uint = (bits = 64) =>
  fc
    .bigInt({ min: 0n, max: 2n ** BigInt(bits) - 1n })
    .map((value): Hex => `0x${value.toString(16)}`)
const hash = fixed(32)
const address = fixed(20)

const call = {
  ...{ nonce: uint(), gas: uint(40), value: uint(96), input: hex({ maxLength: 40 }) },
  to: fc.option(address, { nil: null }),
}
const accessList = fc.array(fc.record({ address, storageKeys: fc.array(hash, { maxLength: 2 }) }), {
  maxLength: 2,
})
const typed = {
  ...{ ...call, chainId: uint(32), accessList },
  ...{ yParity: uint(1), r: uint(256), s: uint(256) },
}
const fees = { maxFeePerGas: uint(), maxPriorityFeePerGas: uint() }
const authorization = fc.record({
  ...{ chainId: uint(32), address, nonce: uint() },
  ...{ yParity: uint(1), r: uint(256), s: uint(256) },
})
const type = (of: Hex) => ({ type: fc.constant(of) })
const transaction = fc
  .oneof(
    fc.record({ ...type('0x0'), ...call, gasPrice: uint(), v: uint(), r: uint(256), s: uint(256) }),
    fc.record({ ...type('0x1'), ...typed, gasPrice: uint() }),
    fc.record({ ...type('0x2'), ...typed, ...fees }),
    fc.record({
      ...{ ...type('0x3'), ...typed, ...fees, maxFeePerBlobGas: uint() },
      blobVersionedHashes: fc.array(hash, { maxLength: 2 }),
    }),
    fc.record({
      ...{ ...type('0x4'), ...typed, ...fees },
      authorizationList: fc.array(authorization, { maxLength: 2 }),
    }),
    fc.record({
      ...{ ...type('0x7e'), ...call, nonce: fc.constant<Hex>('0x0'), sourceHash: hash },
      ...{ from: address, mint: uint(96), isSystemTx: fc.boolean() },
    }),
  )
  .map((fields): ChainTransactionJson => {
    const json: ChainTransactionJson = { ...fields, hash: zeroHash }
    return { ...json, hash: keccak256(encodeChainTransaction(json)) }
  })

const outcome = fc.record({
  isSuccess: fc.boolean(),
  gasUsed: fc.bigInt({ min: 0n, max: 30_000_000n }),
  logs: fc.array(
    fc.record({ address, topics: fc.array(hash, { maxLength: 4 }), data: hex({ maxLength: 40 }) }),
    { maxLength: 2 },
  ),
  depositNonce: fc.option(uint(), { nil: undefined }),
  depositReceiptVersion: fc.option(uint(), { nil: undefined }),
})

type Work = {
  transaction: ChainTransactionJson
  outcome: typeof outcome extends fc.Arbitrary<infer T> ? T : never
}

function receiptsOf(works: readonly Work[]): ChainReceiptJson[] {
  let sum = 0n
  return works.map(({ transaction: { hash: transactionHash, type: of }, outcome: made }) => {
    sum += made.gasUsed
    const { depositNonce, depositReceiptVersion } = made
    const isDeposit = of === '0x7e' && depositNonce !== undefined
    return {
      ...{ transactionHash, type: of, status: made.isSuccess ? '0x1' : '0x0', logs: made.logs },
      cumulativeGasUsed: `0x${sum.toString(16)}`,
      gasUsed: `0x${made.gasUsed.toString(16)}`,
      ...(isDeposit && { depositNonce }),
      ...(isDeposit && depositReceiptVersion !== undefined && { depositReceiptVersion }),
    }
  })
}

function receiptsRootOf(works: readonly Work[], receipts: readonly ChainReceiptJson[]): Hex {
  return orderedTrieRoot(
    receipts.map((receipt, index) =>
      encodeReceipt({
        type: Number(receipt.type),
        isSuccess: works[index]?.outcome.isSuccess ?? false,
        cumulativeGasUsed: BigInt(receipt.cumulativeGasUsed),
        ...{ bloom: logsBloom(receipt.logs), logs: receipt.logs },
        extra: [receipt.depositNonce, receipt.depositReceiptVersion]
          .filter((field) => field !== undefined)
          .map((field) => rlpUint(BigInt(field))),
      }),
    ),
  )
}

/** Fields that forks added, as many as the block's fork has. */
const forks = fc
  .tuple(
    fc.record({ baseFeePerGas: uint() }),
    fc.record({ withdrawalsRoot: hash }),
    fc.record({ blobGasUsed: uint(), excessBlobGas: uint(), parentBeaconBlockRoot: hash }),
    fc.record({ requestsHash: hash }),
  )
  .chain((all) => fc.nat(4).map((count) => Object.assign({}, ...all.slice(0, count))))

const wholeBlock = fc
  .record({
    works: fc.array(fc.record({ transaction, outcome }), { maxLength: 4 }),
    header: fc.record({
      ...{
        parentHash: hash,
        miner: address,
        stateRoot: hash,
        difficulty: uint(),
        number: uint(50),
      },
      ...{ gasLimit: uint(50), gasUsed: uint(50), timestamp: uint(40), mixHash: hash },
      ...{ extraData: hex({ maxLength: 40 }), nonce: fixed(8) },
    }),
    forks,
  })
  .map(({ works, header, forks: added }): WholeChainBlock => {
    const receipts = receiptsOf(works)
    const transactions = works.map((work) => work.transaction)
    const fields = {
      ...{ ...header, ...added, sha3Uncles: emptyUnclesHash },
      transactionsRoot: orderedTrieRoot(transactions.map(encodeChainTransaction)),
      receiptsRoot: receiptsRootOf(works, receipts),
      logsBloom: bytesToHex(logsBloom(receipts.flatMap(({ logs }) => logs))),
    }
    return { block: { ...fields, hash: hashChainHeader(fields), transactions }, receipts }
  })

describe('a chain’s block as bytes [P15]', () => {
  test('says all that it was made of, and is authentic', () => {
    fc.assert(
      fc.property(wholeBlock, (whole) => {
        const decoded = decodeChainBlock(encodeChainBlock(whole))
        expect(decoded).toEqual(whole)
        verifyChainBlock(decoded.block, decoded.receipts)
      }),
    )
  })

  test('with any byte changed, it is no block, another one, or not authentic', () => {
    fc.assert(
      fc.property(wholeBlock, fc.nat(), fc.integer({ min: 1, max: 255 }), (whole, at, by) => {
        const bytes = Uint8Array.from(encodeChainBlock(whole))
        const place = at % bytes.length
        bytes[place] = (bytes[place] ?? 0) ^ by
        expect(isTakenFor(whole, bytes)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  test('whatever bytes there are, nothing but a refusal comes of them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => decodeChainBlock(bytes)).toThrow(ProtocolError)
      }),
    )
  })

  test('a transaction of a type that nobody can check is refused by name', () => {
    expect(() => decodeChainTransaction(Uint8Array.of(0x64, 0xc0))).toThrow(
      UnsupportedChainTransactionError,
    )
  })
})

/** Whether a node that waits for the block of this hash would believe these bytes. */
function isTakenFor(whole: WholeChainBlock, bytes: Uint8Array): boolean {
  try {
    const { block, receipts } = decodeChainBlock(bytes)
    verifyChainBlock(block, receipts)
    return block.hash === whole.block.hash
  } catch (error) {
    if (error instanceof ProtocolError) return false
    throw error
  }
}
