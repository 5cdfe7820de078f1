import {
  bytesToHex,
  emptyRequestsHash,
  emptyTrieRoot,
  emptyUnclesHash,
  logsBloom,
  type NetworkBlock,
  type NetworkHeader,
  type NetworkLog,
} from '@metalayer/protocol'
import { type Hex, numberToHex } from 'viem'
import { formatTransaction, recipientOf, transactionType } from './format-transaction.ts'

/** Shapes of the Ethereum execution APIs. Nothing carries extra fields: what only this network knows is told by `era_*`. */

const zeroHash: Hex = `0x${'0'.repeat(64)}`
const emptyBloom: Hex = `0x${'0'.repeat(512)}`

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
      full
        ? formatTransaction(transaction, { header: block.header, index, networkId })
        : transaction.hash,
    ),
  }
}

/** The receipt of the `index`-th transaction of a block, if it has as many. */
export function formatReceipt(block: NetworkBlock, index: number) {
  const transaction = block.transactions[index]
  const sums = sumsOf(block)[index]
  if (transaction === undefined || sums === undefined) return null
  const { header } = block
  const place = {
    transactionHash: transaction.hash,
    transactionIndex: numberToHex(index),
    blockHash: header.hash,
    blockNumber: numberToHex(header.number),
  }
  return {
    ...place,
    type: numberToHex(transactionType(transaction)),
    from: transaction.from,
    to: recipientOf(transaction),
    contractAddress: transaction.contractAddress ?? null,
    status: transaction.status === 'success' ? '0x1' : '0x0',
    gasUsed: numberToHex(transaction.gasUsed),
    cumulativeGasUsed: numberToHex(sums.gasUsed),
    effectiveGasPrice: numberToHex(transaction.effectiveGasPrice),
    logsBloom: transaction.logs.length === 0 ? emptyBloom : bytesToHex(logsBloom(transaction.logs)),
    logs: transaction.logs.map((log, offset) =>
      formatLog(
        {
          ...log,
          logIndex: sums.logs + offset,
          transactionHash: transaction.hash,
          transactionIndex: index,
        },
        header,
      ),
    ),
  }
}

/** A log as receipts and filters show it. */
export type Log = ReturnType<typeof formatLog>

/** A log of a block. Network blocks are never taken back, so none is ever removed. */
export function formatLog(
  log: NetworkLog & { logIndex: number; transactionHash: Hex; transactionIndex: number },
  header: NetworkHeader,
) {
  return {
    address: log.address,
    topics: log.topics,
    data: log.data,
    blockNumber: numberToHex(header.number),
    blockHash: header.hash,
    blockTimestamp: numberToHex(header.timestamp),
    transactionHash: log.transactionHash,
    transactionIndex: numberToHex(log.transactionIndex),
    logIndex: numberToHex(log.logIndex),
    removed: false,
  }
}

/** Of each transaction of a block: gas used up to its end, and logs before it. */
type Sums = readonly { gasUsed: bigint; logs: number }[]

const sumsOfBlocks = new WeakMap<NetworkBlock, Sums>()

/** Added up once a block, so that asking for its receipts one by one costs no more than asking for all. */
function sumsOf(block: NetworkBlock): Sums {
  const known = sumsOfBlocks.get(block)
  if (known !== undefined) return known
  let gasUsed = 0n
  let logs = 0
  const sums = block.transactions.map((transaction) => {
    gasUsed += transaction.gasUsed
    logs += transaction.logs.length
    return { gasUsed, logs: logs - transaction.logs.length }
  })
  sumsOfBlocks.set(block, sums)
  return sums
}
