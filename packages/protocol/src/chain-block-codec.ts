import type { Hex } from 'viem'
import { bytesToHex, hexToBytes } from './bytes.ts'
import { type ChainBlockJson, type ChainReceiptJson, chainHeaderFields } from './chain-block.ts'
import {
  type ChainTransactionJson,
  depositType,
  encodeChainTransaction,
} from './chain-transaction.ts'
import { decodeChainTransaction, quantityOf } from './decode-chain-transaction.ts'
import { keccak256 } from './hash.ts'
import type { ReceiptLog } from './receipt.ts'
import {
  encodeRlp,
  MalformedRlpError,
  type RlpItem,
  type RlpValue,
  readRlpItem,
  readRlpList,
  rlpContent,
  rlpUint,
} from './rlp.ts'

/** A block of a real chain, mined, with what it did. */
export type WholeChainBlock = {
  block: ChainBlockJson & { hash: Hex; number: Hex }
  receipts: readonly ChainReceiptJson[]
}

/**
 * All of a chain's block from which its hash can be computed again (P15): RLP of header, transactions and receipts. A header's optional fields are those of the
 * forks up to its own, so their number says which they are. Blooms of receipts follow from their logs, and are left out.
 */
export function encodeChainBlock({ block, receipts }: WholeChainBlock): Uint8Array {
  return encodeRlp([
    chainHeaderFields(block),
    block.transactions.map(encodeChainTransaction),
    receipts.map((receipt, index) => receiptFields(receipt, block.transactions[index])),
  ])
}

/**
 * Reads what {@link encodeChainBlock} wrote. Nothing is believed: the hash is computed from the header, and `verifyChainBlock` says whether the rest is
 * what it stands for. Whatever the bytes are, all hex is spelled in one way.
 *
 * Throws {@link MalformedRlpError}, `UnsupportedChainTransactionError`.
 */
export function decodeChainBlock(bytes: Uint8Array): WholeChainBlock {
  const whole = readRlpItem(bytes, 0, bytes.length)
  if (whole.to !== bytes.length) throw malformed('bytes follow it')
  const [header, transactionList, receiptList, ...rest] = readRlpList(whole)
  if (header === undefined || transactionList === undefined || receiptList === undefined) {
    throw malformed('a part is missing')
  }
  if (rest.length > 0) throw malformed('it has too many parts')
  const transactions = readRlpList(transactionList).map((item) =>
    decodeChainTransaction(rlpContent(item)),
  )
  const block = { ...readHeader(header), transactions }
  return { block, receipts: readReceipts(receiptList, transactions) }
}

/** How many fields a header has: at Frontier, and at Prague. */
const frontierFields = 15
const pragueFields = 21

function readHeader(header: RlpItem): Omit<WholeChainBlock['block'], 'transactions'> {
  const items = readRlpList(header)
  if (items.length < frontierFields || items.length > pragueFields) {
    throw malformed(`its header has ${items.length} fields`)
  }
  const field = (place: number): RlpItem | undefined => items[place]
  const hex = (place: number): Hex => hexOf(field(place))
  const uint = (place: number): Hex => uintOf(field(place))
  const has = (place: number): boolean => items.length > place
  return {
    hash: keccak256(header.bytes.subarray(header.start, header.to)),
    parentHash: hex(0),
    sha3Uncles: hex(1),
    miner: hex(2),
    stateRoot: hex(3),
    transactionsRoot: hex(4),
    receiptsRoot: hex(5),
    logsBloom: hex(6),
    difficulty: uint(7),
    number: uint(8),
    gasLimit: uint(9),
    gasUsed: uint(10),
    timestamp: uint(11),
    extraData: hex(12),
    mixHash: hex(13),
    nonce: hex(14),
    ...(has(15) && { baseFeePerGas: uint(15) }),
    ...(has(16) && { withdrawalsRoot: hex(16) }),
    ...(has(17) && { blobGasUsed: uint(17) }),
    ...(has(18) && { excessBlobGas: uint(18) }),
    ...(has(19) && { parentBeaconBlockRoot: hex(19) }),
    ...(has(20) && { requestsHash: hex(20) }),
  }
}

function receiptFields(
  receipt: ChainReceiptJson,
  transaction: ChainTransactionJson | undefined,
): RlpValue[] {
  const isDeposit = Number(transaction?.type) === depositType
  const extra = isDeposit ? [receipt.depositNonce, receipt.depositReceiptVersion] : []
  return [
    rlpUint(BigInt(receipt.status ?? 0)),
    rlpUint(BigInt(receipt.cumulativeGasUsed)),
    receipt.logs.map(({ address, topics, data }) => [
      hexToBytes(address),
      topics.map(hexToBytes),
      hexToBytes(data),
    ]),
    ...extra.filter((field) => field != null).map((field) => rlpUint(BigInt(field))),
  ]
}

function readReceipts(
  list: RlpItem,
  transactions: readonly ChainTransactionJson[],
): ChainReceiptJson[] {
  const items = readRlpList(list)
  if (items.length !== transactions.length) {
    throw malformed(`it has ${items.length} receipts for ${transactions.length} transactions`)
  }
  let before = 0n
  return items.map((item, index) => {
    const [status, cumulative, logs, nonce, version, ...rest] = readRlpList(item)
    const transaction = transactions[index]
    if (transaction === undefined || logs === undefined || rest.length > 0) {
      throw malformed('a receipt has too few fields, or too many')
    }
    // What the receipts' root does not cover must not vary.
    if (nonce !== undefined && Number(transaction.type) !== depositType) {
      throw malformed('a receipt that is no deposit’s names a nonce')
    }
    if (BigInt(uintOf(status)) > 1n) throw malformed('a receipt has a status other than 0 and 1')
    const cumulativeGasUsed = uintOf(cumulative)
    const gasUsed = BigInt(cumulativeGasUsed) - before
    if (gasUsed < 0n) throw malformed('gas goes backwards')
    before = BigInt(cumulativeGasUsed)
    return {
      transactionHash: transaction.hash,
      type: transaction.type,
      status: uintOf(status),
      cumulativeGasUsed,
      gasUsed: `0x${gasUsed.toString(16)}`,
      logs: readRlpList(logs).map(readLog),
      ...(nonce && { depositNonce: uintOf(nonce) }),
      ...(version && { depositReceiptVersion: uintOf(version) }),
    }
  })
}

function readLog(item: RlpItem): ReceiptLog {
  const [address, topics, data, ...rest] = readRlpList(item)
  if (topics === undefined || rest.length > 0) throw malformed('a log has other than three fields')
  return { address: hexOf(address), topics: readRlpList(topics).map(hexOf), data: hexOf(data) }
}

function hexOf(item: RlpItem | undefined): Hex {
  if (item === undefined) throw malformed('a field is missing')
  return bytesToHex(rlpContent(item))
}

function uintOf(item: RlpItem | undefined): Hex {
  if (item === undefined) throw malformed('a field is missing')
  return quantityOf(item)
}

function malformed(what: string): MalformedRlpError {
  return new MalformedRlpError(`The bytes are no block of a chain: ${what}.`)
}
