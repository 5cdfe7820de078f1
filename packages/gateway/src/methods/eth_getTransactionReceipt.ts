import type { Method } from '../method.ts'
import { atMost, hashParam } from '../params.ts'
import { receiptOf } from '../receipt.ts'

/** A receipt is there once its transaction is final, and never changes. */
export const eth_getTransactionReceipt: Method = async ({ view }, params) => {
  atMost(params, 1)
  return receiptOf(view, hashParam(params[0]))
}
