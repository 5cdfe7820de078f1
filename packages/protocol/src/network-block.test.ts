import { createMPT } from '@ethereumjs/mpt'
import { createRandom, type Random } from '@metalayer/testing/random'
import { keccak256 as ethersKeccak, encodeRlp as ethersRlp, toBeArray } from 'ethers'
import { fromRlp, type Hex, keccak256, numberToHex, parseTransaction, sha256, toRlp } from 'viem'
import { describe, expect, test } from 'vitest'
import { drawTransaction, encode, networkId } from '../test/transactions.ts'
import {
  buildNetworkBlock,
  bytesToHex,
  type ChainBlockJson,
  type ChainReceiptJson,
  type ChainTransactionJson,
  type Checkpoint,
  decodeSignedTransaction,
  deliveryOutcomes,
  emptyRequestsHash,
  emptyTrieRoot,
  emptyUnclesHash,
  encodeMessage,
  encodeRlp,
  hashCheckpoint,
  messageId,
  type NetworkBlock,
  type NetworkTransaction,
  orderedTrieRoot,
  rlpUint,
  type SignedTransaction,
  systemTransaction,
  verifyChainBlock,
  zeroHash,
} from './index.ts'

const kernel = '0x00000000000000000000000000000000000e7a00'
const placement = { chainId: 5, generation: 1, blockNumber: 9, carrier: zeroHash }

const checkpoint: Checkpoint = {
  number: 7,
  time: 123_456_789,
  parent: `0x${'01'.repeat(32)}`,
  configuration: `0x${'02'.repeat(32)}`,
  heads: `0x${'03'.repeat(32)}`,
  baseFee: 1_000_000_007n,
  proposer: `0x${'04'.repeat(20)}`,
}
const checkpointHash = hashCheckpoint(checkpoint)

function drawUserTransaction(random: Random): NetworkTransaction {
  const raw = bytesToHex(encode(drawTransaction(random)))
  const result = decodeSignedTransaction(raw, networkId)
  if (!result.ok) return drawUserTransaction(random)
  const logs = Array.from({ length: random.below(3) }, () => ({
    address: random.hex(20),
    topics: Array.from({ length: random.below(5) }, () => random.hex(32)),
    data: random.hex(random.below(80)),
  }))
  return {
    ...{ kind: 'user', hash: result.transaction.hash, raw, effectiveGasPrice: 7n },
    from: result.transaction.from,
    to: result.transaction.to ?? random.hex(20),
    status: random.pick(['success', 'reverted']),
    gasUsed: 21_000n + random.uint(24),
    ...{ logs, placement },
  }
}

function drawSystemTransaction(random: Random): NetworkTransaction {
  const place = { srcChain: 1, srcGeneration: 1, dstChain: 2, dstGeneration: 1, index: 0 }
  const credits = [{ owner: random.hex(20), amount: random.uint(96) % 2n ** 96n }]
  const message = encodeMessage({ kind: 'credit', credits })
  return systemTransaction({ kernel, place, message, outcome: deliveryOutcomes.taken, placement })
}

function drawBlock(random: Random, count: number): NetworkBlock {
  const transactions = Array.from({ length: count }, () =>
    random.below(4) === 0 ? drawSystemTransaction(random) : drawUserTransaction(random),
  )
  const gasLimit = 60_000_000n
  const options = { checkpoint, checkpointHash, transactions, gasLimit }
  const parent = buildNetworkBlock({ ...options, transactions: [], parent: undefined }).header
  return buildNetworkBlock({ ...options, parent })
}

