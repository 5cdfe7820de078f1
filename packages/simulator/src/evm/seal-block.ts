import {
  bytesToHex,
  type ChainBlockJson,
  type ChainReceiptJson,
  type ChainTransactionJson,
  emptyTrieRoot,
  encodeReceipt,
  hashChainHeader,
  hexToBytes,
  keccak256,
  logsBloom,
  orderedTrieRoot,
  uintToHex,
  zeroHash,
} from '@metalayer/protocol'
import { type Address, type Hex, numberToHex } from 'viem'
import type { BlockEnvironment } from './frame.ts'
import type { Changes, Journal } from './journal.ts'
import type { PoolTransaction } from './pool-transaction.ts'
import { runRequest } from './transaction.ts'
import { type Account, bottomLayer, type Layer, layerOver, noCode } from './world.ts'

/** A transaction in a block, as JSON-RPC has it. */
export type MinedTransaction = ChainTransactionJson & { from: Address }
export type MinedReceipt = ChainReceiptJson & {
  contractAddress: Address | null
  transactionIndex: Hex
  blockHash: Hex
  blockNumber: Hex
}

/** A block, what it did, and the state after it. */
export type MinedBlock = {
  number: number
  hash: Hex
  time: number
  json: ChainBlockJson & { hash: Hex; number: Hex; transactions: MinedTransaction[] }
  receipts: readonly MinedReceipt[]
  raws: readonly Hex[]
  state: Layer
}

const ELASTICITY = 2n
const CHANGE_DENOMINATOR = 8n
const FIRST_BASE_FEE = 1_000_000_000n
export type Taken = {
  transaction: PoolTransaction
  gasUsed: number
  receipt: ReturnType<typeof runRequest>
}
export type Draft = {
  parent: MinedBlock
  number: number
  time: number
  baseFee: bigint
  gasLimit: number
}

export function draftOf(parent: MinedBlock, time: number, gasLimit: number): Draft {
  return { parent, number: parent.number + 1, time, baseFee: nextBaseFee(parent.json), gasLimit }
}

/** EIP-1559. */
function nextBaseFee({ baseFeePerGas, gasUsed, gasLimit }: ChainBlockJson): bigint {
  const fee = BigInt(baseFeePerGas ?? FIRST_BASE_FEE)
  const target = BigInt(gasLimit) / ELASTICITY
  const used = BigInt(gasUsed)
  if (used === target) return fee
  if (used > target) {
    const delta = (fee * (used - target)) / target / CHANGE_DENOMINATOR
    return fee + (delta > 0n ? delta : 1n)
  }
  return fee - (fee * (target - used)) / target / CHANGE_DENOMINATOR
}

const smaller = (left: bigint, right: bigint): bigint => (left > right ? right : left)

/** Runs what a sender can pay for; undefined where they cannot. */
export function runPooled(
  journal: Journal,
  block: BlockEnvironment,
  transaction: PoolTransaction,
): Taken | undefined {
  const from = BigInt(transaction.from)
  const { maxFeePerGas, maxPriorityFeePerGas: tipMax, value } = transaction
  const gasPrice = smaller(block.baseFee + tipMax, maxFeePerGas)
  const tip = gasPrice - block.baseFee
  const sender = journal.account(from)
  if (sender.balance < BigInt(transaction.gas) * maxFeePerGas + value) return undefined
  journal.nextTransaction()
  const pay = (address: bigint, wei: bigint) => {
    const account = journal.account(address)
    journal.setAccount(address, { ...account, balance: account.balance + wei })
  }
  pay(from, -BigInt(transaction.gas) * gasPrice)
  const receipt = runRequest(journal, block, {
    ...{ from, to: transaction.to, value, gas: transaction.gas, input: transaction.input },
    ...{ gasPrice, accessList: transaction.accessList },
  })
  pay(from, BigInt(transaction.gas - receipt.gasUsed) * gasPrice)
  pay(block.coinbase, BigInt(receipt.gasUsed) * tip)
  journal.nextTransaction()
  return { transaction, gasUsed: receipt.gasUsed, receipt }
}

