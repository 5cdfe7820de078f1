import type { Address, Hex } from 'viem'
import { bytesToHex, hexToBytes } from './bytes.ts'
import {
  type ChainTransactionJson,
  depositType,
  encodeChainTransaction,
  UnsupportedChainTransactionError,
} from './chain-transaction.ts'
import { keccak256 } from './hash.ts'
import { orderedTrieRoot } from './ordered-trie.ts'
import { ProtocolError } from './protocol-error.ts'
import { encodeReceipt, logsBloom, type ReceiptLog } from './receipt.ts'
import { encodeRlp, rlpUint } from './rlp.ts'

/** A block of a real chain, as `eth_getBlockByHash` gives it with whole transactions. Fields of later forks may be missing. */
export type ChainBlockJson = {
  hash: Hex | null
  parentHash: Hex
  sha3Uncles: Hex
  miner: Address
  stateRoot: Hex
  transactionsRoot: Hex
  receiptsRoot: Hex
  logsBloom: Hex | null
  difficulty: Hex
  number: Hex | null
  gasLimit: Hex
  gasUsed: Hex
  timestamp: Hex
  extraData: Hex
  mixHash: Hex
  nonce: Hex | null
  baseFeePerGas?: Hex | null | undefined
  withdrawalsRoot?: Hex | undefined
  blobGasUsed?: Hex | undefined
  excessBlobGas?: Hex | undefined
  parentBeaconBlockRoot?: Hex | undefined
  requestsHash?: Hex | undefined
  transactions: readonly ChainTransactionJson[]
}

/** A receipt of a real chain, as `eth_getBlockReceipts` gives it. */
export type ChainReceiptJson = {
  transactionHash: Hex
  type: Hex
  status?: Hex | undefined
  cumulativeGasUsed: Hex
  gasUsed: Hex
  logs: readonly ReceiptLog[]
  /** Of OP Stack deposits. */
  depositNonce?: Hex | undefined
  depositReceiptVersion?: Hex | undefined
}

/** What an RPC server says of a block is not what the block's hash stands for. */
export class UnauthenticBlockError extends ProtocolError {
  readonly code = 'unauthentic-block'
}

/**
 * Checks that a chain's block, its transactions and its receipts are those that the block's hash stands for (P15): recomputes both tries, the bloom, the hash of
 * every transaction and the header's. After it, the header's fields, the transactions' signed fields and hashes, and the receipts' status, gas used and logs
 * (address, topics, data, order) are authentic. What servers derive is not checked: `from` (except of deposits), `effectiveGasPrice`, `contractAddress`, and the places in logs.
 *
 * Limits: receipts from before Byzantium and transactions of types other than 0 to 4 and 0x7e. Throws {@link UnauthenticBlockError}, or
 * `UnsupportedChainTransactionError`.
 */
export function verifyChainBlock(
  block: ChainBlockJson,
  receipts: readonly ChainReceiptJson[],
): void {
  try {
    checkBlock(block, receipts)
  } catch (cause) {
    if (cause instanceof UnauthenticBlockError) throw cause
    if (cause instanceof UnsupportedChainTransactionError) throw cause
    // Text that is no number or no bytes, or a field that is missing: the JSON is a server's, so anything can be wrong with it.
    throw unauthentic(block, 'does not have the fields of a block', cause)
  }
}

/** Hash of a real chain's header, from Frontier to Prague: fields that a fork added follow where the block has them. */
export function hashChainHeader(block: Omit<ChainBlockJson, 'transactions' | 'hash'>): Hex {
  return keccak256(encodeRlp(chainHeaderFields(block)))
}

