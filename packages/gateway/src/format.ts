import {
  decodeSignedTransaction,
  emptyRequestsHash,
  emptyTrieRoot,
  emptyUnclesHash,
  logsBloom,
  type NetworkBlock,
  type NetworkHeader,
  type NetworkTransaction,
  type SignedTransaction,
} from '@metalayer/protocol'
import { bytesToHex, fromRlp, type Hex, numberToHex } from 'viem'

/** Shapes of the Ethereum execution APIs. Nothing carries extra fields: what only this network knows is told by `era_*`. */

const zeroHash: Hex = `0x${'0'.repeat(64)}`

/** Header of `newHeads`, and the head of every block. */
export function formatHeader(header: NetworkHeader) {
  return {
    number: numberToHex(header.number),
    hash: header.hash,
    parentHash: header.parentHash,
    nonce: '0x0000000000000000',
    sha3Uncles: emptyUnclesHash,
    logsBloom: header.logsBloom,
    transactionsRoot: header.transactionsRoot,
    stateRoot: header.stateRoot,
    receiptsRoot: header.receiptsRoot,
    miner: header.miner,
    difficulty: '0x0',
    extraData: header.extraData,
    gasLimit: numberToHex(header.gasLimit),
    gasUsed: numberToHex(header.gasUsed),
    timestamp: numberToHex(header.timestamp),
    baseFeePerGas: numberToHex(header.baseFeePerGas),
    mixHash: zeroHash,
    withdrawalsRoot: emptyTrieRoot,
    blobGasUsed: '0x0',
    excessBlobGas: '0x0',
    parentBeaconBlockRoot: zeroHash,
    requestsHash: emptyRequestsHash,
  }
}

/** A block with its transactions, whole or by hash. */
export function formatBlock(block: NetworkBlock, networkId: number, full: boolean) {
  return {
    ...formatHeader(block.header),
    size: numberToHex(block.header.size),
    uncles: [],
    withdrawals: [],
    transactions: block.transactions.map((transaction, index) =>
      full ? formatTransaction(transaction, block.header, index, networkId) : transaction.hash,
    ),
  }
}

/** A transaction of a block. */
export function formatTransaction(
  transaction: NetworkTransaction,
  header: NetworkHeader,
  index: number,
  networkId: number,
) {
  const place = {
    blockHash: header.hash,
    blockNumber: numberToHex(header.number),
    blockTimestamp: numberToHex(header.timestamp),
    transactionIndex: numberToHex(index),
  }
  if (transaction.kind === 'system') return { ...systemFields(transaction), ...place }
  const fields = signedFields(transaction.raw, networkId)
  return { ...fields, gasPrice: numberToHex(transaction.effectiveGasPrice), ...place }
}

/** A transaction that waits, in geth's shape. */
export function formatPending(raw: Hex, networkId: number) {
  return {
    ...signedFields(raw, networkId),
    blockHash: null,
    blockNumber: null,
    transactionIndex: null,
  }
}

/** The receipt of the `index`-th transaction of a block. */
export function formatReceipt(block: NetworkBlock, index: number) {
  const { header, transactions } = block
  const transaction = transactions[index]
  if (transaction === undefined) return null
  const earlier = transactions.slice(0, index)
  const logIndex = earlier.reduce((sum, { logs }) => sum + logs.length, 0)
  const place = {
    transactionHash: transaction.hash,
    transactionIndex: numberToHex(index),
    blockHash: header.hash,
    blockNumber: numberToHex(header.number),
  }
  return {
    ...place,
    type: numberToHex(typeOf(transaction)),
    from: transaction.from,
    to: transaction.to,
    contractAddress: null,
    status: transaction.status === 'success' ? '0x1' : '0x0',
    gasUsed: numberToHex(transaction.gasUsed),
    cumulativeGasUsed: numberToHex(
      earlier.reduce((sum, { gasUsed }) => sum + gasUsed, transaction.gasUsed),
    ),
    effectiveGasPrice: numberToHex(transaction.effectiveGasPrice),
    logsBloom: bytesToHex(logsBloom(transaction.logs)),
    logs: transaction.logs.map((log, offset) => ({
      ...place,
      ...log,
      blockTimestamp: numberToHex(header.timestamp),
      logIndex: numberToHex(logIndex + offset),
      removed: false,
    })),
  }
}

function typeOf(transaction: NetworkTransaction): number {
  return transaction.kind === 'user' && /^0x0[12]/.test(transaction.raw)
    ? Number(transaction.raw.slice(2, 4))
    : 0
}

/** Fields of P29's system transactions: a legacy transaction that nobody signed. */
function systemFields(transaction: NetworkTransaction) {
  return {
    type: '0x0',
    hash: transaction.hash,
    nonce: '0x0',
    from: transaction.from,
    to: transaction.to,
    gas: '0x0',
    gasPrice: '0x0',
    value: '0x0',
    input: systemInput(transaction.raw),
    v: '0x0',
    r: '0x0',
    s: '0x0',
  }
}

function signedFields(raw: Hex, networkId: number) {
  const decoded = decodeSignedTransaction(raw, networkId)
  if (!decoded.ok) throw new TypeError('The node stored a transaction that does not decode.')
  const transaction = decoded.transaction
  const { type, yParity } = transaction
  return {
    type: numberToHex(type),
    hash: transaction.hash,
    nonce: numberToHex(transaction.nonce),
    from: transaction.from,
    to: transaction.to,
    gas: numberToHex(transaction.gasLimit),
    value: numberToHex(transaction.value),
    input: transaction.data,
    chainId: numberToHex(networkId),
    gasPrice: numberToHex(transaction.maxFeePerGas),
    ...typeFields(transaction),
    v: numberToHex(type === 0 ? networkId * 2 + 35 + yParity : yParity),
    r: numberToHex(transaction.r),
    s: numberToHex(transaction.s),
  }
}

function typeFields({
  type,
  accessList,
  yParity,
  maxFeePerGas,
  maxPriorityFeePerGas,
}: SignedTransaction) {
  if (type === 0) return {}
  const shared = { accessList, yParity: numberToHex(yParity) }
  if (type === 1) return shared
  return {
    ...shared,
    maxFeePerGas: numberToHex(maxFeePerGas),
    maxPriorityFeePerGas: numberToHex(maxPriorityFeePerGas),
  }
}

/** The message that a system transaction's envelope carries as its input. */
function systemInput(raw: Hex): Hex {
  const fields = fromRlp(raw, 'hex')
  const input = fields[5]
  return typeof input === 'string' ? (input as Hex) : '0x'
}
