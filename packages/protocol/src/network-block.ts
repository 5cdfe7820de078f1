import type { Address, Hex } from 'viem'

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

/** An event of an app, as the chain logged it. None exist before apps do. */
export type NetworkLog = { address: Address; topics: Hex[]; data: Hex }

/** One transaction of a network block with its receipt. `raw` is what the tries hold: the signed bytes, or for a system transaction the legacy envelope with v = r = s = 0. */
export type NetworkTransaction = {
  kind: 'user' | 'system'
  hash: Hex
  raw: Hex
  from: Address
  to: Address
  status: 'success' | 'reverted'
  gasUsed: bigint
  effectiveGasPrice: bigint
  logs: NetworkLog[]
  placement: Placement
}

export type NetworkBlock = { header: NetworkHeader; transactions: NetworkTransaction[] }
