import {
  bytesToHex,
  emptyRequestsHash,
  emptyTrieRoot,
  emptyUnclesHash,
  encodeChainTransaction,
  encodeReceipt,
  hashChainHeader,
  keccak256,
  logsBloom,
  orderedTrieRoot,
  toWord,
  zeroHash,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { FetchedBlock, RpcBlock, RpcLog, RpcReceipt } from '../src/follow/rpc-block.ts'

const gasLimit = 30_000_000n

const quantity = (value: bigint | number): Hex => `0x${value.toString(16)}`

/** A block with true hashes, roots and receipts. `salt` tells apart blocks that are otherwise the same. */
export function sealBlock(block: {
  number: number
  parent: RpcBlock | undefined
  time: number
  transactions: { input: Hex; to: Address | null; logs: RpcLog[] }[]
  salt: number
  miner: Address
}): FetchedBlock {
  const gasEach = 100_000
  const transactions = block.transactions.map(({ input, to }, index) => {
    const fields = {
      type: '0x2' as Hex,
      chainId: '0x1' as Hex,
      nonce: quantity(block.number * 1000 + index),
      gas: quantity(gasEach),
      value: '0x0' as Hex,
      input,
      to,
      maxFeePerGas: '0x1' as Hex,
      maxPriorityFeePerGas: '0x0' as Hex,
      yParity: '0x0' as Hex,
      r: quantity(block.salt + 1),
      s: '0x1' as Hex,
      hash: zeroHash,
    }
    return { ...fields, hash: keccak256(encodeChainTransaction(fields)) }
  })
  const receipts: RpcReceipt[] = block.transactions.map(({ logs }, index) => ({
    transactionHash: transactions[index]?.hash ?? zeroHash,
    type: '0x2',
    status: '0x1',
    gasUsed: quantity(gasEach),
    cumulativeGasUsed: quantity((index + 1) * gasEach),
    logs,
  }))
  const isEmpty = transactions.length === 0
  const encoded = receipts.map((receipt) =>
    encodeReceipt({
      type: 2,
      isSuccess: true,
      cumulativeGasUsed: BigInt(receipt.cumulativeGasUsed),
      bloom: logsBloom(receipt.logs),
      logs: receipt.logs,
    }),
  )
  const header = {
    parentHash: block.parent?.hash ?? zeroHash,
    sha3Uncles: emptyUnclesHash,
    miner: block.miner,
    stateRoot: keccak256(toWord(block.number)),
    transactionsRoot: isEmpty
      ? emptyTrieRoot
      : orderedTrieRoot(transactions.map(encodeChainTransaction)),
    receiptsRoot: isEmpty ? emptyTrieRoot : orderedTrieRoot(encoded),
    logsBloom: bytesToHex(logsBloom(receipts.flatMap(({ logs }) => logs))),
    difficulty: '0x0' as Hex,
    number: quantity(block.number),
    gasLimit: quantity(gasLimit),
    gasUsed: quantity(gasEach * transactions.length),
    timestamp: quantity(block.time),
    extraData: quantity(0x10 + block.salt),
    mixHash: zeroHash,
    nonce: '0x0000000000000000' as Hex,
    baseFeePerGas: '0x7' as Hex,
    withdrawalsRoot: emptyTrieRoot,
    blobGasUsed: '0x0' as Hex,
    excessBlobGas: '0x0' as Hex,
    parentBeaconBlockRoot: zeroHash,
    requestsHash: emptyRequestsHash,
  }
  return { block: { ...header, hash: hashChainHeader(header), transactions }, receipts }
}