/** The block that holds what was taken, with its hashes. */
export function sealBlock(draft: Draft, taken: readonly Taken[], changes: Changes): MinedBlock {
  const { parent, number, time, baseFee, gasLimit } = draft
  const state = layerOver(parent.state, changes.accounts, changes.slots)
  const logsOf = ({ receipt }: Taken) =>
    receipt.logs.map(({ address, topics, data }) => ({
      address: uintToHex(address, 20),
      topics: topics.map((topic) => uintToHex(topic, 32)),
      data: bytesToHex(data),
    }))
  let cumulative = 0
  const encoded = taken.map((one) => {
    cumulative += one.gasUsed
    const logs = logsOf(one)
    return encodeReceipt({
      type: one.transaction.type,
      isSuccess: one.receipt.status === 'success',
      cumulativeGasUsed: BigInt(cumulative),
      bloom: logsBloom(logs),
      logs,
    })
  })
  const transactions = taken.map(({ transaction }) => transaction.json)
  const header = {
    parentHash: parent.hash,
    ...commonFields(gasLimit),
    // No trie: a hash over what changed says as well that two states are the same, as long as all blocks are.
    stateRoot: state === parent.state ? parent.json.stateRoot : rootOver(parent, changes),
    transactionsRoot: orderedTrieRoot(taken.map(({ transaction }) => hexToBytes(transaction.raw))),
    receiptsRoot: orderedTrieRoot(encoded),
    logsBloom: bytesToHex(logsBloom(taken.flatMap(logsOf))),
    number: numberToHex(number),
    gasUsed: numberToHex(cumulative),
    timestamp: numberToHex(time),
    baseFeePerGas: numberToHex(baseFee),
  }
  const hash = hashChainHeader(header)
  const receipts = receiptsOf(taken, hash, number, logsOf)
  const raws = taken.map(({ transaction }) => transaction.raw)
  return { number, hash, time, json: { ...header, hash, transactions }, receipts, raws, state }
}

function receiptsOf(
  taken: readonly Taken[],
  blockHash: Hex,
  number: number,
  logsOf: (one: Taken) => { address: Address; topics: Hex[]; data: Hex }[],
): MinedReceipt[] {
  let cumulative = 0
  let logIndex = 0
  const blockNumber = numberToHex(number)
  return taken.map((one, place) => {
    const { transaction, gasUsed, receipt } = one
    cumulative += gasUsed
    const transactionIndex = numberToHex(place)
    const where = { blockHash, blockNumber, transactionHash: transaction.hash, transactionIndex }
    const logs = logsOf(one).map((log) => {
      return { ...log, ...where, logIndex: numberToHex(logIndex++), removed: false }
    })
    return {
      ...where,
      type: numberToHex(transaction.type),
      status: receipt.status === 'success' ? ('0x1' as const) : ('0x0' as const),
      cumulativeGasUsed: numberToHex(cumulative),
      gasUsed: numberToHex(gasUsed),
      contractAddress: receipt.created === undefined ? null : uintToHex(receipt.created, 20),
      logs,
    }
  })
}

/** Over the state before, and all that changed. */
function rootOver(parent: MinedBlock, changes: Changes): Hex {
  const parts: string[] = [parent.json.stateRoot]
  const byKey = ([left]: readonly [bigint, unknown], [right]: readonly [bigint, unknown]) =>
    left < right ? -1 : 1
  for (const [address, { nonce, balance, code }] of [...changes.accounts].sort(byKey)) {
    parts.push(`${address}:${nonce}:${balance}:${code.hash}`)
  }
  for (const [address, words] of [...changes.slots].sort(byKey)) {
    for (const [slot, word] of [...words].sort(byKey)) parts.push(`${address}:${slot}=${word}`)
  }
  return keccak256(Buffer.from(parts.join('\n')))
}

function commonFields(gasLimit: number) {
  return {
    sha3Uncles: '0x1dcc4de8dec75d7aab85b567b6ccd41ad312451b948a7413f0a142fd40d49347' as Hex,
    miner: uintToHex(0, 20) as Address,
    difficulty: '0x0' as Hex,
    gasLimit: numberToHex(gasLimit),
    extraData: '0x' as Hex,
    mixHash: zeroHash,
    nonce: '0x0000000000000000' as Hex,
    withdrawalsRoot: emptyTrieRoot,
    blobGasUsed: '0x0' as Hex,
    excessBlobGas: '0x0' as Hex,
    parentBeaconBlockRoot: zeroHash,
    requestsHash: '0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' as Hex,
  }
}

/** Block 0. `time`: seconds; `balances`: wei. */
export function genesisBlock({
  time,
  gasLimit,
  balances,
}: {
  time: number
  gasLimit: number
  balances: ReadonlyMap<Address, bigint>
}): MinedBlock {
  const accounts = new Map<bigint, Account>()
  for (const [address, balance] of balances) {
    accounts.set(BigInt(address), { nonce: 0n, balance, code: noCode })
  }
  const header = {
    parentHash: zeroHash,
    ...commonFields(gasLimit),
    stateRoot: zeroHash,
    transactionsRoot: emptyTrieRoot,
    receiptsRoot: emptyTrieRoot,
    logsBloom: bytesToHex(logsBloom([])),
    number: '0x0' as Hex,
    gasUsed: '0x0' as Hex,
    timestamp: numberToHex(time),
    baseFeePerGas: numberToHex(FIRST_BASE_FEE),
  }
  const hash = hashChainHeader(header)
  const json = { ...header, hash, transactions: [] }
  return { number: 0, hash, time, json, receipts: [], raws: [], state: bottomLayer(accounts) }
}
