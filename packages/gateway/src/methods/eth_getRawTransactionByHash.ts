import type { Method } from '../method.ts'
import { atMost, hashParam } from '../params.ts'

/** The bytes that were signed; of a message that a chain took in, those of its system transaction. `0x` where there is no such transaction, as in geth. */
export const eth_getRawTransactionByHash: Method = async ({ view }, params) => {
  atMost(params, 1)
  const found = await view.transaction(hashParam(params[0]))
  if (found === undefined || found.state === 'dropped') return '0x'
  return found.state === 'final' ? found.transaction.raw : found.raw
}