describe('network blocks are Ethereum’s at Prague [P29]', () => {
  test('roots of lists are those of @ethereumjs/mpt', async () => {
    const random = createRandom(3)
    for (const count of [0, 1, 2, 3, 16, 17, 127, 128, 129, 130, 256, 257, 400]) {
      const values = Array.from({ length: count }, () => random.bytes(1 + random.below(60)))
      const trie = await createMPT()
      for (const [index, value] of values.entries()) {
        await trie.put(encodeRlp(rlpUint(index)), value)
      }
      expect(orderedTrieRoot(values), `${count}`).toBe(bytesToHex(trie.root()))
    }
  })

  test('the constants are what they say', () => {
    expect(emptyTrieRoot).toBe(keccak256('0x80'))
    expect(emptyUnclesHash).toBe(keccak256('0xc0'))
    expect(emptyRequestsHash).toBe(sha256('0x'))
  })

  test('header, hash and size are those of the same fields by ethers and viem', () => {
    const random = createRandom(4)
    for (const count of [0, 1, 5, 150]) {
      const { header, transactions } = drawBlock(random, count)
      const quantity = (value: bigint | number) => (value ? toBeArray(value) : '0x')
      const fields = [
        ...[header.parentHash, keccak256('0xc0'), header.miner, header.stateRoot],
        ...[header.transactionsRoot, header.receiptsRoot, header.logsBloom, '0x'],
        ...[header.number, header.gasLimit, header.gasUsed, header.timestamp].map(quantity),
        ...[checkpointHash, zeroHash, '0x0000000000000000', quantity(header.baseFeePerGas)],
        ...[keccak256('0x80'), '0x', '0x', zeroHash, sha256('0x')],
      ]
      expect(header.hash).toBe(ethersKeccak(ethersRlp(fields)))
      const body = transactions.map(({ raw }) => (raw < '0xc0' ? raw : fromRlp(raw, 'hex')))
      expect(header.size).toBe((toRlp([fields.map(toHex), body, [], []]).length - 2) / 2)
    }
  })

  test('a block as JSON passes the check that real chains’ blocks pass', () => {
    const random = createRandom(5)
    for (const count of [0, 3, 140]) {
      const { block, receipts } = asJson(drawBlock(random, count))
      verifyChainBlock(block, receipts)
    }
  })

  test('time goes on, and the gas limit covers the gas used', () => {
    const options = { checkpoint, checkpointHash, transactions: [], gasLimit: 5n }
    const first = buildNetworkBlock({ ...options, parent: undefined }).header
    expect(first).toMatchObject({ timestamp: 123_456, parentHash: zeroHash, gasLimit: 5n })
    const second = buildNetworkBlock({ ...options, parent: first }).header
    expect(second).toMatchObject({
      timestamp: 123_457,
      parentHash: first.hash,
      extraData: checkpointHash,
    })
    const full = drawBlock(createRandom(6), 1)
    const tight = buildNetworkBlock({ ...options, parent: first, transactions: full.transactions })
    expect(tight.header.gasLimit).toBe(tight.header.gasUsed > 5n ? tight.header.gasUsed : 5n)
  })
})

describe('system transactions [P29]', () => {
  const place = { srcChain: 1, srcGeneration: 2, dstChain: 3, dstGeneration: 4, index: 5 }
  const owner = `0x${'aa'.repeat(20)}` as const

  test('a credit is to the kernel, an account to its owner; both parse as legacy of zeros', () => {
    const credit = encodeMessage({ kind: 'credit', credits: [{ owner, amount: 5n }] })
    const account = encodeMessage({
      ...{ kind: 'account', owner, version: 2, nonce: 3, balance: 4n, departedAt: 5 },
    })
    for (const [message, to] of [
      [credit, kernel],
      [account, owner],
    ] as const) {
      const system = systemTransaction({
        kernel,
        place,
        message,
        outcome: deliveryOutcomes.taken,
        placement,
      })
      expect(system).toMatchObject({
        kind: 'system',
        from: kernel,
        to,
        status: 'success',
        logs: [],
      })
      expect(system.hash).toBe(messageId(place, message))
      // Libraries read v = r = s = 0 as no signature.
      expect(parseTransaction(system.raw)).toMatchObject({ type: 'legacy', data: message, to })
    }
    const { parked: outcome } = deliveryOutcomes
    const parked = systemTransaction({ kernel, place, message: credit, outcome, placement })
    expect(parked.status).toBe('reverted')
  })
})