/** The fields of a real chain's header in their order, as RLP has them. */
export function chainHeaderFields(
  block: Omit<ChainBlockJson, 'transactions' | 'hash'>,
): Uint8Array[] {
  const bytes = (hex: Hex | null) => hexToBytes(hex ?? '0x')
  const uint = (quantity: Hex | null) => rlpUint(BigInt(quantity ?? 0))
  const fields = [
    bytes(block.parentHash),
    bytes(block.sha3Uncles),
    bytes(block.miner),
    bytes(block.stateRoot),
    bytes(block.transactionsRoot),
    bytes(block.receiptsRoot),
    bytes(block.logsBloom),
    uint(block.difficulty),
    uint(block.number),
    uint(block.gasLimit),
    uint(block.gasUsed),
    uint(block.timestamp),
    bytes(block.extraData),
    bytes(block.mixHash),
    bytes(block.nonce),
  ]
  if (block.baseFeePerGas != null) fields.push(uint(block.baseFeePerGas))
  if (block.withdrawalsRoot != null) fields.push(bytes(block.withdrawalsRoot))
  if (block.blobGasUsed != null) fields.push(uint(block.blobGasUsed))
  if (block.excessBlobGas != null) fields.push(uint(block.excessBlobGas))
  if (block.parentBeaconBlockRoot != null) fields.push(bytes(block.parentBeaconBlockRoot))
  if (block.requestsHash != null) fields.push(bytes(block.requestsHash))
  return fields
}

function checkBlock(block: ChainBlockJson, receipts: readonly ChainReceiptJson[]): void {
  if (receipts.length !== block.transactions.length) {
    throw unauthentic(
      block,
      `has ${receipts.length} receipts for ${block.transactions.length} transactions`,
    )
  }
  const transactions = block.transactions.map((transaction) => {
    const bytes = encodeChainTransaction(transaction)
    if (!isSame(keccak256(bytes), transaction.hash)) {
      throw unauthentic(
        block,
        `holds transaction ${transaction.hash} whose fields have another hash`,
      )
    }
    return bytes
  })
  requireSame(block, 'transactionsRoot', orderedTrieRoot(transactions))
  requireSame(block, 'receiptsRoot', orderedTrieRoot(encodeReceipts(block, receipts)))
  requireSame(block, 'logsBloom', bytesToHex(logsBloom(receipts.flatMap(({ logs }) => logs))))
  requireSame(block, 'hash', hashChainHeader(block))
}

function encodeReceipts(
  block: ChainBlockJson,
  receipts: readonly ChainReceiptJson[],
): Uint8Array[] {
  let cumulativeGasUsed = 0n
  return receipts.map((receipt, index) => {
    const transaction = block.transactions[index]
    if (!isSame(receipt.transactionHash, transaction?.hash) || receipt.status == null) {
      throw unauthentic(block, `has a receipt of ${receipt.transactionHash} at place ${index}`)
    }
    cumulativeGasUsed += BigInt(receipt.gasUsed)
    if (cumulativeGasUsed !== BigInt(receipt.cumulativeGasUsed)) {
      throw unauthentic(block, `has receipts whose gas does not add up at place ${index}`)
    }
    return encodeReceipt({
      type: Number(transaction?.type),
      isSuccess: BigInt(receipt.status) === 1n,
      cumulativeGasUsed,
      bloom: logsBloom(receipt.logs),
      logs: receipt.logs,
      extra: depositExtra(receipt, transaction),
    })
  })
}

/** OP Stack deposits name the nonce that they used (Regolith), and a version (Canyon). */
function depositExtra(
  receipt: ChainReceiptJson,
  transaction: ChainTransactionJson | undefined,
): Uint8Array[] {
  if (Number(transaction?.type) !== depositType) return []
  return [receipt.depositNonce, receipt.depositReceiptVersion]
    .filter((field) => field != null)
    .map((field) => rlpUint(BigInt(field)))
}

function requireSame(
  block: ChainBlockJson,
  name: 'transactionsRoot' | 'receiptsRoot' | 'logsBloom' | 'hash',
  computed: Hex,
): void {
  if (isSame(block[name], computed)) return
  throw unauthentic(block, `does not have the ${name} that it states`)
}

function isSame(left: Hex | null | undefined, right: Hex | undefined): boolean {
  return left != null && left.toLowerCase() === right?.toLowerCase()
}

function unauthentic(block: ChainBlockJson, what: string, cause?: unknown): UnauthenticBlockError {
  return new UnauthenticBlockError(
    `Block ${block.number} (${block.hash}) ${what}. The RPC server is wrong or lying: ask another one.`,
    { cause },
  )
}
