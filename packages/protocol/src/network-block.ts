import type { Address, Hex } from 'viem'
import { bytesToHex, hexToBytes, lowerCase, zeroHash } from './bytes.ts'
import type { Checkpoint } from './checkpoint.ts'
import { keccak256 } from './hash.ts'
import { emptyTrieRoot, orderedTrieRoot } from './ordered-trie.ts'
import { encodeReceipt, logsBloom } from './receipt.ts'
import { encodeRlp, RlpRaw, type RlpValue, rlpUint } from './rlp.ts'

/** Header of a network block (docs/WIRE.md, "Network blocks"): Ethereum's at Prague, with the fields that vary. */
export type NetworkHeader = {
  number: number
  hash: Hex
  parentHash: Hex
  /** Seconds. */
  timestamp: number
  /** Root over the heads of the checkpoint. */
  stateRoot: Hex
  transactionsRoot: Hex
  receiptsRoot: Hex
  logsBloom: Hex
  gasLimit: bigint
  gasUsed: bigint
  baseFeePerGas: bigint
  /** Who proposed the checkpoint. */
  miner: Address
  /** Hash of the checkpoint. */
  extraData: Hex
  /** Bytes of the block's RLP. */
  size: number
}

/** Where the network ran a transaction: the chain, and the real transaction that carried it. */
export type Placement = {
  chainId: number
  generation: number
  blockNumber: number
  /** Hash of the real transaction. */
  carrier: Hex
}

/** An event of an app, as the chain logged it. */
export type NetworkLog = { address: Address; topics: Hex[]; data: Hex }

/** One transaction of a network block with its receipt. `raw` is what the tries hold: the signed bytes, or for a system transaction the legacy envelope with v = r = s = 0. */
export type NetworkTransaction = {
  kind: 'user' | 'system'
  hash: Hex
  raw: Hex
  from: Address
  /** Null: it deployed an app. */
  to: Address | null
  /** Of the app that it deployed. */
  contractAddress?: Address
  status: 'success' | 'reverted'
  gasUsed: bigint
  effectiveGasPrice: bigint
  logs: NetworkLog[]
  /** Ids of the calls that it put into lanes; left out where there are none. No part of the block. */
  messages?: Hex[]
  /** Of a system transaction: what became of the message, one of `deliveryOutcomes`. No part of the block. */
  delivery?: number
  placement: Placement
}

export type NetworkBlock = { header: NetworkHeader; transactions: NetworkTransaction[] }

/** keccak256 of the RLP of no uncles. */
export const emptyUnclesHash: Hex = keccak256('0xc0')

/** EIP-7685's hash of no requests: sha256 of nothing. */
export const emptyRequestsHash: Hex =
  '0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** The network block of a checkpoint (P29). `gasLimit`: Σ over balanced chains of their block gas limits; `parent` is missing at height 0 alone. */
export function buildNetworkBlock(options: {
  parent: NetworkHeader | undefined
  checkpoint: Checkpoint
  checkpointHash: Hex
  transactions: readonly NetworkTransaction[]
  gasLimit: bigint
}): NetworkBlock {
  const { parent, checkpoint } = options
  const transactions = [...options.transactions]
  const envelopes = transactions.map((transaction) => hexToBytes(transaction.raw))
  const gasUsed = transactions.reduce((sum, transaction) => sum + transaction.gasUsed, 0n)
  const seconds = Math.floor(checkpoint.time / 1_000)
  const fields = {
    number: checkpoint.number,
    parentHash: parent?.hash ?? zeroHash,
    timestamp: parent === undefined ? seconds : Math.max(parent.timestamp + 1, seconds),
    stateRoot: checkpoint.heads,
    transactionsRoot: orderedTrieRoot(envelopes),
    receiptsRoot: orderedTrieRoot(encodeReceipts(transactions)),
    logsBloom: bytesToHex(logsBloom(transactions.flatMap((transaction) => transaction.logs))),
    gasLimit: atLeast(gasUsed, options.gasLimit),
    gasUsed,
    baseFeePerGas: checkpoint.baseFee,
    miner: lowerCase(checkpoint.proposer),
    extraData: options.checkpointHash,
  }
  const header = encodeNetworkHeader(fields)
  const size = encodeBlock(header, envelopes).length
  return { header: { ...fields, hash: keccak256(header), size }, transactions }
}

/** RLP of a network block as Ethereum has it: header, transactions, no uncles, no withdrawals. */
export function encodeNetworkBlock({ header, transactions }: NetworkBlock): Uint8Array {
  const envelopes = transactions.map((transaction) => hexToBytes(transaction.raw))
  return encodeBlock(encodeNetworkHeader(header), envelopes)
}

function encodeBlock(header: Uint8Array, envelopes: readonly Uint8Array[]): Uint8Array {
  return encodeRlp([new RlpRaw(header), envelopes.map(inBody), [], []])
}

/** RLP of a network block's header, whose keccak256 is the block's hash: Ethereum's at Prague. */
export function encodeNetworkHeader(header: Omit<NetworkHeader, 'hash' | 'size'>): Uint8Array {
  const zero = new Uint8Array(0)
  return encodeRlp([
    hexToBytes(header.parentHash),
    hexToBytes(emptyUnclesHash),
    hexToBytes(header.miner),
    hexToBytes(header.stateRoot),
    hexToBytes(header.transactionsRoot),
    hexToBytes(header.receiptsRoot),
    hexToBytes(header.logsBloom),
    zero, // difficulty
    rlpUint(header.number),
    rlpUint(header.gasLimit),
    rlpUint(header.gasUsed),
    rlpUint(header.timestamp),
    hexToBytes(header.extraData),
    new Uint8Array(32), // mixHash
    new Uint8Array(8), // nonce
    rlpUint(header.baseFeePerGas),
    hexToBytes(emptyTrieRoot), // withdrawals
    zero, // blobGasUsed
    zero, // excessBlobGas
    new Uint8Array(32), // parentBeaconBlockRoot
    hexToBytes(emptyRequestsHash),
  ])
}

function atLeast(least: bigint, value: bigint): bigint {
  if (value < least) return least
  return value
}

/** The type in a transaction's first byte: a legacy envelope begins with a list's header instead. */
export function envelopeType(envelope: Uint8Array): number {
  const first = envelope[0] ?? 0
  return first < 0x80 ? first : 0
}

/** Receipts of a block's transactions as its receipts' trie holds them (EIP-2718). */
export function encodeReceipts(transactions: readonly NetworkTransaction[]): Uint8Array[] {
  let cumulativeGasUsed = 0n
  return transactions.map((transaction) => {
    cumulativeGasUsed += transaction.gasUsed
    return encodeReceipt({
      type: envelopeType(hexToBytes(transaction.raw)),
      isSuccess: transaction.status === 'success',
      cumulativeGasUsed,
      bloom: logsBloom(transaction.logs),
      logs: transaction.logs,
    })
  })
}

/** How a transaction stands in a block's body: a legacy one as the list that it is, a typed one as bytes. */
function inBody(envelope: Uint8Array): RlpValue {
  return envelopeType(envelope) === 0 ? new RlpRaw(envelope) : envelope
}
