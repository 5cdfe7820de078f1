import { bytesToHex, encodeReceipts } from '@metalayer/protocol'
import type { Method } from '../method.ts'
import { atMost } from '../params.ts'
import { existingBlock } from '../pending-block.ts'

/** Receipts as the block's trie of receipts holds them (EIP-2718). */
export const debug_getRawReceipts: Method = async ({ view }, params) => {
  atMost(params, 1)
  const { transactions } = await existingBlock(view, params[0])
  return encodeReceipts(transactions).map(bytesToHex)
}
