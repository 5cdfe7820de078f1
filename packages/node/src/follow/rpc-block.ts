import type { ChainBlockJson, ChainReceiptJson } from '@metalayer/protocol'
import type { Hex } from 'viem'

/** A block that is mined, with full transactions. */
export type RpcBlock = ChainBlockJson & { hash: Hex; number: Hex }

/** Its header alone, as `newHeads` announces it: enough to check its hash. */
export type RpcHeader = Omit<RpcBlock, 'transactions'>

export type RpcReceipt = ChainReceiptJson
export type RpcLog = RpcReceipt['logs'][number]
export type RpcTransaction = RpcBlock['transactions'][number]

/** A block with what it did. */
export type FetchedBlock = { block: RpcBlock; receipts: readonly RpcReceipt[] }