describe('the system transaction of a call [P29]', () => {
  const app = `0x${'ab'.repeat(20)}` as const
  const message = encodeMessage({
    ...{ kind: 'call', hops: 0, gas: 50_000, to: app, from: app, owner: app, key: 1n, refund: app },
    ...{ value: 1n, prepaid: 2n, assetKey: 3n, amount: 4n, data: '0xdeadbeef' },
  })
  const place = { srcChain: 1, srcGeneration: 1, dstChain: 2, dstGeneration: 1, index: 0 }

  test.each([
    ['taken', 'success'],
    ['parked', 'reverted'],
    ['bounced', 'reverted'],
    ['forwarded', 'success'],
  ] as const)(
    'that was %s is to its app, and is a %s, with what its handler logged',
    (name, status) => {
      const logs = [
        { address: app, topics: [`0x${'11'.repeat(32)}` as const], data: '0x22' as const },
      ]
      const outcome = deliveryOutcomes[name]
      const system = systemTransaction({ kernel, place, message, outcome, logs, placement })
      expect(system).toMatchObject({ kind: 'system', to: app, status, logs, gasUsed: 0n })
      expect(system.hash).toBe(messageId(place, message))
    },
  )
})

/** As an RPC server would answer for the block. */
function asJson(block: NetworkBlock): { block: ChainBlockJson; receipts: ChainReceiptJson[] } {
  const { header, transactions } = block
  let cumulativeGasUsed = 0n
  const receipts = transactions.map((transaction) => {
    cumulativeGasUsed += transaction.gasUsed
    return {
      ...{ transactionHash: hashOf(transaction), type: '0x0' as const, logs: transaction.logs },
      status: numberToHex(transaction.status === 'success' ? 1 : 0),
      gasUsed: numberToHex(transaction.gasUsed),
      cumulativeGasUsed: numberToHex(cumulativeGasUsed),
    }
  })
  const json = {
    ...header,
    ...{ sha3Uncles: keccak256('0xc0'), withdrawalsRoot: keccak256('0x80') },
    ...({ difficulty: '0x0', nonce: '0x0000000000000000', mixHash: zeroHash } as const),
    ...({ blobGasUsed: '0x0', excessBlobGas: '0x0', parentBeaconBlockRoot: zeroHash } as const),
    requestsHash: sha256('0x'),
    number: numberToHex(header.number),
    gasLimit: numberToHex(header.gasLimit),
    gasUsed: numberToHex(header.gasUsed),
    timestamp: numberToHex(header.timestamp),
    baseFeePerGas: numberToHex(header.baseFeePerGas),
    transactions: transactions.map(transactionJson),
  }
  return { block: json, receipts }
}

/** A system transaction's hash is its message's id; the check of real chains knows keccak256 of the bytes alone. */
function hashOf({ raw }: NetworkTransaction): Hex {
  return keccak256(raw)
}

function transactionJson(transaction: NetworkTransaction): ChainTransactionJson {
  const hash = hashOf(transaction)
  if (transaction.kind === 'system') {
    const { to, input } = {
      to: transaction.to,
      input: parseTransaction(transaction.raw).data ?? '0x',
    }
    const zero = { nonce: '0x0', gas: '0x0', gasPrice: '0x0', value: '0x0' } as const
    return { hash, type: '0x0', to, input, ...zero, v: '0x0', r: '0x0', s: '0x0' }
  }
  const { type, to, yParity, accessList, ...signed } = decode(transaction.raw)
  return {
    ...{ hash, to, accessList, input: signed.data, chainId: numberToHex(networkId) },
    ...{ type: numberToHex(type), nonce: numberToHex(signed.nonce) },
    ...{ gas: numberToHex(signed.gasLimit), value: numberToHex(signed.value) },
    ...{ gasPrice: numberToHex(signed.maxFeePerGas) },
    ...{ maxFeePerGas: numberToHex(signed.maxFeePerGas) },
    ...{ maxPriorityFeePerGas: numberToHex(signed.maxPriorityFeePerGas) },
    v: numberToHex(type === 0 ? 35 + 2 * networkId + yParity : yParity),
    ...{ r: numberToHex(signed.r), s: numberToHex(signed.s) },
  }
}

function decode(raw: Hex): SignedTransaction {
  const result = decodeSignedTransaction(raw, networkId)
  if (!result.ok) throw new Error(`not a transaction: ${raw}`)
  return result.transaction
}

function toHex(value: string | Uint8Array): Hex {
  return typeof value === 'string' ? (value as Hex) : bytesToHex(value)
}
